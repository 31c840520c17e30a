"""The same few quoted words, said of other people or things: "very good and productive" were whose talks?

No similarity of words shows this; the clause around the quotation does, by the names in it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from twosource.judge.conflicts.quotations.quoted import QUOTED
from twosource.judge.origins import Origins, speaker_name
from twosource.model import Alignment, Conflict, EntityKind, Links, Mode, Report, Severity, Side, Statement, Wording
from twosource.text import Span, words

RULE = "judge.referents/1"
SHORT = 8
PARTIES = {EntityKind.PERSON, EntityKind.STATE, EntityKind.GROUP}
SAME_WORDS = {Wording.VERBATIM, Wording.VARIANT, Wording.FRAGMENT}


@dataclass(frozen=True)
class Frame:
    """A short quotation, the clause that it stands in, and the names in the clause without the speaker's own."""

    quote: str
    clause: Span
    names: frozenset[str]


def referent_conflicts(
    reports: Sequence[Report], links: Links, origins: Origins, lineage: dict[str, int]
) -> Iterator[Conflict]:
    """Scope conflicts between aligned short quotations of different lineages."""
    by_text = {report.text.id: report for report in reports}
    for alignment in links.alignments:
        apart = lineage[alignment.left.text] != lineage[alignment.right.text]
        speakers = {name for s in (alignment.left, alignment.right) if (name := speaker_name(s, origins))}
        if apart and alignment.wording in SAME_WORDS and len(speakers) == 1:
            yield from _conflict(alignment, by_text, origins)


def _conflict(alignment: Alignment, by_text: Mapping[str, Report], origins: Origins) -> Iterator[Conflict]:
    one, other = (_frame(s, by_text[s.text], origins) for s in (alignment.left, alignment.right))
    if one is None or other is None or not one.names or not other.names or _one_word(one, other):
        return
    yield Conflict(
        about=f"What is “{one.quote}” said of?",
        kind="scope",
        differs_in=("participants",),
        severity=Severity.SOFT,
        sides=tuple(Side(", ".join(sorted(frame.names)), (frame.clause,)) for frame in (one, other)),
        because="the same quoted words stand among other names: "
        + " / ".join(", ".join(sorted(frame.names)) for frame in (one, other)),
        made_by=RULE,
    )


def _one_word(one: Frame, other: Frame) -> bool:
    """Whether the names have a word in common: "an assistant pastor" is "an assistant pastor she met"."""
    every = [{word for name in frame.names for word in name.split()} for frame in (one, other)]
    return bool(every[0] & every[1])


def _frame(statement: Statement, report: Report, origins: Origins) -> Frame | None:
    """None for a quotation that is long, or that says a sentence of its own."""
    quote = _quote(statement, report)
    if quote is None or len(words(report.text, quote)) > SHORT:
        return None
    clause = _clause(statement, quote, report)
    held = (
        origins.of_entity(entity).name
        for entity in report.entities
        if entity.kind in PARTIES
        for mention in entity.mentions
        if clause.covers(mention.span) and not quote.overlap(mention.span)
    )
    names = frozenset(held) - {speaker_name(statement, origins)}
    return Frame(report.text[quote].strip("“”\"'‘’"), clause, names)


def _quote(statement: Statement, report: Report) -> Span | None:
    """The one quotation of the statement: a direct one's content, or the marked part of a mixed one."""
    if statement.mode is Mode.DIRECT:
        return statement.content[0] if len(statement.content) == 1 and not _is_sentence(statement, report) else None
    marked = [
        Span(part.text, part.start + match.start(), part.start + match.end())
        for part in map(_with_mark, statement.content)
        for match in QUOTED.finditer(report.text.chars[part.start : part.end])
    ]
    return marked[0] if len(marked) == 1 else None


def _with_mark(part: Span) -> Span:
    """The content with the character behind it: the mark that closes a quotation is left out of content."""
    return Span(part.text, part.start, part.end + 1)


def _is_sentence(statement: Statement, report: Report) -> bool:
    return any(statement.extent.covers(p.predicate) for p in report.propositions)


def _whole(statement: Statement, quote: Span) -> Span:
    """All that hangs on the cue: a unit may begin behind the name that the quoted words are said of."""
    wholes = statement.chain[0].content if statement.chain else ()
    return next((span for span in wholes if span.overlap(quote)), statement.extent)


def _clause(statement: Statement, quote: Span, report: Report) -> Span:
    """Of a fragment quoted alone, the clause of its cue ("described the talks as ..."); else the statement."""
    cue = statement.chain[0].cue if statement.chain else None
    clauses = [p.clause for p in report.propositions if cue and p.predicate.overlap(cue)]
    if statement.mode is not Mode.DIRECT or not clauses:
        return _whole(statement, quote)
    clause = min(clauses, key=len)
    return Span(quote.text, min(clause.start, quote.start), max(clause.end, quote.end))
