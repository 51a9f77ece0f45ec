"""How it is used: settings, wiring, the command line and the pages."""

__version__ = "0.1.0"
