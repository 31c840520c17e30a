"""IPTC ninjs, from 1.x to 3.x: the item's text, its headline first, and what it says of itself."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from twosource.read import Reading, read

ONE = {
    "uri": "urn:newsml:agency.example:20310514:bridge", "type": "text", "pubstatus": "usable", "language": "en",
    "versioncreated": "2031-05-14T09:30:00+02:00", "headline": "Bridge closes", "byline": "By Jane Roe",
    "copyrightholder": "Pelagic Agency", "body_text": "The bridge at Tarn was closed on Tuesday.",
    "body_xhtml": "<p>The bridge at Tarn was <i>closed</i> on Tuesday.</p>", "description_text": "In short.",
}  # fmt: skip
TWO = {
    "uri": "https://agency.example/items/2", "versioncreated": "2031-05-14T10:30:00Z",
    "headlines": [{"role": "short", "value": "Shut"}, {"role": "main", "value": "Bridge stays shut"}],
    "bodies": [{"role": "main", "contenttype": "application/xhtml+xml", "value": "<p>It stays shut.</p><p>For now.</p>"}],
    "infosources": [{"name": "Pelagic"}],
}  # fmt: skip
THREE = {
    "uri": "https://agency.example/items/3", "versionCreated": "2031-05-15T10:30:00Z", "pubStatus": "usable",
    "headlines": [{"value": "Bridge opens"}], "bodies": [{"contentType": "text/plain", "value": "It opened at noon."}],
    "infoSources": [{"name": "Pelagic"}], "by": "Omar Lind",
}  # fmt: skip


def reading(folder: Path, content: object, name: str = "item.json", indent: int | None = 2) -> Reading:
    (folder / name).write_text(content if isinstance(content, str) else json.dumps(content, indent=indent))
    return read([folder / name])


@pytest.mark.parametrize("indent", [None, 2])
def test_an_item_of_the_first_form(tmp_path: Path, indent: int | None) -> None:
    (article,) = reading(tmp_path, ONE, indent=indent).articles
    assert article.text.chars == "Bridge closes\nThe bridge at Tarn was closed on Tuesday."
    assert (article.name, article.url) == (ONE["uri"], ONE["uri"])
    assert (article.outlet, article.author, article.language) == ("Pelagic Agency", "By Jane Roe", "en")
    assert (article.title, article.published) == ("Bridge closes", ONE["versioncreated"])


def test_items_of_the_later_forms(tmp_path: Path) -> None:
    two, three = reading(tmp_path, [TWO, THREE]).articles
    assert two.text.chars == "Bridge stays shut\nIt stays shut.\nFor now."
    assert (two.outlet, two.published) == ("Pelagic", "2031-05-14T10:30:00+00:00")
    assert three.text.chars == "Bridge opens\nIt opened at noon."
    assert (three.author, three.published) == ("Omar Lind", "2031-05-15T10:30:00+00:00")


def test_items_a_line_and_without_a_body(tmp_path: Path) -> None:
    short = {key: value for key, value in ONE.items() if not key.startswith("body_")}
    lines = "\n".join(json.dumps(each) for each in (short, TWO, THREE))
    for name in ("items.jsonl", "items.json"):
        assert len(reading(tmp_path, lines, name).articles) == 3
    assert "Bridge closes\nIn short." in {article.text.chars for article in read([tmp_path / "items.jsonl"]).articles}


@pytest.mark.parametrize(
    ("content", "found"),
    [
        ({**ONE, "pubstatus": "withheld"}, "withheld by its sender"),
        ({**ONE, "pubstatus": "canceled"}, "cancelled by its sender"),
        ({"uri": "a", "headline": " ", "body_text": ""}, "without body"),
        ({"uri": "a", "headline": 3, "body_text": ["x"], "bodies": {"value": 1}}, "without body"),
        ({**ONE, "body_text": "x \ud83d y"}, "half a character"),
        ({"uri": 3, "headline": "x"}, "no news item"),
        ([1, "x", None], "no news item"),
        ("[" * 100_000, "not JSON Lines"),
        ('{"uri": "a", "headline": ' * 50_000, "not JSON Lines"),
    ],
)
def test_what_is_no_item_is_told(tmp_path: Path, content: object, found: str) -> None:
    made = reading(tmp_path, content)
    assert made.articles == ()
    assert found in made.problems[0].found


def test_a_wrong_time_is_told_and_the_item_is_read(tmp_path: Path) -> None:
    made = reading(tmp_path, {**ONE, "versioncreated": "noon"})
    assert len(made.articles) == len(made.problems) == 1


def test_in_a_folder_only_json_that_is_news_is_taken(tmp_path: Path) -> None:
    (tmp_path / "gold.json").write_text('{"quotes": []}')
    reading(tmp_path, ONE)
    found = read([tmp_path])
    assert len(found.articles) == 1
    assert found.problems == ()
