"""Reads the case files of tests/cases (their format stands in tests/cases/README.md) and scores statements on them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from twosource.model import Attribution, Statement
from twosource.text import Span, Text, words

FOLDER = Path(__file__).parent / "cases" / "attribution"
LEAST_SHARED = 0.8
Words = frozenset[int]


@dataclass(frozen=True)
class Item:
    """One expected statement: `said` as spans, the other fields by name, as written."""

    said: tuple[Span, ...]
    source: tuple[Span, ...] = ()
    cue: tuple[Span, ...] = ()
    fields: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Case:
    file: str
    name: str
    text: Text
    why: str
    items: tuple[Item, ...]
    forbidden: tuple[tuple[Span, ...], ...]


def cases(half: str) -> Iterator[Case]:
    """All cases of the open or the blind half."""
    for path in sorted((FOLDER / half).glob("*.md")):
        for part in re.split(r"^## ", path.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
            yield _case(path.name, part.splitlines())


def _case(file: str, lines: Sequence[str]) -> Case:
    text = Text("\n".join(line[2:] for line in lines[1:] if line.startswith(">")))
    why = next((line.removeprefix("why: ") for line in lines if line.startswith("why: ")), "")
    items: list[Item] = []
    forbidden: list[tuple[Span, ...]] = []
    for line in lines:
        if line.startswith("- said: "):
            items.append(Item(spans(text, line.removeprefix("- said: "))))
        elif line.startswith("- not: "):
            forbidden.append(spans(text, line.removeprefix("- not: ")))
        elif line.startswith("  ") and items:
            items[-1] = _with_field(text, items[-1], line.strip())
    return Case(file, lines[0].strip(), text, why, tuple(items), tuple(forbidden))


def _with_field(text: Text, item: Item, line: str) -> Item:
    name, _, told = line.partition(": ")
    if name in ("source", "cue"):
        given = spans(text, told)
        return Item(
            item.said, given if name == "source" else item.source, given if name == "cue" else item.cue, item.fields
        )
    return Item(item.said, item.source, item.cue, {**item.fields, name: told})


def spans(text: Text, told: str) -> tuple[Span, ...]:
    """The places of `piece | piece #2`; raises ValueError for a piece that is not there."""
    return tuple(_span(text, piece) for piece in told.split(" | "))


def _span(text: Text, piece: str) -> Span:
    counted = re.fullmatch(r"(.*) #(\d+)", piece)
    exact, number = (counted[1], int(counted[2])) if counted else (piece, 1)
    pattern = (r"(?<!\w)" if exact[0].isalnum() else "") + re.escape(exact) + (r"(?!\w)" if exact[-1].isalnum() else "")
    places = [match.span() for match in re.finditer(pattern, text.chars)]
    if len(places) < number:
        raise ValueError(f"{piece!r} is not in {text.chars!r}")
    return text.span(*places[number - 1])


def numbers(text: Text, given: Sequence[Span]) -> Words:
    """The word tokens that the spans touch, by their starts."""
    return frozenset(place.start for _, place in words(text) if any(place.overlap(span) for span in given))


@dataclass
class Score:
    """Counts over cases; `fields` holds right and asked for each field of the items that were found."""

    expected: int = 0
    found: int = 0
    extra: int = 0
    broken: int = 0
    fields: Counter[str] = field(default_factory=Counter)
    asked: Counter[str] = field(default_factory=Counter)
    misses: list[str] = field(default_factory=list)

    @property
    def f1(self) -> float:
        return 2 * self.found / (self.expected + self.found + self.extra) if self.expected else 0.0

    def share(self, name: str) -> float:
        return self.fields[name] / self.asked[name] if self.asked[name] else 1.0

    def add(self, case: Case, statements: Sequence[Statement]) -> None:
        """Count one case: which items were found, what was said beside them, which words should be nobody's."""
        attributed = [statement for statement in statements if statement.chain]
        used = [self._item(case, item, attributed) for item in case.items]
        beside = [s for s in attributed if s not in used and not _is_outer(s, [u for u in used if u])]
        self.extra += len(beside)
        self.misses += [f"{case.file} {case.name}: extra {_shown(case.text, s)}" for s in beside]
        for span in case.forbidden:
            barred = numbers(case.text, span)
            if any(barred & numbers(case.text, statement.content) for statement in attributed):
                self.broken += 1
                self.misses.append(f"{case.file} {case.name}: covers what is nobody's")

    def _item(self, case: Case, item: Item, attributed: Sequence[Statement]) -> Statement | None:
        self.expected += 1
        text = case.text
        held = [s for s in attributed if _shared(text, item.said, s.content) >= LEAST_SHARED and _speaks(text, item, s)]
        if not held:
            near = "; ".join(_shown(text, s) for s in attributed)
            self.misses.append(f"{case.file} {case.name}: missed {[text[s] for s in item.said]} got {near}")
            return None
        best = max(
            held, key=lambda s: _shared(text, item.said, s.content) - 0.01 * abs(len(s.chain) - 1 - _depth(item))
        )
        self.found += 1
        self._fields(case, item, best)
        return best

    def _fields(self, case: Case, item: Item, found: Statement) -> None:
        link = found.chain[0]
        told = {
            "mode": (item.fields["mode"], found.mode.value),
            "act": (item.fields.get("act", "speech"), link.act.value),
            "polarity": (item.fields.get("polarity", "said"), link.polarity.value),
            "modality": (item.fields.get("modality", "actual"), link.modality.value.replace("undecided", "actual")),
            "chain": (item.fields.get("via", ""), _via(case, item, found)),
        }
        if "channel" in item.fields:
            told["channel"] = (item.fields["channel"], link.channel or "none")
        if "entity" in item.fields:
            told["entity"] = (item.fields["entity"], link.entity.name if link.entity else "unresolved")
        for name, (expected, got) in told.items():
            self.asked[name] += 1
            self.fields[name] += expected == got
            if expected != got:
                self.misses.append(f"{case.file} {case.name}: {name} is {got}, expected {expected}")


