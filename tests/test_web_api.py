"""The API: its description is of the real routes, and every answer is as it says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from starlette.testclient import TestClient

from twosource.store.archive import Archive
from twosource.web import api
from twosource.web.endpoints import ENDPOINTS, Endpoint
from web_site import archived, client, settle

PLACES = [{"text": "", "start": 0, "end": 7}, {"text": "", "start": 2, "end": 9}]


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    with archived(tmp_path_factory.mktemp("api")) as made:
        yield made


@pytest.fixture(scope="module")
def site(archive: Archive) -> TestClient:
    return client(archive)


@pytest.fixture(scope="module")
def description(site: TestClient) -> dict[str, Any]:
    told: dict[str, Any] = site.get("/api/openapi.json").json()
    return told


def known(archive: Archive) -> dict[str, str]:
    """A value for each part of a path."""
    article = next(row.id for row in archive.articles() if archive.statements(row.id))
    return {"story": archive.stories()[0].id, "article": article, "person": archive.people()[0].id}


def test_it_describes_the_real_routes_and_no_other(description: dict[str, Any]) -> None:
    told = {(path, method.upper()) for path, one in description["paths"].items() for method in one}
    real = {
        (route.path.replace(":path", ""), method)
        for route in api.ROUTES
        for method in (route.methods or ()) - {"HEAD"}
        if route.path.count("{rest") == 0 and route.path != "/api"
    }
    assert told == real


def test_it_is_openapi(description: dict[str, Any]) -> None:
    assert description["openapi"].startswith("3.1")
    names = [one["operationId"] for path in description["paths"].values() for one in path.values()]
    assert len(set(names)) == len(names)
    for path, methods in description["paths"].items():
        for one in methods.values():
            inside = {p["name"] for p in one["parameters"] if p["in"] == "path"}
            assert inside == set(re.findall(r"\{(\w+)\}", path))
            for answer in one["responses"].values():
                Draft202012Validator.check_schema(answer["content"]["application/json"]["schema"])


@pytest.mark.parametrize("endpoint", ENDPOINTS, ids=lambda one: f"{one.method} {one.path}")
def test_every_answer_is_as_described(
    site: TestClient, archive: Archive, description: dict[str, Any], endpoint: Endpoint
) -> None:
    schema = description["paths"][endpoint.path][endpoint.method.lower()]["responses"][str(endpoint.status)]
    answer = ask(site, archive, endpoint)
    assert answer.status_code == endpoint.status, answer.text
    assert answer.headers["content-type"] == "application/json"
    Draft202012Validator(schema["content"]["application/json"]["schema"]).validate(answer.json())


def ask(site: TestClient, archive: Archive, endpoint: Endpoint) -> Any:
    if endpoint.handler == "judge":
        text = archive.articles()[0].text
        return site.post(
            "/api/judgements", json={"ruling": "same", "by": "me", "places": [{**p, "text": text} for p in PLACES]}
        )
    if endpoint.handler in ("add", "work"):
        job = site.post("/api/articles", json={"articles": [{"doc_id": "a", "text": " "}]})
        settle(site)
        return job if endpoint.handler == "add" else site.get(f"/api/work/{job.json()['id']}")
    query = {"q": "gates", "kind": "statements"} if endpoint.handler == "search" else {}
    return site.get(endpoint.path.format_map(known(archive)), params=query)


def test_lists_are_not_empty_here(site: TestClient, archive: Archive) -> None:
    """What validates an empty list proves nothing."""
    paths = known(archive)
    for endpoint in ENDPOINTS:
        required = endpoint.gives.get("required", [])
        if endpoint.method == "GET" and len(required) == 1 and endpoint.handler not in ("openapi", "judgements"):
            assert ask(site, archive, endpoint).json()[required[0]], endpoint.path.format_map(paths)


def test_what_is_not_there_is_said_as_described(site: TestClient) -> None:
    for endpoint in ENDPOINTS:
        if 404 in endpoint.errors:
            answer = site.get(re.sub(r"\{\w+\}", "nobody", endpoint.path))
            assert answer.status_code == 404
            assert set(answer.json()) == {"error"}
        if "limit" in endpoint.query:
            path = endpoint.path.replace("{person}", "hedda quill")
            for wrong in ("x", "-1", "1000000000", "201"):
                assert site.get(path, params={"limit": wrong}).status_code == 400


def test_every_span_holds_its_characters(site: TestClient, archive: Archive) -> None:
    texts = {row.text: archive.article(row.id) for row in archive.articles()}
    story = known(archive)["story"]
    spans = list(_spans([site.get(f"/api/stories/{story}/{part}").json() for part in ("claims", "conflicts")]))
    assert len(spans) > 10
    for span in spans:
        article = texts[span["text"]]
        assert article
        assert article.text.chars[span["start"] : span["end"]] == span["exact"]


def _spans(told: Any) -> Iterator[dict[str, Any]]:
    if isinstance(told, dict):
        if {"text", "start", "end", "exact"} <= set(told):
            yield told
        for one in told.values():
            yield from _spans(one)
    elif isinstance(told, list):
        for one in told:
            yield from _spans(one)


def test_pages_of_a_list_follow_each_other(site: TestClient) -> None:
    whole = [row["id"] for row in site.get("/api/articles").json()["articles"]]
    parts = [site.get(f"/api/articles?limit=1&offset={n}").json()["articles"][0]["id"] for n in range(len(whole))]
    assert parts == whole
