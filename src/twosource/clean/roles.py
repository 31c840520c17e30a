"""The roles of the lines that are news: headline, standfirst, byline, dateline, caption, body."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from twosource.clean.furniture import reports
from twosource.clean.lines import Line, pattern
from twosource.lang.language import Furniture
from twosource.model import Article, Block, Role
from twosource.text import Span

HEAD = 6
"""How many news lines from the top may hold headline, standfirst and byline."""
ENDS = (".", ".”", '."', ".’", ".'")


def roles(lines: Sequence[Line], article: Article, words: Furniture) -> list[Block]:
    """The blocks of the lines that are not furniture, in order; a line with a dateline gives two."""
    found: list[Block] = []
    for number, line in enumerate(lines):
        found.extend(_role(number, line, lines, found, article, words))
    return found


def _role(
    number: int, line: Line, lines: Sequence[Line], before: Sequence[Block], article: Article, words: Furniture
) -> Iterator[Block]:
    following = lines[number + 1] if number + 1 < len(lines) else None
    top = all(block.role is not Role.BODY for block in before)
    if top and number < HEAD and (because := byline(line, words)):
        yield Block(line.span, Role.BYLINE, because)
    elif pattern(words.image_credit).fullmatch(line.chars):
        yield Block(line.span, Role.FURNITURE, "names who made a picture", "image credit")
    elif pattern(words.caption).fullmatch(line.chars):
        yield Block(line.span, Role.CAPTION, "has the form of a caption")
    elif start := dateline(line, words) if number < HEAD else 0:
        yield from _dated(line, start)
    elif top and (because := _headline(line, following, before, article, words)):
        yield Block(line.span, Role.HEADLINE, because)
    elif top and (because := _standfirst(line, following, before, words)):
        yield Block(line.span, Role.STANDFIRST, because)
    else:
        yield Block(line.span, Role.BODY, "a line of the report")


def _dated(line: Line, start: int) -> Iterator[Block]:
    dated = Span(line.span.text, line.span.start, line.span.start + len(line.chars[:start].rstrip()))
    yield Block(dated, Role.DATELINE, "place, day or agency before the first words")
    yield Block(Span(line.span.text, line.span.start + start, line.span.end), Role.BODY, "a line of the report")


def byline(line: Line, words: Furniture) -> str | None:
    """Why the line is a byline: `By` and names, or names with a role in the newsroom."""
    if line.chars.endswith(".") or line.words > 20:
        return None
    if match := pattern(words.byline).match(line.chars):
        rest = line.chars[match.end() :]
        named = match.group().split()[1:]
        if (
            len(named) > 1
            and not words.not_a_name & {word.strip(",.").lower() for word in named}
            and _title(rest, words)
        ):
            return "begins with by and a name"
    named_first = pattern(words.name).match(line.chars)
    if named_first and pattern(words.byline_role).search(line.chars) and _names_only(line.chars, words):
        return "names people of a newsroom"
    return None


def _title(rest: str, words: Furniture) -> bool:
    return not rest or rest[0] in ",|;" or rest.startswith((" -", " –", " —", " •"))


def _names_only(chars: str, words: Furniture) -> bool:
    small = {"and", "in", "for", "of", "at", "the", "with", "de", "van", "von"}
    bare = [word.strip(",.;|()") for word in re.split(r"\s+", chars)]
    return 1 < len(bare) < 15 and all(
        not word or word[0].isupper() or word in small or pattern(words.byline_role).fullmatch(word) for word in bare
    )


def dateline(line: Line, words: Furniture) -> int:
    """Where the report begins after a dateline at the start of the line; 0 where there is none."""
    match = pattern(words.dateline).match(line.chars)
    if not match or match.end() >= len(line.chars) or line.words < 5:
        return 0
    if words.not_a_place & set(match.group().replace(",", " ").split()):
        return 0
    rest = line.chars[match.end() :]
    begins = len(rest) - len(rest.lstrip())
    first = rest.lstrip()[:1]
    return match.end() + begins if first.isupper() or first in "\"'“‘" or first.isdigit() else 0


def _headline(
    line: Line, following: Line | None, before: Sequence[Block], article: Article, words: Furniture
) -> str | None:
    title = " ".join((article.title or "").casefold().split())
    if title and (line.folded == title or (len(line.folded) > 20 and title.startswith(line.folded))):
        return "is the page's title"
    if any(block.role in (Role.HEADLINE, Role.STANDFIRST) for block in before):
        return None
    if following and line.folded == following.folded:
        return "stands twice at the top"
    if line.words <= 30 and not line.chars.rstrip().endswith(ENDS):
        return "opens the text and is no sentence"
    short = line.words <= 14 and following is not None and following.words > line.words
    return "a short line that opens the text" if short and not reports(line, words) else None


def _standfirst(line: Line, following: Line | None, before: Sequence[Block], words: Furniture) -> str | None:
    if following is None or line.words > 40:
        return None
    if dateline(following, words):
        return "stands before the dateline"
    if not any(block.role is Role.HEADLINE for block in before):
        return None
    if any(block.role is Role.STANDFIRST for block in before) or reports(line, words):
        return None
    if not line.chars.endswith(ENDS):
        return "a line between headline and report"
    plain = line.words <= 25 and following.words > line.words and not pattern(words.time_words).search(line.folded)
    return (
        "one short sentence between headline and report"
        if plain and len(re.findall(r"[.!?]", line.chars)) == 1
        else None
    )
