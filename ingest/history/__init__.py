"""Earlier treatment: what the loaded papers say was said and decided of a matter before, never a guess."""
