"""Who says a statement, in words: the speaker, the chain it came through, and how sure that is."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import groupby

from twosource.model import Attribution, Mode, Polarity, Statement
from twosource.render.ids import Ids
from twosource.render.witnesses import Witness, Witnesses
from twosource.text import Span

OWN = "own"
MODES = {Mode.DIRECT: "quoted", Mode.MIXED: "part quoted", Mode.INDIRECT: "in other words", Mode.OWN: "own voice"}
POLARITIES = {Polarity.SAID: "", Polarity.DENIED: "denies it", Polarity.UNSAID: "did not say it"}


@dataclass(frozen=True)
class Voice:
    """A speaker: `key` is an entity id, "own" for the outlet itself, or "" for one that no entity was found for."""

    key: str
    name: str

    @property
    def sure(self) -> bool:
        return bool(self.key)


@dataclass(frozen=True)
class Voices:
    """Names the speakers of statements as the whole story knows them."""

    ids: Ids
    witnesses: Witnesses

    @cached_property
    def _names(self) -> dict[str, str]:
        return {self.ids.person(person): person.name for person in self.ids.cast}

    def voice(self, statement: Statement) -> Voice:
        """The innermost speaker of a statement."""
        return self.link(statement.chain[0]) if statement.chain else Voice(OWN, "own voice")

    def link(self, link: Attribution) -> Voice:
        if link.entity is not None:
            key = self.ids.entity(link.entity)
            return Voice(key, self._names[key])
        return Voice("", self.ids.exact(link.source) if link.source else "somebody not named")

    def path(self, statement: Statement) -> list[Voice]:
        """The chain of a statement, innermost first, without the outlet; who speaks twice in a row is named once."""
        return [voice for voice, _ in groupby(self.link(link) for link in statement.chain)]

    def manner(self, statement: Statement) -> str:
        """How it was said, in a few words: mode, polarity, modality, channel."""
        if not statement.chain:
            return MODES[Mode.OWN] + (", doubting" if any(hedge.doubt for hedge in statement.hedges) else "")
        first = statement.chain[0]
        firm = "" if first.modality == "actual" else f"{first.modality}, not yet said"
        words = (MODES[statement.mode], POLARITIES[first.polarity], firm, first.channel or "")
        return ", ".join(word for word in words if word)

    def witness(self, text: str) -> Witness:
        return self.witnesses.by_text[text]

    def holder(self, span: Span) -> Statement | None:
        """The tightest statement that a span belongs to: one that covers it, else one that shares most with it."""
        made = self.ids.reports[span.text].statements
        around = [s for s in made if any(content.covers(span) for content in s.content)]
        if around:
            return min(around, key=lambda s: (len(s.extent), -len(s.chain)))
        near = [(sum(span.overlap(content) for content in s.content), s) for s in made]
        best = max(near, key=lambda pair: (pair[0], len(pair[1].chain)), default=None)
        return best[1] if best and best[0] * 2 >= max(1, len(span)) else None
