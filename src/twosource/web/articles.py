"""Screens of articles: one with what is said in it and where it counts, and what changed between two versions."""

from __future__ import annotations

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from twosource.lang import EN
from twosource.link import link_versions
from twosource.model import Findings, Links, Story
from twosource.store.rows import ArticleRow
from twosource.web.pages import answer, show, write
from twosource.web.requests import asked_place, holdings, missing
from twosource.web.story_page import StoryPage

# Characters of a text that are shown where nothing was found in it, and of two that are compared while a reader waits.
LONGEST = 400_000


def article(request: Request) -> Response:
    held, sought = holdings(request), asked_place(request)
    row = held.article(request.path_params["article"])
    if row is None:
        raise missing("article")
    page = held.article_view(row, sought)
    others = [other for other in held.archive.versions(row.id) if other.id != row.id]
    stored = None if page else held.archive.article(row.id)
    chars = stored.text.chars[:LONGEST] if stored else ""
    return show(request, "article.html", row=row, page=page, others=others, chars=chars)


def versions(request: Request) -> Response:
    """What changed between two states of a page, or between any two articles."""
    held = holdings(request)
    earlier, later = (held.article(request.path_params[name]) for name in ("article", "other"))
    if earlier is None or later is None:
        raise missing("article")
    if earlier.characters + later.characters > LONGEST:
        raise HTTPException(400, "These two are too long to be compared here; `twosource diff` compares them.")
    name = ("versions", earlier.id, later.id, earlier.stamp, later.stamp)
    body = held.screen(earlier.story or "", name, lambda: _compared(request, earlier, later))
    return answer(request, body, "text/html")


def _compared(request: Request, earlier: ArticleRow, later: ArticleRow) -> str:
    archive = holdings(request).archive
    reports = [archive.report(row.id) for row in (earlier, later)]
    if not reports[0] or not reports[1]:
        raise missing("report of one of the two articles: it is being read, look again in a moment")
    links: Links = link_versions(reports[0], reports[1], EN)
    made = Story((reports[0], reports[1]), links, Findings())
    return write("versions.html", page=StoryPage(made, diff=True), guarded=request.app.state.settings.guarded)
