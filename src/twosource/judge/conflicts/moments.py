"""When it happened: one act of two aligned statements at two hours, or on two days."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date

from twosource.judge.conflicts.frames import Frame
from twosource.judge.conflicts.spoken import Framed, Pair, plainly_said
from twosource.lang import Language
from twosource.model import Alignment, Conflict, Modality, Report, Severity, Side, TimeExpression
from twosource.text import Span, words

RULE = "judge.moments/1"
CLOCK = re.compile(r"T(\d\d):(\d\d)")
DAY = re.compile(r"(?:\d{4}|XXXX)-(\d\d)-(\d\d)")
# A leap year, for days whose year is not known.
ANY = 2000
MINUTES = 10
# Characters before a time in which the word before it begins.
NEAR = 12
# So alike are statements that tell one act, whatever the verbs.
ONE = 0.95
FIRM = {Modality.ACTUAL, Modality.EXPECTED}
Read = Callable[[TimeExpression], int | None]


def moment_conflicts(
    alignments: Sequence[Alignment], framed: Framed, by_text: Mapping[str, Report], language: Language
) -> Iterator[Conflict]:
    """A time conflict for each act of two aligned statements that has two clock times, or two days."""
    for alignment in alignments:
        pair = alignment.left, alignment.right
        if all(map(plainly_said, pair)) and not any(_has_zone(s.extent, by_text, language) for s in pair):
            for left, right in _acts(pair, framed, language, alignment.score >= ONE):
                for read, least in ((_clock, MINUTES), (_day, 1)):
                    yield from _parted(left, right, read, least, language)


def _acts(pair: Pair, framed: Framed, language: Language, one: bool) -> Iterator[tuple[Frame, Frame]]:
    """Clauses of one act on something that both name; "was" and "had" are none.

    Where the statements are surely `one`, two verbs may tell one act: "the boats met", "she smashed into the barge".
    """
    for left in framed.get(pair[0], ()):
        for right in framed.get(pair[1], ()):
            shared = len(left.names & right.names)
            act = left.predicate == right.predicate and left.predicate not in language.classes.light
            same = left.proposition.modality == right.proposition.modality and left.proposition.modality in FIRM
            negated = left.proposition.negated or right.proposition.negated
            if (shared > 1 if one and not act else act and shared) and same and not negated:
                yield left, right


def _parted(left: Frame, right: Frame, read: Read, least: int, language: Language) -> Iterator[Conflict]:
    mine, theirs = _moments(left, read, language), _moments(right, read, language)
    if len(mine) != 1 or len(theirs) != 1:
        return
    (one, span), (other, beside) = *mine.items(), *theirs.items()
    known = _told(left.report, other, read) or _told(right.report, one, read)
    # A quotation's "tomorrow" is dated by the day of each report that prints it.
    worded = left.report.text[span].casefold() != right.report.text[beside].casefold()
    if worded and abs(one - other) >= least and not known:
        yield _conflict(left, right, span, beside)


def _moments(frame: Frame, read: Read, language: Language) -> dict[int, Span]:
    """The moments of a clause; what only bounds or rounds one ("after 10 a.m.", "around noon") is none."""
    exact = (time for time in frame.proposition.times if not _is_loose(frame.report, time.span, language))
    return {value: time.span for time in exact if (value := read(time)) is not None}


def _is_loose(report: Report, span: Span, language: Language) -> bool:
    before = report.text.chars[max(0, span.start - NEAR) : span.start].casefold().split()
    return bool(before) and before[-1] in language.parting.loose


def _told(report: Report, moment: int, read: Read) -> bool:
    """Whether a report has a moment anywhere: then it knows of both, and tells of two things or of a change."""
    return any(read(time) == moment for time in report.times)


def _clock(time: TimeExpression) -> int | None:
    """Minutes since midnight, without the day: which day an hour belongs to is often guessed."""
    found = CLOCK.search(time.value)
    return 60 * int(found.group(1)) + int(found.group(2)) if found else None


def _day(time: TimeExpression) -> int | None:
    """The day of the year, without the year: "November 18" of an undated report has none."""
    found = DAY.fullmatch(time.value)
    try:
        return date(ANY, int(found.group(1)), int(found.group(2))).toordinal() if found else None
    except ValueError:
        return None


def _has_zone(span: Span, by_text: Mapping[str, Report], language: Language) -> bool:
    """Whether the sentence names a time zone: one minute has many clock times."""
    report = by_text[span.text]
    sentence = next((s for s in report.sentences if s.overlap(span)), span)
    return any(form in language.parting.zones for form, _ in words(report.text, sentence))


def _conflict(left: Frame, right: Frame, span: Span, beside: Span) -> Conflict:
    values = left.report.text[span], right.report.text[beside]
    clauses = left.proposition.clause, right.proposition.clause
    return Conflict(
        about=f"When: {values[0]} or {values[1]}?",
        kind="time",
        differs_in=("time",),
        severity=Severity.SOFT,
        sides=tuple(Side(value, (clause,)) for value, clause in zip(values, clauses, strict=True)),
        because="both tell of one act, and give it another time; neither report has the other's",
        made_by=RULE,
    )
