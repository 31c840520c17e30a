"""Letters that a noun names: whose, from whom to whom, by whose hand.

"Handed him a letter from Roe", "her letter to President Lund", "carried the reply from the Front to the envoy".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from twosource.judge.record.clauses import folded
from twosource.judge.record.parties import Parties
from twosource.judge.record.people import last_person, who_is
from twosource.judge.record.tellings import HAPPENED, PLANNED, Told, day_in
from twosource.lang import Language
from twosource.model import Report
from twosource.text import Span


def letters(reports: Sequence[Report], parties: Parties, language: Language) -> Iterator[Told]:
    """Messages of two known sides, one for each noun that names one."""
    reader = Letters(parties, language)
    for report in reports:
        for sentence in report.sentences:
            yield from reader.of(report, sentence)


class Letters:
    """Reads letters off sentences."""

    def __init__(self, parties: Parties, language: Language) -> None:
        words = language.diplomacy
        self.parties, self.words = parties, words
        self.note, self.carrying = re.compile(words.notes), re.compile(words.carrying)
        self.told_in, self.handed_note = re.compile(words.told_in), re.compile(words.handed)
        self.through, self.coming = re.compile(words.through_whom), re.compile(words.coming)

    def of(self, report: Report, sentence: Span) -> Iterator[Told]:
        """The letters of a sentence."""
        chars = folded(report, sentence)
        for match in self.note.finditer(chars):
            sender = self._named(report, sentence, match, "sender") or self._owner(report, sentence, match)
            receiver = self._named(report, sentence, match, "receiver") or self._handed(report, sentence, match, chars)
            if sender and receiver and sender != receiver:
                yield self._told(report, sentence, match, sender, receiver)
        for match in (*self.told_in.finditer(chars), *self.handed_note.finditer(chars)):
            if told := self._noted(report, sentence, match):
                yield told

    def _noted(self, report: Report, sentence: Span, match: re.Match[str]) -> Told | None:
        """ "Told Pellany in a note", "was handed a note": by the side at home, where nobody else is named."""
        before = last_person(report, Span(sentence.text, sentence.start, sentence.start + match.start()), self.parties)
        named = next((group for group, found in match.groupdict().items() if found), None)
        place = Span(sentence.text, *(sentence.start + at for at in match.span(named or 0)))
        other = who_is(report, place, self.parties) if named else self.parties.home(report)
        if not before or not other or before == other:
            return None
        sender, receiver = (before, other) if "receiver" in match.groupdict() else (other, before)
        names = (sender, receiver)
        states = frozenset(p for name in names if (p := self.parties.named(name)))
        day, explicit = day_in(report, sentence)
        whole = report.text.trimmed(report.text.span(sentence.start + match.start(), sentence.start + match.end()))
        return Told("message", names, states, HAPPENED, whole, day, explicit, None, sender, None, receiver)

    def _told(self, report: Report, sentence: Span, match: re.Match[str], sender: str, receiver: str) -> Told:
        chars = folded(report, sentence)
        via = self._carrier(report, sentence, match, chars)
        via = via if via not in (sender, receiver) else None
        names = tuple(dict.fromkeys(name for name in (sender, via, receiver) if name))
        states = frozenset(p for name in names if (p := self.parties.named(name)))
        day, explicit = day_in(report, sentence)
        status = PLANNED if self.coming.search(chars) and not match["from"] else HAPPENED
        place = report.text.trimmed(report.text.span(sentence.start + match.start(), sentence.start + match.end()))
        return Told("message", names, states, status, place, day, explicit, None, sender, via, receiver)

    def _named(self, report: Report, sentence: Span, match: re.Match[str], group: str) -> str | None:
        if not match[group]:
            return None
        return who_is(report, Span(sentence.text, *(sentence.start + at for at in match.span(group))), self.parties)

    def _owner(self, report: Report, sentence: Span, match: re.Match[str]) -> str | None:
        """ "Her letter", "the Front's reply": whose it is."""
        owner = match["owner"].strip()
        if owner in ("a", "an", "the", "another", "this"):
            return None
        return who_is(report, Span(sentence.text, *(sentence.start + at for at in match.span("owner"))), self.parties)

    def _handed(self, report: Report, sentence: Span, match: re.Match[str], chars: str) -> str | None:
        """ "Handed him a letter from Roe": whoever stands between the verb and the noun."""
        verbs = [v for v in self.carrying.finditer(chars, 0, match.start()) if match.start() - v.end() < NEAR]
        if not verbs:
            return None
        start = sentence.start + verbs[-1].end()
        return last_person(report, Span(sentence.text, start, sentence.start + match.start()), self.parties)

    def _carrier(self, report: Report, sentence: Span, match: re.Match[str], chars: str) -> str | None:
        through = self.through.search(chars, match.end())
        if through:
            place = Span(sentence.text, *(sentence.start + at for at in through.span("via")))
            return who_is(report, place, self.parties)
        verb = self.carrying.search(chars, 0, match.start())
        before = Span(sentence.text, sentence.start, sentence.start + verb.start()) if verb else None
        return last_person(report, before, self.parties) if before else None


# How far behind the verb that hands it over a letter may be named.
NEAR = 40
