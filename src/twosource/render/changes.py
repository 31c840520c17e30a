"""What changed between two versions of one article: each edit with its labels and its words, furniture aside."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from twosource.model import Edit, EditKind, Role, Version
from twosource.render.ids import Ids
from twosource.render.parting import Parting, Partings
from twosource.render.wordings import Piece, compare, same
from twosource.text import Span


@dataclass(frozen=True)
class EditShown:
    """An edit with its words compared; `conflict` is the id of the point that it changes, or empty."""

    edit: Edit
    pieces: tuple[Piece, ...]
    conflict: str

    @property
    def weighs(self) -> bool:
        """Whether it does more than to add or drop words: a source that was dropped is told, and not folded away."""
        return any(not label.startswith(("detail ", "clause ")) for label in self.edit.labels)

    @property
    def span(self) -> Span:
        """Where to look: in the later version, or in the earlier one for what was removed."""
        found = self.edit.after or self.edit.before
        assert found is not None
        return found


@dataclass(frozen=True)
class VersionShown:
    """A version pair; with `cut`, whole sentences that came or went are counted and not shown."""

    version: Version
    edits: tuple[EditShown, ...]
    furniture: int
    cut: bool = False

    def of(self, *kinds: str) -> list[EditShown]:
        """Edits of these kinds that are not told already, those with labels first."""
        asked = [e for e in self.edits if e.edit.kind in kinds and not e.weighs]
        found = [e for e in asked if e.edit.labels or (e.edit.before and e.edit.after)]
        bare = [e for e in asked if e not in found]
        return sorted(found, key=lambda e: not e.edit.labels) + ([] if self.cut else bare)

    @property
    def told(self) -> list[EditShown]:
        """What weighs, notes of correction first, then all that was reworded or moved."""
        weighty = sorted((e for e in self.edits if e.weighs), key=lambda e: "correction" not in e.edit.labels)
        return weighty + self.of("reworded", "moved")

    @property
    def summary(self) -> str:
        """Every label with its count, then the kinds, then what was left aside."""
        labels = Counter(label for shown in self.edits for label in shown.edit.labels)
        kinds = Counter(shown.edit.kind for shown in self.edits)
        parts = [f"{label} ×{count}" if count > 1 else label for label, count in labels.most_common()]
        parts += [f"{kinds[kind]} {kind}" for kind in EditKind if kinds[kind]]
        parts += [f"{self.furniture} in the page's furniture, aside"] if self.furniture else []
        return " · ".join(parts) or "no change in the news"


@dataclass(frozen=True)
class Changes:
    ids: Ids
    partings: Partings
    cut: bool = False

    @cached_property
    def all(self) -> tuple[VersionShown, ...]:
        return tuple(self._version(version) for version in self.ids.story.links.versions)

    @cached_property
    def within(self) -> tuple[Parting, ...]:
        """Points on which the articles of one witness part, beyond what an edit shows."""
        shown = {edit.conflict for version in self.all for edit in version.edits}
        return tuple(parting for parting in self.partings.inside if parting.id not in shown)

    def _version(self, version: Version) -> VersionShown:
        news = [edit for edit in version.edits if not self._furniture(edit)]
        shown = tuple(EditShown(edit, self._pieces(edit), self._conflict(edit)) for edit in news)
        return VersionShown(version, shown, len(version.edits) - len(news), self.cut)

    def _furniture(self, edit: Edit) -> bool:
        """Lines of the page; a note of correction stands in one and is news."""
        spans = [span for span in (edit.before, edit.after) if span is not None]
        page = bool(spans) and all(self._in_furniture(span) for span in spans)
        return "furniture only" in edit.labels or (page and "correction" not in edit.labels)

    def _in_furniture(self, span: Span) -> bool:
        blocks = self.ids.reports[span.text].document.blocks
        return any(block.role is Role.FURNITURE and block.span.covers(span) for block in blocks)

    def _pieces(self, edit: Edit) -> tuple[Piece, ...]:
        before, after = (self.ids.exact(span) if span else "" for span in (edit.before, edit.after))
        if edit.kind is EditKind.MOVED and same(before, after):
            return (Piece("=", after),)
        return tuple(compare(before, after))

    def _conflict(self, edit: Edit) -> str:
        return next((parting.id for parting in self.partings.inside if _rests_on(parting, edit)), "")


def _rests_on(parting: Parting, edit: Edit) -> bool:
    spans: Sequence[Span] = list(parting.spans)
    return all(span is not None and span in spans for span in (edit.before, edit.after))
