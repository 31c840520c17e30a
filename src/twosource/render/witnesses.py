"""Outlets as a reader knows them: a letter for each witness, a name for each article."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from string import ascii_uppercase

from twosource.model import Article, Lineage, Role
from twosource.render.ids import Ids


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
        articles = [report.article for report in self.ids.story.reports if report.text.id in lineage.texts]
        names = dict.fromkeys(map(known_as, articles))
        return Witness(letter(number), " / ".join(names), lineage.texts, len(articles), lineage.because)

    @cached_property
    def _names(self) -> dict[str, str]:
        """Text id -> the outlet or file; versions of one outlet's article are told apart as v1, v2."""
        found: dict[str, str] = {}
        for witness in self.all:
            articles = [(text, known_as(self.ids.reports[text].article)) for text in witness.texts]
            for name in dict.fromkeys(name for _, name in articles):
                here = [text for text, other in articles if other == name]
                found |= {text: f"{name} v{n}" if len(here) > 1 else name for n, text in enumerate(here, 1)}
        return found

    def name(self, text: str) -> str:
        """What to call the article with this text: its outlet or file, and which version of it."""
        return self._names[text]

    def label(self, text: str) -> str:
        return f"{self.by_text[text].letter} {self._names[text]}"

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


def headline(ids: Ids, text: str) -> str:
    """The headline of an article as its text has it, else its title, else its file's name."""
    report = ids.reports[text]
    lines = [report.text[block.span] for block in report.document.blocks if block.role is Role.HEADLINE]
    return " ".join(lines) or report.article.title or report.article.name
