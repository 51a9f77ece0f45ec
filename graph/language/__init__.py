"""One reading of names, dates and case numbers for extraction, resolution and questions alike."""
