"""A watched folder gives each file once it is whole, and again when it has changed."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

import pytest

from twosource.read.watch import Watch, watch


def test_a_file_is_given_when_it_stays_the_same_and_again_when_it_changes(tmp_path: Path) -> None:
    watched, path = Watch(tmp_path), tmp_path / "a.txt"
    path.write_text("The bridge")
    assert watched.look() == ()
    path.write_text("The bridge at Tarn")  # still being written
    assert watched.look() == ()
    assert watched.look() == (path,)
    assert watched.look() == ()
    path.write_text("The bridge at Tarn is closed.")
    assert watched.look() == ()
    assert watched.look() == (path,)
    path.unlink()
    assert watched.look() == watched.look() == ()
    path.write_text("The bridge at Tarn is closed.")
    assert (watched.look(), watched.look()) == ((), (path,))


def test_what_is_no_article_and_links_that_lead_out_are_not_given(tmp_path: Path) -> None:
    folder, outside = tmp_path / "drop", tmp_path / "secret.txt"
    folder.mkdir()
    outside.write_text("secret")
    (folder / "a.txt").symlink_to(outside)
    (folder / ".part.txt").write_text("x")
    (folder / "notes.md").write_text("x")
    (folder / "deep").mkdir()
    (folder / "deep" / "b.html").write_text("<p>x")
    watched = Watch(folder)
    watched.look()
    assert watched.look() == (folder / "deep" / "b.html",)


def test_a_folder_is_watched_for_ever(tmp_path: Path) -> None:
    looks = iter(range(99))

    def wait(_: float) -> None:
        (tmp_path / f"{next(looks) // 3}.txt").write_text("x")

    assert [path.name for ready in islice(watch(tmp_path, wait=wait), 3) for path in ready] == [
        "0.txt",
        "1.txt",
        "2.txt",
    ]
    with pytest.raises(NotADirectoryError):
        next(watch(tmp_path / "none"))