def _depth(item: Item) -> int:
    return len(item.fields["via"].split(" ; ")) if "via" in item.fields else 0


def _via(case: Case, item: Item, found: Statement) -> str:
    """The expected outer links when those found are the same, else what was found."""
    expected = [link.split(" / ") for link in item.fields["via"].split(" ; ")] if "via" in item.fields else []
    got = found.chain[1:]
    if len(got) == len(expected) and all(_same_link(case.text, *pair) for pair in zip(expected, got, strict=True)):
        return item.fields.get("via", "")
    return " ; ".join(_link(case.text, link) for link in got)


def _same_link(text: Text, expected: Sequence[str], got: Attribution) -> bool:
    source, cue = expected[0].strip(" /"), expected[-1]
    mine = numbers(text, [got.source] if got.source else [])
    named = any(numbers(text, [span]) & mine for span in _all(text, source)) if source else not mine
    worded = got.cue is not None and any(span.overlap(got.cue) for span in _all(text, cue.split(" #")[0]))
    return named and worded


def _all(text: Text, exact: str) -> list[Span]:
    pieces = [exact.split(" #", maxsplit=1)[0]]
    return [text.span(*m.span()) for piece in pieces for m in re.finditer(re.escape(piece), text.chars)]


def _link(text: Text, link: Attribution) -> str:
    return f"{text[link.source] if link.source else ''} / {text[link.cue] if link.cue else ''}"


def _shared(text: Text, expected: Sequence[Span], got: Sequence[Span]) -> float:
    left, right = numbers(text, expected), numbers(text, got)
    return len(left & right) / len(left | right) if left | right else 0.0


def _speaks(text: Text, item: Item, statement: Statement) -> bool:
    source = statement.chain[0].source
    expected, got = numbers(text, item.source), numbers(text, [source] if source else [])
    return bool(expected & got) or not (expected or got)


def _is_outer(statement: Statement, found: Sequence[Statement]) -> bool:
    """A link of a found statement's chain, told once more as a statement of its own."""
    return any(statement.chain[0] in other.chain for other in found)


def _shown(text: Text, statement: Statement) -> str:
    return f"[{_link(text, statement.chain[0])}: {' … '.join(text[span] for span in statement.content)}]"
