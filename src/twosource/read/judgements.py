"""Reads what people judged: JSON Lines, a judgement a line (docs/commands.md has the format)."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from twosource.model import Article, Judgement, Place, Problem, Ruling

REMEDY = "give judgements as in docs/commands.md"
# Characters of a name, a reason or a value: what somebody types beside a finding.
LONGEST = 2_000
Called = Callable[[str], Sequence[Article]]
"""The articles that a name, or the id or the hash of a text, may mean."""


class _Wrong(ValueError):
    """What is wrong with a line."""


def read_judgements(path: Path | str, called: Called) -> tuple[tuple[Judgement, ...], tuple[Problem, ...]]:
    """The judgements of a file on the articles that `called` gives, and a problem for each line that cannot be used."""
    try:
        # By line feeds alone: `splitlines` also cuts at U+2028, which JSON may hold in the middle of a string.
        lines = Path(path).read_text(encoding="utf-8").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        return (), (Problem(str(path), f"not readable ({error})", REMEDY),)
    found = list(_told(str(path), lines, called))
    return (
        tuple(one for one in found if isinstance(one, Judgement)),
        tuple(one for one in found if isinstance(one, Problem)),
    )


def given(articles: Sequence[Article]) -> Called:
    """The articles of a call by their names, or by the ids or the hashes of their texts."""
    return lambda name: [one for one in articles if name in (one.name, one.text.id, one.text.sha256)]


def _told(path: str, lines: Sequence[str], called: Called) -> Iterator[Judgement | Problem]:
    for number, line in enumerate(lines, 1):
        if line.strip():
            try:
                yield judgement_of(json.loads(line), called)
            except (ValueError, RecursionError) as error:
                yield Problem(f"{path}, line {number}", str(error), REMEDY)


def judgement_of(row: Any, called: Called) -> Judgement:
    """A judgement from its JSON object. Raises ValueError that says what is wrong."""
    if not isinstance(row, dict) or row.get("ruling") not in list(Ruling):
        raise _Wrong(f"`ruling` is none of: {', '.join(Ruling)}")
    ruling = Ruling(row["ruling"])
    places = row.get("places")
    if not isinstance(places, list) or len(places) != (1 if ruling is Ruling.SPEAKER else 2):
        raise _Wrong(f"`places` must be a list of {'one place' if ruling is Ruling.SPEAKER else 'two places'}")
    if ruling is Ruling.SPEAKER and not row.get("value"):
        raise _Wrong("`value` must name the speaker")
    if not row.get("by"):
        raise _Wrong("`by` must say who judged")
    held = tuple(_place(place, called) for place in places)
    by, because, value = (_words(row, field) for field in ("by", "because", "value"))
    return Judgement(ruling, held, by, _moment(row.get("at")), because, value or None)


def _words(row: Any, field: str) -> str:
    told = row.get(field) or ""
    if not isinstance(told, str) or len(told) > LONGEST or any("\ud800" <= char <= "\udfff" for char in told):
        raise _Wrong(f"`{field}` must be words, {LONGEST} characters at most")
    return told


def _moment(at: Any) -> str:
    try:
        return str(at) if at and datetime.fromisoformat(str(at)) else ""
    except ValueError as error:
        raise _Wrong(f"`at` is no ISO 8601 time: {at}") from error


def _place(row: Any, called: Called) -> Place:
    """A place by `start` and `end`, by its words (`exact`) where they stand once, or by both, which must agree."""
    if not isinstance(row, dict):
        raise _Wrong("a place is an object with `text`, and `start` and `end` or `exact`")
    article = _article(row.get("text"), called)
    chars, exact = article.text.chars, row.get("exact")
    start, end = row.get("start"), row.get("end")
    if not isinstance(start, int) or not isinstance(end, int):
        start, end = _found(exact, article)
    if not 0 <= start < end <= len(chars) or (exact is not None and chars[start:end] != exact):
        raise _Wrong(f"characters {start} to {end} of {article.name} are not {exact!r}")
    return Place(article.text.id, start, end)


def _article(name: Any, called: Called) -> Article:
    """The one that is meant; two of the same characters, at two outlets, are one text."""
    found = {article.text.id: article for article in called(name)} if isinstance(name, str) and name else {}
    if len(found) > 1:
        raise _Wrong(f"several articles are called {name!r}: write the hash of the text instead")
    if not found:
        raise _Wrong(f"no article is called {name!r}")
    return next(iter(found.values()))


def _found(exact: Any, article: Article) -> tuple[int, int]:
    times = article.text.chars.count(exact) if isinstance(exact, str) and exact else 0
    if times != 1:
        raise _Wrong(f"the words {exact!r} stand {times} times in {article.name}")
    start = article.text.chars.index(exact)
    return start, start + len(exact)
