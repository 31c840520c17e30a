"""GUM's CoNLL-U: running text, words with their places, and mentions of entities (Zeldes 2017, gucorpling.org/gum)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

BRACKET = re.compile(r"\(([^-()]+)-([a-z]+)-[^()]*(\))?|([^-()]+)\)")


@dataclass(frozen=True, slots=True)
class Word:
    """A word at characters [start, end): its number in the document, `head` the number of its head or -1."""

    start: int
    end: int
    number: int
    form: str
    tag: str
    relation: str
    head: int
    lemma: str
    entity: str


@dataclass(frozen=True, slots=True)
class Mention:
    """A mention of the entity `cluster`: its words' heads; `last` ends a name, whose parts are flat below the first."""

    cluster: str
    etype: str
    head: Word
    last: Word


def running_text(conllu: str) -> tuple[str, list[Word]]:
    """The document's text, a line for each paragraph, and its words with their places in it."""
    chars = ""
    words: list[Word] = []
    for sentence in conllu.split("\n\n"):
        if re.search(r"^# newpar", sentence, re.MULTILINE) and chars:
            chars = chars.rstrip() + "\n"
        before = len(words)
        rows = [line.split("\t") for line in sentence.split("\n") if line and line[0].isdigit()]
        for row, form in _forms(rows):
            head = before + int(row[6]) - 1 if row[6] != "0" else -1
            place = len(chars), len(chars) + len(form.rstrip())
            words.append(Word(*place, len(words), row[1], row[4], row[7], head, row[2], _entity(row[9])))
            chars += form
    return chars, words


def _entity(misc: str) -> str:
    return next((part.removeprefix("Entity=") for part in misc.split("|") if part.startswith("Entity=")), "")


def _forms(rows: Sequence[list[str]]) -> Iterator[tuple[list[str], str]]:
    """Each word's row with its characters and the space after; words of one token ("don't") share its characters."""
    last, rest, after = 0, "", ""
    for row in rows:
        space = "" if "SpaceAfter=No" in row[9] else " "
        if "-" in row[0]:
            last, rest, after = int(row[0].partition("-")[2]), row[1], space
        elif "." not in row[0]:
            if not rest:
                yield row, row[1] + space
            elif int(row[0]) == last:
                yield row, rest + after
                rest = ""
            else:
                yield row, rest[: len(row[1])]
                rest = rest[len(row[1]) :] or " "


def mentions(words: Sequence[Word]) -> Iterator[Mention]:
    """All mentions; brackets of one entity close the last that opened."""
    opened: dict[str, list[tuple[int, str]]] = {}
    for word in words:
        for match in BRACKET.finditer(word.entity):
            begun, etype, closed, ended = match.groups()
            if begun:
                opened.setdefault(begun, []).append((word.number, etype))
            if closed or ended:
                first, etype = opened[begun or ended].pop()
                yield _mention(words[first : word.number + 1], (begun or ended).partition("[")[0], etype)


def _mention(inside: Sequence[Word], cluster: str, etype: str) -> Mention:
    within = range(inside[0].number, inside[-1].number + 1)
    head = next((word for word in inside if word.head not in within), inside[-1])
    flat = [word for word in inside if word.relation == "flat" and word.head == head.number]
    return Mention(cluster, etype, head, flat[-1] if flat else head)
