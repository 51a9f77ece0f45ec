"""One file a format: bytes in, numbered lines with their pages out."""
