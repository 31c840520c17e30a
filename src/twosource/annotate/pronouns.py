"""Who he, she, they and it are: the most prominent party before that fits, or nobody where two are equally good.

The first person is left out: it belongs to whoever is quoted.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from twosource.annotate.parse import Token
from twosource.annotate.prominence import SUBJECT, Scene, Seen
from twosource.lang.names import Names
from twosource.model import EntityKind

WINDOW = 2  # sentences back
REACH = 60  # mentions back
MARGIN = 1.25
TOGETHER = -1
UNKNOWN_GENDER = 0.8
FITS: Mapping[str, Mapping[EntityKind, float]] = {
    "m": {EntityKind.PERSON: 1.0, EntityKind.UNKNOWN: 0.5},
    "f": {EntityKind.PERSON: 1.0, EntityKind.UNKNOWN: 0.5},
    "p": {EntityKind.GROUP: 1.0, EntityKind.ORGANISATION: 0.6, EntityKind.STATE: 0.4},
    "n": {EntityKind.ORGANISATION: 1.0, EntityKind.STATE: 0.9, EntityKind.PLACE: 0.5},
}


@dataclass(frozen=True, slots=True)
class Party:
    """Whom a pronoun can mean."""

    kind: EntityKind
    gender: str


def resolve(scene: Scene, seen: Sequence[Seen], parties: Sequence[Party], names: Names) -> list[Seen]:
    """The pronouns that have an antecedent, each with the number of its party."""
    pronouns = [t for t in scene.parse.tokens if t.pos in ("PRON", "DET") and names.pronouns.get(t.lower) in FITS]
    placed = sorted((replace(one, quote=scene.regions[one.i]) for one in seen), key=lambda one: one.i)
    first = _pass(scene, pronouns, placed, parties, names, ())
    # *“They cuffed him,” he said*: who speaks is known only behind the words in which *him* is another
    speaking = [one for one in first if scene.spoken(one.i)]
    return _pass(scene, pronouns, placed, _with_genders(first, scene, parties, names), names, speaking)


def _with_genders(found: Sequence[Seen], scene: Scene, parties: Sequence[Party], names: Names) -> list[Party]:
    """Parties with the gender that their own pronouns give them, where the name alone does not tell."""
    votes: dict[int, Counter[str]] = {}
    for one in found:
        votes.setdefault(one.party, Counter())[names.pronouns[scene.parse.tokens[one.i].lower]] += 1
    return [
        replace(party, gender=votes[number].most_common(1)[0][0]) if not party.gender and number in votes else party
        for number, party in enumerate(parties)
    ]


def _pass(
    scene: Scene,
    pronouns: Sequence[Token],
    seen: list[Seen],
    parties: Sequence[Party],
    names: Names,
    speaking: Sequence[Seen],
) -> list[Seen]:
    found: list[Seen] = []
    recent: list[Seen] = []
    speakers = scene.speakers(sorted((*seen, *speaking), key=lambda one: one.i))
    upcoming = 0
    for token in pronouns:
        while upcoming < len(seen) and seen[upcoming].i < token.i:
            recent.append(seen[upcoming])
            upcoming += 1
        near = _near(scene, token, recent)
        local = scene.local_subject(token)
        barred = scene.barred(token, near, local, speakers)
        party = _antecedent(scene, token, local, barred, (*near, *_ahead(scene, token, seen)), parties, names)
        if party is None and not any(_fits(token, one, parties, names) for one in near if one.party not in barred):
            party = _last_speaker(scene, token, recent, barred, parties, names)
        if party is not None:
            found.append(Seen(token.i, party, scene.regions[token.i]))
            recent.append(found[-1])
            for region in scene.spoken(token.i):
                speakers.setdefault(region, set()).add(party)
    return found


def _last_speaker(
    scene: Scene, token: Token, recent: Sequence[Seen], barred: set[int], parties: Sequence[Party], names: Names
) -> int | None:
    """*“...,” said an officer*, a paragraph on what the ships did, *“...,” he said*: nobody else can have spoken."""
    if names.pronouns[token.lower] not in ("m", "f") or not scene.speaks(token.i):
        return None
    last = next((one for one in reversed(recent[-REACH:]) if scene.speaks(one.i)), None)
    fits = last is not None and last.party not in barred and _fits(token, last, parties, names)
    return last.party if last is not None and fits else None


def _fits(token: Token, one: Seen, parties: Sequence[Party], names: Names) -> bool:
    return _fit(names.pronouns[token.lower], parties[one.party]) > 0


def _near(scene: Scene, token: Token, recent: Sequence[Seen]) -> list[Seen]:
    kept = []
    for one in reversed(recent[-REACH:]):
        if scene.distance(token, scene.parse.tokens[one.i]) > WINDOW:
            break
        kept.append(one)
    return kept[::-1]


def _antecedent(
    scene: Scene,
    token: Token,
    local: int | None,
    barred: set[int],
    near: Sequence[Seen],
    parties: Sequence[Party],
    names: Names,
) -> int | None:
    gender = names.pronouns[token.lower]
    best: dict[tuple[int, int], float] = {}
    for one in near:
        fit = 0.0 if one.party in barred else _fit(gender, parties[one.party])
        if fit:
            place = (one.party, scene.distance(token, scene.parse.tokens[one.i]))
            best[place] = max(best.get(place, 0.0), fit * scene.weight(token, one, local))
    scores = _sums(best)
    if gender == "p":
        scores |= _together(scene, token, near, parties)
    ranked = sorted(scores.items(), key=lambda item: -item[1])
    if not ranked or (len(ranked) > 1 and ranked[0][1] < MARGIN * ranked[1][1]):
        return None
    if gender in "np" and _rival(scene, token, near, gender):
        return None
    return ranked[0][0] if ranked[0][0] != TOGETHER else None


def _fit(gender: str, party: Party) -> float:
    fit = FITS[gender].get(party.kind, 0.0)
    if gender not in "mf" or party.gender == gender:
        return fit
    return 0.0 if party.gender else fit * UNKNOWN_GENDER


def _sums(best: Mapping[tuple[int, int], float]) -> dict[int, float]:
    """A party named in several sentences is the topic: its weights add up."""
    scores: dict[int, float] = {}
    for (party, _), weight in best.items():
        scores[party] = scores.get(party, 0.0) + weight
    return scores


def _together(scene: Scene, token: Token, near: Sequence[Seen], parties: Sequence[Party]) -> dict[int, float]:
    """Two people who "they" may be together weigh as much as the less prominent of them."""
    persons: dict[int, float] = {}
    for one in near:
        if parties[one.party].kind is EntityKind.PERSON:
            persons[one.party] = max(persons.get(one.party, 0.0), scene.weight(token, one, None))
    return {TOGETHER: sorted(persons.values())[-2]} if len(persons) > 1 else {}


def _ahead(scene: Scene, token: Token, seen: Sequence[Seen]) -> Iterator[Seen]:
    """The subject that follows a pronoun in an opening phrase: "In his letter, Lund said"."""
    tokens = scene.parse.tokens
    first, beyond = scene.parse.sentences[token.sentence]
    verb = next((i for i in range(first, beyond) if tokens[i].head == i), first)
    i = token.i
    while tokens[i].head not in (verb, i):
        i = tokens[i].head
    if token.i < verb and tokens[i].dep in ("prep", "advcl"):
        start = bisect_right(seen, token.i, key=lambda one: one.i)
        yield from (
            one for one in seen[start : start + 4] if tokens[one.i].head == verb and tokens[one.i].dep in SUBJECT
        )


def _rival(scene: Scene, token: Token, near: Sequence[Seen], gender: str) -> bool:
    """A noun of the right number nearer than any mention, so that "it" or "they" may well be a thing."""
    mentioned = {one.i for one in near}
    tag = "NNS" if gender == "p" else "NN"
    first = scene.parse.sentences[max(0, token.sentence - 1)][0]
    for i in range(token.i - 1, first - 1, -1):
        other = scene.parse.tokens[i]
        if other.dep in SUBJECT and i in mentioned:
            return False
        if other.dep in SUBJECT and other.tag == tag:
            return True
    return False
