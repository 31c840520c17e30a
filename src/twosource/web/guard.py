"""What stands before every page: which host is asked, who asks, and what a browser may do with the answer.

It wraps the whole application, so that an error page has the same headers as any other.
"""

from __future__ import annotations

from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from twosource.web.sessions import Sessions
from twosource.web.settings import Settings, numeric

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
# `same-origin` and not `no-referrer`: under the latter a browser sends `Origin: null` with our own forms.
HEADERS = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "x-frame-options": "DENY",
    "x-robots-tag": "noindex, nofollow",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
}
# What whoever is not logged in may see: the way in, and our own style.
OPEN = ("/login", "/static/")
READING = ("GET", "HEAD")


class Guard:
    """Wraps the site: host, origin and access are checked, and every answer gets HEADERS."""

    def __init__(self, app: ASGIApp, settings: Settings, sessions: Sessions) -> None:
        self.app, self.settings, self.sessions = app, settings, sessions

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        async def sealed(message: Message) -> None:
            if message["type"] == "http.response.start":
                seal(MutableHeaders(scope=message))
            await send(message)

        answer = self._stopped(scope, Headers(scope=scope))
        await (answer or self.app)(scope, receive, sealed)

    def _stopped(self, scope: Scope, headers: Headers) -> Response | None:
        if not self._known_host(headers.getlist("host")):
            return PlainTextResponse("This site does not answer to that host name.", 421)
        if scope["method"] not in READING and not same_origin(scope["scheme"], headers):
            return PlainTextResponse("This was not sent from a page of this site.", 403)
        if not self.settings.guarded or scope["path"].startswith(OPEN) or self.sessions.allowed(headers):
            return None
        return self._turned_away(scope)

    def _known_host(self, hosts: list[str]) -> bool:
        """One host, and an address or a name of ours: a page elsewhere cannot rebind its own name to this server."""
        name = host_name(hosts[0]) if len(hosts) == 1 else ""
        return numeric(name) or name in {"localhost", self.settings.host.lower(), *map(str.lower, self.settings.names)}

    def _turned_away(self, scope: Scope) -> Response:
        """Programs are told how to come in, browsers are sent to the door."""
        if scope["path"].startswith(("/api/", "/feeds/")):
            wanted = {"www-authenticate": 'Basic realm="twosource", Bearer'}
            return PlainTextResponse("Give the token (Bearer) or the password (Basic).", 401, wanted)
        return RedirectResponse("/login", 303)


def seal(headers: MutableHeaders) -> None:
    for name, value in HEADERS.items():
        headers[name] = value
    headers.setdefault("cache-control", "private, no-cache")


def host_name(host: str) -> str:
    """`[::1]:8000` -> `::1`, `Desk.example:80` -> `desk.example`; empty where it is no host."""
    try:
        return urlsplit(f"//{host}").hostname or ""
    except ValueError:
        return ""


def same_origin(scheme: str, headers: Headers) -> bool:
    """Whether a request that changes something comes from a page of ours, or from no page at all.

    A browser says where a form comes from (`Origin`, `Sec-Fetch-Site`); a program says neither.
    """
    origin, site = headers.get("origin"), headers.get("sec-fetch-site")
    if origin is not None and origin != f"{scheme}://{headers.get('host', '')}":
        return False
    return site in (None, "same-origin", "none")
