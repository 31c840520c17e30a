"""The scores of `bench versions`: a perfect reading scores full, an empty one nothing, and furniture is no edit."""

from __future__ import annotations

import json
from pathlib import Path

from bench.passages import macro_f1
from bench.version_pairs import FoundEdit, Reading, VersionPair, pairs
from bench.versions import scored
from bench.versions_peer import ndiff_reading

EARLIER = "The quay may fall.\nA choir sang. Two boats sank.\nBread was free.\nWrite to us"
LATER = "Bread was free.\nThe quay will fall.\nA choir sang. Three boats sank.\nWrite to us soon"
EDITS = [
    {"kind": "moved", "before": ["Bread was free."], "after": ["Bread was free."], "labels": []},
    {
        "kind": "reworded",
        "before": ["The quay may fall."],
        "after": ["The quay will fall."],
        "labels": ["hedge dropped"],
    },
    {"kind": "reworded", "before": ["Two boats sank."], "after": ["Three boats sank."], "labels": ["number changed"]},
    {"kind": "reworded", "before": ["Write to us"], "after": ["Write to us soon"], "labels": ["furniture only"]},
]


def pair(folder: Path) -> VersionPair:
    written = {"name": "quay", "earlier": EARLIER, "later": LATER, "edits": EDITS}
    (folder / "quay.json").write_text(json.dumps(written), encoding="utf-8")
    (made,) = pairs(folder)
    return made


def test_gold_knows_every_sentence(tmp_path: Path) -> None:
    made = pair(tmp_path)
    before, after = made.sentences
    assert [EARLIER[start:end] for start, end in before][:3] == [
        "The quay may fall.",
        "A choir sang.",
        "Two boats sank.",
    ]
    assert [(EARLIER[slice(*one)], LATER[slice(*two)]) for one, two in made.unchanged] == [("A choir sang.",) * 2]
    assert len(after) == 5


def test_a_perfect_reading_scores_full(tmp_path: Path) -> None:
    made = pair(tmp_path)
    news = [edit for edit in made.edits if "furniture only" not in edit.labels]
    edits = [FoundEdit(edit.before[0], edit.after[0], edit.kind == "moved", edit.labels) for edit in news]
    figures = scored("all", [made], [Reading([*made.changed, *made.unchanged], edits)])
    assert figures["all_alignment_f1"] == figures["all_moves_f1"] == figures["all_label_precision"] == 100
    assert figures["all_label_recall"] == 100
    assert figures["all_false_alarms"] == 0


def test_an_edit_of_furniture_is_a_false_alarm_unless_it_is_called_so(tmp_path: Path) -> None:
    made = pair(tmp_path)
    page = made.edits[3]
    for labels, alarms in ((frozenset[str](), 1), (page.labels, 0)):
        found = FoundEdit(page.before[0], page.after[0], False, labels)
        assert scored("all", [made], [Reading([], [found])])["all_false_alarms"] == alarms


def test_the_peer_reads_a_pair(tmp_path: Path) -> None:
    figures = scored("all", [made := pair(tmp_path)], [ndiff_reading(made)])
    assert figures["all_hedge_recall"] == 100
    assert figures["all_moves_f1"] == 100


def test_macro_f1_is_the_mean_over_the_types() -> None:
    assert macro_f1([("quote", "quote"), ("stock", "stock")]) == 100
    assert macro_f1([("quote", "quote"), ("stock", "quote")]) == 100 * (2 / 3 + 0) / 2
