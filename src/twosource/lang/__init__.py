"""Languages: data only."""

from twosource.lang.en import EN
from twosource.lang.language import Language

LANGUAGES = {EN.code: EN}

__all__ = ["EN", "LANGUAGES", "Language"]
