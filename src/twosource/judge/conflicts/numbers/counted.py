"""What a clause counts: things that take part in an act, or a measure of something, with the words around it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from twosource.judge.conflicts.frames import Frame
from twosource.judge.conflicts.numbers.clashing import periods, unit_class
from twosource.judge.conflicts.places import PLACES
from twosource.judge.origins import Origins
from twosource.lang import Language
from twosource.model import Argument, Quantity, Report
from twosource.text import Span, words

Key = tuple[str, ...]
# Letters that two forms of one word share.
STEM = 5
# Words before a number inside what takes part: "the estimated 12 people".
NEAR = 14
BEHIND = 60
REST = ("beside others",)
# Characters in which the word behind a quantity ends.
NEXT = 12
STOP = re.compile(r"[,;.]|\band\b")


@dataclass(frozen=True)
class Count:
    """A quantity with its clause, what it counts (`key`), and the sentence around it."""

    quantity: Quantity
    frame: Frame
    key: Key
    about: frozenset[str]
    sentence: Span
    stems: frozenset[str]

    @property
    def report(self) -> Report:
        return self.frame.report

    @property
    def text(self) -> str:
        return self.frame.report.text.id


def find_counts(frame: Frame, origins: Origins, language: Language) -> Iterator[Count]:
    """The counts of a clause, one for each key that a quantity of it has."""
    quantities = dict.fromkeys(frame.proposition.quantities)
    for quantity in quantities:
        beside = [other.span for other in quantities if other.unit == quantity.unit and other != quantity]
        sentence = next((s for s in frame.report.sentences if s.overlap(quantity.span)), frame.proposition.clause)
        stems = stems_of(frame.report, _around(quantity.span, sentence, beside), language, quantity.span)
        named = periods(frame.report, sentence)
        for key, about in dict(_keys(quantity, frame, origins, language)).items():
            yield Count(quantity, frame, (*key, *named, *(REST if quantity.rest else ())), about, sentence, stems)


def _around(at: Span, sentence: Span, beside: Sequence[Span]) -> Span:
    """The part of a sentence between the quantities of one unit that stand before and behind."""
    start = max((s.end for s in beside if s.end <= at.start), default=sentence.start)
    end = min((s.start for s in beside if s.start >= at.end), default=sentence.end)
    return Span(at.text, max(start, sentence.start), max(at.end, min(end, sentence.end)))


def stems_of(report: Report, span: Span, language: Language, *without: Span) -> frozenset[str]:
    """The beginnings of the words of a stretch that tell something, without those of its numbers."""
    forms = (form for form, place in words(report.text, span) if not any(place.overlap(other) for other in without))
    return frozenset(f[:STEM] for f in forms if f not in language.compare.function_words and not f[0].isdecimal())


def _keys(
    quantity: Quantity, frame: Frame, origins: Origins, language: Language
) -> Iterator[tuple[Key, frozenset[str]]]:
    """What a quantity counts: things that take part in an act, or a measure of something, with the words for it."""
    measure = not quantity.unit or quantity.unit in language.clauses.units
    if measure:
        yield from _measured(quantity, frame, origins, language)
    for argument in frame.proposition.arguments:
        if _takes_part(argument, quantity) and frame.predicate not in language.classes.light:
            yield from _acted(argument, quantity, frame, language)
    yield from _befallen(quantity, frame, language)


def _befallen(quantity: Quantity, frame: Frame, language: Language) -> Iterator[tuple[Key, frozenset[str]]]:
    """Victims, without a verb that says so: "12 injuries", "left 35 people dead", "the death toll stands at 24"."""
    classes, unit = language.classes, unit_class(quantity, language)
    if unit in classes.tolls:
        yield ("act", "person", classes.tolls[unit], "patient"), frozenset()
    after = frame.report.text.chars[quantity.span.end :][:NEXT].casefold().split()[:1]
    if after and after[0].strip(",.;") in classes.befallen and unit not in language.clauses.units:
        yield ("act", unit or "person", classes.befallen[after[0].strip(",.;")], "patient"), frozenset()
    heads = {classes.nouns.get(a.head, a.head) for a in frame.proposition.arguments if a.role in ("agent", "patient")}
    tolls = sorted(classes.tolls[head] for head in heads if head in classes.tolls)
    if tolls and not unit and frame.proposition.lemma in classes.levels:
        yield ("act", "person", tolls[0], "patient"), frozenset()


def _acted(
    argument: Argument, quantity: Quantity, frame: Frame, language: Language
) -> Iterator[tuple[Key, frozenset[str]]]:
    """The act; who does what has no object is what it happens to, however the parser reads "two villagers injured"."""
    has_object = any(other.role == "patient" for other in frame.proposition.arguments)
    role = "patient" if argument.role == "agent" and not has_object else argument.role
    unit = unit_class(quantity, language)
    if unit and unit not in language.clauses.units:
        yield ("act", unit, frame.predicate, role), frozenset()
    elif not unit and role == "patient" and frame.predicate in language.classes.tolls.values():
        yield ("act", "person", frame.predicate, role), frozenset()


def _measured(
    quantity: Quantity, frame: Frame, origins: Origins, language: Language
) -> Iterator[tuple[Key, frozenset[str]]]:
    """Of what a number is a measure: the noun of its phrase, or the subject of the clause, "turnout was 90 percent"."""
    nouns = language.classes.nouns
    unit = language.parting.implied.get(quantity.unit, quantity.unit)
    if quantity.of:
        share = quantity.unit in language.parting.shares
        acts = (frame.predicate, *_where(quantity, frame, origins)) if share else ()
        yield ("level", unit, nouns.get(quantity.of, quantity.of), *acts), frozenset()
        return
    if not quantity.unit and frame.proposition.lemma not in language.classes.levels:
        return
    held = [a for a in frame.proposition.arguments if a.span.covers(quantity.span)]
    how = frame.predicate if frame.predicate in language.classes.changes and not _to(held) else "level"
    for argument in frame.proposition.arguments:
        if argument.role in ("agent", "patient") and argument not in held and not argument.entity:
            about = stems_of(frame.report, argument.span, language, quantity.span)
            yield (how, unit, nouns.get(argument.head, argument.head)), about


def _where(quantity: Quantity, frame: Frame, origins: Origins) -> list[str]:
    """The places named right behind a share: "55 percent of traffic in Drevnia, 52 percent in Belmara"."""
    chars, end = frame.report.text.chars, quantity.span.end
    after = Span(quantity.span.text, end, end + len(STOP.split(chars[end : end + BEHIND], maxsplit=1)[0]))
    return sorted(
        origins.of_entity(entity).name
        for entity in frame.report.entities
        if entity.kind in PLACES and any(after.covers(m.span) for m in entity.mentions)
    )


def _to(held: Sequence[Argument]) -> bool:
    """Whether a preposition brings the number in: prices rise 5 percent, and rise to 5 dollars."""
    return any(argument.role not in ("agent", "patient", "complement", "by") for argument in held)


def _takes_part(argument: Argument, quantity: Quantity) -> bool:
    near = 0 <= quantity.span.start - argument.span.start <= NEAR
    return argument.span.covers(quantity.span) and (near or argument.head == quantity.unit)
