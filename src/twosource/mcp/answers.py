"""What each tool answers, from an archive: plain JSON in which every place is a span with its exact characters.

The public methods are the tools: their names, arguments and first lines are what a client sees.

A span is `{"article", "outlet", "published", "url", "sha256", "start", "end", "exact"}`: `exact` is the characters
`start` to `end` (code points) of the text with this hash.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, cast

from twosource.desk import UnknownStory, reconstruct_story
from twosource.model import Article
from twosource.store.archive import Archive
from twosource.store.query import QueryError
from twosource.store.rows import Hit, Kind
from twosource.text import SpanError, Text

Json = dict[str, Any]
# No answer lists more than this, and no span is longer: the rest is asked for.
MOST = 100
LONGEST = 4_000
AROUND = 200


class WrongQuestion(ValueError):
    """What was asked for is not there, or cannot be asked; the message says what to ask instead."""


@dataclass(frozen=True)
class Answers:
    """Answers from one archive. Nothing that people put in is changed; stories compared anew are kept there."""

    archive: Archive

    def search(self, query: str, kind: str = "statements", limit: int = 20) -> Json:
        """Search the archive. kind: statements, claims, articles, people or stories.

        Words must all be there; "phrases", word*, OR, -word, and filters speaker:, outlet:, after:, before:, status:.
        """
        try:
            hits = self.archive.search(query, Kind(kind), limit=_limited(limit))
        except QueryError as error:
            raise WrongQuestion(str(error)) from error
        except ValueError as error:
            raise WrongQuestion(f"kind {kind!r} is not known: use one of {', '.join(Kind)}") from error
        return {"query": query, "kind": kind, "hits": [self._hit(hit) for hit in hits]}

    def _hit(self, hit: Hit) -> Json:
        told = {
            "id": hit.id, "title": hit.title, "day": hit.day, "speaker": hit.speaker, "status": hit.status,
            "story": hit.story, "snippet": "".join(piece.chars for piece in hit.snippet),
        }  # fmt: skip
        return {**told, "spans": [*self._spans_of(hit)]}

    def _spans_of(self, hit: Hit) -> Iterable[Json]:
        if hit.text is not None and hit.start is not None and hit.end is not None:
            yield self.place(hit.text, hit.start, hit.end)
        elif hit.kind is Kind.ARTICLES and (article := self.archive.article(hit.id)):
            first = next(article.text.lines(), article.text.whole)
            yield _span(hit.id, article, first.start, first.end)

    def article(self, id: str, limit: int = 50) -> Json:
        """An article of the archive: outlet, date, address, hash, versions, headline, and what is said in it."""
        row, article = self.archive.row(id), self.archive.article(id)
        if row is None or article is None:
            raise WrongQuestion(f"{id}: no article of this id; search for one first")
        said = self.archive.statements(id)
        first = next(article.text.lines(), article.text.whole)
        return {
            "id": id, "outlet": row.outlet, "title": row.title, "published": row.published, "url": row.url,
            "story": row.story, "sha256": article.text.sha256, "length": len(article.text),
            "versions": [version.id for version in self.archive.versions(id) if version.id != id],
            "headline": _span(id, article, first.start, first.end), "statements_in_all": len(said),
            "statements": [
                {"speaker": told.speaker, "mode": told.mode, "polarity": told.polarity, "support": told.status,
                 "span": _span(id, article, told.start, told.end)}
                for told in said[: _limited(limit)]
            ],
        }  # fmt: skip

    def story(self, id: str, limit: int = 20) -> Json:
        """A story: its articles and its most carried claims, each with witnesses, support, origins and a span."""
        file = self._file(id)
        row = self.archive.story(id)
        judged = sorted(file["claims"], key=lambda claim: -claim["attestation"]["witnesses"])
        return {
            "id": id, "title": row.title if row else None, "notes": file["notes"],
            "articles": [
                {"outlet": text["outlet"], "published": text["published"], "url": text["url"], "sha256": text["sha256"],
                 "article": self._named(text["sha256"][:16])[0]}
                for text in file["texts"]
            ],
            "claims_in_all": len(judged), "conflicts_in_all": len(file["conflicts"]),
            "claims": [self._claim(file, claim) for claim in judged[: _limited(limit)]],
        }  # fmt: skip

    def claim(self, story: str, id: str) -> Json:
        """One claim of a story: every statement that makes it, through whom it came, and the reasons of its support."""
        file = self._file(story)
        known = {claim["id"]: claim for claim in file["claims"]}
        if id not in known:
            raise WrongQuestion(f"{id}: the story has no claim of this id; ask for the story first")
        said = {made["id"]: made for made in file["statements"]}
        names = {entity["id"]: entity["name"] for entity in file["entities"]}
        told = [self._statement(file, said[made], names) for made in known[id]["statements"]]
        return {**self._claim(file, known[id]), "because": known[id]["because"], "statements": told}

    def conflicts(self, story: str) -> Json:
        """Where the reports of a story part: each side with its spans, what differs, and whether both can be so."""
        file = self._file(story)
        told = [
            {**conflict, "sides": [{**side, "spans": self._places(file, side["spans"])} for side in conflict["sides"]]}
            for conflict in file["conflicts"]
        ]
        return {"story": story, "conflicts": told}

    def person_statements(self, person: str, limit: int = 20) -> Json:
        """What a person or body is quoted as saying, the newest first. person: a name, or an id from search."""
        known = self.archive.person(person)
        hits = () if known else self.archive.search(person, Kind.PEOPLE, limit=10)
        chosen = known or (self.archive.person(hits[0].id) if hits else None)
        if chosen is None:
            raise WrongQuestion(f"{person}: nobody of this name is quoted in the archive; try one word of the name")
        said = self.archive.said_by(chosen.id, limit=_limited(limit))
        return {
            "id": chosen.id, "name": chosen.name, "roles": list(chosen.roles), "statements_in_all": chosen.statements,
            "others_of_this_name": [{"id": hit.id, "name": hit.title} for hit in hits[1:]],
            "statements": [
                {"mode": told.mode, "polarity": told.polarity, "support": told.status, "day": told.day,
                 "span": self.place(told.text, told.start, told.end)}
                for told in said
            ],
        }  # fmt: skip

    def span(self, article: str, start: int, end: int) -> Json:
        """The exact characters [start, end) of an article (its id or hash), in code points, with its hash."""
        found = self.archive.article(article)
        name, held = (article, found) if found else self._named(article[:16])
        try:
            text = held.text if end - start <= LONGEST else Text("")
            text.span(start, end)
        except SpanError as error:
            most = f"a span is at most {LONGEST} characters; this text has {len(held.text)}"
            raise WrongQuestion(f"[{start}, {end}): {most}") from error
        around = {"before": text.chars[max(0, start - AROUND) : start], "after": text.chars[end : end + AROUND]}
        return {**_span(name, held, start, end), **around}

    def place(self, text: str, start: int, end: int) -> Json:
        return _span(*self._named(text), start, end)

    def _named(self, text: str) -> tuple[str, Article]:
        """The article that holds the text of this id, the first where several do."""
        rows = self.archive.with_text(text)
        article = self.archive.article(rows[0].id) if rows else None
        if article is None:
            raise WrongQuestion(f"{text}: no article of this id or hash; search for one first")
        return rows[0].id, article

    def _file(self, story: str) -> Json:
        try:
            reconstruct_story(self.archive, story)
        except UnknownStory as error:
            raise WrongQuestion(f"{error}; search for one with kind 'stories'") from error
        return cast(Json, json.loads(self.archive.story_file(story) or "{}"))

    def _claim(self, file: Json, claim: Json) -> Json:
        names = {entity["id"]: entity["name"] for entity in file["entities"]}
        return {
            "id": claim["id"], "span": self._places(file, [claim["gist"]])[0], "support": claim["support"],
            "witnesses": claim["attestation"]["witnesses"], "wording": claim["attestation"]["wording"],
            "origins": [names[origin] for origin in claim["origins"]],
        }  # fmt: skip

    def _statement(self, file: Json, made: Json, names: Mapping[str, str]) -> Json:
        chain = [names.get(link["entity"]) or (link["source"] or {}).get("exact") for link in made["chain"]]
        return {"mode": made["mode"], "chain": chain, "spans": self._places(file, made["content"])}

    def _places(self, file: Json, spans: Iterable[Json]) -> list[Json]:
        hashes = {text["id"]: text["sha256"] for text in file["texts"]}
        return [self.place(hashes[span["text"]][:16], span["start"], span["end"]) for span in spans]


def _span(id: str, article: Article, start: int, end: int) -> Json:
    return {
        "article": id, "outlet": article.outlet, "published": article.published, "url": article.url,
        "sha256": article.text.sha256, "start": start, "end": end, "exact": article.text[article.text.span(start, end)],
    }  # fmt: skip


def _limited(limit: int) -> int:
    return max(1, min(limit, MOST))
