"""The JSON API: the archive for programs. `ENDPOINTS` is what is served and what the OpenAPI description tells."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import asdict, replace
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from twosource.model import Claim
from twosource.read import judgement_of
from twosource.render import findings
from twosource.render.ids import Ids
from twosource.web import judging
from twosource.web.addresses import Site, claim_key, conflict_key
from twosource.web.endpoints import ENDPOINTS
from twosource.web.openapi import describe
from twosource.web.pages import answer
from twosource.web.requests import aside, holdings, missing, view
from twosource.web.search import asked_filters, asked_kind, found
from twosource.web.story_page import StoryPage

MOST, USUAL = 200, 50
# Half characters and the characters that turn the writing go out as \u escapes: no reader of JSON is fooled.
UNSAFE = re.compile("[\ud800-\udfff\u202a-\u202e\u2066-\u2069\u2028\u2029]")
Json = dict[str, Any]


def give(request: Request, made: Any, status: int = 200) -> Response:
    written = json.dumps(made, ensure_ascii=False)
    body = UNSAFE.sub(lambda match: f"\\u{ord(match.group()):04x}", written)
    return answer(request, body.encode(), "application/json", status)


def number(request: Request, name: str, usual: int, most: int) -> int:
    told = request.query_params.get(name, str(usual))
    if not told.isascii() or not told.isdecimal() or len(told) > 9 or int(told) > most:
        raise HTTPException(400, f"{name} must be a number from 0 to {most}, not {told[:50]!r}")
    return int(told)


def _part(request: Request) -> dict[str, int]:
    return {"limit": number(request, "limit", USUAL, MOST), "offset": number(request, "offset", 0, 10_000_000)}


def stories(request: Request) -> Response:
    day = request.query_params.get("day") or None
    rows = holdings(request).archive.stories(day, **_part(request))
    return give(request, {"stories": [asdict(row) for row in rows]})


def story(request: Request) -> Response:
    held, id = holdings(request), request.path_params["story"]
    row = held.archive.story(id)
    if row is None:
        raise missing("story")
    return give(request, {**asdict(row), "members": [asdict(member) for member in held.members(id)]})


def story_file(request: Request) -> Response:
    file = holdings(request).archive.story_file(request.path_params["story"])
    if file is None:
        raise missing("story, or it was not compared yet")
    return answer(request, file.encode(), "application/json")


def claims(request: Request) -> Response:
    page = view(request)
    made = zip(page.ids.claims, findings.claims(page.ids), strict=True)
    return give(request, {"claims": [_claim(page, claim, told) for claim, told in made]})


def _claim(page: StoryPage, claim: Claim, told: Json) -> Json:
    """The claim of the story file, with the key that stays, and its spans whole."""
    key = claim_key(claim)
    statements = [
        {"id": page.ids.statement(made), "spans": [_span(page.ids, span) for span in made.content]}
        for made in claim.statements
    ]
    return {**told, "gist": _span(page.ids, claim.gist), "key": key, "statements": statements,
            "address": Site().claim(page, claim)}  # fmt: skip


def _span(ids: Ids, span: Any) -> Json:
    return {"text": span.text, "start": span.start, "end": span.end, "exact": ids.exact(span)}


def conflicts(request: Request) -> Response:
    page = view(request)
    told = zip(page.partings.all, findings.conflicts(page.ids), strict=True)
    return give(
        request,
        {
            "conflicts": [
                {
                    **made,
                    "key": conflict_key(parting.conflict),
                    "address": Site().conflict(page, parting),
                    "sides": [
                        {"value": side.value, "spans": [_span(page.ids, span) for span in side.spans]}
                        for side in parting.conflict.sides
                    ],
                }
                for parting, made in told
            ]
        },
    )


def articles(request: Request) -> Response:
    rows = holdings(request).archive.articles(asked_filters(request), **_part(request))
    return give(request, {"articles": [asdict(row) for row in rows]})


def article(request: Request) -> Response:
    held = holdings(request)
    row = held.article(request.path_params["article"])
    stored = held.archive.article(row.id) if row else None
    if row is None or stored is None:
        raise missing("article")
    return give(request, {**asdict(row), "chars": stored.text.chars})


def _article_id(request: Request) -> str:
    row = holdings(request).article(request.path_params["article"])
    if row is None:
        raise missing("article")
    return row.id


def statements(request: Request) -> Response:
    rows = holdings(request).archive.statements(_article_id(request))
    return give(request, {"statements": [asdict(row) for row in rows]})


def versions(request: Request) -> Response:
    rows = holdings(request).archive.versions(_article_id(request))
    return give(request, {"articles": [asdict(row) for row in rows]})


def people(request: Request) -> Response:
    rows = holdings(request).archive.people(**_part(request))
    return give(request, {"people": [asdict(row) for row in rows]})


def _person(request: Request) -> Any:
    row = holdings(request).archive.person(" ".join(request.path_params["person"].casefold().split()))
    if row is None:
        raise missing("person")
    return row


def person(request: Request) -> Response:
    return give(request, asdict(_person(request)))


def said_by(request: Request) -> Response:
    rows = holdings(request).archive.said_by(_person(request).id, **_part(request))
    return give(request, {"statements": [asdict(row) for row in rows]})


def search(request: Request) -> Response:
    q, limit = request.query_params.get("q", ""), number(request, "limit", 20, MOST)
    hits, trouble = found(request, q, asked_kind(request), asked_filters(request), limit)
    if trouble:
        raise HTTPException(400, trouble)
    return give(request, {"hits": [asdict(hit) for hit in hits]})


def judgements(request: Request) -> Response:
    found = judging.judged(request, request.query_params.get("story") or None)
    return give(request, {"judgements": [judging.line(one) for one in found]})


async def judge(request: Request) -> Response:
    """Keeps a judgement; its places name texts by id, with offsets or with the exact characters."""
    row = await _body(request)
    return await aside(lambda: _judged(request, row))


def _judged(request: Request, row: Any) -> Response:
    archive = holdings(request).archive
    try:
        judgement = judgement_of(row, archive.called)
    except ValueError as error:
        raise HTTPException(400, f"That is no judgement: {error}") from error
    kept = replace(judgement, at=judgement.at or archive.clock())
    return give(request, {"id": archive.judge(kept)}, 201)


async def add(request: Request) -> Response:
    """Adds articles given as objects like the lines of a JSONL file; the work goes on in the background."""
    given = await _body(request)
    rows = given.get("articles") if isinstance(given, dict) else None
    if not isinstance(rows, list) or not rows:
        raise HTTPException(400, "Give an object with `articles`: a list of objects with `doc_id` and `text`.")
    body = "".join(json.dumps(row) + "\n" for row in rows).encode()
    files = [("given.jsonl", body)]
    return await aside(lambda: give(request, _job(request.app.state.doer.add_files(files, "", "")), 202))


def _job(job: Any) -> Json:
    return {**asdict(job), "articles": list(job.articles)}


def work(request: Request) -> Response:
    job = request.app.state.work.job(request.path_params["job"])
    if job is None:
        raise missing("piece of work")
    return give(request, _job(job))


async def _body(request: Request) -> Any:
    """The JSON that a program sends. A form of another site cannot have this type without being asked first."""
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != "application/json":
        raise HTTPException(415, "Send application/json.")
    if request.app.state.settings.guarded and not request.app.state.sessions.carries(request.headers):
        raise HTTPException(403, "Give the token: a cookie is not enough to change something here.")
    try:
        return await request.json()
    except (ValueError, RecursionError) as error:
        raise HTTPException(400, f"That is no JSON: {error}") from error


def openapi(request: Request) -> Response:
    return give(request, describe())


def _routes() -> Iterator[Route]:
    for endpoint in ENDPOINTS:
        handler: Callable[..., Any] = globals()[endpoint.handler]
        yield Route(endpoint.route, handler, methods=[endpoint.method], name=f"api-{endpoint.handler}")


def lost(_: Request) -> Response:
    raise missing("such address of the API; /api/openapi.json has those that are")


ROUTES = [*_routes(), Route("/api", lambda _: RedirectResponse("/api/openapi.json")), Route("/api/{rest:path}", lost)]
