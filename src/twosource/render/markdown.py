"""Text as Markdown: nothing that an article says becomes a heading, a link, an image, HTML or another footnote.

CommonMark lets any ASCII punctuation be escaped, so that the characters read back are those that went in. Addresses are
broken up: some readers make links of bare ones. Control characters, and marks that turn the direction of writing
and with it the lines around them, are written as �.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

SPECIAL = re.compile(r"[\\`*_\[\]<>&#|~^$!]")
# What would begin a list, a heading's underline or a quotation, where it stands first in a line.
LEADING = re.compile(r"^(\s*)(?:([-+=:])|(\d+)([.)]))")
# Bare addresses as GitHub's dialect finds them.
BARE = re.compile(r"(?<=[a-z])(:)(?=//)|(?<=www)(\.)|(?<=[\w.+-])(@)(?=\w)", re.IGNORECASE)
TURNS = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
# Characters that mean something to the layout of Markdown; as references they are characters and nothing else.
LAYOUT = re.compile(r"[\n\r\t\u2028\u2029]|^ | $| (?=[\n\r ])|(?<=[\n\r]) ")


def escaped(chars: str) -> str:
    """The characters as Markdown that reads back as these very characters, in one line."""
    safe = TURNS.sub("\N{REPLACEMENT CHARACTER}", chars)
    marked = BARE.sub(lambda match: "\\" + match.group(), SPECIAL.sub(lambda match: "\\" + match.group(), safe))
    leading = LEADING.sub(lambda match: f"{match[1]}{match[3] or ''}\\{match[2] or match[4]}", marked)
    return LAYOUT.sub(lambda match: f"&#{ord(match.group()[0])};", leading)


@dataclass(frozen=True)
class Footnotes:
    """Numbers footnotes in the order in which they are first called."""

    told: dict[str, int] = field(default_factory=dict)

    def call(self, note: str) -> str:
        """The mark for a footnote that reads so; the same note keeps its number."""
        return f"[^{self.told.setdefault(note, len(self.told) + 1)}]"

    def calls(self, notes: Iterable[str]) -> str:
        return "".join(dict.fromkeys(self.call(note) for note in notes))

    def lines(self) -> Iterable[str]:
        return (f"[^{number}]: {note}" for note, number in self.told.items())
