"""Reads what people judged: JSON Lines, a judgement a line (docs/commands.md has the format)."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from twosource.model import Article, Judgement, Place, Problem, Ruling

REMEDY = "give judgements as in docs/commands.md"


class _Wrong(ValueError):
    """What is wrong with a line."""


def read_judgements(path: Path | str, articles: Sequence[Article]) -> tuple[tuple[Judgement, ...], tuple[Problem, ...]]:
    """The judgements of a file on these articles, and a problem for each line that cannot be used."""
    try:
        lines = Path(path).read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        return (), (Problem(str(path), f"not readable ({error})", REMEDY),)
    found = list(_told(str(path), lines, articles))
    return (
        tuple(one for one in found if isinstance(one, Judgement)),
        tuple(one for one in found if isinstance(one, Problem)),
    )


def _told(path: str, lines: Iterable[str], articles: Sequence[Article]) -> Iterator[Judgement | Problem]:
    for number, line in enumerate(lines, 1):
        if line.strip():
            try:
                yield judgement_of(json.loads(line), articles)
            except ValueError as error:
                yield Problem(f"{path}, line {number}", str(error), REMEDY)


def judgement_of(row: Any, articles: Sequence[Article]) -> Judgement:
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
    held = tuple(_place(place, articles) for place in places)
    return Judgement(ruling, held, str(row["by"]), _moment(row.get("at")), row.get("because") or "", row.get("value"))


def _moment(at: Any) -> str:
    try:
        return str(at) if at and datetime.fromisoformat(str(at)) else ""
    except ValueError as error:
        raise _Wrong(f"`at` is no ISO 8601 time: {at}") from error


def _place(row: Any, articles: Sequence[Article]) -> Place:
    """A place by `start` and `end`, by its words (`exact`) where they stand once, or by both, which must agree."""
    if not isinstance(row, dict):
        raise _Wrong("a place is an object with `text`, and `start` and `end` or `exact`")
    article = next((a for a in articles if row.get("text") in (a.name, a.text.id, a.text.sha256)), None)
    if article is None:
        raise _Wrong(f"no article is called {row.get('text')!r}")
    chars, exact = article.text.chars, row.get("exact")
    start, end = row.get("start"), row.get("end")
    if not isinstance(start, int) or not isinstance(end, int):
        start, end = _found(exact, article)
    if not 0 <= start < end <= len(chars) or (exact is not None and chars[start:end] != exact):
        raise _Wrong(f"characters {start} to {end} of {article.name} are not {exact!r}")
    return Place(article.text.id, start, end)


def _found(exact: Any, article: Article) -> tuple[int, int]:
    times = article.text.chars.count(exact) if isinstance(exact, str) and exact else 0
    if times != 1:
        raise _Wrong(f"the words {exact!r} stand {times} times in {article.name}")
    start = article.text.chars.index(exact)
    return start, start + len(exact)
