"""Screens of stories: those of a day, one story, its timeline, positions and versions, a claim, a conflict."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from twosource.store.rows import Filters
from twosource.web.holdings import Holdings
from twosource.web.pages import answer, show, stamp, write
from twosource.web.requests import aside, asked_day, holdings, missing, read_form, view, with_form

DAYS, STORIES, UNGROUPED = 1000, 200, 50
PARTS = {"timeline": "Timeline", "positions": "Positions", "versions": "Versions"}


def home(request: Request) -> Response:
    """The stories with an article of a day; of the latest day where none is asked for."""
    archive = holdings(request).archive
    days = sorted(day for day, _ in archive.days(limit=DAYS))
    day = asked_day(request, "day") or (days[-1] if days else "")
    rows = archive.stories(day=day, limit=STORIES) if day else ()
    return show(
        request,
        "home.html",
        section="/",
        day=day,
        days=days,
        earlier=days[place - 1] if (place := bisect_left(days, day)) else "",
        later=days[place] if (place := bisect_right(days, day)) < len(days) else "",
        stories=[row for row in rows if row.articles > 1],
        alone=[row for row in rows if row.articles == 1],
        ungrouped=[row for row in archive.articles(Filters(after=day, before=day), limit=UNGROUPED) if not row.story],
        work=request.app.state.work.current,
    )


def story(request: Request) -> Response:
    held, id = holdings(request), request.path_params["story"]
    try:
        return answer(request, story_screen(held, id, _guarded(request)), "text/html")
    except LookupError:
        return to_compare(request)


def story_screen(held: Holdings, id: str, guarded: bool) -> bytes:
    """The page of a story. Raises LookupError where nothing is stored, or nothing that this program can read."""
    rests_on, row = held.archive.rests_on(id), held.archive.story(id)
    if rests_on is None or row is None:
        raise LookupError(id)
    since = sum(member.added > (row.reconstructed or "") for member in held.members(id))

    def made() -> str:
        page = held.view(id)
        if page is None:
            raise LookupError(id)
        return write("story.html", page=page, tab="", guarded=guarded, since=since)

    name = f"site {stamp()} {since}{' guarded' if guarded else ''}"
    return held.stored_screen(id, rests_on, name, made)


def _guarded(request: Request) -> bool:
    return bool(request.app.state.settings.guarded)


def to_compare(request: Request) -> Response:
    """The form that has the reports of a story compared, for the first time or again."""
    held, id = holdings(request), request.path_params["story"]
    row = held.archive.story(id)
    if row is None:
        raise missing("story")
    return with_form(request, "new_story.html", row=row, articles=held.members(id))


async def compare(request: Request) -> Response:
    """Reconstructs a story in the background."""
    form = await read_form(request)
    await form.close()
    id = request.path_params["story"]

    def begin() -> Response:
        if holdings(request).archive.story(id) is None:
            raise missing("story")
        return RedirectResponse(f"/work/{request.app.state.doer.reconstruct(id).id}", 303)

    return await aside(begin)


def part(request: Request) -> Response:
    """The timeline, the positions or the versions of a story."""
    page, tab = view(request), request.url.path.rpartition("/")[2]

    def made() -> str:
        return write("part.html", page=page.elsewhere(), tab=tab, label=PARTS[tab], guarded=_guarded(request))

    return answer(request, holdings(request).screen(page.story_id, tab, made), "text/html")


def claim(request: Request) -> Response:
    page, key = view(request), request.path_params["claim"]
    row = page.claims.get(key)
    if row is None:
        raise missing("claim: the story was reconstructed since, and tells it in other words or not at all")

    def made() -> str:
        return write(
            "claim.html",
            page=page.elsewhere(),
            tab=None,
            row=row,
            phrasings=page.matrix.phrasings(row.claim),
            partings=page.partings_of(row),
            near=page.near(row),
            guarded=_guarded(request),
        )

    return answer(request, holdings(request).screen(page.story_id, ("claim", key), made), "text/html")


def conflict(request: Request) -> Response:
    page, key = view(request), request.path_params["conflict"]
    parting = page.conflicts.get(key)
    if parting is None:
        raise missing("point: the story was reconstructed since, and reports no longer part on it")

    def made() -> str:
        names = {"parting": parting, "rows": page.rows_in(parting), "guarded": _guarded(request)}
        return write("conflict.html", page=page.elsewhere(), tab=None, **names)

    return answer(request, holdings(request).screen(page.story_id, ("conflict", key), made), "text/html")
