"""Atom feeds: new conflicts of the archive or of a story, and articles that changed."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import pairwise

from starlette.requests import Request
from starlette.responses import Response

from twosource.model import Severity
from twosource.store.rows import ArticleRow, StoryRow
from twosource.web.addresses import Site
from twosource.web.holdings import Holdings
from twosource.web.pages import answer, write
from twosource.web.points import OPEN, Json
from twosource.web.requests import holdings, missing

# Entries of a feed, and the newest stories with a conflict, and articles, that are looked at for them.
ENTRIES, STORIES, CHANGES = 100, 200, 50
CONFLICTS = tuple(Severity)
EPOCH = "1970-01-01T00:00:00Z"


@dataclass(frozen=True)
class Entry:
    """`id` never changes, so that a reader shows an entry once; `updated` is RFC 3339."""

    id: str
    title: str
    updated: str
    address: str
    words: str


def conflicts(request: Request) -> Response:
    """New conflicts in any story."""
    held = holdings(request)
    request.app.state.doer.look_through()
    rows = held.archive.listed(OPEN, CONFLICTS, limit=STORIES)
    entries = (entry for row in rows for entry in _conflicts(held, row))
    return _feed(request, "New conflicts", "conflicts", "/disputed", entries)


def story(request: Request) -> Response:
    """New conflicts in one story."""
    held, id = holdings(request), request.path_params["story"]
    row = held.archive.story(id)
    if row is None:
        raise missing("story")
    request.app.state.doer.look_through()
    return _feed(request, f"New conflicts: {row.title}", f"story:{id}", Site().story(id), _conflicts(held, row))


def _conflicts(held: Holdings, row: StoryRow) -> Iterator[Entry]:
    """Dated by the newest of the articles that they rest on: with that one they came up."""
    points = held.archive.points(OPEN, row.id, CONFLICTS)
    added = {member.text: member.added for member in held.members(row.id)} if points else {}
    for point in points:
        told: Json = json.loads(point.told)
        updated = max((added.get(text, EPOCH) for text in told["texts"]), default=EPOCH)
        kind = "Conflict" if point.status == Severity.HARD else "Difference"
        title = f"{kind}: {told['words']} ({row.title})"
        words = f"{'; '.join(told['sides'])}. {told['because']}"
        yield Entry(f"urn:twosource:conflict:{row.id}:{told['key']}", title, updated, told["address"], words)


def changes(request: Request) -> Response:
    """Articles of which a later version came in."""
    archive = holdings(request).archive
    newest = (row for row in archive.articles(limit=CHANGES * 4))
    entries = (entry for row in newest for entry in _changes(archive.versions(row.id)) if entry.id.endswith(row.id))
    return _feed(request, "Articles that changed", "changes", "/", entries)


def article(request: Request) -> Response:
    """Later versions of one article."""
    held = holdings(request)
    row = held.article(request.path_params["article"])
    if row is None:
        raise missing("article")
    title = f"Changes: {row.title or row.name}"
    first = held.archive.versions(row.id)[0].id
    entries = _changes(held.archive.versions(row.id))
    return _feed(request, title, f"article:{first}", Site().article(row.id), entries)


def _changes(versions: Iterable[ArticleRow]) -> Iterator[Entry]:
    states = list(versions)
    for before, after in pairwise(states):
        when = after.published or after.retrieved or after.day
        title = f"Changed: {after.title or after.name} ({after.outlet or after.name})"
        address = Site().versions(before.id, after.id)
        yield Entry(f"urn:twosource:version:{after.id}", title, after.added, address, f"a version of {when} came in")


def _feed(request: Request, title: str, id: str, address: str, entries: Iterable[Entry]) -> Response:
    newest = sorted(entries, key=lambda entry: entry.updated, reverse=True)[:ENTRIES]
    updated = newest[0].updated if newest else datetime.now(UTC).strftime("%Y-%m-%dT00:00:00Z")
    names = {"title": title, "id": f"urn:twosource:feed:{id}", "address": address, "updated": updated}
    base = f"{request.url.scheme}://{request.url.netloc}"
    body = write("feed.xml", entries=newest, base=base, own=request.url.path, **names)
    return answer(request, plain(body).encode(), "application/atom+xml")


def plain(xml: str) -> str:
    """Without characters that XML 1.0 cannot hold."""
    return "".join(
        char if char in "\t\n\r" or (char >= " " and char not in "\ufffe\uffff") else "\ufffd" for char in xml
    )
