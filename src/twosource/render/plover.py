"""The record as PLOVER events, one JSON object a line: the view of an event coder.

Classes and modes are those of PLOVER 2.0 (Halterman et al. 2023); codes of actors are ISO 3166-1 alpha-3 with a sector
(GOV, MIL, COP ...) where the reports give an office. What PLOVER cannot say (which proposal, on what condition, by
whose word, disputed or not) stays beside them under its own name; a span is what it rests on.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from twosource.gazetteer import country_of, three_letters
from twosource.lang import EN
from twosource.model import Condition, Contact, Deed, Position, Story
from twosource.render.ids import Ids
from twosource.render.records import Json, place
from twosource.text import Span

MODES = {
    "call": "phone", "meeting": "visit", "visit": "visit", "trip": "visit", "talks": "multilateral",
    "message": "third-party",
}  # fmt: skip
CLASSES = {
    "accepts": "AGREE", "accepts_with_conditions": "AGREE", "declares": "AGREE", "signals_support": "SUPPORT",
    "rejects": "REJECT", "accuses_of_stalling": "ACCUSE", "accuses_of_breaking": "ACCUSE", "proposes": "REQUEST",
}  # fmt: skip


def render(story: Story) -> str:
    """JSON lines: contacts, positions and demands that have a class, then the other deeds."""
    lines = Lines(Ids(story), story)
    record = story.findings.record
    made = [lines.contact(contact) for contact in record.contacts]
    made += [line for position in record.positions for line in lines.position(position)]
    made += [lines.condition(condition) for condition in record.conditions]
    made += [lines.deed(deed) for deed in record.deeds]
    written = (json.dumps(line, ensure_ascii=True) for line in made)
    return "".join(f"{line}\n" for line in written)


class Lines:
    """Writes the lines of one story; knows the code of each of its names."""

    def __init__(self, ids: Ids, story: Story) -> None:
        self.ids = ids
        self.codes: dict[str, str] = {}
        for one in story.links.coreferences:
            country = one.whereabouts.country if one.whereabouts else None
            roles = " ".join(entity.role for entity in one.entities if entity.role)
            code = (three_letters(country) if country else "") + _sector(roles or one.name)
            if code:
                self.codes.setdefault(one.name, code)

    def code(self, name: str | None) -> str | None:
        """The code of a party: of a state its three letters, of who holds an office the sector too; None unknown."""
        if name is None:
            return None
        country = country_of(name)
        return three_letters(country) if country else self.codes.get(name)

    def contact(self, contact: Contact) -> Json:
        first, *others = contact.parties
        target = contact.receiver or "; ".join(others) or None
        more: Json = {"status": contact.status, "place": contact.place, "via": contact.via}
        line = self._line(
            "CONSULT", MODES[contact.type], contact.sender or first, target, contact.date, contact.evidence
        )
        codes = [code for name in others for code in [self.code(name)] if code]
        return {**line, "target_code": line["target_code"] or "; ".join(codes) or None, **more}

    def position(self, position: Position) -> Iterator[Json]:
        if position.stance in CLASSES:
            line = self._line(CLASSES[position.stance], None, position.party, None, position.date, position.evidence)
            yield {**line, "stance": position.stance, "proposal": position.proposal, "speaker": position.speaker}

    def condition(self, condition: Condition) -> Json:
        line = self._line("REQUEST", None, condition.by, condition.of, None, condition.evidence)
        return {**line, "linked_to": condition.linked_to, "response": [list(pair) for pair in condition.response]}

    def deed(self, deed: Deed) -> Json:
        line = self._line(deed.kind, deed.mode, deed.source, deed.target, deed.date, deed.evidence)
        return {**line, "status": deed.status, "claimants": list(deed.claimants)}

    def _line(
        self, kind: str, mode: str | None, source: str, target: str | None, date: str | None, spans: tuple[Span, ...]
    ) -> Json:
        return {
            "class": kind, "mode": mode, "source": source, "source_code": self.code(source), "target": target,
            "target_code": self.code(target), "date": date, "evidence": [place(self.ids, span) for span in spans],
        }  # fmt: skip


def _sector(words: str) -> str:
    """The sector of the first telling word of an office or body."""
    sectors = EN.deeds.sectors
    return next((sectors[word] for word in words.lower().replace("-", " ").split() if word in sectors), "")
