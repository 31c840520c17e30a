"""What comes in: forms with their token, numbers and days from addresses, and errors that say what to do."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from twosource.web.holdings import Holdings
from twosource.web.pages import show
from twosource.web.sessions import Session
from twosource.web.settings import FORM
from twosource.web.story_page import StoryPage

PLACE = re.compile(r"([0-9a-f]{16}):(\d{1,9})-(\d{1,9})")
AT = re.compile(r"(\d{1,9})-(\d{1,9})")
FILES = 200


def holdings(request: Request) -> Holdings:
    found: Holdings = request.app.state.holdings
    return found


def missing(thing: str) -> HTTPException:
    return HTTPException(404, f"The archive has no such {thing}.")


def view(request: Request) -> StoryPage:
    """The story that the address names, as last reconstructed; 404 where there is none."""
    found = holdings(request).view(request.path_params["story"])
    if found is None:
        raise missing("story, or it was not compared yet")
    return found


def asked_day(request: Request, name: str) -> str:
    """A day of the address as ISO 8601; empty where none is given or it is no day."""
    try:
        return date.fromisoformat(request.query_params.get(name, "")).isoformat()
    except ValueError:
        return ""


def asked_number(request: Request, name: str, most: int) -> int:
    """A number of the address, 0 where none is given, or none from 0 to `most`."""
    told = request.query_params.get(name, "")
    number = int(told) if told.isascii() and told.isdecimal() and len(told) < 10 else 0
    return number if number <= most else 0


def asked_place(request: Request) -> tuple[int, int] | None:
    found = AT.fullmatch(request.query_params.get("at", ""))
    return (int(found[1]), int(found[2])) if found else None


def with_form(request: Request, template: str, code: int = 200, **names: object) -> Response:
    """A screen with a form: its token is bound to the session, which begins here where there is none."""
    sessions = request.app.state.sessions
    session: Session = sessions.read(request.headers) or sessions.start(inside=False)
    response = show(request, template, code, token=sessions.form_token(session), **names)
    sessions.give(response, session, secure=request.url.scheme == "https")
    response.headers["cache-control"] = "no-store"
    return response


async def read_form(request: Request, limit: int = FORM) -> FormData:
    """The form, once its token holds. Raises HTTPException: too large, not a form, or from elsewhere."""
    length = request.headers.get("content-length", "")
    if not length.isascii() or not length.isdecimal():
        raise HTTPException(411, "The form does not say how large it is.")
    if int(length) > limit:
        raise HTTPException(413, f"That is more than {limit // 1_000_000 or limit / 1_000_000} MB.")
    form = await request.form(max_files=FILES, max_fields=50, max_part_size=limit)
    if not request.app.state.sessions.form_holds(request, form.get("token", "")):
        await form.close()
        raise HTTPException(403, "The form is too old or not ours. Go back, load its page again and send it again.")
    return form


def field(form: FormData, name: str, most: int = 2000) -> str:
    """A field of text without white space at its ends, cut to what it may hold."""
    told = form.get(name, "")
    return told.replace("\0", "").strip()[:most] if isinstance(told, str) else ""


async def aside(work: Callable[[], Response]) -> Response:
    """Runs what touches the archive outside of the event loop."""
    return await run_in_threadpool(work)
