"""A question that one report leaves open: another answers it, or has it that the answer is kept back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from twosource.judge.conflicts.frames import Frame, all_frames, days_agree, is_unsaid
from twosource.judge.conflicts.spoken import sentence_at
from twosource.judge.origins import Origins
from twosource.lang import Language
from twosource.model import Conflict, Modality, Report, Severity, Side
from twosource.text import Span, words

RULE = "judge.unanswered/1"
NEAR = 5
SHARE = 0.75
LEAST = 2


def unanswered_conflicts(
    reports: Sequence[Report], origins: Origins, lineage: Mapping[str, int], language: Language
) -> Iterator[Conflict]:
    """Soft conflicts of modality between lineages: open and told, not known and not told."""
    frames = all_frames(reports, origins, language)
    yield from _open(frames, origins, lineage, language)
    lacking = [f for f in frames if _lacks(f, language) and not is_unsaid(f.proposition)]
    for kept in (f for f in frames if _keeps(f, language)):
        for lack in lacking:
            if _apart(kept, lack, lineage) and _topic(kept, language) & _topic(lack, language):
                spans = sentence_at(kept.report, kept.proposition.clause), lack.proposition.clause
                yield _conflict(("would not say", "did not know"), spans, "one has it kept back, another as not known")


def _open(
    frames: Sequence[Frame], origins: Origins, lineage: Mapping[str, int], language: Language
) -> Iterator[Conflict]:
    asked = {f.proposition.clause: phrase for f in frames for phrase in [_opening(f, language)] if phrase}
    told = [f for f in frames if f.proposition.clause not in asked and f.proposition.modality is Modality.ACTUAL]
    firm = [f for f in told if not is_unsaid(f.proposition)]
    for question in (f for f in frames if f.proposition.clause in asked):
        for answer in firm:
            if _apart(question, answer, lineage) and (
                _answers(question, answer, language) or _informs(question, answer, origins, language)
            ):
                spans = _whole(question, asked[question.proposition.clause]), answer.proposition.clause
                yield _conflict(("left open", "told"), spans, "one report leaves open what another tells")


def _apart(one: Frame, other: Frame, lineage: Mapping[str, int]) -> bool:
    return lineage[one.report.text.id] != lineage[other.report.text.id] and days_agree(one, other)


def _opening(frame: Frame, language: Language) -> Span | None:
    """The phrase that leaves the clause open ("not clear whether ..."), when the clause is the next one."""
    report, predicate = frame.report, frame.proposition.predicate
    before = [(f, s) for f, s in words(report.text, sentence_at(report, predicate)) if s.end <= predicate.start]
    forms = [form for form, _ in before]
    for phrase in language.certainty.opening:
        for i in range(len(forms) - len(phrase) + 1):
            end = i + len(phrase)
            if tuple(forms[i:end]) == phrase and set(forms[end : end + NEAR]) & language.certainty.asking:
                between = Span(predicate.text, before[end - 1][1].end, predicate.start)
                if not any(between.covers(p.predicate) for p in report.propositions):
                    return before[i][1]
    return None


def _answers(question: Frame, answer: Frame, language: Language) -> bool:
    """Whether a clause tells what the question asks: the same verb, and most of the words of the question."""
    asked = _content(question, language)
    shared = asked & _content(answer, language)
    return question.predicate == answer.predicate and len(shared) >= max(LEAST, SHARE * len(asked))


def _content(frame: Frame, language: Language) -> frozenset[str]:
    certainty = language.certainty
    forms = {form for form, _ in words(frame.report.text, frame.proposition.clause)}
    anybody = {"nobody"} if forms & certainty.nobody else set()
    return frame.content - certainty.asking - certainty.unspecific - certainty.nobody | anybody


def _informs(question: Frame, answer: Frame, origins: Origins, language: Language) -> bool:
    """ "No sign that Roe Ltd flagged it to Doe plc" and "Roe Ltd told Doe plc in March": who told whom."""
    informing = language.certainty.informing
    both = question.proposition.lemma in informing and answer.proposition.lemma in informing
    told = both and not answer.proposition.negated
    parties = [[set(name.casefold().split()) for name in _parties(f, origins)] for f in (question, answer)]
    return told and sum(any(one <= other or other <= one for other in parties[1]) for one in parties[0]) >= LEAST


def _parties(frame: Frame, origins: Origins) -> set[str]:
    """Who is named in a clause or takes part in it."""
    inside = (e for e in frame.report.entities if any(frame.proposition.clause.covers(m.span) for m in e.mentions))
    return {origins.of_entity(e).name for e in inside} | set(frame.named)


def _keeps(frame: Frame, language: Language) -> bool:
    """ "Would not discuss it", "declined to describe it"."""
    certainty, proposition = language.certainty, frame.proposition
    if proposition.lemma not in certainty.telling:
        return False
    if proposition.negated:
        return proposition.modality is Modality.EXPECTED
    sentence = sentence_at(frame.report, proposition.predicate)
    inside = (p for p in frame.report.propositions if sentence.covers(p.predicate))
    before = [p for p in inside if p.predicate < proposition.predicate]
    return bool(before) and max(before, key=lambda p: p.predicate).lemma in certainty.withholding


def _lacks(frame: Frame, language: Language) -> bool:
    return frame.proposition.negated and frame.proposition.lemma in language.certainty.having


def _topic(frame: Frame, language: Language) -> set[str]:
    """The words of what is told or known."""
    objects = [a.span for a in frame.proposition.arguments if a.role == "patient"]
    forms = {form for span in objects for form, _ in words(frame.report.text, span) if len(form) > 2}
    return forms - language.compare.function_words - language.certainty.unspecific - language.certainty.nobody


def _whole(question: Frame, phrase: Span) -> Span:
    return Span(phrase.text, phrase.start, question.proposition.clause.end)


def _conflict(values: tuple[str, str], spans: tuple[Span, Span], because: str) -> Conflict:
    return Conflict(
        about=f"{values[0].capitalize()} or {values[1]}?",
        kind="modality",
        differs_in=("knowledge",),
        severity=Severity.SOFT,
        sides=tuple(Side(value, (span,)) for value, span in zip(values, spans, strict=True)),
        because=f"{because}; a later report may know more",
        made_by=RULE,
    )
