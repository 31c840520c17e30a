"""One article: what an outlet published, and what each of its lines is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from twosource.text import Span, Text


@dataclass(frozen=True)
class Article:
    """What an outlet published. `published` and `retrieved` are ISO 8601, as precise as known; unknown is None."""

    text: Text
    name: str
    outlet: str | None = None
    url: str | None = None
    title: str | None = None
    published: str | None = None
    retrieved: str | None = None
    language: str | None = None
    author: str | None = None
    page_sha256: str | None = None


@dataclass(frozen=True)
class Problem:
    """Something that could not be read or done: which file, what was found, what to do."""

    name: str
    found: str
    remedy: str


class Role(StrEnum):
    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    BYLINE = "byline"
    DATELINE = "dateline"
    BODY = "body"
    CAPTION = "caption"
    FURNITURE = "furniture"


@dataclass(frozen=True)
class Block:
    """A line, or part of one, with its role. `kind` names the furniture: appeal, related link, share prompt ..."""

    span: Span
    role: Role
    because: str
    kind: str | None = None


@dataclass(frozen=True)
class Document:
    """A text whose every line has a role; blocks are in order and do not overlap."""

    article: Article
    blocks: tuple[Block, ...]

    @property
    def text(self) -> Text:
        return self.article.text
