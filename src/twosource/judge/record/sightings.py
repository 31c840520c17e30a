"""What single sentences tell of acts under a ceasefire: alleged, seen, denied, assessed, put down to nobody."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from twosource.judge.record.clauses import folded
from twosource.judge.record.forbidden import derived, watched
from twosource.judge.record.moments import Moment, moment_of
from twosource.judge.record.parties import Parties
from twosource.judge.record.whereabouts import NO_PLACE, Places, banks, sentences
from twosource.lang import Language
from twosource.model import Report, Terms
from twosource.text import Span

ALLEGED, SEEN, DENIED, REFUTED, NOBODY, TOLD = "alleged", "seen", "denied", "refuted", "nobody", "told"
# Looked at afterwards: craters, tracks. Nobody saw the act.
FOUND = "found"
# Somebody else tells the same as the one before.
AGREED = "agreed"
# Soldiers seen in a place later were not seen to move there.
HURT, LEFT, MOVED = "casualties", "heavy weapons left", "movement beyond positions"
FOLLOWS = 400
# The act of a sentence that speaks of one only by "the incident", "the allegation", or by what it did.
SAME = "the same"


@dataclass(frozen=True)
class Sighting:
    """One sentence's word on an act. `who` tells it, `party` is theirs; `by` is the side accused."""

    report: Report
    span: Span
    act: str
    place: str
    moment: Moment
    stand: str
    who: str | None
    party: str | None
    by: str | None


