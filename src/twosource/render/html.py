"""The page of a story: one file, no network, readable without JavaScript.

Texts of articles are data: templates escape everything, and the policy in the page's head allows no script and no
style but our own, known by their hashes.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Sequence
from functools import cache
from importlib.resources import files

from jinja2 import ChoiceLoader, Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from twosource import __version__
from twosource.model import Member, Story
from twosource.render import matrix, witnesses
from twosource.render.page import HEADS, LOOKS, MOMENTS, SINGLES, Page, day
from twosource.render.pile import OPEN, PilePage

# Characters that a page cannot hold: lone surrogates have no UTF-8, and HTML knows no NUL.
UNWRITABLE = dict.fromkeys((0, *range(55296, 57344)), "�")


def render(story: Story, *, excerpts: bool = False) -> str:
    """The page as a string; with `excerpts` it holds used spans with a sentence around them and no full text."""
    return _write("page.html", Page(story, excerpts))


def render_diff(story: Story) -> str:
    """The page of what changed between two versions: the edits, then both articles."""
    return _write("diff.html", Page(story, diff=True))


def render_pile(members: Sequence[Member]) -> str:
    """The page of a pile: its stories with their outlets, dates, chapters and lineages."""
    return _write("pile.html", PilePage(tuple(members)))


def _write(template: str, page: Page | PilePage) -> str:
    style, script = _asset("style.css"), _asset("script.js")
    policy = (
        f"default-src 'none'; img-src data:; style-src {_hash(style)}; script-src {_hash(script)}; "
        "base-uri 'none'; form-action 'none'"
    )
    written = environment().get_template(template).render(page=page, style=style, script=script, policy=policy)
    return written.translate(UNWRITABLE)


@cache
def _asset(name: str) -> Markup:
    """One of our own files, to be written as it stands."""
    return Markup((files("twosource.render") / "templates" / name).read_text(encoding="utf-8"))


def _hash(asset: str) -> str:
    return "'sha256-" + base64.b64encode(hashlib.sha256(asset.encode()).digest()).decode() + "'"


@cache
def environment(*packages: str) -> Environment:
    """Our templates, behind those of `packages`: whoever shows a story elsewhere sets its own `layout` and `site`.

    `site` knows the addresses of claims, people, articles and forms; None on a page that stands alone.
    """
    made = Environment(
        loader=ChoiceLoader([PackageLoader(package) for package in (*packages, "twosource.render")]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters["day"] = day
    made.globals.update(
        said=matrix.said, so=matrix.so, signs=matrix.SIGNS, known_as=witnesses.known_as, web=_web,
        layout="base.html", site=None,
        singles_shown=SINGLES, heads_shown=HEADS, looks_shown=LOOKS, moments_shown=MOMENTS, open_stories=OPEN,
        version=__version__,
    )  # fmt: skip
    return made


def _web(url: str | None) -> bool:
    """Whether an address may become a link: of the web, and nothing that runs."""
    return bool(url) and str(url).lower().startswith(("https://", "http://"))
