"""`python -m twosource`: the command line where its script is not on the path."""

from __future__ import annotations

from twosource.cli import main

main()
