"""What an edit does, read from the words that it takes out and puts in, and from the whole sentence around them.

A hedge or a source that only changed its place or its words is neither dropped nor added: that is decided for the
sentence, and shown at the change that did it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from twosource.lang import Language
from twosource.link.drafts import Draft
from twosource.link.naming import Names, names_and_places
from twosource.link.strength import strength
from twosource.link.words import Word, fold

CLAUSE, EDGE = 4, 2
# Words of content that a quotation keeps where it is altered and not replaced.
KEPT_QUOTE = 1
NAMED = frozenset({"name", "place"})

Words = Sequence[Word]
Range = tuple[int, int]


@dataclass(frozen=True, eq=False)
class Side:
    """A sentence of one version, by its words."""

    words: tuple[Word, ...]
    draft: Draft
    language: Language

    @cached_property
    def hedges(self) -> list[Range]:
        """The places of the words that step back from a statement or question it; the month of May is none."""
        found = _found(self.words, _pattern(_hedges(self.language)))
        return [place for place in found if not (place[0] and self.words[place[0]].capital)]

    @cached_property
    def voices(self) -> list[Range]:
        """The places of the words that give something to a source, outside quotation marks; "is said to" hedges."""
        found = _found(self.words, _pattern(self.language.compare.attributes))
        hedged = {i for start, end in self.hedges for i in range(start, end)}
        return [place for place in found if place[0] not in hedged and not self.draft.is_quoted(self.words[place[0]])]

    @cached_property
    def cues(self) -> frozenset[str]:
        """All words by which something in it was read as anybody's."""
        return frozenset(word.form for word in self.words if word.span.start in self.draft.cues)

    @cached_property
    def quoted(self) -> frozenset[str]:
        return frozenset(word.stem for word in self.words if word.stem and self.draft.is_quoted(word))


@dataclass(frozen=True, eq=False)
class Revision:
    """A sentence before and after; `kept` where the wording was, so that changes are of single words and clauses."""

    before: Side
    after: Side
    kept: bool

    @cached_property
    def hedge(self) -> str:
        return _step(len(self.before.hedges), len(self.after.hedges))

    @cached_property
    def attribution(self) -> str:
        """Which step, if one side surely has a source and the other none, even by a rarer word: "called it unjust"."""
        before, after = self.before, self.after
        if before.voices and not after.voices and after.cues <= before.cues:
            return "dropped"
        return "added" if after.voices and not before.voices and before.cues <= after.cues else ""

    @property
    def quotes_on(self) -> bool:
        """Whether a quotation stays, whatever of it was changed."""
        return len(self.before.quoted & self.after.quoted) >= KEPT_QUOTE


def _step(before: int, after: int) -> str:
    return "dropped" if before > after else "added" if after > before else ""


def labels(revision: Revision, old: Range, new: Range) -> tuple[str, ...]:
    """The labels of a change from the words `old` to the words `new` of a sentence; either may be empty."""
    before, after = revision.before, revision.after
    out, put = before.words[slice(*old)], after.words[slice(*new)]
    # Another clause: what it leaves open, on whose word it rests and whom it names is its own.
    other = revision.kept and _content(out) >= CLAUSE and _content(put) >= CLAUSE
    made = [] if other else _steps(revision, old, new)
    if out and put:
        made += [f"{slot} changed" for slot in _changed(revision, old, new) if not (other and slot in NAMED)]
    made += ["quote altered"] * (revision.quotes_on and _inside(out, before.draft) and _inside(put, after.draft))
    if not made or not made[0].startswith("hedge"):
        made += strength((before.words, old), (after.words, new), after.language)
    return (*made, *_size(out, put, after.language))


def _steps(revision: Revision, old: Range, new: Range) -> list[str]:
    """The step of the sentence, where this change did it."""
    made = []
    before, after = revision.before, revision.after
    for what, step, ways in (
        ("hedge", revision.hedge, (before.hedges, after.hedges)),
        ("attribution", revision.attribution, (before.voices, after.voices)),
    ):
        gone, come = _stepped(ways[0], old, new), _stepped(ways[1], new, old)
        made += [f"{what} {step}"] * ((gone > come and step == "dropped") or (come > gone and step == "added"))
    return made


def _content(words: Words) -> int:
    return sum(bool(word.stem) for word in words)


def _inside(words: Words, draft: Draft) -> bool:
    """Whether all words stand in quotation marks; of none this holds."""
    return all(map(draft.is_quoted, words))


