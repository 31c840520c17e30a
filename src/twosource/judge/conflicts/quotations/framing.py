"""One quotation cut in two ways: a condition left off, a fragment joined to another proposition.

The words agree and what they amount to does not; what stands after them shows it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from twosource.judge.conflicts.quotations.quoted import QUOTED
from twosource.lang import Language
from twosource.model import Alignment, Conflict, Links, Mode, Report, Severity, Side, Statement, Wording
from twosource.text import Span

RULE = "judge.framing/1"
SHORT = 8
ENOUGH = 2
SAME_WORDS = {Wording.VERBATIM, Wording.VARIANT, Wording.FRAGMENT}


def framing_conflicts(
    reports: Sequence[Report], links: Links, lineage: dict[str, int], language: Language
) -> Iterator[Conflict]:
    """Scope conflicts between aligned quotations of different lineages."""
    by_text = {report.text.id: report for report in reports}
    for alignment in links.alignments:
        left, right = alignment.left, alignment.right
        if lineage[left.text] == lineage[right.text] or alignment.wording not in SAME_WORDS:
            continue
        if left.mode is Mode.DIRECT and right.mode is Mode.DIRECT:
            yield from _truncated(alignment, by_text, language)
        elif Mode.MIXED in (left.mode, right.mode):
            yield from _joined(alignment, by_text, language)


def _truncated(alignment: Alignment, by_text: Mapping[str, Report], language: Language) -> Iterator[Conflict]:
    """A quotation that stops where the other goes on with a condition, in the same sentence."""
    pair = alignment.left, alignment.right
    rests = [_rest(statement, by_text[statement.text]) for statement in pair]
    if bool(rests[0]) == bool(rests[1]):
        return
    (short, _), (full, rest) = sorted(zip(pair, rests, strict=True), key=lambda found: len(found[1]))
    if any(word in language.clauses.limiting for word in rest[:3]):
        yield Conflict(
            about=f"Is a condition part of “{_exact(short, by_text)}”?",
            kind="scope",
            differs_in=("condition",),
            severity=Severity.SOFT,
            sides=(Side("cut short", short.content), Side("with its condition", full.content)),
            because=f"the fuller quotation goes on: “{' '.join(rest[:12])} …”",
            made_by=RULE,
        )


def _rest(statement: Statement, report: Report) -> list[str]:
    """The words that the speaker's content has after this unit, up to the end of the sentence."""
    end = statement.extent.end
    whole = next((span for span in statement.chain[0].content if span.start < end <= span.end), None)
    if whole is None:
        return []
    sentence = re.split(r"[.!?]", report.text[Span(whole.text, end, whole.end)], maxsplit=1)[0]
    return re.findall(r"[\w’']+", sentence.casefold()) if report.text.chars[end - 1] not in ".!?" else []


def _joined(alignment: Alignment, by_text: Mapping[str, Report], language: Language) -> Iterator[Conflict]:
    """A fragment joined to another proposition: “every reason to hope” that A, where the speaker said that B."""
    pair = alignment.left, alignment.right
    found = complements(pair, by_text, language)
    if found is None or found[1][0] & found[1][1]:
        return
    shared, rests = found
    yield Conflict(
        about=f"What does “{shared}” go on to say?",
        kind="scope",
        differs_in=("proposition",),
        severity=Severity.SOFT,
        sides=tuple(Side(" ".join(sorted(rest)), s.content) for rest, s in zip(rests, pair, strict=True)),
        because=f"“{shared}” is followed by one thing in one report and by another in the other",
        made_by=RULE,
    )


def complements(
    pair: tuple[Statement, Statement], by_text: Mapping[str, Report], language: Language
) -> tuple[str, list[set[str]]] | None:
    """The short quotation that two statements share, and the content words of the clause that each puts after it."""
    shared = _shared_quote(pair, by_text)
    rests = [_complement(s, shared, by_text, language) for s in pair] if shared else []
    return (shared, rests) if shared and all(len(rest) >= ENOUGH for rest in rests) else None


def _shared_quote(pair: tuple[Statement, Statement], by_text: Mapping[str, Report]) -> str | None:
    """The short quotation of one statement that stands in the words of the other."""
    for one, other in (pair, pair[::-1]):
        for match in QUOTED.finditer(_exact(one, by_text)):
            quote = match.group(1).casefold().strip(",. ")
            if 3 <= len(quote.split()) <= SHORT and quote in _exact(other, by_text).casefold():
                return quote
    return None


def _complement(statement: Statement, quote: str, by_text: Mapping[str, Report], language: Language) -> set[str]:
    """The content words of the clause with "that" right after the quotation."""
    rest = _exact(statement, by_text).casefold().partition(quote)[2].lstrip("”\"’' ")
    if not rest.startswith(f"{language.parting.complementizer} "):
        return set()
    return {word for word in re.findall(r"\w+", rest) if word not in language.compare.function_words and len(word) > 2}


def _exact(statement: Statement, by_text: Mapping[str, Report]) -> str:
    text = by_text[statement.text].text
    return " … ".join(text[span] for span in statement.content)
