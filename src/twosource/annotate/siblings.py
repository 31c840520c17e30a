"""The day of an article that gives none, by the dated report of the same story that it shares a long run of words with.

Two reports that carry the same quotation or sentence were written from the same day's news. Where several reports
share as much with it and are of different days, nothing is inferred.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from twosource.annotate.dating import Inferred, inferred_day
from twosource.annotate.told import day_of
from twosource.lang.times import Times
from twosource.model import Document, Role

RUN = 8
"""Words in a row that two reports must share; names with their offices are shorter."""
WORD = re.compile(r"\w+")
Runs = frozenset[tuple[str, ...]]


def sibling_days(documents: Sequence[Document], times: Times) -> Mapping[str, Inferred]:
    """The days of the documents that neither are dated nor date themselves, by the ids of their texts."""
    own = [(_own(document, times), document) for document in documents]
    dated = [(day[0], document) for day, document in own if day]
    undated = [document for day, document in own if not day]
    if not dated or not undated:
        return {}
    told = [(day, document.article.name, _runs(document)) for day, document in dated]
    found: dict[str, Inferred] = {}
    for document in undated:
        if sibling := _alike(_runs(document), told):
            found[document.text.id] = sibling
    return found


def _own(document: Document, times: Times) -> Inferred | None:
    day = day_of(document.article.published)
    return (day, "") if day else inferred_day(document, times)


def _alike(runs: Runs, told: Iterable[tuple[date, str, Runs]]) -> Inferred | None:
    by_share: dict[int, list[tuple[date, str]]] = defaultdict(list)
    for day, name, others in told:
        by_share[len(runs & others)].append((day, name))
    most = max(by_share)
    if not most or len({day for day, _ in by_share[most]}) > 1:
        return None
    day, name = min(by_share[most], key=lambda one: one[1])
    return day, f"{name} has the same words"


def _runs(document: Document) -> Runs:
    words = [
        match.group().lower()
        for block in document.blocks
        if block.role is Role.BODY
        for match in WORD.finditer(document.text[block.span])
    ]
    return frozenset(tuple(words[i : i + RUN]) for i in range(len(words) - RUN + 1))
