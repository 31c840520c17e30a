"""The addresses of the site: every screen has one that can be sent to a colleague and still leads there tomorrow.

A story numbers its claims and conflicts anew each time it is reconstructed, so an address names them by a hash of
the characters that they rest on.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from urllib.parse import quote, urlencode

from twosource.model import Claim, Conflict, Place, Ruling, Statement
from twosource.render.page import Page
from twosource.render.parting import Parting
from twosource.store.identity import article_id
from twosource.store.rows import Hit, Kind, StatementRow
from twosource.text import Span

# Where each static file lies: ours, and those that the page of a story has.
STATIC = {
    "site.css": "twosource.web:static/site.css",
    "site.js": "twosource.web:static/site.js",
    "icon.svg": "twosource.web:static/icon.svg",
    "htmx.min.js": "twosource.web:static/htmx.min.js",
    "style.css": "twosource.render:templates/style.css",
    "script.js": "twosource.render:templates/script.js",
}


@cache
def static(name: str) -> bytes:
    """The characters of a static file; KeyError for any other name."""
    package, _, path = STATIC[name].partition(":")
    found = files(package)
    for part in path.split("/"):
        found = found / part
    return found.read_bytes()


@cache
def _hash(name: str) -> str:
    return hashlib.sha256(static(name)).hexdigest()[:12]


def claim_key(claim: Claim) -> str:
    return _key([claim.gist])


def conflict_key(conflict: Conflict) -> str:
    return _key(sorted(span for side in conflict.sides for span in side.spans))


def _key(spans: Iterable[Span]) -> str:
    return hashlib.sha256(" ".join(f"{s.text}:{s.start}-{s.end}" for s in spans).encode()).hexdigest()[:12]


def place_of(span: Span) -> Place:
    return Place(span.text, span.start, span.end)


def written(place: Place | Span) -> str:
    """A place as addresses and forms have it."""
    return f"{place.text}:{place.start}-{place.end}"


class Site:
    """What templates call to link to a screen; `page` is the story's view, whose `home` names the story."""

    def file(self, name: str) -> str:
        return f"/static/{name}?v={_hash(name)}"

    def story(self, story: str, part: str = "") -> str:
        return f"/stories/{quote(story, safe='')}{part and '/' + part}"

    def claim(self, page: Page, claim: Claim) -> str:
        return f"{page.story_home}/claims/{claim_key(claim)}"  # type: ignore[attr-defined]

    def conflict(self, page: Page, parting: Parting) -> str:
        return f"{page.story_home}/conflicts/{conflict_key(parting.conflict)}"  # type: ignore[attr-defined]

    def article(self, text: str) -> str:
        return f"/articles/{quote(text, safe='')}"

    def place(self, page: Page, span: Span) -> str:
        """An article of a story opened at a span."""
        return f"{self.article(self.id(page, span.text))}?at={span.start}-{span.end}#sought"

    def id(self, page: Page, text: str) -> str:
        """What the archive calls the article of a story with this text."""
        return article_id(page.ids.reports[text].article)

    def at(self, row: StatementRow) -> str:
        """A statement of the archive in its article."""
        return f"{self.article(row.article)}?at={row.start}-{row.end}#sought"

    def hit(self, hit: Hit) -> str:
        """Where a hit of the search leads."""
        if hit.kind is Kind.STORIES:
            return self.story(hit.id)
        if hit.kind is Kind.PEOPLE:
            return self.person(hit.id)
        place = "" if hit.start is None else f"?at={hit.start}-{hit.end}#sought"
        return self.article(hit.id) + place

    def versions(self, earlier: str, later: str) -> str:
        return f"/articles/{quote(earlier, safe='')}/versions/{quote(later, safe='')}"

    def person(self, name: str) -> str:
        return f"/people/{quote(name, safe='')}"

    def search(self, **filters: str) -> str:
        return "/search?" + urlencode({name: value for name, value in filters.items() if value})

    def judge(self, page: Page, ruling: Ruling, *spans: Span) -> str:
        query = [("story", page.story_id), ("ruling", ruling.value)]  # type: ignore[attr-defined]
        return "/judge?" + urlencode([*query, *(("place", written(span)) for span in spans)])

    def judge_conflict(self, page: Page, parting: Parting) -> str:
        """Between the first two sides; that settles it for all. Empty where not two of them rest on characters."""
        spans = [side.spans[0] for side in parting.conflict.sides if side.spans][:2]
        return self.judge(page, Ruling.NOT_A_CONFLICT, *spans) if len(spans) == 2 else ""

    def judge_speaker(self, page: Page, statement: Statement) -> str:
        return self.judge(page, Ruling.SPEAKER, statement.content[0])

    def judge_pair(self, page: Page, same: bool, left: Statement, right: Statement) -> str:
        return self.judge(page, Ruling.SAME if same else Ruling.NOT_SAME, left.content[0], right.content[0])
