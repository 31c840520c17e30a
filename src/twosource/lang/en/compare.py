"""English: see `lang.language.Compare`."""

from twosource.lang.language import Compare

COMPARE = Compare()
