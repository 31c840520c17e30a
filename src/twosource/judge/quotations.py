"""Aligned quotations that differ: in their words, in whom they are given to, in a hedge."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from twosource.judge.origins import Origins, speaker_name
from twosource.lang import Language
from twosource.model import Alignment, Conflict, Links, Mode, Report, Severity, Side, Statement, Wording
from twosource.text import Text, words

RULE = "judge.quotations/1"
QUOTED = {Mode.DIRECT, Mode.MIXED}
LONG = 6


def quotation_conflicts(
    reports: Sequence[Report], links: Links, origins: Origins, lineage: dict[str, int], language: Language
) -> Iterator[Conflict]:
    """Wording and attribution conflicts between aligned quotations of different lineages."""
    texts = {report.text.id: report.text for report in reports}
    for alignment in links.alignments:
        pair = alignment.left, alignment.right
        if lineage[pair[0].text] != lineage[pair[1].text] and all(s.mode in QUOTED for s in pair):
            yield from _attribution(alignment, texts, origins)
            yield from _wording(alignment, texts, language)


def _attribution(alignment: Alignment, texts: dict[str, Text], origins: Origins) -> Iterator[Conflict]:
    """The same words, long enough not to be chance, given to two people who do not speak for one another."""
    if alignment.wording not in (Wording.VERBATIM, Wording.VARIANT):
        return
    pair = alignment.left, alignment.right
    names = [speaker_name(s, origins) for s in pair]
    if None in names or not _unlike(pair, origins) or min(_length(s, texts) for s in pair) < LONG:
        return
    yield Conflict(
        about=f"Who said “{_exact(alignment.left, texts)}”?",
        kind="attribution",
        differs_in=("source",),
        severity=Severity.HARD,
        sides=tuple(Side(str(name), s.content) for name, s in zip(names, pair, strict=True)),
        because="the same words are given to two different speakers",
        made_by=RULE,
    )


def _unlike(pair: tuple[Statement, Statement], origins: Origins) -> bool:
    """Whether two speakers are two people, and neither is described as speaking for the other."""
    entities = [s.chain[0].entity for s in pair]
    if any(entity is None or entity.anonymous for entity in entities):
        return False
    found = [origins.of_entity(entity) for entity in entities if entity]
    return found[0].name != found[1].name and not {origins.house(o) for o in found} & {o.name for o in found}


def _wording(alignment: Alignment, texts: dict[str, Text], language: Language) -> Iterator[Conflict]:
    """One content word put for another inside the same quotation. More than that looks like two translations."""
    if alignment.wording is not Wording.VARIANT or not all(
        s.mode is Mode.DIRECT for s in (alignment.left, alignment.right)
    ):
        return
    left, right = (_content_words(s, texts, language) for s in (alignment.left, alignment.right))
    only_left, only_right = left - right, right - left
    if len(only_left) != 1 or len(only_right) != 1 or len(left & right) < 3:
        return
    one, other = only_left.pop(), only_right.pop()
    yield Conflict(
        about=f"Was it “{one}” or “{other}”?",
        kind="wording",
        differs_in=(f"“{one}” / “{other}”",),
        severity=Severity.HARD,
        sides=(Side(one, alignment.left.content), Side(other, alignment.right.content)),
        because=f"the same quotation reads “{one}” in one report and “{other}” in the other; both cannot be the words",
        made_by=RULE,
    )


def _content_words(statement: Statement, texts: dict[str, Text], language: Language) -> set[str]:
    return {
        form
        for span in statement.content
        for form, _ in words(texts[statement.text], span)
        if form not in language.compare.function_words
    }


def _length(statement: Statement, texts: dict[str, Text]) -> int:
    return sum(len(words(texts[statement.text], span)) for span in statement.content)


def _exact(statement: Statement, texts: dict[str, Text]) -> str:
    return " … ".join(texts[statement.text][span] for span in statement.content)
