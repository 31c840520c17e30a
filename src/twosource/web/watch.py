"""What a desk keeps an eye on across stories: what is disputed, and acts that would break a commitment."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

from twosource.judge import watch
from twosource.lang import EN
from twosource.model import Terms, Violation
from twosource.render.matrix import so
from twosource.store.rows import Filters, StoryRow
from twosource.web.addresses import Site
from twosource.web.holdings import Holdings
from twosource.web.pages import show
from twosource.web.requests import asked_day, holdings
from twosource.web.story_page import StoryPage

# Stories that are looked through: the newest. What is found in each is kept until it is reconstructed.
STORIES, POINTS = 200, 20
CHOICES = {
    "": "all of it",
    "hard": "hard conflicts",
    "soft": "soft conflicts",
    "disputed": "disputed claims",
    "contradicted": "contradicted claims",
}


@dataclass(frozen=True)
class Point:
    """A conflict or an open claim: its status, whose words, which, where to look, and why."""

    status: str
    speaker: str
    words: str
    address: str
    because: str


@dataclass(frozen=True)
class Disputed:
    id: str
    title: str
    points: tuple[Point, ...]


@dataclass(frozen=True)
class Act:
    """An act told in a story, with the places that tell it: address, outlet, characters."""

    story: str
    title: str
    violation: Violation
    places: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True)
class Watched:
    terms: Terms
    acts: tuple[Act, ...]


def disputed(request: Request) -> Response:
    status = request.query_params.get("status", "")
    status = status if status in CHOICES else ""
    outlet = request.query_params.get("outlet", "")[:200].strip()
    after, before = asked_day(request, "after"), asked_day(request, "before")
    groups = list(_disputed(holdings(request), status, Filters(outlet or None, after or None, before or None)))
    asked = {"status": status, "outlet": outlet, "after": after, "before": before}
    return show(request, "disputed.html", section="/disputed", groups=groups, asked=asked, choices=CHOICES.items())


def _disputed(held: Holdings, status: str, filters: Filters) -> Iterator[Disputed]:
    for row, page in looked_through(held):
        chosen = tuple(point for point in points(page) if status in ("", point.status))
        if chosen and _fits(row, filters):
            yield Disputed(row.id, row.title, chosen[:POINTS])


def _fits(row: StoryRow, filters: Filters) -> bool:
    if filters.outlet and filters.outlet.casefold() not in map(str.casefold, row.outlets):
        return False
    return (filters.after or "") <= row.last_day and (not filters.before or row.first_day <= filters.before)


def looked_through(held: Holdings) -> Iterator[tuple[StoryRow, StoryPage]]:
    """The newest stories that are compared, each with its view."""
    for row in held.archive.stories(limit=STORIES):
        page = held.view(row.id) if row.reconstructed else None
        if page is not None:
            yield row, page


def points(page: StoryPage) -> list[Point]:
    """Conflicts first, then open claims that stand in none of them."""
    return page.kept("points", lambda: [*_conflicts(page), *_claims(page)])


def _conflicts(page: StoryPage) -> Iterator[Point]:
    site = Site()
    for parting in page.partings.between:
        found, address = parting.conflict, site.conflict(page, parting)
        yield Point(found.severity.value, "", found.about, address, found.because)


def _claims(page: StoryPage) -> Iterator[Point]:
    for row in page.matrix.told:
        if row.open and not row.conflicts:
            speaker = page.matrix.speakers(row)[0]
            name = "" if speaker.key == "own" else speaker.name
            yield Point(row.support.value, name, page.matrix.exact(row.fullest), Site().claim(page, row.claim), so(row))


def violations(request: Request) -> Response:
    held = holdings(request)
    terms = request.app.state.terms
    stories = list(looked_through(held)) if terms else []
    watched = [Watched(one, tuple(act for row, page in stories for act in acts(one, row, page))) for one in terms]
    left_out = STORIES if len(stories) >= STORIES else 0
    return show(request, "violations.html", section="/violations", watched=watched, left_out=left_out)


def acts(terms: Terms, row: StoryRow, page: StoryPage) -> list[Act]:
    return page.kept(("acts", terms), lambda: list(_acts(terms, row, page)))


def _acts(terms: Terms, row: StoryRow, page: StoryPage) -> Iterator[Act]:
    for violation in watch(page.story.reports, page.story.links, terms, EN):
        places = tuple(
            (Site().place(page, span), page.witnesses.label(span.text), page.ids.exact(span))
            for span in violation.evidence
        )
        yield Act(page.story_id, row.title, violation, places)
