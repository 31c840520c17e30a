"""English: see `lang.language.Furniture`."""

from twosource.lang.language import Furniture

FURNITURE = Furniture()
