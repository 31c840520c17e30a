"""Who is there: a signed cookie, the token that a form must bring back, and the ways to log in.

Nothing is kept on the server. The key is made anew when the server starts, so a restart logs everybody out.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import secrets
import time
from collections import deque
from dataclasses import dataclass, field
from http.cookies import CookieError, SimpleCookie

from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.responses import Response

from twosource.web.settings import Settings

COOKIE = "twosource_session"
HOURS = 12
# Wrong passwords in a minute, of all callers together, before nobody may try for the rest of it.
TRIES = 20


@dataclass(frozen=True)
class Session:
    """`id` is what a form's token is bound to; `inside` once the password was given."""

    id: str
    inside: bool
    until: int


@dataclass(frozen=True)
class Sessions:
    settings: Settings
    key: bytes = field(default_factory=lambda: secrets.token_bytes(32), repr=False)
    failures: deque[float] = field(default_factory=deque, repr=False)

    def read(self, headers: Headers) -> Session | None:
        """The session of a request; None where there is none, or it is over or forged."""
        parts = _cookie(headers).split(".")
        if len(parts) != 4 or not parts[2].isascii() or not parts[2].isdecimal() or len(parts[2]) > 12:
            return None
        if not hmac.compare_digest(self._sign("session", *parts[:3]).encode(), parts[3].encode()):
            return None
        session = Session(parts[0], parts[1] == "in", int(parts[2]))
        return session if session.until > time.time() else None

    def start(self, inside: bool) -> Session:
        return Session(secrets.token_urlsafe(24), inside, int(time.time()) + HOURS * 3600)

    def give(self, response: Response, session: Session, secure: bool) -> None:
        """Sets the cookie; no script and no other site ever gets it."""
        parts = (session.id, "in" if session.inside else "out", str(session.until))
        value = ".".join((*parts, self._sign("session", *parts)))
        response.set_cookie(COOKIE, value, max_age=HOURS * 3600, httponly=True, samesite="strict", secure=secure)

    def form_token(self, session: Session) -> str:
        """What every form of this session carries, and nobody else can know."""
        return self._sign("form", session.id)

    def form_holds(self, request: Request, token: object) -> bool:
        session = self.read(request.headers)
        return session is not None and hmac.compare_digest(self.form_token(session).encode(), str(token).encode())

    def _sign(self, *parts: str) -> str:
        return hmac.new(self.key, "\0".join(parts).encode(), hashlib.sha256).hexdigest()

    def allowed(self, headers: Headers) -> bool:
        """Whether a request may see the site: by its cookie, or by the token or password that it carries."""
        session = self.read(headers)
        return bool(session and session.inside) or self.carries(headers)

    def carries(self, headers: Headers) -> bool:
        """Whether a request brings the token or the password in its `Authorization`."""
        kind, _, value = headers.get("authorization", "").partition(" ")
        if kind.lower() == "basic":
            return self.opens(_basic(value))
        return kind.lower() == "bearer" and self.opens(value.strip())

    def opens(self, given: str) -> bool:
        """Whether this is the password or the token; a password may be guessed at only so often."""
        if _is(given, self.settings.token):
            return True
        if self.tired:
            return False
        right = _is(given, self.settings.password)
        if not right:
            self.failures.append(time.monotonic())
        return right

    @property
    def tired(self) -> bool:
        """Whether too many wrong passwords came in the last minute."""
        while self.failures and self.failures[0] < time.monotonic() - 60:
            self.failures.popleft()
        return len(self.failures) >= TRIES


def _is(given: str, secret: str | None) -> bool:
    """Compared as hashes, which takes the same time whatever was given."""
    return bool(secret) and hmac.compare_digest(_digest(given), _digest(secret or ""))


def _digest(secret: str) -> bytes:
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).digest()


def _cookie(headers: Headers) -> str:
    jar: SimpleCookie = SimpleCookie()
    try:
        jar.load(headers.get("cookie", ""))
    except CookieError:
        return ""
    return jar[COOKIE].value if COOKIE in jar else ""


def _basic(value: str) -> str:
    """The password of `name:password`; the name counts for nothing."""
    try:
        return base64.b64decode(value, validate=True).decode().partition(":")[2]
    except (binascii.Error, UnicodeDecodeError):
        return ""
