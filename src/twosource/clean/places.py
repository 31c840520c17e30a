"""Bylines and datelines: who reports, from where."""

from __future__ import annotations

from twosource.clean.lines import Line, fold, pattern
from twosource.lang.furniture import Furniture

LONGEST = 20
"""The words of a long byline: three names, two places."""


def byline(line: Line, author: str | None, words: Furniture) -> str | None:
    """Why the line is a byline, or None: `By` and names, names with a role in the newsroom, or the page's author."""
    chars = line.start.rstrip(".")
    if line.words > LONGEST or line.start != line.chars:
        return None
    if author and line.folded == fold(author):
        return "is the page's author"
    match = pattern(words.byline).match(chars)
    if match and _names_people(match.group(), words) and _closes(chars[match.end() :]):
        return "begins with by and a name"
    with_role = pattern(words.byline_role).search(chars) and pattern(words.name).match(chars)
    if with_role and chars == line.chars and _only_names(chars, words):
        return "names people of a newsroom"
    return None


def _names_people(chars: str, words: Furniture) -> bool:
    named = [word.strip(",.").lower() for word in chars.split()[1:]]
    return len(named) > 1 and not words.not_a_name & set(named)


def _closes(rest: str) -> bool:
    return not rest or rest.lstrip()[:1] in ",|;-–—•·("


def _only_names(chars: str, words: Furniture) -> bool:
    bare = [word.strip(",.;|()") for word in chars.split()]
    return len(bare) > 1 and all(
        not word or word[0].isupper() or word in words.name_particles or pattern(words.byline_role).fullmatch(word)
        for word in bare
    )


def dateline(line: Line, words: Furniture) -> int:
    """Where the report begins after a dateline at the start of the line; 0 where there is none.

    What follows must begin a sentence: `Tarn (Harbour Press) — The bridge ...`, not `NATO — which has ...`.
    """
    match = pattern(words.dateline).match(line.start)
    if not match or words.not_a_place & set(match.group().replace(",", " ").split()):
        return 0
    rest = line.chars[match.end() :].lstrip()
    begins = rest[:1].isupper() or rest[:1].isdecimal() or rest[:1] in tuple("\"'“‘$£€")
    return len(line.chars) - len(rest) if begins and len(rest.split()) > 3 else 0
