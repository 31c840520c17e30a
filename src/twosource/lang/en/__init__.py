"""English."""

from twosource.lang.en.actors import ACTORS
from twosource.lang.en.breaches import BREACHES
from twosource.lang.en.certainty import CERTAINTY
from twosource.lang.en.classes import CLASSES
from twosource.lang.en.clauses import CLAUSES
from twosource.lang.en.compare import COMPARE
from twosource.lang.en.contacts import CONTACTS
from twosource.lang.en.deeds import DEEDS
from twosource.lang.en.demands import DEMANDS
from twosource.lang.en.diplomacy import DIPLOMACY
from twosource.lang.en.furniture import FURNITURE
from twosource.lang.en.names import NAMES
from twosource.lang.en.parting import PARTING
from twosource.lang.en.speech import SPEECH
from twosource.lang.en.times import TIMES
from twosource.lang.language import Language

EN = Language(
    "en",
    "English",
    FURNITURE,
    SPEECH,
    NAMES,
    CONTACTS,
    TIMES,
    COMPARE,
    CLAUSES,
    CLASSES,
    DIPLOMACY,
    BREACHES,
    DEEDS,
    ACTORS,
    PARTING,
    DEMANDS,
    CERTAINTY,
)
