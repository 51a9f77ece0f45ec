"""The four places of the page, one file each; ``show`` draws it."""
