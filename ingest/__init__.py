"""How it comes in: readers, parts, extraction, resolution, the pipeline."""
