"""``python -m ui``: the command line where ``saksgraf`` is not on the path."""

from ui.cli import main

main()
