"""Of one's own will or not: agreed to and was pressed to; was let go and fled; resigned and was dismissed."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from twosource.judge.conflicts.frames import Frame, days_agree
from twosource.judge.conflicts.spoken import sentence_at
from twosource.lang import Language
from twosource.model import Conflict, Modality, Severity, Side
from twosource.text import Span, words

RULE = "judge.willing/1"


@dataclass(frozen=True)
class Led:
    """A clause and the one that it governs: "agreed | to set up a fund", "let | a dozen of them leave"."""

    over: Frame
    under: Frame

    @property
    def span(self) -> Span:
        spans = self.over.proposition.clause, self.under.proposition.clause
        return Span(spans[0].text, min(s.start for s in spans), max(s.end for s in spans))


def will_conflicts(frames: Sequence[Frame], lineage: Mapping[str, int], language: Language) -> Iterator[Conflict]:
    """Soft conflicts of one act that one lineage tells as willing, another as forced; as leave given, and as flight."""
    certainty = language.certainty
    agreed = [led for led in _led(frames, certainty.consenting) if not _forms(led.over) & certainty.pressed]
    pressed = list(_led(frames, certainty.pressing))
    for one in agreed:
        for other in pressed:
            if _apart(one.under, other.under, lineage) and _one_act(one, other):
                yield _conflict(("agreed to", "was pressed to"), (one.span, other.span))
    fled = [f for f in _acts(frames, certainty.fleeing) if f.proposition.modality is Modality.ACTUAL]
    for led in _led(frames, certainty.letting):
        for flight in fled if led.under.proposition.lemma in certainty.leaving else ():
            if _apart(led.under, flight, lineage) and _one_count(led.under, flight):
                yield _conflict(("was let go", "fled"), (led.span, flight.proposition.clause))
    for freed in _acts(frames, certainty.freeing):
        for flight in fled if freed.proposition.modality is Modality.ACTUAL else ():
            if _apart(freed, flight, lineage) and freed.of("patient") & flight.of("agent") & freed.named & flight.named:
                yield _conflict(("was let go", "fled"), (freed.proposition.clause, flight.proposition.clause))
    yield from _posts(frames, lineage, language)


def _posts(frames: Sequence[Frame], lineage: Mapping[str, int], language: Language) -> Iterator[Conflict]:
    """Who resigned in one lineage and was dismissed in another."""
    resigned = [f for f in _acts(frames, language.certainty.resigning) if f.proposition.modality is Modality.ACTUAL]
    for sent in _acts(frames, language.certainty.dismissing):
        for left in resigned if sent.proposition.modality is Modality.ACTUAL else ():
            one = sent.of("patient") & left.of("agent") & sent.named & left.named
            if one and _apart(sent, left, lineage):
                yield _conflict(("was dismissed", "resigned"), (sent.proposition.clause, left.proposition.clause))


def _acts(frames: Sequence[Frame], lemmas: Collection[str]) -> Iterator[Frame]:
    return (f for f in frames if f.proposition.lemma in lemmas and not f.proposition.negated)


def _led(frames: Sequence[Frame], lemmas: Collection[str]) -> Iterator[Led]:
    """The clauses with a verb of a class and the next clause of the sentence."""
    for frame in _acts(frames, lemmas):
        start, sentence = frame.proposition.predicate.end, sentence_at(frame.report, frame.proposition.predicate)
        behind = [
            f for f in frames if sentence.covers(f.proposition.predicate) and f.proposition.predicate.start >= start
        ]
        if behind and frame.proposition.modality is not Modality.POSSIBLE:
            yield Led(frame, min(behind, key=lambda f: f.proposition.predicate))


def _apart(one: Frame, other: Frame, lineage: Mapping[str, int]) -> bool:
    return lineage[one.report.text.id] != lineage[other.report.text.id] and days_agree(one, other)


def _one_act(agreed: Led, pressed: Led) -> bool:
    """Whether one party does one thing to one object: who agreed is whom they pressed."""
    parties = agreed.over.of("agent") & (pressed.over.of("patient") | pressed.under.of("agent"))
    act = agreed.under.predicate == pressed.under.predicate
    return bool(parties) and act and bool(agreed.under.of("patient") & pressed.under.of("patient"))


def _one_count(let: Frame, fled: Frame) -> bool:
    """Whether the same number of people is told of: then they are the same people."""
    counts = [{(q.low, q.high) for q in frame.proposition.quantities if q.high > 1} for frame in (let, fled)]
    return bool(counts[0] & counts[1])


def _forms(frame: Frame) -> set[str]:
    sentence = sentence_at(frame.report, frame.proposition.clause)
    return {form for form, _ in words(frame.report.text, sentence)}


def _conflict(values: tuple[str, str], spans: tuple[Span, Span]) -> Conflict:
    return Conflict(
        about=f"Of their own will: {values[0]} or {values[1]}?",
        kind="modality",
        differs_in=("will",),
        severity=Severity.SOFT,
        sides=tuple(Side(value, (span,)) for value, span in zip(values, spans, strict=True)),
        because="one report tells it as done of their own will, another as not; both may hold a part of it",
        made_by=RULE,
    )