class Watch:
    """Reads sightings off reports, for given terms."""

    def __init__(self, reports: Sequence[Report], parties: Parties, language: Language, terms: Terms) -> None:
        self.parties, self.words, self.terms, self.language = parties, language.breaches, terms, language
        self.derived = derived((*terms.forbidden, *terms.permitted), self.words)
        self.acts = {act: re.compile(pattern) for act, pattern in watched(terms, self.words).items()}
        self.places = Places(terms, parties, language)
        self.banks = banks(reports, parties, language)

    def of(self, report: Report) -> Iterator[Sighting]:
        """The sightings of a report, in order."""
        last_day, last_place, before = "", NO_PLACE, None
        for sentence, heading in sentences(report):
            chars = folded(report, sentence)
            named = self.places.named(report.text[sentence])
            if heading:
                last_place = named or last_place
                continue
            moment = moment_of(report, sentence, chars, last_day, self.words)
            last_day = moment.day if moment.explicit else last_day
            place = named or (last_place if re.search(self.words.anaphors, chars) else NO_PLACE)
            found = self._read(report, sentence, chars, moment, place, before)
            last_place = named or last_place
            if found:
                before = found
                yield found

    def _read(
        self, report: Report, sentence: Span, chars: str, moment: Moment, place: str, before: Sighting | None
    ) -> Sighting | None:
        near = before if before and sentence.start - before.span.end < FOLLOWS else None
        act, (stand, who, party) = self._act(chars), self._stand(report, sentence, chars)
        if re.search(self.words.unknowing, chars) or re.search(self.words.nowhere, chars):
            return None
        if act == HURT and near and place in (NO_PLACE, near.place):
            act, place = near.act, near.place
        made = Sighting(report, sentence, act or SAME, place, moment, stand, who, party, None)
        # "Cannot establish who laid the mine" is said of the mine before, on its day.
        if act is None or (stand == NOBODY and near and act == near.act and not moment.explicit):
            return self._follows(made, chars, near)
        if stand != DENIED and (re.search(self.words.terms, chars) or re.search(self.words.coming, chars[:40])):
            return None
        if act in self.words.sided and act == LEFT and not self._overdue(report, sentence):
            return None
        if place == NO_PLACE and near and not moment.explicit and stand != ALLEGED:
            made = replace(made, place=near.place)
        return replace(made, by=self._accused(report, sentence, chars, party, stand))

    def _overdue(self, report: Report, sentence: Span) -> bool:
        """Whether the sentence or the next says that the term for a withdrawal has passed."""
        after = Span(sentence.text, sentence.start, min(len(report.text), sentence.end + 120))
        return bool(re.search(self.words.overdue, folded(report, after)))

    def _follows(self, made: Sighting, chars: str, near: Sighting | None) -> Sighting | None:
        """A sentence without a word for an act, about the one before: denied, refuted, put down to nobody, seen."""
        if near is None:
            return replace(made, by=made.party) if made.stand == DENIED and made.party else None
        bank = self._bank(chars)
        watched = made.stand == SEEN and self._watched(chars) and near.act != MOVED
        if made.stand not in (DENIED, REFUTED, NOBODY, FOUND, AGREED) and not watched and not bank:
            return None
        if made.moment.explicit and made.moment.day != near.moment.day and made.stand != DENIED:
            return None
        when = made.moment if made.moment.explicit else near.moment
        by = made.party if made.stand == DENIED else bank or near.by
        return replace(made, act=near.act, place=near.place, moment=when, by=by)

    def _act(self, chars: str) -> str | None:
        """The act that the sentence tells of, the one named first where two are."""
        found = [
            (m.start(), -len(m.group()), act)
            for act, pattern in self.acts.items()
            if (m := pattern.search(chars)) and not (act in self.derived and self._undone(chars[: m.start()]))
        ]
        firm = [one for one in found if one[2] != HURT]
        return min(firm or found)[2] if found else None

    def _undone(self, before: str) -> bool:
        """Whether an act is only threatened, promised or asked for; what is denied is told by the denial."""
        return bool(re.search(self.words.undone, before)) and not re.search(self.words.denying, before)

    def _stand(self, report: Report, sentence: Span, chars: str) -> tuple[str, str | None, str | None]:
        """How the sentence stands to the act, who speaks, and for whom."""
        speaker, party = self._speaker(report, sentence)
        told = speaker or party or self._outlet(report)
        if re.search(self.words.unattributable, chars):
            return NOBODY, told, party
        if re.search(self.words.refuting, chars):
            return REFUTED, told, party
        if re.search(self.words.denying, chars):
            party = party or next(iter(self.parties.every(report.text[sentence])), None)
            return DENIED, speaker or party, party
        if party in self.terms.parties:
            return ALLEGED, speaker or party, party
        if re.search(self.words.finding, chars):
            return FOUND, told, party
        if agreed := re.search(self.words.agreeing, chars):
            return AGREED, report.text.chars[sentence.start : sentence.start + agreed.end("who")].strip(), party
        if self._watched(chars) or (self._is_watcher(report) and not speaker):
            return SEEN, told, None
        return (ALLEGED, speaker, party) if speaker else (TOLD, told, None)

    def _watched(self, chars: str) -> bool:
        """Whether the sentence says that somebody saw or heard it, or was there."""
        seen = re.search(self.words.seeing, chars) and re.search(self.words.witnesses, chars)
        return bool(seen or re.search(self.words.present, chars))

    def _is_watcher(self, report: Report) -> bool:
        """Whether the report is the observers' own, who tell what they found."""
        words = (report.article.outlet or "").lower().split()
        return bool(words) and words[-1] in self.language.diplomacy.bodies

    def _outlet(self, report: Report) -> str:
        return report.article.outlet or report.article.name

    def _speaker(self, report: Report, sentence: Span) -> tuple[str | None, str | None]:
        """Who the sentence, or most of it, is told by; a liaison officer or agency speaks for their side."""
        chars = folded(report, sentence)
        half = [
            s for s in report.statements
            if s.chain and sentence.overlap(s.extent) * 2 >= min(len(sentence), len(s.extent))
        ]  # fmt: skip
        for statement in sorted(half, key=lambda s: -len(s.extent)):
            name, party = self.parties.speaker(statement, report)
            if name and self.places.named(name):
                name, party = None, self.parties.known.homes.get(report.text.id)
            if name or party:
                return name or party, party
        for pattern in (self.words.telling, self.words.hearsay):
            found = re.search(pattern, chars)
            phrase = (
                report.text.chars[sentence.start + found.start("who") : sentence.start + found.end("who")]
                if found
                else ""
            )
            if party := self.parties.of(phrase, None, report):
                return party, party
        accuser = self.parties.named(" ".join(report.text[sentence].split()[:4]))
        return (accuser, accuser) if accuser and re.search(self.words.accusing, chars) else (None, None)

    def _accused(self, report: Report, sentence: Span, chars: str, party: str | None, stand: str) -> str | None:
        """The side that the sentence names as the doer; where a side alleges, the other one."""
        if stand == DENIED:
            return party
        named = [p for p in self.parties.every(report.text[sentence]) if p in self.terms.parties]
        bank = self._bank(chars)
        others = [p for p in named if p != party]
        if party and self._own(report.text[sentence], party):
            return party
        if others and (party or len(set(others)) == 1):
            return others[0]
        if bank:
            return bank
        if party in self.terms.parties and stand == ALLEGED:
            return next((p for p in self.terms.parties if p != party), None)
        return others[0] if others else None

    def _own(self, exact: str, party: str) -> bool:
        """Whether a side tells what its own forces did: "Drevnian troops are digging, the Drevnian ministry said"."""
        doer = re.match(self.words.doers, exact)
        return bool(doer) and self.parties.named(doer["who"] if doer else "") == party

    def _bank(self, chars: str) -> str | None:
        """The side that holds the bank from which something came."""
        for match in re.finditer(r"\bfrom (?:the |a )?(?:direction of the )?(?P<where>[^.;,]{0,40})", chars):
            side = re.search(self.words.sides, match["where"])
            if side:
                return self.banks.get(side["side"])
        return None
