"""`link` on whole stories: our own, and the five real reports where the shared data is there."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path

import pytest

from twosource.annotate import annotate_all
from twosource.clean import clean
from twosource.lang import EN
from twosource.link import link
from twosource.model import Edit, EditKind, Links, Report
from twosource.read import read
from twosource.text import Span

STRAIT = Path(__file__).parent / "stories" / "strait"
DATA = os.environ.get("TWOSOURCE_DATA")
KURSK = (Path(DATA) if DATA else Path(__file__).parents[2] / "shared" / "data").parent / "stories" / "kursk"
real = pytest.mark.skipif(not KURSK.exists(), reason=f"the shared stories are not at {KURSK}")


@cache
def linked(folder: Path) -> tuple[dict[str, Report], Links]:
    reports = list(annotate_all([clean(article) for article in read([folder]).articles], EN))
    return {report.text.id: report for report in reports}, link(reports, EN)


def named(folder: Path) -> list[set[str]]:
    reports, links = linked(folder)
    return [{reports[text].article.name.split("_")[0] for text in one.texts} for one in links.lineages]


@pytest.mark.parametrize("folder", [STRAIT, pytest.param(KURSK, marks=real)], ids=lambda folder: folder.name)
def test_every_span_lies_in_its_text(folder: Path) -> None:
    reports, links = linked(folder)
    spans = [span for made in links.reuse for span in (made.left, made.right)]
    spans += [span for made in links.versions for edit in made.edits for span in (edit.before, edit.after) if span]
    assert spans
    assert all(reports[span.text].text[span].strip() for span in spans)


@pytest.mark.parametrize("folder", [STRAIT, pytest.param(KURSK, marks=real)], ids=lambda folder: folder.name)
def test_the_order_of_the_reports_changes_nothing(folder: Path) -> None:
    reports, links = linked(folder)
    back = link(list(reports.values())[::-1], EN)
    assert {frozenset(one.texts) for one in back.lineages} == {frozenset(one.texts) for one in links.lineages}
    assert set(back.versions) == set(links.versions)
    assert {frozenset((a.left, a.right)) for a in back.alignments} == {
        frozenset((a.left, a.right)) for a in links.alignments
    }
    assert {frozenset(one.entities) for one in back.coreferences} == {
        frozenset(one.entities) for one in links.coreferences
    }


def test_a_copy_and_a_version_collapse_and_nothing_else() -> None:
    groups = named(STRAIT)
    assert {frozenset(group) for group in groups if len(group) > 1} == {
        frozenset({"01", "02"}),
        frozenset({"05", "06"}),
    }
    assert len(groups) == 7


def test_the_version_drops_a_hedge_and_changes_a_number() -> None:
    _, links = linked(STRAIT)
    (version,) = links.versions
    labels = {label for edit in version.edits for label in edit.labels}
    assert {"hedge dropped", "number changed", "clause dropped"} <= labels
    assert any(edit.kind is EditKind.MOVED for edit in version.edits)


@real
def test_the_two_versions_of_the_real_story_are_one_lineage() -> None:
    assert {"002", "003"} in named(KURSK)
    assert len(named(KURSK)) == 4


# The changes of its gold that are no furniture: places in the earlier and in the later text.
CHANGES = {
    "V01": ((866, 930), None), "V02": ((961, 1133), None), "V03": ((1155, 1216), (1649, 1725)),
    "V05": ((110, 203), (3476, 3662)), "V07": (None, (2665, 2856)), "V08": (None, (2857, 2941)),
    "V09": (None, (3329, 3475)), "V10": (None, (3663, 3805)), "V11": (None, (3806, 3913)),
}  # fmt: skip


@real
@pytest.mark.parametrize("change", CHANGES)
def test_a_change_between_the_versions_is_found(change: str) -> None:
    _, links = linked(KURSK)
    (version,) = links.versions
    old, new = CHANGES[change]
    assert any(_meets(edit.before, old) and _meets(edit.after, new) for edit in version.edits)


def _meets(span: Span | None, place: tuple[int, int] | None) -> bool:
    """Whether both are there and share at least half of the shorter one, or neither is there."""
    if span is None or place is None:
        return span is place
    shared = min(span.end, place[1]) - max(span.start, place[0])
    return shared >= 0.5 * min(len(span), place[1] - place[0])


@real
def test_the_claim_that_moved_lost_its_hedge_and_no_furniture_is_an_edit() -> None:
    reports, links = linked(KURSK)
    (version,) = links.versions
    moved: list[Edit] = [edit for edit in version.edits if "hedge dropped" in edit.labels]
    assert [(edit.before.start, edit.after.start) for edit in moved if edit.before and edit.after] == [(110, 3476)]
    assert version.ordered
    shown = [reports[span.text].text[span] for edit in version.edits for span in (edit.before, edit.after) if span]
    assert not any("More follows" in words or "support" in words[:14] or "Reply" in words for words in shown)
