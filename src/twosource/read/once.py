"""Every text once, every name once, whatever the order of the inputs."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from twosource.model import Article, Problem
from twosource.read.files import File


@dataclass(frozen=True)
class Found:
    """An article and the file that it stands in."""

    file: File
    article: Article

    @property
    def shown(self) -> str:
        """The file, and the article's own name where the file holds more than one."""
        name = self.article.name
        return self.file.shown if name == self.file.name else f"{self.file.shown} ({name})"


def distinct(found: Iterable[Found]) -> tuple[list[Found], list[Problem]]:
    """The first of each text by time and name, and a Problem for every other."""
    groups: dict[str, list[Found]] = defaultdict(list)
    for one in sorted(found, key=lambda one: (one.article.published or "9", one.shown)):
        groups[one.article.text.id].append(one)
    repeats = [(group[0], other) for group in groups.values() for other in group[1:]]
    remedy = "it is read once: leave one of the two out, or give each its own text"
    return [group[0] for group in groups.values()], [
        Problem(other.shown, f"the same text as {first.shown}", remedy) for first, other in repeats
    ]


def named(found: Sequence[Found]) -> list[Article]:
    """The articles with names of their own: those that share one get their folder's before it, then their text's id."""
    names = [one.article.name for one in found]
    for prefix in (_folder, _id):
        names = [prefix(one, name) if n > 1 else name for one, name, n in _counted(found, names)]
    return [replace(one.article, name=name) for one, name in zip(found, names, strict=True)]


def _counted(found: Sequence[Found], names: Sequence[str]) -> list[tuple[Found, str, int]]:
    count = Counter(names)
    return [(one, name, count[name]) for one, name in zip(found, names, strict=True)]


def _folder(one: Found, name: str) -> str:
    if one.file.path is None or name != one.file.name:
        return f"{one.file.name}/{name}"
    return f"{one.file.path.resolve().parent.name}/{name}"


def _id(one: Found, name: str) -> str:
    return f"{name}#{one.article.text.id[:8]}"
