"""What a language needs so that the record of a negotiation can be kept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Classes:
    """Words that news uses for one kind of event or thing (read by `annotate` and `judge`).

    `verbs` and `nouns` lead from a lemma to the first word of its class; `opposites` are pairs of verb classes that
    cannot both be so, `growing` classes whose counts rise as news comes in; `tolls` leads from a
    noun class of victims to the verb class of what befell them, `befallen` does so from the word behind a count ("35 people dead"); a verb of
    `levels` gives a measure ("turnout reached 60"), `changes` are verb classes of going up or down. The subject of an `affecting` verb is what
    the event happens to ("nine people died"); `light` verbs say too little to match by; `collectives` are counted by
    "of" ("a crew of 17"), `members` stand for what they are of ("members of the crew"), `spokespeople` speak
    for others, `government` words go with those who hold a state's offices, `media` are names of
    agencies and outlets, `media_words` stand in their descriptions. `addressing` are verb classes by which one turns to
    another, `in_person` words that leave no room for aides, `teams` nouns of those who act for somebody.
    """

    verbs: Mapping[str, str]
    nouns: Mapping[str, str]
    opposites: frozenset[frozenset[str]]
    affecting: frozenset[str]
    light: frozenset[str]
    members: frozenset[str]
    growing: frozenset[str]
    tolls: Mapping[str, str]
    befallen: Mapping[str, str]
    levels: frozenset[str]
    changes: frozenset[str]
    collectives: frozenset[str]
    spokespeople: frozenset[str]
    government: frozenset[str]
    media: frozenset[str]
    media_words: frozenset[str]
    addressing: frozenset[str]
    in_person: frozenset[str]
    teams: frozenset[str]


@dataclass(frozen=True)
class Diplomacy:
    """Words of negotiation (read by `judge.record`). Patterns are regular expressions for folded text; {p} stands for
    a noun phrase whose noun is one of `proposals`, which lead to a class.

    `ourselves` are pronouns of the speaker, `both` phrases for all parties; a name that ends in one of `bodies` is a
    party of its own; whoever is `private` speaks for none; nouns of `forces` after an adjective show that it is a state's. `stances` pair a stance with what
    a clause says from its verb on, the most telling first; the subject of an `accusing` verb is who accuses; `extending` speaks of more time, `meeting` of coming to talk; `spoken` are stances of a speaker on
    the clause's subject, `broad` ones hold for any object but those of `narrow`; what one is
    `conceding` on terms is a stance (group ready: by its own words), words of `refusing` end before what is refused,
    those of `unsure` before what nobody says is so, `within` begins what is no object,
    `strict` a condition that makes an offer of what could be; `until` begins a clause,
    `own_demand` names one with its owner, `messages` and `letters` what is written to whom, `travelling` with
    `travellers` a journey, `due` a meeting to come, `teams` hold talks, `notes` with a verb of `carrying` a letter (`through_whom`, `told_in` or `handed`),
    `delegations` talks of two, `absent` that one stays away, `ordinals` the how-manieth contact it is said to be; a `pledge` binds within `bounds`, as `deeds` do that a party says it will do, until it is `leaving`;
    `ground` pairs a state of the ground with its words; `obliging` are words before what another must do, `without` and `hinging` hold conditions; `trying` stands before the verb, `rejecting` begins a refusal. `secured` and
    `unacceptable` name the party in a group, `answers` are to a demand. `conditional` begins a condition, not where a phrase of `unless` stands; one of `loose` only
    where what hangs on it is `conceding` or `threatening`, or `sufficing`. `numbered` announces conditions that `ordinal` sentences tell, `joining` stands between two.
    `demanding` verbs (not as in `undemanding`), and `demands` that one is `posing`, say what is asked; so do `asking`, `ordering`, `expecting`
    and `wary`. `pledging` verbs bind their subject. `calling` verbs are contacts (by phone where `ringing`, or where the sentence speaks of what was `rung`; `through` names who was reached), an act on an `occasion` is a contact too, `rounds` are talks of all
    sides with what came of them; nouns `between` two sides are by their `kinds` and planned where `coming`; `foiled` is what keeps one
    from happening; `such` speaks of one told before, `occurring` verbs of whether it was, `groups` of the people of all parties.
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
    conceding: str
    refusing: str
    unsure: str
    strict: str
    within: str
    until: str
    own_demand: str
    messages: str
    letters: str
    travelling: str
    teams: str
    due: str
    notes: str
    carrying: str
    told_in: str
    handed: str
    through_whom: str
    delegations: str
    absent: str
    ordinals: str
    travellers: str
    pledge: str
    bounds: Mapping[str, str]
    leaving: str
    renewing: str
    fulfilling: str
    deeds: str
    ground: tuple[tuple[str, str], ...]
    obliging: str
    without: str
    hinging: str
    trying: str
    standing: tuple[tuple[str, str], ...]
    going: str
    fighting: str
    going_on: str
    departure: str
    asserting: str
    must: str
    rejecting: str
    owned: frozenset[str]
    made_by: str
    planned: str
    replies: tuple[tuple[str, str], ...]
    secured: str
    unacceptable: str
    answers: tuple[tuple[str, str], ...]
    conditional: str
    loose: str
    threatening: str
    sufficing: str
    numbered: str
    ordinal: str
    joining: str
    unless: frozenset[str]
    demanding: frozenset[str]
    calling: str
    ringing: str
    rung: str
    occasion: str
    rounds: str
    through: str
    between: str
    coming: str
    kinds: Mapping[str, str]
    foiled: str
    such: str
    occurring: str
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
    Stems of `doing` and of `things` are classes by which other forbidden acts are known, `empty` words name no thing;
    what stands behind `undone` was not done. `denying`, `seeing` (with one of `witnesses`) or `present`, `finding` (afterwards), `agreeing` (with the one before), `unattributable`, `refuting`,
    `unknowing` and `nowhere` say how a sentence stands to an act, `overdue` that a term has passed; `anaphors` stand
    for a place named before, `telling` and `hearsay` name who says it; sentences of `terms` or `coming` tell of none. `doers` begin with
    whose `fighters` act; `extending` and `leaving` change how long a commitment holds. `held` and `sides` are banks of a river,
    `places` names (not folded), `clocks` hours with `numbers` as words, `afternoon` and `morning` their halves.
    """

    acts: Mapping[str, str]
    kindred: tuple[frozenset[str], ...]
    keys: Mapping[str, str]
    sided: Mapping[str, str]
    doing: tuple[tuple[str, ...], ...]
    things: tuple[tuple[str, ...], ...]
    empty: frozenset[str]
    undone: str
    denying: str
    seeing: str
    witnesses: str
    finding: str
    agreeing: str
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
