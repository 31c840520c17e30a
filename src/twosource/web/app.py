"""The site: its screens, feeds and API over one archive, behind the guard."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp

from twosource.model import Terms
from twosource.store.archive import Archive
from twosource.web import adding, api, articles, feeds, judging, login, people, search, stories, watch
from twosource.web.addresses import STATIC, static
from twosource.web.doer import Doer
from twosource.web.guard import Guard
from twosource.web.holdings import Holdings
from twosource.web.pages import show
from twosource.web.points import lists
from twosource.web.sessions import Sessions
from twosource.web.settings import Settings
from twosource.web.tasks import Hands, Here, Task, Workshop
from twosource.web.work import Busy, Work

KINDS = {"css": "text/css", "js": "text/javascript", "svg": "image/svg+xml"}
HEADINGS = {
    400: "That cannot be read",
    403: "That was not taken",
    404: "Not here",
    405: "Not so",
    411: "That was not taken",
    413: "That is too large",
    503: "Busy",
}
SCREENS = [
    Route("/", stories.home),
    Route("/stories/{story}", stories.story),
    Route("/stories/{story}/compare", stories.to_compare),
    Route("/stories/{story}/compare", stories.compare, methods=["POST"]),
    Route("/stories/{story}/judgements", judging.of_story),
    Route("/stories/{story}/claims/{claim}", stories.claim),
    Route("/stories/{story}/conflicts/{conflict}", stories.conflict),
    *(Route(f"/stories/{{story}}/{part}", stories.part, name=part) for part in stories.PARTS),
    Route("/articles/{article}", articles.article),
    Route("/articles/{article}/versions/{other}", articles.versions),
    Route("/people", people.people),
    Route("/people/{person:path}", people.person),
    Route("/disputed", watch.disputed),
    Route("/violations", watch.violations),
    Route("/search", search.search),
    Route("/judge", judging.form),
    Route("/judge", judging.judge, methods=["POST"]),
    Route("/judgements", judging.judgements),
    Route("/judgements/{judgement}/withdraw", judging.withdraw, methods=["POST"]),
    Route("/judgements.jsonl", judging.as_lines),
    Route("/judgements.csv", judging.as_table),
    Route("/add", adding.page),
    Route("/add/text", adding.text, methods=["POST"]),
    Route("/add/files", adding.files, methods=["POST"]),
    Route("/add/address", adding.address, methods=["POST"]),
    Route("/work/{job}", adding.work),
    Route("/login", login.door),
    Route("/login", login.login, methods=["POST"]),
    Route("/logout", login.logout, methods=["POST"]),
    Route("/feeds/conflicts.atom", feeds.conflicts),
    Route("/feeds/changes.atom", feeds.changes),
    Route("/feeds/stories/{story}.atom", feeds.story),
    Route("/feeds/articles/{article}.atom", feeds.article),
]


def site(archive: Archive, settings: Settings, terms: Sequence[Terms] = (), hands: Hands | None = None) -> ASGIApp:
    """The site over an open archive, as an ASGI application; it closes the archive when it ends.

    `terms` are the commitments whose breaches it lists; `hands` do long work, by default in a thread of this process.
    """
    held = Holdings(archive)
    doing = hands or Here(Workshop(held, settings, tuple(terms)))
    work = Work(doing.run)
    doer = Doer(archive, work, lists(terms))
    app = Starlette(
        routes=[*SCREENS, *api.ROUTES, Route("/static/{name}", asset)],
        exception_handlers={HTTPException: refused, Busy: busy, Exception: failed},
        lifespan=_closing(held, work, doer, doing),
        max_body_size=settings.upload,
    )
    sessions = Sessions(settings)
    app.state.settings, app.state.sessions, app.state.terms = settings, sessions, tuple(terms)
    app.state.holdings, app.state.work, app.state.doer = held, work, doer
    return Guard(app, settings, sessions)


def _closing(
    held: Holdings, work: Work[Task], doer: Doer, doing: Hands
) -> Callable[[Starlette], AbstractAsyncContextManager[None]]:
    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        doer.look_through()
        yield
        doing.close()
        work.close()
        held.close()
        held.archive.close()

    return lifespan


async def asset(request: Request) -> Response:
    """A static file; its address holds its hash, so that a browser may keep it."""
    name = request.path_params["name"]
    if name not in STATIC:
        raise HTTPException(404, "There is no such file.")
    headers = {"cache-control": "public, max-age=31536000, immutable"}
    return Response(static(name), headers=headers, media_type=KINDS[name.rpartition(".")[2]])


async def refused(request: Request, error: Exception) -> Response:
    """An error that we raised: in words, on a screen or as JSON."""
    assert isinstance(error, HTTPException)
    if request.url.path.startswith("/api/"):
        return JSONResponse({"error": error.detail}, error.status_code, headers=dict(error.headers or {}))
    heading = HEADINGS.get(error.status_code, "That did not work")
    return show(request, "error.html", error.status_code, heading=heading, said=error.detail)


async def busy(request: Request, _: Exception) -> Response:
    return await refused(request, HTTPException(503, "Too much is waiting already; try again in a minute."))


async def failed(request: Request, _: Exception) -> Response:
    """An error of the program: the log has it, the reader is told no more than that."""
    return await refused(request, HTTPException(500, "Something went wrong; the log of the server says what."))
