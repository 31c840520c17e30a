"""A story as tables: a row for each article, statement, claim, side of a conflict and line of the record.

They say what the story file says, with the same ids, in a form for spreadsheets, DuckDB, pandas and Spark. `spans` has
every place that a row rests on, with its exact characters; its `of` is the id of the row.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import cast

from twosource.model import Claim, Statement, Story, Verdict
from twosource.render import entries, findings, records
from twosource.render.page import Page
from twosource.render.records import Json, place

Cell = str | int | tuple[str, ...] | None

# Columns hold text, a whole number (int) or several texts (list). Lines of the record (WORDS) come with the outlet and
# the words of their first evidence; all of it stands in `spans`.
WORDS = "outlet exact"
SHAPES: Mapping[str, str] = {
    "articles": "id name outlet published title url author language sha256 length:int same_as",
    "statements": "id text name outlet start:int end:int exact mode speaker cue chain claim witnesses:int support",
    "claims": "id gist witnesses:int wording support origins:list because:list statements:list",
    "conflicts": "id about kind severity differs_in:list side:int value outlets:list because",
    "contacts": f"id type parties:list from via to place date status {WORDS}",
    "positions": f"id party speaker proposal stance date {WORDS}",
    "conditions": f"id by of content linked_to response:list {WORDS}",
    "commitments": f"id party:list commitment declared effective until status {WORDS}",
    "violations": f"id commitment act place when by alleged_by:list denied_by:list seen_by:list status because {WORDS}",
    "ground": f"id claim claimants:list doubted_by:list status {WORDS}",
    "deeds": f"id class mode source target date status claimants:list {WORDS}",
    "spans": "of part text outlet start:int end:int exact",
}
KINDS: Mapping[str, type] = {"": str, "int": int, "list": tuple}


@dataclass(frozen=True)
class Table:
    """Rows under named columns; `kinds` are str, int or tuple (of str), and any cell may be None: nobody says."""

    name: str
    columns: tuple[str, ...]
    kinds: tuple[type, ...]
    rows: tuple[tuple[Cell, ...], ...]


def tables(story: Story) -> Mapping[str, Table]:
    """All tables of a story by name, empty ones included; the same story always gives the same rows."""
    made = Tables(Page(story))
    rows: Mapping[str, Iterable[Json]] = {
        "articles": records.texts(made.page.ids),
        "statements": made.statements(),
        "claims": made.claims(),
        "conflicts": made.conflicts(),
        **{name: map(made.with_words, lines) for name, lines in made.record().items()},
        "spans": made.spans(),
    }
    return {name: _table(name, rows[name]) for name in SHAPES}


def _table(name: str, lines: Iterable[Json]) -> Table:
    shape = [column.partition(":") for column in SHAPES[name].split()]
    columns = tuple(column for column, _, _ in shape)
    kinds = tuple(KINDS[kind] for _, _, kind in shape)
    return Table(name, columns, kinds, tuple(tuple(_cell(line.get(column)) for column in columns) for line in lines))


def _cell(value: object) -> Cell:
    """A value of the story file as a cell: a span as its exact characters, a list as its members."""
    if isinstance(value, dict):
        return str(value["exact"]) if "exact" in value else f"{value['party']}: {value['value']}"
    if isinstance(value, list):
        return tuple(str(_cell(member)) for member in value)
    return value if value is None or isinstance(value, int) else str(value)


@dataclass(frozen=True)
class Tables:
    """The lines of each table, as objects whose members are its columns and perhaps more."""

    page: Page

    def statements(self) -> Iterator[Json]:
        ids = self.page.ids
        claims = {statement: claim for claim in ids.claims for statement in claim.statements}
        verdicts = {verdict.claim: verdict for verdict in self.page.story.findings.verdicts}
        for report in ids.distinct:
            for statement in dict.fromkeys(report.statements):
                claim = claims.get(statement)
                yield {**self._statement(statement), **self._judged(claim, verdicts.get(claim) if claim else None)}

    def _statement(self, statement: Statement) -> Json:
        ids = self.page.ids
        path = [voice.name for voice in self.page.voices.path(statement)]
        return {
            "id": ids.statement(statement),
            **place(ids, statement.extent),
            "name": ids.reports[statement.text].article.name,
            "outlet": ids.reports[statement.text].article.outlet,
            "mode": statement.mode,
            "speaker": path[0] if path else None,
            "cue": ids.exact(cue) if statement.chain and (cue := statement.chain[0].cue) else None,
            "chain": " → ".join(path) or None,
        }

    def _judged(self, claim: Claim | None, verdict: Verdict | None) -> Json:
        return {
            "claim": self.page.ids.claim(claim) if claim else None,
            "witnesses": len(verdict.witnesses) if verdict else None,
            "support": verdict.support if verdict else None,
        }

    def claims(self) -> Iterator[Json]:
        names = {self.page.ids.person(person): person.name for person in self.page.ids.cast}
        for line in findings.claims(self.page.ids):
            origins = [names[origin] for origin in cast(list[str], line["origins"])]
            yield {**line, **cast(Json, line["attestation"]), "origins": origins}

    def conflicts(self) -> Iterator[Json]:
        """A line for each side, numbered from 1."""
        for line in findings.conflicts(self.page.ids):
            for number, side in enumerate(cast(list[Json], line["sides"]), 1):
                outlets = dict.fromkeys(filter(None, map(self.outlet, cast(list[Json], side["spans"]))))
                yield {**line, "side": number, "value": side["value"], "outlets": list(outlets)}

    def record(self) -> Mapping[str, list[Json]]:
        return cast(Mapping[str, list[Json]], entries.record(self.page.ids))

    def with_words(self, line: Json) -> Json:
        evidence = cast(list[Json], line["evidence"])
        return {**line, "outlet": self.outlet(evidence[0]), "exact": evidence[0]["exact"]} if evidence else line

    def spans(self) -> Iterator[Json]:
        for statement in records.statements(self.page.ids):
            yield from self._rests(statement["id"], "content", statement["content"])
        for claim in findings.claims(self.page.ids):
            yield from self._rests(claim["id"], "gist", [claim["gist"]])
        for conflict in findings.conflicts(self.page.ids):
            for number, side in enumerate(cast(list[Json], conflict["sides"]), 1):
                yield from self._rests(conflict["id"], f"side {number}", side["spans"])
        for lines in self.record().values():
            for line in lines:
                yield from self._rests(line["id"], "evidence", line["evidence"])

    def _rests(self, id: object, part: str, places: object) -> Iterator[Json]:
        return ({"of": id, "part": part, **span, "outlet": self.outlet(span)} for span in cast(list[Json], places))

    def outlet(self, span: Json) -> str | None:
        return self._outlets[str(span["text"])]

    @cached_property
    def _outlets(self) -> Mapping[str, str | None]:
        ids = self.page.ids
        return {ids.text(report.text.id): report.article.outlet for report in ids.distinct}
