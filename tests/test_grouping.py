"""Piles by day: Parquet to Parquet, the same on every engine, the same after a kill."""

from __future__ import annotations

from pathlib import Path

import pytest

from test_link_stories import COUNCIL, FERRY, LONER, OTHER_FERRY
from twosource.engine import ENGINES, MissingEngine, engine
from twosource.engine.local import Local
from twosource.grouping import group, group_parquet
from twosource.model import Article
from twosource.store import days
from twosource.text import Text

pytest.importorskip("pyarrow", reason="Parquet needs pyarrow: pip install 'twosource[duckdb]'")

TEXTS = [FERRY[0], FERRY[1], COUNCIL[0], OTHER_FERRY[0], FERRY[2], COUNCIL[1], LONER, OTHER_FERRY[1], FERRY[0]]
DEEDS = "anchor bell crane dock engine ferry gate harbour inlet jetty keel lamp".split()
DAYS = ["2031-05-05"] * 3 + ["2031-05-06"] * 3 + ["2031-05-08"] * 2 + [None]


@pytest.fixture
def source(tmp_path: Path) -> Path:
    names = [f"a{number}" for number in range(len(TEXTS))]
    days.write(tmp_path / "pile.parquet", {"doc_id": names, "text": TEXTS, "published": DAYS})
    return tmp_path / "pile.parquet"


def told(target: Path) -> dict[str, tuple[str, str, str]]:
    found: dict[str, tuple[str, str, str]] = {}
    for path in sorted(target.glob("*.parquet")):
        rows = days.read(path)
        found |= dict(
            zip(rows["doc_id"], zip(rows["story"], rows["lineage"], rows["chapter"], strict=True), strict=True)
        )
    return found


@pytest.fixture(scope="session")
def expected(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[str, str, str]]:
    folder = tmp_path_factory.mktemp("expected")
    names = [f"a{number}" for number in range(len(TEXTS))]
    days.write(folder / "pile.parquet", {"doc_id": names, "text": TEXTS, "published": DAYS})
    group_parquet(folder / "pile.parquet", folder / "out", Local(1))
    return told(folder / "out")


def test_a_file_a_day_with_stories_over_days(source: Path, tmp_path: Path) -> None:
    assert group_parquet(source, tmp_path / "out", Local(1)) == len(TEXTS)
    files = {path.name for path in (tmp_path / "out").glob("*.parquet")}
    assert files == {f"day={day}.parquet" for day in ("undated", "2031-05-05", "2031-05-06", "2031-05-08")}
    found = {name: story for name, (story, _, _) in told(tmp_path / "out").items()}
    assert found["a0"] == found["a1"] == found["a4"] == "a0"
    assert found["a2"] == found["a5"] == "a2"
    assert found["a3"] == found["a7"] == "a3"
    assert (found["a6"], found["a8"]) == ("a6", "a8")


@pytest.mark.parametrize("name", ENGINES)
def test_every_engine_gives_the_same(
    name: str, source: Path, tmp_path: Path, expected: dict[str, tuple[str, str, str]]
) -> None:
    try:
        built = engine(name)
    except MissingEngine as missing:
        pytest.skip(f"the tests of this engine did not run: {missing}")
    group_parquet(source, tmp_path / "out", built)
    assert told(tmp_path / "out") == expected


@pytest.mark.parametrize("killed", [1, 2, 3])
def test_a_killed_run_goes_on_after_the_last_finished_day(
    killed: int,
    source: Path,
    tmp_path: Path,
    expected: dict[str, tuple[str, str, str]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Killed after a day's file is written and before its state is: that day is done again, with the same result."""
    save, done = days.State.save, []

    def dying(state: days.State, day: str, table: days.Columns) -> None:
        done.append(day)
        if len(done) == killed + 1:
            raise KeyboardInterrupt
        save(state, day, table)

    monkeypatch.setattr(days.State, "save", dying)
    with pytest.raises(KeyboardInterrupt):
        group_parquet(source, tmp_path / "out", Local(1))
    seen: list[str] = []
    monkeypatch.setattr(days.State, "save", save)
    group_parquet(source, tmp_path / "out", Local(1), progress=lambda day, _: seen.append(day))
    assert not set(seen) & set(done[:killed])
    assert told(tmp_path / "out") == expected
    assert group_parquet(source, tmp_path / "out", Local(1)) == 0


def test_what_an_outlet_prints_on_every_page_joins_no_articles(tmp_path: Path) -> None:
    """Ten pages of a day teach it; without an outlet nothing is learnt, and the pages look like versions of one text."""
    box = " ".join(f"Every {word} of the Quay has its own page about {word}s and knots." for word in DEEDS * 3)
    texts = [f"{word.capitalize()} in Holm\nThe {word} of Holm was mended.\n{box}" for word in DEEDS]
    columns = {"doc_id": list(DEEDS), "text": texts, "published": ["2031-05-05"] * len(DEEDS)}
    lineages = []
    for name, outlets in (("known", ["The Quay"] * len(DEEDS)), ("unknown", [None] * len(DEEDS))):
        days.write(tmp_path / name / "pile.parquet", {**columns, "outlet": outlets})
        group_parquet(tmp_path / name, tmp_path / f"{name}-out", Local(1))
        lineages.append(len({lineage for _, lineage, _ in told(tmp_path / f"{name}-out").values()}))
    assert lineages == [len(DEEDS), 1]


def test_a_pile_without_its_columns_is_named(tmp_path: Path) -> None:
    days.write(tmp_path / "pile.parquet", {"name": ["a"], "text": ["b"]})
    with pytest.raises(days.WrongInput, match="no column doc_id"):
        group_parquet(tmp_path / "pile.parquet", tmp_path / "out", Local(1))
    with pytest.raises(days.WrongInput, match="no such file"):
        group_parquet(tmp_path / "nothing.parquet", tmp_path / "out", Local(1))


def test_undated_articles_are_grouped_in_one_go() -> None:
    articles = [Article(Text(text), str(number)) for number, text in enumerate([*FERRY, LONER])]
    told = [(member.article.name, member.story, member.lineage, member.chapter) for member in group(articles, Local(1))]
    assert told == [("0", "0", "0", "0"), ("1", "0", "1", "0"), ("2", "0", "2", "0"), ("3", "3", "3", "3")]
    assert group([], Local(1)) == ()
