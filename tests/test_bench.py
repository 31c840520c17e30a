"""The command `python -m bench`: its data, its table, its floors; and the floors that are quick to check."""

from __future__ import annotations

import hashlib
import importlib
import json
import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from bench import __main__ as command
from bench import floors, story
from bench.data import DEFAULTS, NAMES, ROOT, MissingData, NoSharedData, default, digest, locate
from bench.result import Result
from bench.table import merged, table

# The whole of `make floors` takes minutes; these are seconds, but for PolNeAR's 84 articles.
QUICK = (
    ("story", "shared/stories/kursk"),
    ("story", "tests/stories/strait"),
    ("attribution", "shared/data/polnear_dev.jsonl.gz"),
)


def _result(ours: Mapping[str, float], data: str = "tests/stories/strait") -> Result:
    return Result("story", data, ours)


# --- data -----------------------------------------------------------------------------------------


def test_every_benchmark_is_a_module_with_default_data() -> None:
    assert {path.stem for path in (ROOT / "bench").glob("*.py")} >= set(NAMES)
    assert all(DEFAULTS[name] for name in NAMES)


def test_shared_data_that_is_set_up_must_be_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "data").mkdir()
    monkeypatch.setenv("TWOSOURCE_DATA", str(tmp_path / "data"))
    with pytest.raises(MissingData, match=re.escape(str(tmp_path / "data" / "polnear_dev.jsonl.gz"))) as raised:
        default("attribution")
    assert not isinstance(raised.value, NoSharedData)
    (tmp_path / "stories" / "kursk").mkdir(parents=True)
    assert locate("shared/stories/kursk") == tmp_path / "stories" / "kursk"


