"""Outlets as a reader knows them: a letter for each witness, a name for each article."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from string import ascii_uppercase

from twosource.model import Article, Lineage, Role
from twosource.render.ids import Ids

# A file name longer than this is shortened to its first part where that tells it from the others.
BRIEF = 14
# Words of an article without a headline that stand for it.
OPENING = 14


@dataclass(frozen=True)
class Witness:
    """One lineage: its letter, the outlets or files that carry it, its text ids, and why these are one."""

    letter: str
    name: str
    texts: tuple[str, ...]
    articles: int
    because: str


@dataclass(frozen=True)
class Witnesses:
    """The witnesses of a story, lettered in the order in which their first article stands."""

    ids: Ids

    @cached_property
    def all(self) -> tuple[Witness, ...]:
        order = {report.text.id: number for number, report in enumerate(self.ids.distinct)}
        known = sorted(self.ids.lineages, key=lambda lineage: min(order[text] for text in lineage.texts))
        return tuple(self._witness(number, lineage) for number, lineage in enumerate(known))

    def _witness(self, number: int, lineage: Lineage) -> Witness:
        articles = [report for report in self.ids.story.reports if report.text.id in lineage.texts]
        names = dict.fromkeys(self._brief[report.text.id] for report in articles)
        return Witness(letter(number), " / ".join(names), lineage.texts, len(articles), lineage.because)

    @cached_property
    def _brief(self) -> dict[str, str]:
        names = [known_as(report.article) for report in self.ids.distinct]
        return {report.text.id: _brief(report.article, names) for report in self.ids.distinct}

    @cached_property
    def _names(self) -> dict[str, str]:
        """Text id -> the outlet or file; versions of one outlet's article are told apart as v1, v2."""
        found: dict[str, str] = {}
        for witness in self.all:
            articles = [(text, self._brief[text]) for text in witness.texts]
            for name in dict.fromkeys(name for _, name in articles):
                here = [text for text, other in articles if other == name]
                found |= {text: f"{name} v{n}" if len(here) > 1 else name for n, text in enumerate(here, 1)}
        return found

    def name(self, text: str) -> str:
        """What to call the article with this text: its outlet or file, and which version of it."""
        return self._names[text]

    def known(self, names: Iterable[str]) -> list[str]:
        """Names with those of articles as they are called here: a file's name says nothing to a reader."""
        brief = {report.article.name: self._brief[report.text.id] for report in self.ids.distinct}
        return [brief.get(name, name) for name in names]

    def label(self, text: str) -> str:
        return f"{self.by_text[text].letter}\u00a0{self._names[text]}"

    @cached_property
    def by_text(self) -> dict[str, Witness]:
        return {text: witness for witness in self.all for text in witness.texts}


def letter(number: int) -> str:
    """0 -> A, 25 -> Z, 26 -> AA, as the columns of a table are lettered."""
    first, last = divmod(number, 26)
    return (letter(first - 1) if first else "") + ascii_uppercase[last]


def known_as(article: Article) -> str:
    """The outlet's name where it is known, else the file's."""
    return article.outlet or article.name.rsplit("/", 1)[-1]


def _brief(article: Article, others: list[str]) -> str:
    """The outlet's name, or the first part of a long file name where no other begins so ("000" of 000_a1c539e4.txt)."""
    name = known_as(article)
    first = re.split(r"[_.\s-]", name)[0]
    alone = sum(other.startswith(first) for other in others) == 1
    return first if not article.outlet and len(name) > BRIEF and first and alone else name


def headline(ids: Ids, text: str) -> str | None:
    """The headline of an article as its text has it, else its title."""
    report = ids.reports[text]
    lines = [report.text[block.span] for block in report.document.blocks if block.role is Role.HEADLINE]
    return " ".join(lines) or report.article.title


def opening(ids: Ids, text: str) -> str:
    """The first words of an article's news, for one that has no headline; its file's name where it has no news."""
    report = ids.reports[text]
    lines = [report.text[b.span] for b in report.document.blocks if b.role in (Role.BODY, Role.STANDFIRST)]
    words = (lines[0] if lines else report.article.name).split()
    return " ".join(words[:OPENING]) + (" …" if len(words) > OPENING else "")
