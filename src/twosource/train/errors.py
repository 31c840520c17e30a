"""What goes wrong when a model is trained on a user's data."""

from __future__ import annotations


class BadData(ValueError):
    """Data from which nothing can be learnt; the message says what was expected."""


class MissingTrainer(RuntimeError):
    """The library that fits models is not installed; the message says how to install it."""