def test_shared_data_that_is_not_set_up_is_not_expected(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TWOSOURCE_DATA", raising=False)
    monkeypatch.setattr("bench.data.ROOT", tmp_path / "project")
    with pytest.raises(NoSharedData, match="TWOSOURCE_DATA"):
        default("attribution")


def test_a_digest_follows_the_bytes_and_not_the_notes(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("one", encoding="utf-8")
    first = digest(tmp_path)
    (tmp_path / "README.md").write_text("a note", encoding="utf-8")
    assert digest(tmp_path) == first
    (tmp_path / "a.txt").write_text("two", encoding="utf-8")
    assert digest(tmp_path) != first
    assert digest(tmp_path / "a.txt") != digest(tmp_path)


def test_a_digest_is_that_of_cases_in_folders_of_a_folder_too(tmp_path: Path) -> None:
    """Cases are Markdown and lie in halves: once none of them was seen, and the digest was that of nothing."""
    (tmp_path / "open").mkdir()
    (tmp_path / "open" / "README.md").write_text("a note", encoding="utf-8")
    with pytest.raises(MissingData, match="no data"):
        digest(tmp_path)
    (tmp_path / "open" / "acts.md").write_text("one", encoding="utf-8")
    first = digest(tmp_path)
    (tmp_path / "open" / "acts.md").write_text("two", encoding="utf-8")
    assert digest(tmp_path) != first


def test_no_floor_is_held_against_nothing() -> None:
    assert hashlib.sha256().hexdigest() not in {entry.sha256 for entry in floors.load()}


# --- the command ----------------------------------------------------------------------------------


@pytest.fixture
def measured(monkeypatch: pytest.MonkeyPatch) -> dict[str, float]:
    """What a stand-in for `bench story` measures on every data set."""
    figures = {"quote_alignment_f1": 80.0, "conflict_false_alarms": 2.0}

    def run(data: Path | None, *_: object) -> Result:
        return Result("story", str(data), figures, {"other": {"quote_alignment_f1": 41.5}}, {"third": "not to be had"})

    monkeypatch.setattr(story, "run", run)
    return figures


@pytest.fixture
def floors_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "floors.json"
    load, save = floors.load, floors.save
    monkeypatch.setattr(floors, "load", lambda: load(path))
    monkeypatch.setattr(floors, "save", lambda entries: save(entries, path))
    return path


def _run(*arguments: str) -> int:
    return command.main(["story", "--data", str(ROOT / "tests" / "stories" / "strait"), *arguments])


def test_a_path_where_nothing_is_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main(["story", "--data", "/no/such/place"]) == 1
    assert "/no/such/place: no such file or folder" in capsys.readouterr().err


def test_a_story_without_gold_says_what_was_looked_for(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main(["story", "--data", str(tmp_path)]) == 1
    assert f"{tmp_path / 'gold.json'}: not found" in capsys.readouterr().err


@pytest.mark.usefixtures("measured")
def test_json_has_ours_and_peers(capsys: pytest.CaptureFixture[str]) -> None:
    assert _run("--json") == 0
    printed = json.loads(capsys.readouterr().out)
    assert set(printed) == {"bench", "data", "ours", "peers"}
    assert printed["ours"]["quote_alignment_f1"] == 80
    assert printed["peers"]["other"]["quote_alignment_f1"] == 41.5


@pytest.mark.usefixtures("measured")
def test_the_table_has_a_column_a_peer_and_the_reason_for_those_not_run(capsys: pytest.CaptureFixture[str]) -> None:
    assert _run() == 0
    printed = capsys.readouterr().out
    assert re.search(r"ours +other\n", printed)
    assert re.search(r"quote_alignment_f1 +80 +41.5\n", printed)
    assert "not run: third: not to be had" in printed


def test_several_data_sets_stand_side_by_side() -> None:
    results = [_result({"quote_alignment_f1": 80.25}, "a/strait"), _result({"quotations": 7}, "a/ferry")]
    assert merged(results).ours == {"strait.quote_alignment_f1": 80.25, "ferry.quotations": 7}
    assert re.search(r"strait +ferry\nquote_alignment_f1 +80.2 +-\nquotations +- +7", table(results))


@pytest.mark.parametrize("arguments", [["nothing"], ["all", "--data", "x"], ["story", "--lower", " "]])
def test_wrong_use_exits_with_2(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        command.main(arguments)
    assert ended.value.code == 2


# --- floors ---------------------------------------------------------------------------------------


@pytest.mark.usefixtures("floors_file")
def test_floors_rise_hold_and_fall_only_with_a_reason(
    measured: dict[str, float], capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run("--floors") == 1
    assert "no floors yet" in capsys.readouterr().err
    assert _run("--set-floors") == 0
    measured.update(quote_alignment_f1=70.0, conflict_false_alarms=3.0)
    assert _run("--floors") == 1
    complaints = capsys.readouterr().err
    assert "quote_alignment_f1 is 70.0, its floor 79.5" in complaints
    assert "conflict_false_alarms is 3.0, its floor 2" in complaints
    assert _run("--set-floors") == 1
    assert _run("--lower", "the gold was wrong in two places") == 0
    assert _run("--floors") == 0
    (entry,) = floors.load()
    assert {one.figure: (one.was, one.now) for one in entry.lowered} == {
        "quote_alignment_f1": (79.5, 69.5),
        "conflict_false_alarms": (2.0, 3.0),
    }
    assert {one.reason for one in entry.lowered} == {"the gold was wrong in two places"}


def test_floors_of_other_data_fail() -> None:
    result = _result({"quote_alignment_f1": 80.0})
    entry = floors.risen(None, result, "strait", "0123")
    assert list(floors.failures(entry, result, "strait", "0123")) == []
    assert "the data has changed" in next(floors.failures(entry, result, "strait", "4567"))


def test_a_figure_that_is_gone_is_below_its_floor() -> None:
    entry = floors.risen(None, _result({"quote_alignment_f1": 80.0}), "strait", "0123")
    assert "quote_alignment_f1 is None" in next(floors.failures(entry, _result({}), "strait", "0123"))


def test_counts_and_times_get_no_floor_of_themselves() -> None:
    figures = {"conflicts_said": 9.0, "articles_per_cpu_s": 3.0, "wall_s": 1.0, "trained_e2e_f1": 60.0, "e2e_f1": 55.55}
    assert floors.risen(None, _result(figures), "strait", "0123").floors == {"e2e_f1": 55.0}


def test_a_ceiling_written_by_hand_holds_for_seconds() -> None:
    entry = floors.Entry("speed", "shared/stories/kursk", "0123", {"cold_start_s": 8.0})
    slow = Result("speed", "kursk", {"cold_start_s": 8.5})
    assert "cold_start_s is 8.5, its floor 8.0" in next(floors.failures(entry, slow, "shared/stories/kursk", "0123"))


def test_the_floors_are_of_benchmarks_and_data_that_exist() -> None:
    entries = floors.load()
    assert entries, "bench/floors.json is empty: python -m bench all --set-floors"
    for entry in entries:
        assert entry.data in DEFAULTS[entry.bench]
        assert all(one.reason for one in entry.lowered)


@pytest.mark.parametrize(("name", "label"), QUICK)
def test_what_is_quick_to_measure_holds_its_floors(name: str, label: str) -> None:
    try:
        path = locate(label)
    except NoSharedData as absent:
        pytest.skip(str(absent))
    result = importlib.import_module(f"bench.{name}").run(path, None, False)
    assert list(floors.failures(floors.find(floors.load(), name, label), result, label, digest(path))) == []
