"""The way in and out, where the site is guarded."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from twosource.web.requests import field, read_form, with_form
from twosource.web.sessions import COOKIE


def door(request: Request) -> Response:
    return with_form(request, "login.html", trouble="")


async def login(request: Request) -> Response:
    form = await read_form(request)
    sessions = request.app.state.sessions
    if not sessions.opens(field(form, "password", 500)):
        tired = "Too many wrong passwords; wait a minute." if sessions.tired else "That is not the password."
        return with_form(request, "login.html", 429 if sessions.tired else 403, trouble=tired)
    response = RedirectResponse("/", 303)
    sessions.give(response, sessions.start(inside=True), secure=request.url.scheme == "https")
    return response


async def logout(_: Request) -> Response:
    """Needs no token: the guard lets only our own pages send it, and nothing is lost by it."""
    response = RedirectResponse("/login", 303)
    response.delete_cookie(COOKIE, httponly=True, samesite="strict")
    return response
