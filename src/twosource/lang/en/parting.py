"""English: see `lang.language.Parting`."""

from types import MappingProxyType

from twosource.lang.en.matters import MATTERS
from twosource.lang.parting import Parting

# A kind of conflict, then two sides that exclude each other when they are said of one thing: words as they stand in
# text, lemmas of verbs, phrases with "_" between their words. Rows behind "!" do so in statements that are alike whatever
# else is said; the others have too many uses ("rise", "open") to be believed alone.
CONTRARY = """
status alive survive | dead die kill
status open reopen | closed close shut
status free release bail | custody detain jailed imprisoned behind_bars
status arrest under_arrest | not_arrested a_free_man
!status contained under_control | out_of_control uncontained
status dismiss sack oust | remain stay_on keep_his_post
status cancel scrap shelve called_off | go_ahead proceed going_ahead
status sink | afloat
status crash | land landed_safely
status stable | critical worsening
status working work | broken out_of_order
status locked lock | unlocked unlock
!status armed | unarmed
status present attend | absent stayed_away
!contradiction convict guilty | acquit cleared innocent not_guilty
!contradiction safe | unsafe dangerous
!contradiction legal lawful | illegal unlawful
!contradiction true | false untrue
contradiction succeed | fail
contradiction allow permit | ban forbid prohibit
!contradiction prevent block thwart | went_through go_through succeed
!contradiction must oblige compulsory obligatory | voluntary optional free_to
contradiction confirm | deny
!contradiction accidental accident | deliberate deliberately intentional arson
!contradiction voluntarily willingly | forced force against_his_will
!contradiction unanimous unanimously | split divided
contradiction win | lose
contradiction rise increase grow | fall drop decline shrink
contradiction raise | cut lower reduce
contradiction begin start | end finish
contradiction enter | leave
contradiction never | once twice
contradiction always | never
degree accept back support endorse approve | reject refuse oppose stopped_short stop_short
degree fully completely totally entirely wholly utterly | partly partially slightly with_reservations with_conditions
degree destroy complete_halt | slightly
degree all every | most some few
degree slow slowed | complete_halt halt
place east eastern | west western
place north northern | south southern
place inside | outside
place just_outside | kilometres kilometers miles
time before | after
time morning | evening afternoon night
"""


def _sides(line: str) -> tuple[str, frozenset[str], frozenset[str]]:
    kind, words = line.removeprefix("!").split(maxsplit=1)
    one, other = ({word.replace("_", " ") for word in side.split()} for side in words.split("|"))
    return kind, frozenset(one), frozenset(other)


# Verbs that tell of an act with one doer, an act a line.
SOLE = """
arrange organise organize broker
shoot
stab
kill murder
write author
draft
drive
pilot
fund finance bankroll
leak
invent
found establish
discover unearth
hire appoint
nominate
propose
ram
invite
order
"""

PLACE_KINDS = "island city town village country province region district port capital state nation county suburb territory".split()


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
    contrary=tuple(map(_sides, CONTRARY.strip().splitlines())),
    exclusive=frozenset(
        word for line in CONTRARY.splitlines() if line.startswith("!") for side in _sides(line)[1:] for word in side
    ),
    quantifiers=frozenset(
        "all every some most many few any none can can't cannot must may should shouldn't won't don't never always".split()
    ),
    sole=MappingProxyType({word: line.split()[0] for line in SOLE.strip().splitlines() for word in line.split()}),
    people=frozenset({"person", "passenger", "crew"}),
    aboard=r"\b(?:aboard|on board)\b",
    age_behind=r", (?:aged )?(\d{1,2})(?=[,.;])",
    age_before=r"\b(\d{1,2})(?:(?<=\b[Aa]t \d\d), | ?[-‐ ] ?year ?[-‐ ] ?old (?:[\w’'.-]+ ){0,2})$",
    implied=MappingProxyType({"": "degree"}),
    loose=frozenset("about around after before by until till since from shortly nearly almost circa".split()),
    shares=frozenset({"percent"}),
    above=("more than", "over", "upwards of"),
    place_kinds=frozenset(PLACE_KINDS),
    inhabitants=frozenset({"resident", "inhabitant"}),
    inhabited=r"\b(?:has|have|had|with)\s+$",
    peopled=rf"\b(?:home to|(?:{'|'.join(PLACE_KINDS)}) of)\s+$",
    population=r"\bpopulation (?:of|is|was|stands at|stood at)\s+$",
    lengths=MappingProxyType({"km": 1.0, "mile": 1.609}),
    away_from=(
        r"\)?\s*(?:\([^)]*\)\s*)?(?:(?:to the )?(?:due )?(?:north|south|east|west)[\s-]*(?:east|west)?\s+(?:of|from)"
        r"|(?:away )?from|outside)\s+(?:the )?(?:capital,? )?((?:[A-Z][\w’'-]+)(?: [A-Z][\w’'-]+)*)"
    ),
    having=frozenset({"be", "have", "lie", "locate", "situate", "stand"}),
    frequent=frozenset("time thing way part other one case game match goal pass shot point man woman child".split()),
    former=r"(?i)\b(?:(?:up|down|rose|risen|fell|fallen|grew|grown|increased|dropped|raised|cut|revised)(?: \w+)? from|compared (?:with|to))\s+$",
    hearsay=frozenset({"reportedly", "allegedly", "supposedly", "purportedly"}),
    half=frozenset(
        "only longer more yet just until alone merely simply always necessarily enough all every before".split()
    ),
    zones=frozenset("gmt utc bst est edt cet cest pst pdt local zone time".split()),
    answered=frozenset({"proposal", "ceasefire"}),
    matters=MATTERS,
    extents=(
        frozenset("fully completely totally entirely wholly utterly outright unconditionally".split())
        | {"without conditions", "without reservations", "without reserve", "in full"},
        frozenset("partly partially conditionally somewhat".split())
        | {"in principle", "in part", "with reservations", "with conditions", "to some extent"},
    ),
    far=frozenset({"far", "well", "way"}),
    near=frozenset({"slightly", "just", "barely", "marginally"}),
    exceeding=frozenset({"above", "over", "below", "under", "beyond"}),
    multiplying=frozenset({"times"}),
)
