"""Parts of pages used by more than one page."""
