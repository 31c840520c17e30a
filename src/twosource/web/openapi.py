"""The OpenAPI 3.1 description of the API, made from its endpoints."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from http import HTTPStatus
from typing import Any

from twosource import __version__
from twosource.store.query import STATUSES
from twosource.store.rows import Kind
from twosource.web.endpoints import ENDPOINTS, Endpoint

Json = dict[str, Any]
STRING: Json = {"type": "string"}
QUERY: dict[str, Json] = {
    "day": {"schema": {**STRING, "format": "date"}, "description": "with an article of this day"},
    "after": {"schema": {**STRING, "format": "date"}, "description": "from this day on"},
    "before": {"schema": {**STRING, "format": "date"}, "description": "until this day"},
    "outlet": {"schema": STRING, "description": "the whole name, in any case"},
    "speaker": {"schema": STRING, "description": "words of a speaker's name"},
    "status": {"schema": {"enum": list(STATUSES)}, "description": "of a claim or conflict that it rests in"},
    "story": {"schema": STRING, "description": "the id of a story"},
    "q": {"schema": STRING, "description": 'words, "phrases", word*, OR, -word, speaker:name before:2031-05'},
    "kind": {"schema": {"enum": [kind.value for kind in Kind]}, "description": "what is searched"},
    "limit": {"schema": {"type": "integer", "minimum": 0, "maximum": 200}, "description": "how many at most"},
    "offset": {"schema": {"type": "integer", "minimum": 0}, "description": "how many to leave out first"},
}
ERROR: Json = {"type": "object", "required": ["error"], "properties": {"error": STRING}}


@cache
def describe() -> Json:
    paths: dict[str, Json] = {}
    for endpoint in ENDPOINTS:
        paths.setdefault(endpoint.path, {})[endpoint.method.lower()] = _operation(endpoint)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "twosource",
            "version": __version__,
            "description": "An archive of reports: who said what, what is attested, where reports part. "
            "Offsets are Unicode code points, half-open.",
        },
        "paths": paths,
        "components": {"securitySchemes": {"token": {"type": "http", "scheme": "bearer"},
                                           "password": {"type": "http", "scheme": "basic"}}},
        "security": [{}, {"token": []}, {"password": []}],
    }  # fmt: skip


def _operation(endpoint: Endpoint) -> Json:
    made: Json = {
        "summary": endpoint.summary,
        "operationId": endpoint.handler,
        "parameters": list(_parameters(endpoint)),
        "responses": {str(endpoint.status): _response(endpoint.status, endpoint.gives)}
        | {str(status): _response(status, ERROR) for status in endpoint.errors},
    }
    if endpoint.takes:
        made["requestBody"] = {"required": True, "content": {"application/json": {"schema": endpoint.takes}}}
    return made


def _parameters(endpoint: Endpoint) -> Iterator[Json]:
    for name in re.findall(r"\{(\w+)\}", endpoint.path):
        yield {"name": name, "in": "path", "required": True, "schema": STRING}
    for name in endpoint.query:
        yield {"name": name, "in": "query", "required": False, **QUERY[name]}


def _response(status: int, schema: Json) -> Json:
    return {"description": HTTPStatus(status).phrase, "content": {"application/json": {"schema": schema}}}
