"""What a desk keeps an eye on across stories: what is disputed, and acts that would break a commitment."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from twosource.judge import watch
from twosource.lang import EN
from twosource.model import Terms
from twosource.render.matrix import so
from twosource.store.rows import Filters, StoryRow
from twosource.web.addresses import Site, conflict_key
from twosource.web.holdings import Holdings
from twosource.web.pages import show
from twosource.web.requests import asked_day, holdings
from twosource.web.story_page import StoryPage

# Stories that are looked through, the newest; points of one that are shown; seconds that an answer may take for it.
STORIES, POINTS, PATIENCE = 200, 20, 4.0
CHOICES = {
    "": "all of it",
    "hard": "hard conflicts",
    "soft": "soft conflicts",
    "disputed": "disputed claims",
    "contradicted": "contradicted claims",
}
Json = dict[str, Any]


@dataclass(frozen=True)
class Disputed:
    id: str
    title: str
    points: tuple[Json, ...]


@dataclass(frozen=True)
class Watched:
    """`acts` are violations with the story that tells them and the places where."""

    terms: Terms
    acts: tuple[Json, ...]


@dataclass(frozen=True)
class LookedThrough:
    """What was made from each story; `left` are stories for which there was no time."""

    found: tuple[tuple[StoryRow, list[Json]], ...]
    left: int


def looked_through(held: Holdings, name: str, make: Callable[[StoryPage], list[Json]]) -> LookedThrough:
    """What is made from each of the newest stories, kept from call to call; new ones for a few seconds."""
    until = time.monotonic() + PATIENCE
    found, left = [], 0
    for row in held.archive.stories(limit=STORIES):
        made = held.derived(row.id, name, make, kept_only=time.monotonic() > until) if row.reconstructed else []
        if made is None:
            left += 1
        else:
            found.append((row, made))
    return LookedThrough(tuple(found), left)


def disputed(request: Request) -> Response:
    status = request.query_params.get("status", "")
    status = status if status in CHOICES else ""
    outlet = request.query_params.get("outlet", "")[:200].strip()
    after, before = asked_day(request, "after"), asked_day(request, "before")
    looked = looked_through(holdings(request), "points", points)
    groups = list(_disputed(looked, status, Filters(outlet or None, after or None, before or None)))
    asked = {"status": status, "outlet": outlet, "after": after, "before": before}
    names = {"groups": groups, "asked": asked, "choices": CHOICES.items(), "left": looked.left}
    return show(request, "disputed.html", section="/disputed", **names)  # type: ignore[arg-type]


def _disputed(looked: LookedThrough, status: str, filters: Filters) -> Iterator[Disputed]:
    for row, told in looked.found:
        chosen = tuple(point for point in told if status in ("", point["status"]))
        if chosen and _fits(row, filters):
            yield Disputed(row.id, row.title, chosen[:POINTS])


def _fits(row: StoryRow, filters: Filters) -> bool:
    if filters.outlet and filters.outlet.casefold() not in map(str.casefold, row.outlets):
        return False
    return (filters.after or "") <= row.last_day and (not filters.before or row.first_day <= filters.before)


def points(page: StoryPage) -> list[Json]:
    """Conflicts first, then open claims that stand in none of them.

    Each with its status, whose words, which, where to look, why, and the ids of the texts that it rests on.
    """
    return [*_conflicts(page), *_claims(page)]


def _conflicts(page: StoryPage) -> Iterator[Json]:
    for parting in page.partings.between:
        found = parting.conflict
        yield {
            "key": conflict_key(found),
            "status": found.severity.value,
            "speaker": "",
            "words": found.about,
            "address": Site().conflict(page, parting),
            "because": found.because,
            "sides": [side.value for side in found.sides],
            "texts": sorted({span.text for span in parting.spans}),
        }


def _claims(page: StoryPage) -> Iterator[Json]:
    for row in page.matrix.told:
        if row.open and not row.conflicts:
            speaker = page.matrix.speakers(row)[0]
            yield {
                "key": "",
                "status": row.support.value,
                "speaker": "" if speaker.key == "own" else speaker.name,
                "words": page.matrix.exact(row.fullest),
                "address": Site().claim(page, row.claim),
                "because": so(row),
                "sides": [],
                "texts": [],
            }


def violations(request: Request) -> Response:
    held, watched, left = holdings(request), [], 0
    for terms in request.app.state.terms:
        name = f"acts {hashlib.sha256(repr(terms).encode()).hexdigest()[:16]}"
        looked = looked_through(held, name, lambda page, terms=terms: acts(terms, page))  # type: ignore[misc]
        told = tuple({**act, "story": row.id, "title": row.title} for row, made in looked.found for act in made)
        watched.append(Watched(terms, tuple(sorted(told, key=lambda act: (act["when"] or "9", act["title"])))))
        left += looked.left
    return show(request, "violations.html", section="/violations", watched=watched, left=left)


def acts(terms: Terms, page: StoryPage) -> list[Json]:
    """Violations of the terms, each with the places that tell it: address, outlet, characters."""
    found = []
    for violation in watch(page.story.reports, page.story.links, terms, EN):
        spans = violation.evidence
        places = [(Site().place(page, s), page.witnesses.label(s.text), page.ids.exact(s)) for s in spans]
        found.append({**asdict(violation), "evidence": [], "places": places})
    return found
