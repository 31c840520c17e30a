"""English: see `lang.language.Times`."""

from twosource.lang.language import Times

TIMES = Times()
