"""All that the page of a pile shows: its stories with their outlets, dates, chapters and lineages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from twosource.model import Member, Role
from twosource.render.page import count, day
from twosource.text import Text, words

# Characters of an opening that stands where there is no headline.
OPENING = 160
# Outlets of a story that are named before "and so many more".
OUTLETS = 8
# Stories whose articles are open on the page; the others unfold.
OPEN = 12


@dataclass(frozen=True)
class Line:
    """An article as the page names it; `again` where the one above it is of the same lineage."""

    member: Member
    headline: str
    lineage: int
    again: bool


@dataclass(frozen=True)
class Chapter:
    """Part of a story, with its headline and its lines, lineage by lineage."""

    number: int
    lines: tuple[Line, ...]

    @property
    def dates(self) -> str:
        return dates(line.member for line in self.lines)

    @property
    def headline(self) -> str:
        return shared_most([line.headline for line in self.lines])

    @property
    def counts(self) -> str:
        return count(len(self.lines), "article")


@dataclass(frozen=True)
class Told:
    """A story of the pile; `id` is its address on the page."""

    id: str
    members: tuple[Member, ...]

    @cached_property
    def chapters(self) -> tuple[Chapter, ...]:
        """In the order in which they begin."""
        lineage = {name: number for number, name in enumerate(dict.fromkeys(m.lineage for m in self.members), 1)}
        order = {name: number for number, name in enumerate(dict.fromkeys(m.chapter for m in self.members), 1)}
        found: dict[int, list[Line]] = {}
        for member in sorted(self.members, key=lambda m: (order[m.chapter], lineage[m.lineage])):
            lines = found.setdefault(order[member.chapter], [])
            again = bool(lines) and lines[-1].member.lineage == member.lineage
            lines.append(Line(member, headline(member), lineage[member.lineage], again))
        return tuple(Chapter(number, tuple(lines)) for number, lines in found.items())

    @property
    def headline(self) -> str:
        return shared_most([line.headline for chapter in self.chapters for line in chapter.lines])

    @property
    def lineages(self) -> int:
        return len({member.lineage for member in self.members})

    @property
    def dates(self) -> str:
        return dates(self.members)

    @property
    def counts(self) -> str:
        return f"{count(len(self.members), 'article')} · {count(self.lineages, 'lineage')}"

    @property
    def outlets(self) -> str:
        """The outlets, those with most articles first."""
        known = Counter(member.article.outlet for member in self.members if member.article.outlet)
        named = [f"{name} ({many})" if many > 1 else name for name, many in known.most_common(OUTLETS)]
        more = [f"{len(known) - OUTLETS} more"] if len(known) > OUTLETS else []
        return ", ".join([*named, *more]) or "outlets not known"


@dataclass(frozen=True)
class PilePage:
    """The stories of a pile: those of most lineages first, then those that one text alone tells."""

    members: tuple[Member, ...]

    @cached_property
    def stories(self) -> tuple[Told, ...]:
        found: dict[str, list[Member]] = {}
        for member in sorted(self.members, key=lambda m: (m.article.published or "", m.article.name)):
            found.setdefault(member.story, []).append(member)
        told = [Told(f"s{number}", tuple(members)) for number, members in enumerate(found.values(), 1)]
        return tuple(sorted(told, key=lambda one: (-one.lineages, -len(one.members), int(one.id[1:]))))

    @property
    def shared(self) -> tuple[Told, ...]:
        return tuple(story for story in self.stories if len(story.members) > 1)

    @property
    def single(self) -> tuple[Told, ...]:
        return tuple(story for story in self.stories if len(story.members) == 1)

    @property
    def headline(self) -> str:
        return f"{count(len(self.stories), 'story')} in {count(len(self.members), 'article')}"

    @property
    def dates(self) -> str:
        return dates(self.members)

    @property
    def counts(self) -> str:
        outlets = {member.article.outlet for member in self.members if member.article.outlet}
        return count(len(outlets), "outlet") if outlets else "outlets not known"


def headline(member: Member) -> str:
    """The article's headline, or the opening of its first line of news."""
    text, news = member.article.text, [b for b in member.document.blocks if b.role is not Role.FURNITURE]
    chosen = next((block for block in news if block.role is Role.HEADLINE), news[0] if news else None)
    chars = " ".join((text[chosen.span] if chosen else member.article.name).split())
    return chars if len(chars) <= OPENING else f"{chars[:OPENING].rsplit(' ', 1)[0]} …"


def shared_most(headlines: Sequence[str]) -> str:
    """The headline whose longer words most of the others have too; the first of equals."""
    forms = [{form for form, _ in words(Text(chars)) if len(form) > 3} for chars in headlines]
    common = Counter(form for each in forms for form in each)
    scores = [sum(common[form] - 1 for form in each) / max(6, len(each)) ** 0.5 for each in forms]
    return headlines[scores.index(max(scores))]


def dates(members: Iterator[Member] | Sequence[Member]) -> str:
    known = sorted(member.article.published[:10] for member in members if member.article.published)
    if not known:
        return "date not known"
    return day(known[0]) if known[0] == known[-1] else f"{day(known[0])} to {day(known[-1])}"
