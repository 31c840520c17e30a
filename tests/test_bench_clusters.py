"""Stories made of shared data with gold of our own."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bench import clusters
from bench.data import MissingData, NoSharedData, locate

FILES = sorted((Path(__file__).parent / "clusters").glob("*.json"))


@pytest.mark.parametrize(
    ("tokens", "printed"),
    [
        ("He said , `` No . ''", "He said, “No.”"),
        ('" No , " he said ; " I do n\'t . "', "“No,” he said; “I don't.”"),
        ("-LRB- $ 5 million -RRB- was Ana 's .", "($5 million) was Ana's."),
        ("She can not go .", "She cannot go."),
    ],
)
def test_tokens_are_joined_as_print_has_them(tokens: str, printed: str) -> None:
    assert clusters.joined(tokens) == printed


def test_a_file_that_is_no_story_is_refused_by_its_name(tmp_path: Path) -> None:
    file = tmp_path / "x.json"
    file.write_text('{"gold": {}}', encoding="utf-8")
    with pytest.raises(MissingData, match=r"x\.json: no story"):
        clusters.write(file)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_place_of_the_gold_lies_in_its_report(file: Path) -> None:
    try:
        locate(clusters.ECB)
    except NoSharedData as absent:
        pytest.skip(str(absent))
    told = json.loads(file.read_text(encoding="utf-8"))
    with clusters.write(file) as folder:
        lengths = {report.stem: len(report.read_text(encoding="utf-8")) for report in Path(folder).glob("*.txt")}
    places = list(_places(told))
    assert len(lengths) == len(told["articles"])
    assert places
    assert all(0 <= place["start"] < place["end"] <= lengths[place["doc"]] for place in places)
    assert not any("text" in place for place in places)


def _places(told: object) -> list[dict[str, int]]:
    if isinstance(told, dict):
        own = [told] if "start" in told else []
        return own + [place for value in told.values() for place in _places(value)]
    return [place for value in told for place in _places(value)] if isinstance(told, list) else []
