"""Screens of people: whom the archive knows, and what one of them is reported to say."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from twosource.store.query import SHORTEST
from twosource.store.rows import Kind
from twosource.web.pages import show
from twosource.web.requests import holdings, missing

# Names on the screen, statements of one, and words of a name that are looked for.
PEOPLE, SAID, WORDS = 100, 300, 12


def people(request: Request) -> Response:
    archive, q = holdings(request).archive, request.query_params.get("q", "")[:200].strip()
    if q:
        ids = dict.fromkeys(hit.id for hit in archive.search(_words(q), Kind.PEOPLE, limit=PEOPLE))
        found = [person for id in ids if (person := archive.person(id))]
    else:
        found = list(archive.people(limit=PEOPLE))
    return show(request, "people.html", section="/people", people=found, q=q)


def _words(q: str) -> str:
    """A name as a query: each word may be a beginning, and nothing in it is an operator."""
    words = ("".join(char if char.isalnum() or char in "'’-" else " " for char in q)).split()
    return " ".join(f'"{word}"{"*" if len(word) >= SHORTEST else ""}' for word in words[:WORDS])


def person(request: Request) -> Response:
    archive = holdings(request).archive
    found = archive.person(" ".join(request.path_params["person"].casefold().split()))
    if found is None:
        raise missing("person")
    return show(request, "person.html", section="/people", person=found, said=archive.said_by(found.id, limit=SAID))
