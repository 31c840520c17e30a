"""Search over articles, statements, people, stories and claims."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from twosource.store.query import QueryError
from twosource.store.rows import Filters, Hit, Kind
from twosource.web.pages import show
from twosource.web.requests import asked_day, holdings

HITS = 50
KINDS = {
    Kind.ARTICLES: ("articles", "article"),
    Kind.STATEMENTS: ("what somebody says", "statement"),
    Kind.CLAIMS: ("claims and conflicts", "claim"),
    Kind.PEOPLE: ("people and bodies", "name"),
    Kind.STORIES: ("stories", "story"),
}
STATUSES = {
    "": "any",
    "corroborated": "corroborated",
    "single-sourced": "single-sourced",
    "disputed": "disputed",
    "contradicted": "contradicted",
    "hard": "hard conflict",
    "soft": "soft conflict",
}


def search(request: Request) -> Response:
    q = request.query_params.get("q", "")[:300].strip()
    kind, filters = asked_kind(request), asked_filters(request)
    asked = bool(q) or filters != Filters()
    hits, trouble = found(request, q, kind, filters, HITS) if asked else ((), "")
    return show(
        request,
        "search.html",
        q=q,
        kind=kind.value,
        kinds=[(known.value, label) for known, (label, _) in KINDS.items()],
        statuses=list(STATUSES.items()),
        filters=filters,
        hits=hits,
        trouble=trouble,
        asked=asked,
        noun=KINDS[kind][1],
        limit=HITS,
    )


def found(request: Request, q: str, kind: Kind, filters: Filters, limit: int) -> tuple[tuple[Hit, ...], str]:
    """The hits, and what is wrong with a query that cannot be read."""
    try:
        return tuple(holdings(request).archive.search(q, kind, filters, limit=limit)), ""
    except QueryError as error:
        return (), str(error)


def asked_kind(request: Request) -> Kind:
    kind = request.query_params.get("kind", "")
    return Kind(kind) if kind in set(Kind) else Kind.ARTICLES


def asked_filters(request: Request) -> Filters:
    asked = {name: request.query_params.get(name, "")[:200].strip() or None for name in ("outlet", "speaker", "status")}
    if asked["status"] not in STATUSES:
        asked["status"] = None
    days = {name: asked_day(request, name) or None for name in ("after", "before")}
    return Filters(**asked, **days)
