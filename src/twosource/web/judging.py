"""Judgements: the form for one, what was judged, and all of them to take away."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from secrets import token_hex

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from twosource.model import Article, Judgement, Place, Ruling
from twosource.render.csv import guarded
from twosource.web.addresses import Site, written
from twosource.web.holdings import Holdings
from twosource.web.pages import answer, fragment, show
from twosource.web.requests import PLACE, aside, field, holdings, read_form, with_form
from twosource.web.story_page import StoryPage

# What the form asks, and what its button says.
ASKED = {
    Ruling.SAME: ("These two say the same.", "They say the same"),
    Ruling.NOT_SAME: ("These two do not say the same.", "They do not say the same"),
    Ruling.NOT_A_CONFLICT: ("These two do not speak against each other.", "This is not a conflict"),
    Ruling.SPEAKER: ("Somebody else says this.", "This is who says it"),
}
NAME = "twosource_name"
MONTH = 30 * 24 * 3600


@dataclass(frozen=True)
class Quoted:
    """A place of a judgement with the characters that stand there, empty where the article is gone."""

    place: str
    exact: str
    outlet: str
    address: str


@dataclass(frozen=True)
class Judged:
    id: str
    judgement: Judgement
    places: tuple[Quoted, ...]


def form(request: Request) -> Response:
    """The form, as a page or to be put into the one that is there."""
    ruling = _ruling(request.query_params.get("ruling", ""))
    places = _places(request.query_params.getlist("place"), ruling)
    return _form(request, ruling, places, request.query_params.get("story", ""), {})


def _form(
    request: Request, ruling: Ruling, places: tuple[Place, ...], story: str, told: dict[str, str], trouble: str = ""
) -> Response:
    quoted = [quote(holdings(request), place) for place in places]
    if not all(one.exact for one in quoted):
        raise HTTPException(404, "The archive no longer has the characters that this is about.")
    question, button = ASKED[ruling]
    return with_form(
        request,
        "judge_form.html" if fragment(request) else "judge.html",
        422 if trouble else 200,
        ruling=ruling,
        places=[(one.place, one.exact, one.outlet) for one in quoted],
        story=story,
        question=question,
        answer=button,
        trouble=trouble,
        by=told.get("by") or request.cookies.get(NAME, "")[:100],
        because=told.get("because", ""),
        value=told.get("value", ""),
        n=token_hex(4),
    )


async def judge(request: Request) -> Response:
    """Keeps a judgement and begins to reconstruct its story."""
    sent = await read_form(request)
    told = {name: field(sent, name) for name in ("by", "because", "value", "story", "ruling")}
    ruling = _ruling(told["ruling"])
    places = _places([str(place) for place in sent.getlist("place")], ruling)
    return await aside(lambda: _kept(request, ruling, places, told))


def _kept(request: Request, ruling: Ruling, places: tuple[Place, ...], told: dict[str, str]) -> Response:
    lacking = "Say who you are." if not told["by"] else ""
    if ruling is Ruling.SPEAKER and not told["value"]:
        lacking = "Say who the speaker is."
    if lacking:
        return _form(request, ruling, places, told["story"], told, lacking)
    held = holdings(request)
    now = datetime.now(UTC).isoformat(timespec="seconds")
    value = told["value"][:200] if ruling is Ruling.SPEAKER else None
    judgement = Judgement(ruling, places, told["by"][:100], now, told["because"], value)
    if not all(quote(held, place).exact for place in places):
        raise HTTPException(404, "The archive no longer has the characters that this is about.")
    held.archive.judge(judgement)
    job = request.app.state.doer.reconstruct(told["story"]) if held.archive.story(told["story"]) else None
    template = "kept.html" if fragment(request) else "kept_page.html"
    response = show(request, template, judgement=judgement, job=job, story=told["story"])
    response.set_cookie(NAME, _ascii(told["by"]), max_age=MONTH, httponly=True, samesite="strict", path="/judge")
    return response


def _ascii(name: str) -> str:
    """A name as a cookie can hold it; one that it cannot is typed again."""
    return name[:100] if name.isascii() and name.isprintable() and not set(name) & set('";,\\') else ""


def _ruling(value: str) -> Ruling:
    if value not in set(Ruling):
        raise HTTPException(400, "The address names no judgement: follow the link beside a finding.")
    return Ruling(value)


def _places(told: Iterable[str], ruling: Ruling) -> tuple[Place, ...]:
    found = [PLACE.fullmatch(place) for place in told]
    places = tuple(Place(one[1], int(one[2]), int(one[3])) for one in found if one)
    if len(places) != len(found) or len(places) != (1 if ruling is Ruling.SPEAKER else 2):
        raise HTTPException(400, "The address names no place: follow the link beside a finding.")
    return places


def quote(held: Holdings, place: Place) -> Quoted:
    row = held.article(place.text)
    article: Article | None = held.archive.article(row.id) if row else None
    there = article is not None and place.start < place.end <= len(article.text)
    exact = article.text.chars[place.start : place.end] if article and there else ""
    outlet = (row.outlet or row.name) if row else "removed"
    return Quoted(written(place), exact, outlet, f"{Site().article(place.text)}?at={place.start}-{place.end}#sought")


async def withdraw(request: Request) -> Response:
    """Takes a judgement back, and begins to reconstruct the stories that it was about."""
    await read_form(request)
    return await aside(lambda: _withdrawn(request, request.path_params["judgement"]))


def _withdrawn(request: Request, id: str) -> Response:
    held = holdings(request)
    judgement = held.archive.judgements().get(id)
    if judgement is None:
        raise HTTPException(404, "That judgement is not there any more.")
    held.archive.unjudge(id)
    rows = [row for place in judgement.places if (row := held.article(place.text))]
    for story in dict.fromkeys(row.story for row in rows if row.story):
        request.app.state.doer.reconstruct(story)
    return RedirectResponse("/judgements", 303)


def judgements(request: Request) -> Response:
    return with_form(request, "judgements.html", section="/judgements", judged=judged(request), page=None)


def of_story(request: Request) -> Response:
    id = request.path_params["story"]
    page: StoryPage | None = holdings(request).view(id)
    return with_form(request, "judgements.html", judged=judged(request, id), page=page, tab="judgements")


def judged(request: Request, story: str | None = None) -> list[Judged]:
    """The newest first."""
    held = holdings(request)
    kept = held.archive.judgements(story=story)
    found = [Judged(id, one, tuple(quote(held, place) for place in one.places)) for id, one in kept.items()]
    return sorted(found, key=lambda one: one.judgement.at, reverse=True)


def line(one: Judged) -> dict[str, object]:
    """A judgement as JSON, its places with their exact characters."""
    places = [
        {"text": place.text, "start": place.start, "end": place.end, "exact": quoted.exact}
        for place, quoted in zip(one.judgement.places, one.places, strict=True)
    ]
    judgement = one.judgement
    return {
        "id": one.id,
        "ruling": judgement.ruling.value,
        "places": places,
        "value": judgement.value,
        "by": judgement.by,
        "at": judgement.at,
        "because": judgement.because,
    }


def as_lines(request: Request) -> Response:
    body = "".join(json.dumps(line(one)) + "\n" for one in judged(request))
    return answer(request, body.encode(), "application/x-ndjson")


def as_table(request: Request) -> Response:
    made = io.StringIO()
    table = csv.writer(made)
    table.writerow(["ruling", "value", "by", "at", "because", "first", "second"])
    for one in judged(request):
        judgement = one.judgement
        quotes = [place.exact for place in one.places]
        cells = [judgement.ruling.value, judgement.value or "", judgement.by, judgement.at, judgement.because, *quotes]
        table.writerow([guarded(cell) for cell in cells])
    return answer(request, made.getvalue().encode("utf-8", "replace"), "text/csv")
