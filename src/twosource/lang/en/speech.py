"""English: see `lang.language.Speech`."""

from twosource.lang.language import Speech

SPEECH = Speech()
