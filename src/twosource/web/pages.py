"""Templates to answers: escaped, with nothing in them that turns the writing around, and an ETag for each page."""

from __future__ import annotations

import hashlib
from functools import cache
from importlib.resources import files
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from twosource.render.html import UNWRITABLE, environment
from twosource.web.addresses import STATIC, Site

# Characters that make text read in another order than it is stored (CVE-2021-42574): a reader must see them.
TURNING = {code: f"[U+{code:04X}]" for code in (*range(0x202A, 0x202F), *range(0x2066, 0x206A))}
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
    return hashlib.sha256(f"{told} {[Site().file(name) for name in STATIC]}".encode()).hexdigest()[:12]


def write(template: str, **names: object) -> str:
    """A template of the site with these names, ready to be sent."""
    return str(_templates().get_template(template).render(**names)).translate(REPLACED)


def show(request: Request, template: str, code: int = 200, **names: object) -> Response:
    """A screen; `guarded` puts the way out into its head where there is a way in."""
    guarded = request.app.state.settings.guarded
    return answer(request, write(template, guarded=guarded, **names).encode(), "text/html", code)


def answer(request: Request, body: bytes, media_type: str, status: int = 200) -> Response:
    """The body with its ETag; nothing but 304 where the browser has it already."""
    tag = f'"{hashlib.sha256(body).hexdigest()[:24]}"'
    headers = {"etag": tag, "vary": "HX-Request"}
    if status == 200 and request.method in ("GET", "HEAD") and request.headers.get("if-none-match") == tag:
        return Response(status_code=304, headers=headers)
    return Response(body, status, headers, media_type=media_type)


def fragment(request: Request) -> bool:
    """Whether htmx asks, which puts the answer into the page that is there."""
    return request.headers.get("hx-request") == "true" and "hx-history-restore-request" not in request.headers
