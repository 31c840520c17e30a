"""JSON Lines: names and texts untouched, a bad line is told with its number."""

from __future__ import annotations

import gzip
import io
import json
from pathlib import Path

import pytest

from twosource.read import read
from twosource.read.files import File
from twosource.read.jsonl import pile

STORY = "The bridge at Tarn was closed on Tuesday, the harbour office said.\r\n"


def lines(*records: object) -> bytes:
    return b"".join((each if isinstance(each, bytes) else json.dumps(each).encode()) + b"\n" for each in records)


def test_a_pile_keeps_names_and_texts(tmp_path: Path) -> None:
    path = tmp_path / "pile.jsonl"
    record = {"doc_id": "set/1", "text": STORY, "published": "2031-05-14", "outlet": "Post", "url": "u", "title": "t"}
    path.write_bytes(
        b"\xef\xbb\xbf" + lines({**record, "language": "en", "annotations": [1]}, b"", {"doc_id": 2, "text": " x "})
    )
    article, other = sorted(read([path]).articles, key=lambda article: len(article.text.chars), reverse=True)
    assert (article.name, article.text.chars, article.published) == ("set/1", STORY, "2031-05-14")
    assert (article.outlet, article.url, article.title, article.language) == ("Post", "u", "t", "en")
    assert (other.name, other.text.chars) == ("2", " x ")


def test_a_gzipped_pile(tmp_path: Path) -> None:
    path = tmp_path / "pile.jsonl.gz"
    path.write_bytes(gzip.compress(lines({"doc_id": "a", "text": STORY})))
    assert [article.name for article in read([tmp_path]).articles] == ["a"]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        (b'{"doc_id": "b", "text": ', "malformed JSON"),
        (b"[1, 2]", "no object"),
        (b"[" * 100_000, "malformed JSON"),
        (b'{"doc_id": "b"}', 'no "text"'),
        (b'{"doc_id": "b", "text": 3}', "no string"),
        (b'{"doc_id": "b", "text": ""}', "empty"),
        (b'{"doc_id": "b", "text": " \\n"}', "only white space"),
        (b'{"doc_id": "b", "text": "x \\ud83d y"}', "half a character"),
        (b'{"doc_id": "b", "text": "caf\xe9"}', "no UTF-8"),
    ],
)
def test_a_bad_line_is_told_and_the_rest_is_read(tmp_path: Path, line: bytes, found: str) -> None:
    path = tmp_path / "pile.jsonl"
    path.write_bytes(lines({"doc_id": "a", "text": STORY}, line, {"doc_id": "c", "text": STORY + "More."}))
    reading = read([path])
    assert [article.name for article in reading.articles] == ["a", "c"]
    assert [problem.name for problem in reading.problems] == [f"{path}, line 2"]
    assert found in reading.problems[0].found


def test_a_line_without_a_name_or_with_a_wrong_time_is_read(tmp_path: Path) -> None:
    path = tmp_path / "pile.jsonl"
    path.write_bytes(lines({"text": STORY}, {"doc_id": "b", "text": "x y", "published": "14 May 2031"}))
    reading = read([path])
    assert sorted(article.name for article in reading.articles) == ["b", "pile.jsonl:1"]
    assert [article.published for article in reading.articles] == [None, None]
    assert sorted(problem.found.split(" ", 1)[0] for problem in reading.problems) == ["no", "the"]


def test_names_that_stand_twice_are_told_apart(tmp_path: Path) -> None:
    path = tmp_path / "pile.jsonl"
    path.write_bytes(lines({"doc_id": "a", "text": "one"}, {"doc_id": "a", "text": "two"}))
    found = {article.name for article in read([path]).articles}
    assert len(found) == 2
    assert all(name.startswith("pile.jsonl/a#") for name in found)


def test_a_line_over_the_limit_is_skipped_whole() -> None:
    stream = io.BytesIO(lines({"doc_id": "a", "text": "x" * 5000}, {"doc_id": "b", "text": STORY}))
    problem, article = pile(File(Path("p.jsonl")), stream, limit=200)
    assert "limit" in getattr(problem, "found", "")
    assert getattr(article, "name", "") == "b"
