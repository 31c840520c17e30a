"""English: see `lang.language.Parting`."""

from types import MappingProxyType

from twosource.lang.parting import Parting

PARTING = Parting(
    relatives=frozenset({"that", "which", "who", "whom", "whose"}),
    complementizer="that",
    by="by",
    to="to",
    myself=frozenset({"i"}),
    it=frozenset({"it"}),
    selves=frozenset({"i", "we", "he", "she", "it", "they"}),
    definite=frozenset({"the", "this", "that"}),
    locative=frozenset({"in", "at", "near", "off", "outside", "to", "from", "into"}),
    inside=frozenset({"in", "at"}),
    away=frozenset({"from"}),
    addressing=frozenset({"to", "with"}),
    being=frozenset({"be", "remain", "stay"}),
    kinds=MappingProxyType({"accept": "degree", "reject": "degree", "cancel": "status", "proceed": "status"}),
    answered=frozenset({"proposal", "ceasefire"}),
)
