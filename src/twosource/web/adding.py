"""Adding articles: a pasted text, uploaded files, an address; and the progress of long work."""

from __future__ import annotations

import hashlib
from collections.abc import Callable

from starlette.datastructures import FormData, UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from twosource.web.pages import show
from twosource.web.requests import aside, field, holdings, missing, read_form, with_form
from twosource.web.work import Busy, Job

# A pasted text: longer than any article, shorter than a book.
PASTED = 2_000_000
# Articles that the screen of a piece of work lists.
ROWS = 200
ENDINGS = "text, pages (.html), JSON Lines, feeds"


def page(request: Request) -> Response:
    return _page(request)


def _page(request: Request, trouble: str = "", status: int = 200) -> Response:
    settings = request.app.state.settings
    names = {"megabytes": settings.upload // 1_000_000, "endings": ENDINGS, "fetches": settings.fetch}
    return with_form(request, "add.html", status, section="/add", trouble=trouble, **names)


async def text(request: Request) -> Response:
    form = await read_form(request, PASTED)
    chars = field(form, "chars", PASTED)
    if not chars:
        return _page(request, "Paste a text.", 422)
    url = field(form, "url")
    if url and not url.lower().startswith(("http://", "https://")):
        return _page(request, "The address must begin with http:// or https://.", 422)
    body = chars.replace("\r\n", "\n").encode("utf-8", "replace")
    name = f"pasted-{hashlib.sha256(body).hexdigest()[:8]}.txt"
    told = field(form, "outlet", 200), field(form, "published", 10), url
    return await aside(lambda: _started(request, [(name, body)], *told))


async def files(request: Request) -> Response:
    form = await read_form(request, request.app.state.settings.upload)
    uploads = await _uploads(form)
    told = field(form, "outlet", 200), field(form, "published", 10)
    await form.close()
    if not uploads:
        return _page(request, "Choose one file or more.", 422)
    return await aside(lambda: _started(request, uploads, *told))


async def _uploads(form: FormData) -> list[tuple[str, bytes]]:
    sent = [one for one in form.getlist("files") if isinstance(one, UploadFile) and one.filename]
    return [(str(one.filename), await one.read()) for one in sent]


async def address(request: Request) -> Response:
    form = await read_form(request)
    url = field(form, "address")
    if not request.app.state.settings.fetch:
        raise HTTPException(404, "This site fetches nothing.")
    if not url.lower().startswith(("http://", "https://")):
        return _page(request, "The address must begin with http:// or https://.", 422)
    return await aside(lambda: _to(request, lambda: request.app.state.doer.fetch(url)))


def _started(
    request: Request, uploads: list[tuple[str, bytes]], outlet: str, published: str, url: str = ""
) -> Response:
    return _to(request, lambda: request.app.state.doer.add_files(uploads, outlet, published, url))


def _to(request: Request, begin: Callable[[], Job]) -> Response:
    try:
        job = begin()
    except Busy:
        return _page(request, "Too much is waiting already; try again in a minute.", 503)
    return RedirectResponse(f"/work/{job.id}", 303)


def work(request: Request) -> Response:
    job: Job | None = request.app.state.work.job(request.path_params["job"])
    if job is None:
        raise missing("piece of work; it was forgotten when the site was started again, or long ago")
    archive = holdings(request).archive
    articles = [row for id in job.articles[:ROWS] if (row := archive.row(id))]
    return show(request, "work.html", job=job, articles=articles)
