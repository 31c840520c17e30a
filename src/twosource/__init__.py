"""twosource reconstructs a story from the reports about it."""

__version__ = "0.1.0"
