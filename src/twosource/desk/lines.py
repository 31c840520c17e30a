"""Rows of the archive as JSON Lines, for programs, and as lines for people.

An exported article is a line that `read` takes, with the fields of docs/archive.md beside.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict

from twosource.model import Judgement
from twosource.store.archive import Archive
from twosource.store.rows import ArticleRow, Filters, Hit, StoryRow

PAGE = 500
# What a terminal takes for an order, and what turns a line around; both would let an article write the desk's screen.
ORDERS = dict.fromkeys((*range(32), 127, *range(128, 160), *range(8234, 8239), *range(8294, 8298)), "�")


def article_line(row: ArticleRow) -> str:
    """`doc_id` is the name that the article came with; the archive's `id` tells it from all others."""
    return _dump(_fields(row))


def _fields(row: ArticleRow) -> dict[str, object]:
    told = asdict(row)
    return {"id": told.pop("id"), "doc_id": told.pop("name"), "text_id": told.pop("text"), **told}


def story_line(row: StoryRow) -> str:
    return _dump(asdict(row))


def hit_line(hit: Hit) -> str:
    """The snippet as plain characters; `marks` are the places in it that match, [start, end)."""
    marks, place = [], 0
    for piece in hit.snippet:
        if piece.hit:
            marks.append([place, place + len(piece.chars)])
        place += len(piece.chars)
    snippet = "".join(piece.chars for piece in hit.snippet)
    return _dump({**asdict(hit), "snippet": snippet, "marks": marks})


def article_shown(row: ArticleRow) -> str:
    when = row.published or f"({row.day})"
    return shown(f"{row.id}  {when:10}  {row.outlet or '-'}: {row.title or row.name}")


def story_shown(row: StoryRow) -> str:
    days = row.first_day if row.first_day == row.last_day else f"{row.first_day} to {row.last_day}"
    found = f", {row.conflicts} points of difference" if row.reconstructed else ""
    return shown(f"{row.id}  {days}  {row.articles} articles{found}: {row.title}")


def hit_shown(hit: Hit) -> str:
    """Two lines: what it is, and the words with what matches in brackets."""
    about = [hit.day, hit.outlet, hit.speaker and f"{hit.speaker} says", hit.status, hit.title]
    words = "".join(f"[{piece.chars}]" if piece.hit else piece.chars for piece in hit.snippet)
    return shown(f"{hit.id}  " + " · ".join(each for each in about if each)) + "\n    " + shown(words)


def shown(chars: str) -> str:
    """One line, with nothing in it that a terminal obeys."""
    return harmless(" ".join(chars.split()))


def harmless(chars: str) -> str:
    """The same lines, with nothing in them that a terminal obeys."""
    return chars.translate({place: char for place, char in ORDERS.items() if place not in (9, 10)})


def exported(archive: Archive, filters: Filters) -> Iterator[str]:
    """Every article with its text, a line each, oldest last; what is added while this runs may be left out."""
    offset = 0
    while rows := archive.articles(filters, limit=PAGE, offset=offset):
        for row in rows:
            article = archive.article(row.id)
            if article:
                told = {"text": article.text.chars, "title": article.title, "page_sha256": article.page_sha256}
                yield _dump({**_fields(row), **told})
        offset += PAGE


def judgement_lines(archive: Archive) -> Iterator[str]:
    """What people judged, in the form that `story --judgements` takes."""
    for id, judgement in archive.judgements().items():
        places = [asdict(place) for place in judgement.places]
        for place in places:
            row = next(iter(archive.with_text(str(place["text"]))), None)
            article = archive.article(row.id) if row else None
            if article:
                place["exact"] = article.text.chars[place["start"] : place["end"]]
        yield _judged(id, judgement, places)


def _judged(id: str, judgement: Judgement, places: list[dict[str, object]]) -> str:
    told = {"ruling": judgement.ruling, "places": places, "by": judgement.by, "at": judgement.at}
    return _dump({"id": id, **told, "because": judgement.because, "value": judgement.value})


def _dump(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
