"""Two states of one article: which came first, and what was changed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from twosource.lang import Language
from twosource.link.drafts import Draft
from twosource.link.edits import edits
from twosource.link.lineages import Kinship
from twosource.link.lines import notes
from twosource.model import Lineage, Report, Version


@dataclass(frozen=True)
class Order:
    """`earlier` and `later`, whether that is certain, and why."""

    earlier: Draft
    later: Draft
    certain: bool
    because: str


def versions(
    lineages: Iterable[Lineage], found: Iterable[Kinship], drafts: Mapping[str, Draft], language: Language
) -> tuple[Version, ...]:
    """Each version with the next one of its lineage. Copies under another outlet's name are no versions."""
    pairs = {(pair.left, pair.right): pair for pair in found if pair.version}
    return tuple(
        _version(order, pairs, language)
        for lineage in lineages
        for order in _steps([drafts[text] for text in lineage.texts], pairs, language)
    )


def _version(order: Order, pairs: Mapping[tuple[str, str], Kinship], language: Language) -> Version:
    earlier, later = order.earlier, order.later
    pair = pairs.get((earlier.id, later.id)) or pairs[later.id, earlier.id]
    because = f"{pair.because}; {order.because}"
    return Version(earlier.id, later.id, edits(earlier, later, language), order.certain, because)


def _steps(drafts: Sequence[Draft], pairs: Mapping[tuple[str, str], Kinship], language: Language) -> list[Order]:
    """For each draft but the first, the step from the version just before it."""
    steps: list[Order] = []
    line: list[Draft] = []
    for draft in drafts:
        at = next((i for i, other in enumerate(line) if _order(draft, other, language).earlier is draft), len(line))
        line.insert(at, draft)
    for i, later in enumerate(line):
        before = [other for other in line[:i] if (other.id, later.id) in pairs or (later.id, other.id) in pairs]
        if before:
            steps.append(_order(before[-1], later, language))
    return steps


def _order(left: Draft, right: Draft, language: Language) -> Order:
    for first, second in ((left, right), (right, left)):
        if before(first.report.article.published, second.report.article.published):
            return Order(first, second, True, "published earlier")
    for first, second in ((left, right), (right, left)):
        if _marked(first.report, language.compare.unfinished) and not _marked(
            second.report, language.compare.unfinished
        ):
            return Order(first, second, True, "the earlier one announces more to follow")
        if notes(second.report, language) and not notes(first.report, language):
            return Order(first, second, True, "the later one notes a correction")
    first, second = (left, right) if len(left.words.words) <= len(right.words.words) else (right, left)
    return Order(first, second, False, "nothing dates them; the longer one is taken as the later")


def before(left: str | None, right: str | None) -> bool:
    """Whether `left` is surely earlier than `right`; both ISO 8601, compared as precisely as both are known."""
    if not left or not right:
        return False
    if "T" in left and "T" in right:
        first, second = datetime.fromisoformat(left), datetime.fromisoformat(right)
        if (first.tzinfo is None) == (second.tzinfo is None):
            return first < second
    known = min(len(left), len(right), 10)
    return left[:known] < right[:known]


def _marked(report: Report, phrases: Iterable[str]) -> bool:
    """Whether a line of the report begins with one of the phrases; running text may hold them by chance."""
    lines = [report.text[block.span].casefold().lstrip("*_[( ") for block in report.document.blocks]
    return any(line.startswith(phrase) for line in lines for phrase in phrases)