def _stepped(places: Iterable[Range], own: Range, other: Range) -> int:
    """How many of the places the change takes in. Of a clause that came or went as a whole only its ends count.

    Words that are said or hedged in its middle came and went with their clause: "according to ...", "..., they said".
    """
    whole = other[1] > other[0] or own[1] - own[0] < CLAUSE
    parts = [own] if whole else [(own[0], own[0] + EDGE), (own[1] - EDGE, own[1])]
    return sum(any(start < last and first < end for first, last in parts) for start, end in places)


def _size(before: Words, after: Words, language: Language) -> list[str]:
    """What came or went beyond hedges and cues of speech; a clause is at least four words."""
    step = {word for phrase in (*_hedges(language), *language.compare.attributes) for word in phrase.split()}
    old, new = (sum(bool(word.stem) and word.form not in step for word in words) for words in (before, after))
    if old >= new + _richer(new, after):
        return ["clause dropped" if len(before) >= CLAUSE else "detail dropped"]
    return ["detail added"] if new >= old + _richer(old, before) else []


def _hedges(language: Language) -> tuple[str, ...]:
    """Whatever steps back from a statement or questions it."""
    return (*language.speech.hedges, *language.speech.doubts, *language.compare.hedges)


def _richer(content: int, words: Words) -> int:
    """By how many words of content one side must be the richer."""
    return CLAUSE if content else 2 if words else 1


@lru_cache(maxsize=8)
def _pattern(phrases: tuple[str, ...]) -> re.Pattern[str]:
    longest = sorted(phrases, key=len, reverse=True)
    return re.compile(r"\b(?:" + "|".join(re.escape(fold(phrase)) for phrase in longest) + r")\b")


def _found(words: Words, pattern: re.Pattern[str]) -> list[Range]:
    """The word ranges that match a pattern."""
    starts: dict[int, int] = {}
    at = 0
    for number, word in enumerate(words):
        starts[at] = number
        at += len(word.form) + 1
    joined = " ".join(word.form for word in words)
    found = []
    for match in pattern.finditer(joined):
        if match.start() in starts:
            found.append((starts[match.start()], starts[match.start()] + match.group().count(" ") + 1))
    return found


def _changed(revision: Revision, old: Range, new: Range) -> Iterator[str]:
    before, after = revision.before, revision.after
    out, put = before.words[slice(*old)], after.words[slice(*new)]
    if any(_differ(_numbers(out, before, kind), _numbers(put, after, kind)) for kind in ("count", "rank")):
        yield "number"
    names = [
        names_and_places(side.words, place, side.draft, side.language) for side, place in ((before, old), (after, new))
    ]
    if _differ(names[0].every, names[1].every) and (slot := _slot(*names)):
        yield slot
    # "At four in the morning" and "at 4 a.m." are one time, of which not all words were read.
    alike = _is_part(out, before.draft) == _is_part(put, after.draft)
    if alike and _differ(_moments(out, before.draft), _moments(put, after.draft)):
        yield "time"


def _slot(old: Names, new: Names) -> str:
    """A name against a name, a place against a place; a name against a state says nothing ("British Petroleum: BP")."""
    if old.places == new.places:
        return "place" if old.places else "name"
    return "" if old.states or new.states else "place"


def _differ(old: frozenset[str], new: frozenset[str]) -> bool:
    """Whether each has something that the other lacks: one that only says more does not change it."""
    return bool(old - new and new - old)


def _moments(words: Words, draft: Draft) -> frozenset[str]:
    return frozenset(word.stem or word.form for word in words if word.span.start in draft.moments and word.stem)


def _is_part(words: Words, draft: Draft) -> bool:
    """Whether all moments among the words are parts of a day."""
    return all(word.span.start in draft.parts_of_day for word in words if word.span.start in draft.moments)


def _numbers(words: Words, side: Side, kind: str) -> frozenset[str]:
    """The counts or the ranks among the words that are no moments in time."""
    read = number if kind == "count" else rank
    known = (word for word in words if word.span.start not in side.draft.moments)
    return frozenset(value for word in known for value in read(word, side.language))


def number(word: Word, language: Language) -> list[str]:
    """The value of a number word or of digits, as a list of at most one. `One` is left out: it is mostly no count."""
    value = language.clauses.numbers.get(word.form)
    if value is not None and word.form != "one":
        return [f"{value:g}"]
    digits = word.form.replace(",", "")
    return [f"{float(digits):g}"] if re.fullmatch(r"\d+(?:\.\d+)?", digits) else []


def rank(word: Word, language: Language) -> list[str]:
    """The value of an ordinal, as a list of at most one."""
    if word.form in language.compare.ranks:
        return [str(language.compare.ranks.index(word.form))]
    digits = re.fullmatch(r"(\d+)(?:st|nd|rd|th)", word.form)
    return [digits.group(1)] if digits else []
