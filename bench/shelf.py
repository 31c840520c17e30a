"""A large archive made for measuring search, since no free news archive of 100,000 articles may be passed on.

Sentences of timeline17 are dealt out at random, thirteen an article, 1,000 articles a day. In each of twenty rounds
every capitalised word is another one and every number moves, so that names are as many as in a real archive. Words and
their order inside a sentence are real; that the sentences of an article have nothing to do with each other makes two
words of a query stand together less often than in real articles.

Nobody annotates 100,000 articles for this: every second sentence is a statement of the first who is named in it, which
is half as many as `annotate` finds. One in thirty gets a verdict; ten articles in a row are a story.
"""

from __future__ import annotations

import hashlib
import random
import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import cache
from itertools import islice
from pathlib import Path

from bench.piles import items
from twosource.model import (
    Article,
    Attribution,
    Block,
    Document,
    Entity,
    EntityKind,
    Mention,
    MentionKind,
    Mode,
    Report,
    Role,
    Statement,
)
from twosource.store.archive import Archive
from twosource.store.window import Place
from twosource.text import Span, Text

SENTENCE = re.compile(r"(?<=[.!?])\s+")
NAME = re.compile(r"\b[A-Z]\w+|\b\d+\b")
TOLD = re.compile(r"[^\s.!?][^.!?\n]{20,}[.!?]+")
SPEAKER = re.compile(r"\b[A-Z]\w+(?: [A-Z]\w+){0,2}")
SYLLABLES = "ba ko ri mu ten sal vo dra len pik ost une har ged bri fal".split()
OUTLETS = [
    f"{first} {last}" for first in ("Northern", "Valley", "Harbour", "Evening") for last in ("Wire", "Post", "Courier")
]
A_DAY, ROUNDS, TOGETHER, A_STORY = 1_000, 20, 500, 10
FIRST = date(2031, 1, 1)
STATUSES = ("corroborated", "single-sourced", "disputed", "contradicted")


def sentences(source: Path) -> list[str]:
    """The sentences of a pile, each once."""
    texts = (item.text for item in items(source))
    found = (one.strip() for text in texts for line in text.splitlines() for one in SENTENCE.split(line))
    return list(dict.fromkeys(one for one in found if 40 < len(one) < 400))


def articles(count: int, source: Path) -> Iterator[Article]:
    """Made articles in the order of their days."""
    chosen, told = random.Random(7), sentences(source)
    for number in range(count):
        round = number % ROUNDS
        lines = [renamed(one, round) for one in chosen.choices(told, k=13)]
        lead = " ".join(lines[0].split()[:9])
        day = (FIRST + timedelta(days=number // A_DAY)).isoformat()
        text = Text(f"{lead}\n{' '.join(lines[:5])}\n{' '.join(lines[5:9])}\n{' '.join(lines[9:])}")
        yield Article(
            text, f"{number:06}", chosen.choice(OUTLETS), published=f"{day}T{number % 24:02}:00:00Z", language="en"
        )


def renamed(sentence: str, round: int) -> str:
    return NAME.sub(lambda match: _other(match.group(), round), sentence)


@cache
def _other(word: str, round: int) -> str:
    made = hashlib.blake2b(f"{round} {word}".encode(), digest_size=3).digest()
    if word.isdigit():
        return str(int(word) + made[0] + 1)
    return "".join(SYLLABLES[byte % len(SYLLABLES)] for byte in made).capitalize()


def report(article: Article) -> Report:
    """Every second sentence is said by the first who is named in it."""
    text = article.text
    blocks = tuple(Block(line, Role.BODY if n else Role.HEADLINE, "a line") for n, line in enumerate(text.lines()))
    told = [text.span(*match.span()) for match in TOLD.finditer(text.chars, blocks[0].span.end)][::2]
    people: dict[str, Entity] = {}
    made = [_said(text, content, people) for content in told]
    return Report(Document(article, blocks), entities=tuple(people.values()), statements=tuple(made))


def _said(text: Text, content: Span, people: dict[str, Entity]) -> Statement:
    match = SPEAKER.search(text.chars, content.start + 1, content.end)
    if not match:
        return Statement((content,), (Attribution(None, None, (content,)),), Mode.INDIRECT)
    source, name = text.span(*match.span()), match.group()
    entity = people.setdefault(name, Entity(name, EntityKind.PERSON, (Mention(source, MentionKind.NAMED),)))
    return Statement((content,), (Attribution(source, None, (content,), entity),), Mode.INDIRECT)


def fill(archive: Archive, count: int, source: Path) -> None:
    """Puts so many made articles into an archive."""
    waiting = articles(count, source)
    while batch := list(islice(waiting, TOGETHER)):
        ids = archive.add(batch).new
        archive.save_reports(zip(ids, map(report, batch), strict=True), "made for measuring")
        _stories(archive, ids)
    with archive.database.writing() as connection:
        mark = "UPDATE statements SET status = ? WHERE n % 120 = ?"
        connection.executemany(mark, [(status, number) for number, status in enumerate(STATUSES)])


def _stories(archive: Archive, ids: Sequence[str]) -> None:
    with archive.grouping() as window:
        window.place([Place(id, ids[n - n % A_STORY], id, id, None, b"") for n, id in enumerate(ids)])
