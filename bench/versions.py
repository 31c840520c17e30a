"""`bench versions`: what became of each sentence between two versions, and what each edit does to what is said.

Forty invented pairs with all their edits (tests/cases/versions), half of them blind; `open_` and `blind_` figures are
apart. `alignment_f1` is over the links from a sentence to what it became, `changed_alignment_f1` over those of
sentences that an edit names; `moves_f1` over sentences that moved. A label counts once for an edit. `label_precision`
and `label_recall` are over hedges, attributions, numbers and quotations, `other_label_*` over names, places, times,
strength and corrections. Edits of furniture are none: what is found there, or where nothing was edited, is counted in
`false_alarms`, unless it is said to be furniture only; news of which that is said, in `taken_for_furniture_wrong`.

The peer is difflib.ndiff on sentences with the plainest rules for labels.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from bench.data import default
from bench.result import Result
from bench.version_pairs import FURNITURE, FoundEdit, GoldEdit, Place, Reading, VersionPair, pairs
from bench.versions_peer import ndiff_reading
from twosource.lang import EN
from twosource.link import link_versions, sentence_links
from twosource.model import Article, Edit, EditKind, Role
from twosource.reconstruct import read_reports
from twosource.text import Span, Text

HALF = 0.5
MAIN = ("hedge", "attribution", "number", "quote")
OTHER = ("name", "place", "time", "claim", "correction")


def run(data: Path | None, train: Path | None, peers: bool) -> Result:
    """Figures of both halves of a folder of pairs."""
    folder = data or default("versions")
    halves = {half: pairs(folder / half) for half in ("open", "blind") if (folder / half).is_dir()} or {
        "all": pairs(folder)
    }
    ours = {figure: got for half, of in halves.items() for figure, got in scored(half, of, map(reading, of)).items()}
    ran: dict[str, Mapping[str, float]] = {}
    if peers:
        made = ((half, of, [ndiff_reading(pair) for pair in of]) for half, of in halves.items())
        ran["ndiff"] = {figure: got for half, of, read in made for figure, got in scored(half, of, read).items()}
    return Result("versions", str(folder), ours, ran)


def reading(pair: VersionPair) -> Reading:
    """What this program finds; a line of furniture that stands in both texts is linked by being set aside in both."""
    texts = enumerate((pair.earlier, pair.later))
    earlier, later = read_reports([Article(Text(chars), f"{pair.name}-{n}", language="en") for n, chars in texts])
    page = [
        (_place(one.span), _place(two.span))
        for one in earlier.document.blocks
        for two in later.document.blocks
        if one.role is two.role is Role.FURNITURE and earlier.text[one.span] == later.text[two.span]
    ]
    links = [(_place(one), _place(two)) for one, two in sentence_links(earlier, later, EN)]
    found = link_versions(earlier, later, EN).versions[0].edits
    return Reading([*links, *page], [_edit(edit) for edit in found])


def _edit(edit: Edit) -> FoundEdit:
    before, after = (_place(span) if span else None for span in (edit.before, edit.after))
    return FoundEdit(before, after, edit.kind is EditKind.MOVED, frozenset(edit.labels))


def _place(span: Span) -> Place:
    return span.start, span.end


def scored(half: str, of: Sequence[VersionPair], read: Iterable[Reading]) -> dict[str, float]:
    """All figures of some pairs, in percent; false alarms are counted."""
    counts: Counter[str] = Counter()
    for pair, made in zip(of, read, strict=True):
        counts += _linked(pair, made)
        counts += _labelled(pair, made)
    figures = {f"{what}_f1": _f1(counts, what) for what in ("alignment", "changed_alignment", "moves")}
    for group, families in (("label", MAIN), ("other_label", OTHER)):
        figures |= {f"{group}_{name}": got for name, got in _ratios(counts, families).items()}
    for family in (*MAIN, *OTHER):
        figures |= {f"{family}_{name}": got for name, got in _ratios(counts, (family,)).items()}
    figures |= {"false_alarms": float(counts["alarms"]), "taken_for_furniture_wrong": float(counts["hidden"])}
    return {f"{half}_{figure}": got for figure, got in figures.items()}


def _linked(pair: VersionPair, made: Reading) -> Counter[str]:
    """Links and moves: gold, found, both."""
    page = {place for edit in pair.edits if FURNITURE in edit.labels for place in (*edit.before, *edit.after)}
    found = {link for one, two in made.links for link in _links(pair, one, two) if not page & set(link)}
    moved = {
        link
        for edit in made.edits
        if edit.moved and edit.before and edit.after
        for link in _links(pair, edit.before, edit.after)
    }
    same = set(pair.unchanged)
    sets = {
        "alignment": (same | set(pair.changed), found),
        "changed_alignment": (set(pair.changed), found - same),
        "moves": (pair.moved, moved - {link for link in moved if page & set(link)}),
    }
    counts: Counter[str] = Counter()
    for what, (gold, got) in sets.items():
        counts += Counter({f"{what} gold": len(gold), f"{what} got": len(got), f"{what} both": len(gold & got)})
    return counts


def _links(pair: VersionPair, before: Place, after: Place) -> Iterator[tuple[Place, Place]]:
    """Every gold sentence that lies mostly in the one place with each that lies mostly in the other."""
    one, two = (_mostly(place, known) for place, known in zip((before, after), pair.sentences, strict=True))
    return ((left, right) for left in one for right in two)


def _mostly(place: Place, sentences: Sequence[Place]) -> list[Place]:
    return [known for known in sentences if _overlap(place, known) > HALF * (known[1] - known[0])]


def _overlap(one: Place | None, two: Place) -> int:
    return max(0, min(one[1], two[1]) - max(one[0], two[0])) if one else 0


def _labelled(pair: VersionPair, made: Reading) -> Counter[str]:
    """By family of labels: gold, given, both; and the edits where there is none."""
    counts: Counter[str] = Counter()
    given: dict[GoldEdit, set[str]] = {edit: set() for edit in pair.edits}
    for found in made.edits:
        about = [edit for edit in pair.edits if _about(found, edit)]
        counts["alarms"] += FURNITURE not in found.labels and all(FURNITURE in edit.labels for edit in about)
        counts["hidden"] += FURNITURE in found.labels and not all(FURNITURE in edit.labels for edit in about)
        counts += Counter(f"{_family(label)} got" for label in found.labels if not about)
        for edit in about:
            given[edit] |= found.labels
    for edit, labels in given.items():
        counts += Counter(f"{_family(label)} gold" for label in edit.labels)
        counts += Counter(f"{_family(label)} got" for label in labels)
        counts += Counter(f"{_family(label)} both" for label in labels & edit.labels)
    return counts


def _about(found: FoundEdit, edit: GoldEdit) -> bool:
    """Whether an edit touches the sentences of a gold edit, on both sides where both have two."""
    sides = [
        any(_overlap(place, known) for known in places)
        for place, places in ((found.before, edit.before), (found.after, edit.after))
        if place and places
    ]
    return bool(sides) and all(sides)


def _family(label: str) -> str:
    """`hedge dropped` is of `hedge`; what the pairs do not label is of no family that counts."""
    return label.split(maxsplit=1)[0]


def _f1(counts: Counter[str], what: str) -> float:
    return 200 * counts[f"{what} both"] / max(1, counts[f"{what} gold"] + counts[f"{what} got"])


def _ratios(counts: Counter[str], families: Sequence[str]) -> dict[str, float]:
    both, gold, got = (sum(counts[f"{family} {what}"] for family in families) for what in ("both", "gold", "got"))
    return {"precision": 100 * both / max(1, got), "recall": 100 * both / max(1, gold)}
