"""The addresses of the API: what each takes and gives, as data, for the routes and for the OpenAPI description."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from twosource.model import Problem
from twosource.store.rows import ArticleRow, Hit, PersonRow, StatementRow, StoryRow
from twosource.web.schemas import SPAN, STRING, TEXT_OR_NONE, listed, schema_of
from twosource.web.work import Job

Json = dict[str, Any]


@dataclass(frozen=True)
class Endpoint:
    """`handler` is a function of api.py; `takes` is the schema of the body, `gives` that of the answer."""

    method: str
    path: str
    handler: str
    summary: str
    gives: Json
    query: tuple[str, ...] = ()
    takes: Json | None = None
    status: int = 200
    errors: tuple[int, ...] = (404,)

    @property
    def route(self) -> str:
        """The path as the router has it: names of people may hold any character."""
        return self.path.replace("{person}", "{person:path}") if self.path.endswith("{person}") else self.path


STORY = schema_of(StoryRow)
ARTICLE = schema_of(ArticleRow)
JUDGEMENT: Json = {
    "type": "object",
    "required": ["id", "ruling", "places", "value", "by", "at", "because"],
    "properties": {
        "id": STRING,
        "ruling": {"enum": ["same", "not the same", "not a conflict", "speaker is"]},
        "places": {"type": "array", "items": SPAN},
        "value": TEXT_OR_NONE,
        "by": STRING,
        "at": STRING,
        "because": STRING,
    },
}
GIVEN: Json = {
    "type": "object",
    "required": ["ruling", "places", "by"],
    "properties": {
        "ruling": {"enum": ["same", "not the same", "not a conflict", "speaker is"]},
        "places": {
            "type": "array",
            "minItems": 1,
            "maxItems": 2,
            "items": {
                "type": "object",
                "required": ["text"],
                "properties": {
                    "text": {**STRING, "description": "the id of a text"},
                    "start": {"type": "integer"},
                    "end": {"type": "integer"},
                    "exact": STRING,
                },
            },
        },
        "value": TEXT_OR_NONE,
        "by": STRING,
        "at": STRING,
        "because": STRING,
    },
}
CLAIM: Json = {
    "type": "object",
    "required": ["key", "address", "gist", "statements", "attestation", "support", "origins", "because"],
    "properties": {
        "key": STRING,
        "address": STRING,
        "gist": SPAN,
        "support": {"enum": ["corroborated", "single-sourced", "disputed", "contradicted", "not addressed"]},
        "statements": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["id", "spans"],
                "properties": {"id": STRING, "spans": {"type": "array", "items": SPAN}},
            },
        },
        "because": {"type": "array", "items": STRING},
    },
}
CONFLICT: Json = {
    "type": "object",
    "required": ["key", "address", "about", "kind", "severity", "sides", "because"],
    "properties": {
        "key": STRING,
        "address": STRING,
        "about": STRING,
        "kind": STRING,
        "severity": {"enum": ["hard", "soft"]},
        "sides": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["value", "spans"],
                "properties": {"value": STRING, "spans": {"type": "array", "items": SPAN}},
            },
        },
        "because": STRING,
    },
}
STORY_FILE: Json = {
    "type": "object",
    "required": ["schema", "texts", "statements", "claims", "conflicts"],
    "properties": {"schema": {"const": "story/1"}},
    "description": "the story file; docs/story.schema.json has all of it",
}
WHOLE_STORY: Json = {
    **STORY,
    "required": [*STORY["required"], "members"],
    "properties": {**STORY["properties"], "members": {"type": "array", "items": ARTICLE}},
}
WHOLE_ARTICLE: Json = {
    **ARTICLE,
    "required": [*ARTICLE["required"], "chars"],
    "properties": {**ARTICLE["properties"], "chars": {**STRING, "description": "the text as received"}},
}
ARTICLES_GIVEN: Json = {
    "type": "object",
    "required": ["articles"],
    "properties": {
        "articles": {
            "type": "array",
            "minItems": 1,
            "items": {
                "type": "object",
                "required": ["doc_id", "text"],
                "properties": dict.fromkeys(("doc_id", "text", "outlet", "published", "url", "title"), STRING),
            },
        }
    },
}
JOB = schema_of(Job, problems=schema_of(Problem))
PART = ("limit", "offset")
FILTERS = ("outlet", "speaker", "status", "after", "before")
ONE_STORY, ONE_ARTICLE, ONE_PERSON = "/api/stories/{story}", "/api/articles/{article}", "/api/people/{person}"
SAID = listed("statements", schema_of(StatementRow))

ENDPOINTS = (
    Endpoint("GET", "/api/stories", "stories", "Stories, the latest first.", listed("stories", STORY),
             ("day", *PART), errors=(400,)),
    Endpoint("GET", ONE_STORY, "story", "A story with its articles.", WHOLE_STORY),
    Endpoint("GET", f"{ONE_STORY}/file", "story_file", "The story file (story/1).", STORY_FILE),
    Endpoint("GET", f"{ONE_STORY}/claims", "claims", "Its claims with their verdicts.", listed("claims", CLAIM)),
    Endpoint("GET", f"{ONE_STORY}/conflicts", "conflicts", "Where its reports part.", listed("conflicts", CONFLICT)),
    Endpoint("GET", "/api/articles", "articles", "Articles, the newest first.", listed("articles", ARTICLE),
             (*FILTERS, *PART), errors=(400,)),
    Endpoint("POST", "/api/articles", "add", "Add articles, in the background.", JOB, (), ARTICLES_GIVEN, 202,
             (400, 403, 413, 415, 503)),
    Endpoint("GET", ONE_ARTICLE, "article", "An article with its text.", WHOLE_ARTICLE),
    Endpoint("GET", f"{ONE_ARTICLE}/statements", "statements", "What is said in it.", SAID),
    Endpoint("GET", f"{ONE_ARTICLE}/versions", "versions", "All states of its page.", listed("articles", ARTICLE)),
    Endpoint("GET", "/api/people", "people", "People and bodies, the most quoted first.",
             listed("people", schema_of(PersonRow)), PART, errors=(400,)),
    Endpoint("GET", f"{ONE_PERSON}/statements", "said_by", "What they are reported to say.", SAID, PART,
             errors=(400, 404)),
    Endpoint("GET", ONE_PERSON, "person", "A person or body.", schema_of(PersonRow)),
    Endpoint("GET", "/api/search", "search", "Search.", listed("hits", schema_of(Hit)),
             ("q", "kind", *FILTERS, "limit"), errors=(400,)),
    Endpoint("GET", "/api/judgements", "judgements", "What people judged, the newest first.",
             listed("judgements", JUDGEMENT), ("story",), errors=()),
    Endpoint("POST", "/api/judgements", "judge", "Keep a judgement.", {
        "type": "object", "required": ["id"], "properties": {"id": STRING}}, (), GIVEN, 201, (400, 403, 415)),
    Endpoint("GET", "/api/work/{job}", "work", "How far a piece of work is.", JOB),
    Endpoint("GET", "/api/openapi.json", "openapi", "This description.", {
        "type": "object", "required": ["openapi", "paths"]}, errors=()),
)  # fmt: skip
