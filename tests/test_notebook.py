"""The program from Python: quick to import, a call for each command, a story that shows itself safely."""

from __future__ import annotations

import re
import subprocess
import sys
from html import unescape
from pathlib import Path

import pytest

import hostile
import twosource
from invented import story
from twosource.model import Terms
from twosource.notebook import NotRead, StoryView
from twosource.render.tables import SHAPES

STRAIT = Path(__file__).parent / "stories" / "strait"
HEAVY = ("spacy", "pandas", "jinja2", "typer", "onnxruntime", "sqlite3", "numpy", "trafilatura")


def test_importing_loads_nothing_heavy() -> None:
    asked = f"import sys, twosource; twosource.Article; print([name for name in {HEAVY!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_every_public_name_is_there_and_no_other() -> None:
    assert all(getattr(twosource, name) is not None for name in twosource.__all__)
    assert set(dir(twosource)) == {*twosource.__all__, "__version__"}
    with pytest.raises(AttributeError, match="reconstruct_files"):
        _ = twosource.nothing  # type: ignore[attr-defined]


def test_a_notebook_shows_the_excerpt_page_in_a_frame_where_nothing_runs() -> None:
    shown = StoryView(hostile.story())._repr_html_()
    frame = re.fullmatch(r'<iframe srcdoc="([^"]*)" sandbox style="[^"]*" title="story"></iframe>', shown)
    assert frame
    assert unescape(frame.group(1)) == StoryView(hostile.story()).render("html", excerpts=True)


def test_rows_and_frames_have_the_columns_of_the_tables() -> None:
    pandas = pytest.importorskip("pandas")
    view = StoryView(story())
    for name in SHAPES:
        frame = view.to_frame(name)
        assert isinstance(frame, pandas.DataFrame)
        assert len(frame) == len(view.rows(name))
        assert list(frame.columns) == [column.partition(":")[0] for column in SHAPES[name].split()]
    assert view.rows()[0]["exact"] == "Minister rang dam operator before the breach"
    with pytest.raises(KeyError, match="statements"):
        view.rows("facts")


def test_what_cannot_be_read_is_raised_with_its_remedy(tmp_path: Path) -> None:
    with pytest.raises(NotRead, match=r"gone\.txt"):
        twosource.read_files(tmp_path / "gone.txt")
    with pytest.raises(NotRead):
        twosource.monitor_files(tmp_path / "none.json", STRAIT)


def test_a_story_of_two_articles_and_its_commitment(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(
        "Bridge closed\nGuns shelled the Orla dam on Friday, the mayor, Hedda Quill, said.\n"
    )
    (tmp_path / "b.txt").write_text("Bridge shut\nNobody fired at the dam on Friday, Colonel Tomas Berg said.\n")
    view = twosource.reconstruct_files(tmp_path)
    assert repr(view).startswith("<StoryView: 2 articles")
    assert len(twosource.annotate_files(tmp_path / "a.txt")) == 1
    assert twosource.compare_files(tmp_path / "a.txt", tmp_path / "b.txt").story.reports
    watched = twosource.monitor_files(Terms("Truce", ("Drevnia", "Pellany"), ("artillery fire",)), tmp_path)
    assert isinstance(watched.rows("violations"), list)
