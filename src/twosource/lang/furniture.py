"""What a language needs so that the lines of a page can be told from the news."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class LineForm:
    """One kind of furniture. `patterns` are regular expressions for a whole folded line (straight quotes, plain
    dashes, single spaces, folded case). A `firm` form holds even where the line quotes or reports somebody; a form
    with `where` only among the first or last lines ("edge") or the last ("end"); none beyond `longest` words."""

    kind: str
    because: str
    patterns: tuple[str, ...]
    firm: bool = False
    where: str = ""
    longest: int = 60


@dataclass(frozen=True)
class Furniture:
    """Lines that belong to the page and not to the news, and the forms of the lines around it (read by `clean`).

    `reports` to `outlet_voice`, `past_report` and `time_words` are regular expressions searched in a folded line; `name` to
    `image_credit` are for a line as written.
    """

    forms: tuple[LineForm, ...]
    reports: str
    appeal_asks: str
    appeal_money: str
    appeal_trade: str
    reader: str
    outlet_voice: str
    name: str
    name_particles: frozenset[str]
    byline: str
    byline_role: str
    not_a_name: frozenset[str]
    dateline: str
    not_a_place: frozenset[str]
    caption: str
    image_credit: str
    past_report: str
    time_words: str
