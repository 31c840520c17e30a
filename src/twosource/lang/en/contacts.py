"""English: see `lang.language.Contacts`."""

from twosource.lang.language import Contacts

CONTACTS = Contacts()
