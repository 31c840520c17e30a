"""What a desk keeps an eye on, made of one story: points that are open, and acts that would break a commitment."""

from __future__ import annotations

import hashlib
import json
import logging
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict
from functools import partial
from typing import Any

from twosource.judge import watch
from twosource.lang import EN
from twosource.model import Terms
from twosource.render.matrix import so
from twosource.store.rows import Point
from twosource.web.addresses import Site, conflict_key
from twosource.web.holdings import Holdings
from twosource.web.story_page import StoryPage

LOG = logging.getLogger(__name__)
# Names of lists in the archive; the number changes when their lines hold something else.
OPEN, ACTS = "open 1", "acts 2"
OUTSIDE = "outside the terms"
Json = dict[str, Any]
Lists = Mapping[str, Callable[[StoryPage], list[Json]]]


def lists(terms: Sequence[Terms]) -> Lists:
    """How each list is made of a story, by its name."""
    return {OPEN: points, **{acts_name(one): partial(acts, one) for one in terms}}


def acts_name(terms: Terms) -> str:
    return f"{ACTS} {hashlib.sha256(repr(terms).encode()).hexdigest()[:16]}"


def keep(held: Holdings, story: str, made: Lists) -> None:
    """Makes the lists of a reconstructed story and keeps them. One that cannot be made is empty, and in the log."""
    rests_on = held.archive.rests_on(story)
    page = held.view(story)
    for name, make in made.items():
        try:
            told = make(page) if page else []
        except Exception:
            LOG.exception("no list %s of story %s", name, story)
            told = []
        kept = [Point(story, one["status"], one.get("when"), json.dumps(one)) for one in told]
        held.archive.save_list(name, story, kept, rests_on or "")


def keep_lacking(held: Holdings, made: Lists, seconds: float, tell: Callable[[str, int, int], None]) -> None:
    """The same for stories of which a list is lacking, the latest first, for so long.

    Tells of each story that is done, and how many that is of how many.
    """
    until, done = time.monotonic() + seconds, 0
    while time.monotonic() < until and (waiting := lacking(held, made)):
        story = next(id for name in made for id in held.archive.unlisted(name, limit=1))
        keep(held, story, made)
        done += 1
        tell(story, done, done + waiting - 1)


def lacking(held: Holdings, made: Lists) -> int:
    """Stories that are still to be looked through."""
    return max(held.archive.lacking(name) for name in made)


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


def acts(terms: Terms, page: StoryPage) -> list[Json]:
    """Violations of the terms, each with the places that tell it: address, outlet, characters.

    What lies outside the terms is told where it is laid to one who is bound by them: every collision in the archive is
    outside a truce, and a ferry's was listed among its breaches.
    """
    found = []
    for violation in watch(page.story.reports, page.story.links, terms, EN):
        if violation.status == OUTSIDE and violation.by not in terms.parties:
            continue
        spans = violation.evidence
        places = [(Site().place(page, s), page.witnesses.label(s.text), page.ids.exact(s)) for s in spans]
        found.append({**asdict(violation), "evidence": [], "places": places})
    return found
