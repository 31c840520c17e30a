"""English: see `lang.language.Names`."""

from twosource.lang.language import Names

NAMES = Names()
