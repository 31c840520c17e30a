"""Acceptance: a linear model says which candidates attribute; rules where language is regular, learning where not.

The model is a logistic regression over the names of `traits`, among them what the rules say. Of the candidates of one
cue, and of candidates with much the same content, the likeliest is kept. Inside quotations the rules decide alone:
there training data marks nothing.
"""

from __future__ import annotations

import hashlib
import json
import math
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import groupby, islice
from pathlib import Path
from typing import TYPE_CHECKING

from twosource.annotate.candidates import Candidate, candidates
from twosource.annotate.cues import find_cues, told_in_content
from twosource.annotate.empty import says_nothing
from twosource.annotate.parse import Parse
from twosource.annotate.quotes import Quote
from twosource.annotate.traits import Surroundings
from twosource.annotate.verb_cues import Cue
from twosource.lang.speech import Speech
from twosource.model import Polarity

if TYPE_CHECKING:
    from twosource.annotate.deed_classes import ClassModel

SCHEMA = "twosource-attribution/1"
WEIGHTS = "weights.json"
SHIPPED = Path(__file__).resolve().parents[1] / "models" / "attribution"
# Two candidates whose contents share this much of their words are two readings of one attribution.
SAME = 0.6
MOST_CUES = 12
"""Cues of one sentence that are read, the first ones: what else is told there is content of these. 594 news articles
have at most 5 in a sentence; *he said that she said that ...* over a page made 4,391 statements of 60,000 characters,
each with up to 82 links, 190 MB in JSON."""


class BadModel(ValueError):
    """A folder that holds no model of this program; the message says what was looked for."""


@dataclass(frozen=True)
class Acceptance:
    """Weights by trait; a candidate is accepted at `threshold` or above. `known` are "frame lemma" seen to attribute.

    `name` is the data set that it was trained on and the beginning of the weights' hash. `classes` names deeds in place
    of the shipped model of event classes.
    """

    weights: Mapping[str, float]
    threshold: float
    known: frozenset[str]
    name: str
    classes: ClassModel | None = None

    def probability(self, traits: Collection[str]) -> float:
        """How likely a candidate with these traits attributes, in (0, 1)."""
        score = sum(self.weights.get(trait, 0.0) for trait in traits)
        return 1 / (1 + math.exp(-max(-30.0, min(30.0, score))))

    @cached_property
    def lemmas(self) -> frozenset[str]:
        """The lemmas of `known`: at other words nothing is weighed that the rules did not find."""
        return frozenset(name.rpartition(" ")[2] for name in self.known)

    def weighs(self, candidate: Candidate) -> bool:
        """Whether a candidate can be accepted at all: the rules know it, or its cue attributed in training."""
        return candidate.ruled != "no" or f"{candidate.cue.frame} {candidate.cue.lemma}" in self.known


def read_model(folder: Path) -> Acceptance:
    """The model in a folder. Raises BadModel where there is none or one of another version."""
    path = folder / WEIGHTS
    try:
        raw = path.read_bytes()
        made = json.loads(raw)
    except (OSError, ValueError) as error:
        told = f"{folder}: no model ({error}); give a folder that `twosource train attribution` wrote"
        raise BadModel(told) from error
    if not isinstance(made, dict) or made.get("schema") != SCHEMA:
        raise BadModel(f"{path}: expected the schema {SCHEMA}; train the model anew with this version")
    name = f"{made['name']} {hashlib.sha256(raw).hexdigest()[:12]}"
    return Acceptance(made["weights"], made["threshold"], frozenset(made["known"]), name)


@lru_cache(maxsize=1)
def shipped_model() -> Acceptance | None:
    """The model that comes with the program; None where it was left out, and the rules decide alone."""
    return read_model(SHIPPED) if (SHIPPED / WEIGHTS).exists() else None


def accepted(
    parse: Parse, quotes: Sequence[Quote], spoken: Collection[int], speech: Speech, model: Acceptance | None
) -> list[Cue]:
    """The cues that attribute, by the place of their head; `spoken` are the heads of quotations' cues.

    Of a sentence no more than MOST_CUES.
    """
    found = _weighed(parse, quotes, spoken, speech, model) if model else _ruled(parse, speech)
    telling = [cue for cue in found if not says_nothing(parse, cue, speech)]
    by_sentence = groupby(telling, key=lambda cue: parse.tokens[cue.head].sentence)
    return [cue for _, cues in by_sentence for cue in islice(cues, MOST_CUES)]


def _ruled(parse: Parse, speech: Speech) -> list[Cue]:
    found = find_cues(parse, speech)
    inner = told_in_content(parse, found, speech)
    return sorted((cue for number, cue in enumerate(found) if number not in inner), key=lambda cue: cue.head)


def _weighed(
    parse: Parse, quotes: Sequence[Quote], spoken: Collection[int], speech: Speech, model: Acceptance
) -> list[Cue]:
    found = candidates(parse, speech, model.lemmas)
    around = Surroundings.of(parse, speech, found, quotes)
    kept = [candidate.cue for candidate in found if candidate.ruled == "yes" and candidate.cue.head in around.quoted]
    weighed = (
        (model.probability(set(around.traits(candidate))), candidate)
        for candidate in found
        if candidate.cue.head not in around.quoted and candidate.cue.head not in spoken and model.weighs(candidate)
    )
    likely = [(chance, candidate) for chance, candidate in weighed if chance >= model.threshold]
    return sorted([*kept, *_apart(parse, likely)], key=lambda cue: cue.head)


def _apart(parse: Parse, likely: list[tuple[float, Candidate]]) -> Iterator[Cue]:
    """The likeliest candidate of each cue, without those that only read another's content anew."""
    heads: set[int] = set()
    # The candidates taken, by the sentences of their contents: only those of one sentence can read the same.
    taken: dict[int, list[Candidate]] = defaultdict(list)
    for _, candidate in sorted(likely, key=lambda pair: (-pair[0], pair[1].cue.head)):
        sentences = {parse.tokens[i].sentence for i in candidate.cue.content}
        sharing = (other for sentence in sentences for other in taken[sentence])
        if candidate.cue.head not in heads and not any(_is_same(candidate, other) for other in sharing):
            heads.add(candidate.cue.head)
            for sentence in sentences:
                taken[sentence].append(candidate)
            yield candidate.cue


def _is_same(left: Candidate, right: Candidate) -> bool:
    """Whether two cues read one attribution; *Reuters reported, citing Tass* are two with one content, by the rules,
    and *his lawyer said he denied it* two, one told by the other."""
    two = left.ruled == right.ruled == "yes" or _is_told_denial(left, right) or _is_told_denial(right, left)
    return not (two and left.cue.speaker != right.cue.speaker) and _share(left.cue.content, right.cue.content) > SAME


def _is_told_denial(inner: Candidate, outer: Candidate) -> bool:
    denied = inner.cue.polarity is Polarity.DENIED and inner.ruled != "no"
    return denied and outer.ruled == "yes" and inner.cue.head in outer.cue.content


def _share(left: frozenset[int], right: frozenset[int]) -> float:
    if min(len(left), len(right)) <= SAME * max(len(left), len(right)):
        # At most as much as the smaller holds: no need to count.
        return 0.0
    common = len(left & right)
    return common / (len(left) + len(right) - common) if common else 0.0
