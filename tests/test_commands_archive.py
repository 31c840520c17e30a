"""`twosource archive` as somebody at a shell uses it."""

from __future__ import annotations

import json
import re
from pathlib import Path
from socket import socket

import pytest
from typer.main import get_command
from typer.testing import CliRunner, Result

from tests.server import answer, serving
from twosource.cli import app
from twosource.desk.lines import harmless
from twosource.model import Judgement, Place, Ruling
from twosource.store.archive import Archive

ROOT = Path(__file__).resolve().parents[1]
STRAIT = ROOT / "tests" / "stories" / "strait"
PAGES = [str(STRAIT / name) for name in ("01_pelwire.txt", "05_opencolumn_early.txt", "08_harbourline.html")]


def run(*words: str) -> Result:
    return CliRunner().invoke(app, ["archive", *words])


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("archive") / "made.db"
    done = run("add", *PAGES, "--archive", str(path))
    assert (done.exit_code, done.stdout) == (0, "3 added, 0 there already\n")
    return path


@pytest.fixture
def copied(made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of an archive with three articles, which the commands find by the environment."""
    with Archive.open(made) as archive:
        archive.copy(tmp_path / "desk.db")
    monkeypatch.setenv("TWOSOURCE_ARCHIVE", str(tmp_path / "desk.db"))
    return tmp_path / "desk.db"


def lines(done: Result) -> list[dict[str, object]]:
    assert done.exit_code == 0, done.output
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.mark.usefixtures("copied")
def test_what_is_there_already_changes_nothing() -> None:
    assert run("add", PAGES[0]).stdout == "0 added, 1 there already\n"


@pytest.mark.usefixtures("copied")
def test_articles_and_stories_are_listed() -> None:
    rows = lines(run("list", "--format", "jsonl"))
    assert {row["doc_id"] for row in rows} == {Path(path).name for path in PAGES}
    assert all(row["story"] and row["stamp"] and row["day"] for row in rows)
    shown = run("list", "--outlet", "pelwire").stdout
    assert shown.count("\n") == 1
    assert "Pelwire" in shown
    (story,) = lines(run("list", "--stories", "--format", "jsonl"))
    assert story["articles"] == 3
    assert len(lines(run("list", "--story", str(story["id"]), "--format", "jsonl"))) == 3
    assert lines(run("list", "--day", "2031-01-01", "--format", "jsonl")) == []
    assert len(lines(run("list", "--limit", "2", "--format", "jsonl"))) == 2


@pytest.mark.usefixtures("copied")
def test_hits_are_lines_with_the_places_that_match() -> None:
    hits = lines(run("search", "phone*", "--in", "statements", "--format", "jsonl"))
    assert hits
    for hit in hits:
        snippet, marks = str(hit["snippet"]), hit["marks"]
        assert isinstance(marks, list)
        assert [snippet[start:end].lower()[:5] for start, end in marks] == ["phone"] * len(marks)
    assert "[phone" in run("search", "phone*", "--in", "statements").stdout
    assert lines(run("search", "crew", "--outlet", "nobody", "--format", "jsonl")) == []


@pytest.mark.usefixtures("copied")
@pytest.mark.parametrize(
    "words", [["search", "(crew"], ["list", "--after", "soon"], ["search", "crew", "--status", "true"]]
)
def test_wrong_use_is_status_two(words: list[str]) -> None:
    done = run(*words)
    assert done.exit_code == 2
    assert done.stdout == ""
    assert done.stderr


def test_an_article_and_a_story_are_shown(copied: Path) -> None:
    with Archive.open(copied) as archive:
        row = archive.articles()[-1]
    assert run("show", row.id).stdout.startswith((STRAIT / row.name).read_text()[:40])
    assert run("show", "gone").exit_code == 1
    assert run("show", "--story", "gone").exit_code == 1
    told = run("show", "--story", str(row.story), "--format", "json")
    assert json.loads(told.stdout)["schema"] == "story/1"


def test_removing_says_what_went(copied: Path) -> None:
    with Archive.open(copied) as archive:
        row = archive.articles()[0]
    done = run("remove", row.id, "gone")
    assert done.exit_code == 1
    assert f"{row.id}: {row.name} removed, with" in done.stdout
    assert "gone: no article" in done.stderr
    assert run("check").stdout == "2 articles, nothing is wrong\n"


def test_check_ends_with_one_where_something_is_wrong(copied: Path) -> None:
    with Archive.open(copied) as archive, archive.database.writing() as connection:
        connection.execute("UPDATE texts SET chars = 'other' WHERE article = 1")
    done = run("check")
    assert done.exit_code == 1
    assert "not the one that was added" in done.stdout


@pytest.mark.usefixtures("copied")
def test_looking_after_it() -> None:
    assert run("refresh").stdout == "0 articles read, 0 put into stories, 0 stories reconstructed\n"
    assert re.fullmatch(r"\d+\.\d MB\n", run("vacuum").stdout)


@pytest.mark.usefixtures("copied")
def test_what_is_exported_can_be_added_elsewhere(tmp_path: Path) -> None:
    assert run("export", "-o", str(tmp_path / "all.jsonl")).exit_code == 0
    assert run("add", str(tmp_path / "all.jsonl"), "--archive", str(tmp_path / "other.db")).exit_code == 0
    with Archive.open(tmp_path / "desk.db") as here, Archive.open(tmp_path / "other.db") as there:
        assert {row.id for row in here.articles()} == {row.id for row in there.articles()}
    assert run("export", "--format", "judgements").stdout == ""
    assert run("export", "-o", str(tmp_path / "none" / "all.jsonl")).exit_code == 1
    assert run("export", "--format", "archive").exit_code == 2
    assert run("export", "--format", "archive", "-o", str(tmp_path / "copy.db")).exit_code == 0
    assert run("export", "--format", "archive", "-o", str(tmp_path / "copy.db")).exit_code == 1


def test_what_was_judged_goes_from_archive_to_archive(copied: Path, tmp_path: Path) -> None:
    with Archive.open(copied) as archive:
        one, other = archive.articles(limit=2)
        places = Place(one.text, 0, 9), Place(other.text, 4, 12)
        archive.judge(Judgement(Ruling.NOT_SAME, places, "Ada", "2031-05-15T08:00:00Z", "two\u2028calls"))
        archive.judge(Judgement(Ruling.SPEAKER, places[:1], "Ben", "", "", "Hedda Quill"))
        told = archive.judgements()
    file = tmp_path / "judged.jsonl"
    assert run("export", "--format", "judgements", "-o", str(file)).exit_code == 0
    there = str(tmp_path / "there.db")
    assert "no archive is there" in run("judge", str(file), "--archive", there).stderr
    run("add", *PAGES, "--archive", there)
    assert run("judge", str(file), "--archive", there).stdout == "2 judgements added, 0 there already\n"
    assert run("judge", str(file), "--archive", there).stdout == "0 judgements added, 2 there already\n"
    with Archive.open(there) as archive:
        assert archive.judgements() == told
    assert run("export", "--format", "judgements", "--archive", there).stdout == file.read_text(encoding="utf-8")


@pytest.mark.usefixtures("copied")
def test_a_judgement_names_an_article_by_its_name_where_only_one_has_it(tmp_path: Path) -> None:
    place = {"text": Path(PAGES[0]).name, "start": 0, "end": 9}
    lost = {**place, "text": "nobody.txt"}
    lines = [{"ruling": "speaker is", "value": "Quill", "by": "Ada", "places": [one]} for one in (place, lost)]
    file = tmp_path / "judged.jsonl"
    file.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    done = run("judge", str(file))
    assert (done.exit_code, done.stdout) == (1, "1 judgements added, 0 there already\n")
    assert "line 2: no article is called 'nobody.txt'" in done.stderr
    (tmp_path / "more").mkdir()
    (tmp_path / "more" / Path(PAGES[0]).name).write_text("Crew rests\nAnother text of the same name.\n")
    run("add", str(tmp_path / "more"))
    assert "several articles are called" in run("judge", str(file)).stderr


def test_no_archive_is_said(tmp_path: Path) -> None:
    done = run("list", "--archive", str(tmp_path / "none.db"))
    assert done.exit_code == 1
    assert "twosource archive add" in done.stderr
    assert not (tmp_path / "none.db").exists()
    (tmp_path / "text.db").write_text("no database " * 100)
    assert run("check", "--archive", str(tmp_path / "text.db")).exit_code == 1


def test_a_terminal_is_not_written_to_by_articles() -> None:
    assert harmless("a\x1b[2J\u202eb\n\tc\x9b") == "a�[2J�b\n\tc�"


def test_every_command_and_option_is_documented() -> None:
    told = (ROOT / "docs" / "archive.md").read_text(encoding="utf-8")
    group = vars(get_command(app))["commands"]["archive"]
    for name, command in vars(group)["commands"].items():
        assert f"`twosource archive {name}" in told, f"docs/archive.md: no `twosource archive {name}`"
        options = {option for each in command.params for option in each.opts if option.startswith("--")}
        missing = {option for option in options if f"`{option}" not in told}
        assert not missing, f"docs/archive.md: {name} lacks {missing}"


def test_a_page_is_fetched_again_only_when_it_changed(tmp_path: Path) -> None:
    page = (
        "<!doctype html><title>Bridge</title><article><p>"
        + "The bridge at Tarn was closed on {}, the harbour office said. " * 3
    )
    bodies = iter([page.replace("{}", "Monday"), page.replace("{}", "Tuesday")])

    def reply(connection: socket, request: str) -> None:
        same = "if-none-match" in request.lower()
        (answer("", "304 Not Modified") if same else answer(next(bodies), etag='"1"'))(connection, request)

    path = tmp_path / "desk.db"
    with serving({"/a": reply}) as server:
        words = ("add", f"{server.address}/a", "--fetch", "--own-network", "--archive", str(path))
        assert "1 added" in run(*words).stdout
        assert "0 added, 0 there already" in run(*words).stdout
        (tmp_path / "desk.db.seen.json").unlink()
        assert "1 added" in run(*words).stdout
    with Archive.open(path) as archive:
        newest, *_ = archive.articles()
        assert len(archive.versions(newest.id)) == 2


def test_a_folder_is_watched(tmp_path: Path) -> None:
    folder, path = tmp_path / "drop", tmp_path / "desk.db"
    folder.mkdir()
    (folder / "a.txt").write_text("Bridge closes\nThe bridge at Tarn was closed on Tuesday, the harbour office said.\n")
    (folder / "b.pdf").write_bytes(b"%PDF-1.7")
    done = run("watch", str(folder), "--once", "--archive", str(path))
    assert (done.exit_code, done.stdout) == (0, "1 added, 0 there already\n")
    assert "pdftotext" in done.stderr
    assert run("watch", str(tmp_path / "none"), "--archive", str(path)).exit_code == 1
