"""What the program must know of a language: words and patterns, no functions.

A language is one frozen `Language`; each field is a record of its own, filled in `lang/<code>/<field>.py`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class LineForm:
    """One kind of furniture. `patterns` are regular expressions for a whole folded line (straight quotes, plain
    dashes, single spaces, folded case). A `firm` form holds even where the line quotes or reports somebody; a form
    with `where` only among the first or last lines ("edge") or the last ("end"); none beyond `longest` words."""

    kind: str
    because: str
    patterns: tuple[str, ...]
    firm: bool = False
    where: str = ""
    longest: int = 60


@dataclass(frozen=True)
class Furniture:
    """Lines that belong to the page and not to the news, and the forms of the lines around it (read by `clean`).

    `reports` to `outlet_voice`, `past_report` and `time_words` are regular expressions searched in a folded line; `name` to
    `image_credit` are for a line as written.
    """

    forms: tuple[LineForm, ...]
    reports: str
    appeal_asks: str
    appeal_money: str
    appeal_trade: str
    reader: str
    outlet_voice: str
    name: str
    name_particles: frozenset[str]
    byline: str
    byline_role: str
    not_a_name: frozenset[str]
    dateline: str
    not_a_place: frozenset[str]
    caption: str
    image_credit: str
    past_report: str
    time_words: str


@dataclass(frozen=True)
class Speech:
    """Cues of attribution by the frame that holds their content, as lemmas; hedges and doubts (read by `annotate`).

    clause: *say* that ...; quote: also cues of a quotation (*smile*); infinitive: *refuse* to ...;
    object_infinitive: *urge* them to ...; gerund: *deny* taking ...; object: *confirm* the leak;
    predicate: *call* the plan mad; prepositional: *warn of* it; object_prepositional: *accuse of* (accuse them of ...);
    adjectives: is *confident* that ...; noun_clause: the *claim* that ...; noun_infinitive: a *promise* to ...;
    noun_prepositional: a *call for* it; according: phrases that a source follows.
    Acts, denial and refusal are sets of the same lemmas; told: what counts even inside a quotation; speakers: nouns of people who
    speak by office, or of polls and reports, which a label may name; channels maps a noun, or a noun with the word
    before it, to a channel; papers: the last words of newspapers, to whom one gives interviews.
    """

    clause: frozenset[str]
    quote: frozenset[str]
    infinitive: frozenset[str]
    object_infinitive: frozenset[str]
    gerund: frozenset[str]
    object: frozenset[str]
    predicate: frozenset[str]
    prepositional: frozenset[str]
    object_prepositional: frozenset[str]
    adjectives: frozenset[str]
    noun_clause: frozenset[str]
    noun_infinitive: frozenset[str]
    noun_prepositional: frozenset[str]
    according: frozenset[str]
    writing: frozenset[str]
    thought: frozenset[str]
    intention: frozenset[str]
    denial: frozenset[str]
    refusal: frozenset[str]
    told: frozenset[str]
    documents: frozenset[str]
    mute: frozenset[str]
    speakers: frozenset[str]
    lemmas: Mapping[str, str]
    channels: Mapping[str, str]
    papers: frozenset[str]
    hedges: tuple[str, ...]
    doubts: tuple[str, ...]
    idioms: tuple[str, ...]


@dataclass(frozen=True)
class Names:
    """Titles, offices, groups, metonyms, pronouns (read by `annotate`). All forms are lower case.

    `courtesy` titles and `pronouns` give m, f, n (thing), p (plural), w (relative) or "" (unknown); `short_titles` and
    `offices` are titles and what may stand as one, `broader` general nouns with the offices that they may stand for,
    `public` the offices by which news calls somebody rather than by a trade;
    `states`, `demonyms` and `seats` (of government) lead to the state's first name, `metonyms` too, or to "".
    """

    courtesy: Mapping[str, str]
    short_titles: Mapping[str, str]
    offices: frozenset[str]
    broader: Mapping[str, frozenset[str]]
    public: frozenset[str]
    person_nouns: frozenset[str]
    people_nouns: frozenset[str]
    organisation_nouns: frozenset[str]
    outlets: frozenset[str]
    knowing: frozenset[str]
    sources: frozenset[str]
    masculine: frozenset[str]
    feminine: frozenset[str]
    male: frozenset[str]
    female: frozenset[str]
    suffixes: frozenset[str]
    particles: frozenset[str]
    states: Mapping[str, str]
    demonyms: Mapping[str, str]
    seats: Mapping[str, str]
    metonyms: Mapping[str, str]
    pronouns: Mapping[str, str]
    definite: frozenset[str]
    former: frozenset[str]
    compounds: frozenset[str]


@dataclass(frozen=True)
class Contacts:
    """Words for calls, meetings, visits, talks (read by `annotate`). Lemmas unless a field says otherwise.

    `verbs` and `nouns` of contact lead to a mode ("-" where the rest of the clause tells); `travels` and `sends` need a
    place, `conveys` one of `messages`. `holding` verbs make a noun of contact happen, as `happening` verbs of
    which it is the subject; `planning` and `foreseen`
    (adjectives) put it on the ladder of modality, `foiling` verbs keep it from happening. `audiences` are spoken to and
    not with. `pairs` are words such as "both".
    """

    verbs: Mapping[str, str]
    nouns: Mapping[str, str]
    phone: frozenset[str]
    with_words: frozenset[str]
    beside: frozenset[str]
    summons: frozenset[str]
    pleas: frozenset[str]
    attending: frozenset[str]
    occasions: frozenset[str]
    between: frozenset[str]
    travels: frozenset[str]
    sends: frozenset[str]
    conveys: frozenset[str]
    messages: frozenset[str]
    holding: frozenset[str]
    happening: frozenset[str]
    planning: Mapping[str, str]
    foiling: frozenset[str]
    foreseen: Mapping[str, str]
    past: frozenset[str]
    aims: frozenset[str]
    ahead: frozenset[str]
    ahead_phrases: tuple[str, ...]
    spans: frozenset[str]
    places: frozenset[str]
    no: frozenset[str]
    certain: frozenset[str]
    maybe: frozenset[str]
    unreal: frozenset[str]
    conditions: frozenset[str]
    audiences: frozenset[str]
    pairs: frozenset[str]


@dataclass(frozen=True)
class Times:
    """Words and patterns of time expressions (read by `annotate`).

    `words` are months that are other words too; `units` lead to TIMEX3 lengths ("10Y", hours as "TH"), `parts` and `seasons` to its letters, `shifts` say whether a
    word leads back (-1), nowhere (0) or on (1). `patterns` pair the rule that gives the value with a regular expression
    with named groups; slots such as {weekday} are filled from the words. A sentence without a trigger is passed over.
    """

    weekdays: Mapping[str, int]
    months: Mapping[str, int]
    words: frozenset[str]
    units: Mapping[str, str]
    numbers: Mapping[str, int]
    vague: str
    parts: Mapping[str, str]
    seasons: Mapping[str, str]
    ordinals: Mapping[str, int]
    shifts: Mapping[str, int]
    adverbs: Mapping[str, str]
    clock: Mapping[str, str]
    eras: Mapping[str, str]
    patterns: tuple[tuple[str, str], ...]
    triggers: str
    until: frozenset[str]
    upcoming: frozenset[str]


@dataclass(frozen=True)
class Compare:
    """Words that comparison must know (read by `link` and `judge`).

    `hedges` (beside those of `Speech`) step back from what is said, `attributes` give it to a source. `inflections`,
    then `derivations`, are endings with what replaces them, the first that fits is taken; `irregular` maps a form to
    its base.
    `unfinished` begins a line of an early version, `corrected` one of a later version; `agencies` are names in a credit.
    """

    function_words: frozenset[str]
    common_words: frozenset[str]
    hedges: tuple[str, ...]
    attributes: tuple[str, ...]
    irregular: Mapping[str, str]
    inflections: tuple[tuple[str, str], ...]
    derivations: tuple[tuple[str, str], ...]
    unfinished: tuple[str, ...]
    corrected: tuple[str, ...]
    agencies: tuple[str, ...]


@dataclass(frozen=True)
class Clauses:
    """Negation, modality and number words (read by `annotate`).

    `bounds` maps words before a number to the kind of bound they make: from, to, about.
    """

    negations: frozenset[str]
    no_words: frozenset[str]
    conditional: frozenset[str]
    implicative: frozenset[str]
    possible_auxiliaries: frozenset[str]
    future_auxiliaries: frozenset[str]
    future_verbs: frozenset[str]
    ready: frozenset[str]
    numbers: Mapping[str, float]
    scales: frozenset[str]
    vague_scales: frozenset[str]
    limiting: frozenset[str]
    degree: frozenset[str]
    intensifiers: frozenset[str]
    totals: frozenset[str]
    units: frozenset[str]
    bounds: Mapping[str, str]


@dataclass(frozen=True)
class Classes:
    """Words that news uses for one kind of event or thing (read by `annotate` and `judge`).

    `verbs` and `nouns` lead from a lemma to the first word of its class; `opposites` are pairs of verb classes that
    cannot both be so, `growing` classes whose counts rise as news comes in. The subject of an `affecting` verb is what
    the event happens to ("nine people died"); `light` verbs say too little to match by; `collectives` are counted by
    "of" ("a crew of 17"), `members` stand for what they are of ("members of the crew"), `spokespeople` speak
    for others, `government` words go with those who hold a state's offices, `media` are names of
    agencies and outlets, `media_words` stand in their descriptions.
    """

    verbs: Mapping[str, str]
    nouns: Mapping[str, str]
    opposites: frozenset[frozenset[str]]
    affecting: frozenset[str]
    light: frozenset[str]
    members: frozenset[str]
    growing: frozenset[str]
    collectives: frozenset[str]
    spokespeople: frozenset[str]
    government: frozenset[str]
    media: frozenset[str]
    media_words: frozenset[str]


@dataclass(frozen=True)
class Diplomacy:
    """Words of negotiation (read by `judge.record`). Patterns are regular expressions for folded text; {p} stands for
    a noun phrase whose noun is one of `proposals`, which lead to a class.

    `ourselves` are pronouns of the speaker, `both` phrases for all parties; a name that ends in one of `bodies` is a
    party of its own; whoever is `private` speaks for none; nouns of `forces` after an adjective show that it is a state's. `stances` pair a stance with what
    a clause says from its verb on, the most telling first; the subject of an `accusing` verb is who accuses; `extending` speaks of more time, `meeting` of coming to talk; `spoken` are stances of a speaker on
    the clause's subject, `broad` ones hold for any object but those of `narrow`; `until` begins a clause,
    `own_demand` names one with its owner, `messages` and `letters` what is written to whom, `travelling` with
    `travellers` a journey; a `pledge` binds, as `deeds` do that a party says it will do, until it is `leaving`;
    `ground` pairs a state of the ground with its words; `obliging` are words before what another must do, `without` and `hinging` hold conditions; `trying` stands before the verb. `secured` and
    `unacceptable` name the party in a group, `answers` are to a demand. `conditional` begins a condition, not where a phrase of `unless` stands.
    `demanding` verbs (not as in `undemanding`), and `demands` that one is `posing`, say what is asked; so do `asking`, `ordering`, `expecting`
    and `wary`. `pledging` verbs bind their subject. `calling` verbs are contacts (by phone where `ringing`; `through` names who was reached), an act on an `occasion` is a contact too, `rounds` are talks of all
    sides with what came of them; nouns `between` two sides are by their `kinds` and planned where `coming`; `foiled` is what keeps one
    from happening; `such` speaks of one told before, `groups` of the people of all parties.
    """

    ourselves: frozenset[str]
    both: str
    bodies: frozenset[str]
    private: frozenset[str]
    forces: frozenset[str]
    proposals: Mapping[str, str]
    stances: tuple[tuple[str, str], ...]
    accusing: frozenset[str]
    extending: str
    meeting: str
    spoken: tuple[tuple[str, str], ...]
    broad: tuple[tuple[str, str], ...]
    narrow: str
    until: str
    own_demand: str
    messages: str
    letters: str
    travelling: str
    travellers: str
    pledge: str
    leaving: str
    deeds: str
    ground: tuple[tuple[str, str], ...]
    obliging: str
    without: str
    hinging: str
    trying: str
    secured: str
    unacceptable: str
    answers: tuple[tuple[str, str], ...]
    conditional: str
    unless: frozenset[str]
    demanding: frozenset[str]
    calling: str
    ringing: str
    occasion: str
    rounds: str
    through: str
    between: str
    coming: str
    kinds: Mapping[str, str]
    foiled: str
    such: str
    groups: str
    undemanding: str
    posing: str
    asking: str
    ordering: str
    expecting: str
    wary: str
    demands: frozenset[str]
    pledging: frozenset[str]


@dataclass(frozen=True)
class Breaches:
    """How news tells of acts that a ceasefire forbids (read by `judge.record`). Patterns are for folded text.

    `acts` lead from an act to what tells of it, `kindred` are acts that two reports may name for one; `keys` lead from
    words of a commitment's terms to acts. Acts of `sided` break a promise that the reports hold where its pattern fits.
    `denying`, `seeing` (with one of `witnesses`) or `present`, `finding` (afterwards), `unattributable`, `refuting`,
    `unknowing` and `nowhere` say how a sentence stands to an act, `overdue` that a term has passed; `anaphors` stand
    for a place named before, `telling` and `hearsay` name who says it; sentences of `terms` or `coming` tell of none. `doers` begin with
    whose `fighters` act; `extending` and `leaving` change how long a commitment holds. `held` and `sides` are banks of a river,
    `places` names (not folded), `clocks` hours with `numbers` as words, `afternoon` and `morning` their halves.
    """

    acts: Mapping[str, str]
    kindred: tuple[frozenset[str], ...]
    keys: Mapping[str, str]
    sided: Mapping[str, str]
    denying: str
    seeing: str
    witnesses: str
    finding: str
    present: str
    unknowing: str
    overdue: str
    anaphors: str
    telling: str
    hearsay: str
    unattributable: str
    refuting: str
    nowhere: str
    fighters: str
    doers: str
    extending: str
    leaving: str
    terms: str
    coming: str
    held: str
    sides: str
    accusing: str
    nightly: str
    places: str
    clocks: tuple[tuple[str, str], ...]
    numbers: Mapping[str, int]
    afternoon: str
    morning: str


@dataclass(frozen=True)
class Language:
    """A language by its ISO 639-1 code."""

    code: str
    name: str
    furniture: Furniture
    speech: Speech
    names: Names
    contacts: Contacts
    times: Times
    compare: Compare
    clauses: Clauses
    classes: Classes
    diplomacy: Diplomacy
    breaches: Breaches
