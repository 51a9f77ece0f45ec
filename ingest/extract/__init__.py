"""Pure extraction: lines in, findings out; no store and no network."""
