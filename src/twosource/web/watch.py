"""Screens of what a desk keeps an eye on across stories, a page at a time.

What they show was made when a story was reconstructed, or is being made in the background: no reader waits for it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import Response

from twosource.model import Terms
from twosource.store.rows import Filters, Point, StoryRow
from twosource.web.pages import show
from twosource.web.points import OPEN, Json, acts_name, lacking, lists
from twosource.web.requests import asked_day, asked_number, holdings

# Stories on a page, points of one that are shown, acts on a page, and the last page that is given.
STORIES, POINTS, ACTS, LAST = 25, 20, 100, 10_000
CHOICES = {
    "": "all of it",
    "hard": "hard conflicts",
    "soft": "soft conflicts",
    "disputed": "disputed claims",
    "contradicted": "contradicted claims",
}


@dataclass(frozen=True)
class Disputed:
    """A story with the points that are shown of it, and how many more it has."""

    id: str
    title: str
    points: tuple[Json, ...]
    more: int


@dataclass(frozen=True)
class Watched:
    """`acts` are violations with the story that tells them and the places where."""

    terms: Terms
    acts: tuple[Json, ...]


@dataclass(frozen=True)
class Around:
    """Addresses of the pages before and after this one; empty where there is none."""

    before: str
    after: str


def disputed(request: Request) -> Response:
    held, number = holdings(request), asked_number(request, "page", LAST)
    status = request.query_params.get("status", "")
    chosen = (status,) if status and status in CHOICES else ()
    asked = {"outlet": request.query_params.get("outlet", "")[:200].strip()}
    asked |= {name: asked_day(request, name) for name in ("after", "before")}
    filters = Filters(**{name: told or None for name, told in asked.items()})
    rows = held.archive.listed(OPEN, chosen, filters, limit=STORIES + 1, offset=STORIES * number)
    groups = [_disputed(row, held.archive.points(OPEN, row.id, chosen)) for row in rows[:STORIES]]
    asked["status"] = "".join(chosen)
    around = _around(request.url.path, asked, number, more=len(rows) > STORIES)
    names: Json = {"groups": groups, "asked": asked, "choices": CHOICES.items(), "around": around}
    return show(request, "disputed.html", section="/disputed", left=_left(request), **names)


def _disputed(row: StoryRow, points: tuple[Point, ...]) -> Disputed:
    shown = tuple(json.loads(point.told) for point in points[:POINTS])
    return Disputed(row.id, row.title, shown, len(points) - len(shown))


def _around(path: str, asked: dict[str, str], number: int, *, more: bool) -> Around:
    def address(page: int) -> str:
        told = {**asked, "page": str(page) if page else ""}
        return f"{path}?{urlencode({name: value for name, value in told.items() if value})}"

    return Around(address(number - 1) if number else "", address(number + 1) if more else "")


def _left(request: Request) -> int:
    """Stories that are still to be looked through, which is begun where it is not under way."""
    left = lacking(holdings(request), lists(request.app.state.terms))
    if left:
        request.app.state.doer.look_through()
    return left


def violations(request: Request) -> Response:
    number, terms = asked_number(request, "page", LAST), request.app.state.terms
    found = [(one, list(_acts(request, one, number))) for one in terms]
    watched = [Watched(one, tuple(told[:ACTS])) for one, told in found]
    around = _around(request.url.path, {}, number, more=any(len(told) > ACTS for _, told in found))
    left = _left(request) if terms else 0
    return show(request, "violations.html", section="/violations", watched=watched, left=left, around=around)


def _acts(request: Request, terms: Terms, number: int) -> Iterator[Json]:
    """One more than a page holds, where there is one more."""
    archive = holdings(request).archive
    for point in archive.points_by_day(acts_name(terms), limit=ACTS + 1, offset=ACTS * number):
        row = archive.story(point.story)
        yield {**json.loads(point.told), "story": point.story, "title": row.title if row else ""}
