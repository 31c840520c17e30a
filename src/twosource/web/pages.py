"""Templates to answers: escaped, with nothing in them that turns the writing around, and an ETag for each page."""

from __future__ import annotations

import gzip
import hashlib
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from twosource import __version__
from twosource.render.html import UNWRITABLE, environment
from twosource.web.addresses import STATIC, Site

# Characters that make text read in another order than it is stored (CVE-2021-42574): a reader must see them.
TURNING = {code: f"[U+{code:04X}]" for code in (*range(0x202A, 0x202F), *range(0x2066, 0x206A))}
# Bytes from which on packing is worth its time.
LONG = 20_000
REPLACED: dict[int, str] = {**UNWRITABLE, **TURNING}


@cache
def _templates() -> Any:
    made = environment("twosource.web")
    made.globals.update(layout="site.html", site=Site(), guarded=False)
    return made


@cache
def stamp() -> str:
    """Changes when our templates do; those of the story's page are part of what its findings rest on."""
    templates = files("twosource.web") / "templates"
    held = sorted((one.name, one.read_bytes()) for one in templates.iterdir())
    told = "".join(f"{name} {hashlib.sha256(body).hexdigest()}" for name, body in held)
    return hashlib.sha256(f"{__version__} {told} {[Site().file(name) for name in STATIC]}".encode()).hexdigest()[:12]


def write(template: str, **names: object) -> str:
    """A template of the site with these names, ready to be sent."""
    return str(_templates().get_template(template).render(**names)).translate(REPLACED)


def show(request: Request, template: str, code: int = 200, **names: object) -> Response:
    """A screen; `guarded` puts the way out into its head where there is a way in."""
    guarded = request.app.state.settings.guarded
    body = write(template, guarded=guarded, **names).encode()
    return answer(request, body, "text/html", code, secret="token" in names)


def answer(request: Request, body: bytes, media_type: str, code: int = 200, *, secret: bool = False) -> Response:
    """The body with its ETag; nothing but 304 where the browser has it already.

    What is long goes out packed, but never with a secret in it, which could then be guessed from lengths (BREACH).
    """
    packed = len(body) >= LONG and not secret and "gzip" in request.headers.get("accept-encoding", "")
    tag = f'"{hashlib.sha256(body).hexdigest()[:24]}{"-gzip" if packed else ""}"'
    headers = {"etag": tag, "vary": "HX-Request, Accept-Encoding"}
    if code == 200 and request.method in ("GET", "HEAD") and request.headers.get("if-none-match") == tag:
        return Response(status_code=304, headers=headers)
    if packed:
        return Response(_packed(body), code, {**headers, "content-encoding": "gzip"}, media_type=media_type)
    return Response(body, code, headers, media_type=media_type)


@lru_cache(maxsize=40)
def _packed(body: bytes) -> bytes:
    """A story of 50 reports is 2.3 MB, and a tenth of that packed."""
    return gzip.compress(body, 5, mtime=0)


def fragment(request: Request) -> bool:
    """Whether htmx asks, which puts the answer into the page that is there."""
    return request.headers.get("hx-request") == "true" and "hx-history-restore-request" not in request.headers
