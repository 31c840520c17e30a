"""Sources, kinds and problems: nothing that is given may raise, and no bad input may lose another."""

from __future__ import annotations

import gzip
import io
import json
import os
from pathlib import Path

import pytest

from twosource.read import Reading, read

STORY = "Bridge closes after storm\nThe bridge at Tarn was closed on Tuesday, the harbour office said.\n"


def write(folder: Path, name: str, data: str | bytes) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def names(reading: Reading) -> list[str]:
    return [article.name for article in reading.articles]


def only_problem(reading: Reading) -> str:
    assert len(reading.problems) == 1, reading.problems
    problem = reading.problems[0]
    assert problem.name
    assert problem.remedy
    return problem.found


def test_plain_text_is_kept_to_the_last_character(tmp_path: Path) -> None:
    chars = "\n  Headline\r\n\r\nBody with a tab\t and trailing space \r\n\n"
    reading = read([write(tmp_path, "a.txt", chars)])
    assert reading.articles[0].text.chars == chars
    assert reading.problems == ()


def test_characters_begin_after_a_byte_order_mark(tmp_path: Path) -> None:
    reading = read([write(tmp_path, "a.txt", b"\xef\xbb\xbf" + STORY.encode())])
    assert reading.articles[0].text.chars == STORY
    utf16 = read([write(tmp_path, "b.txt", STORY.encode("utf-16"))])
    assert utf16.articles[0].text.chars == STORY


def test_windows_1252_is_read_where_it_makes_sense(tmp_path: Path) -> None:
    chars = "The café’s owner said “no” – twice.\n" * 3
    assert read([write(tmp_path, "a.txt", chars.encode("cp1252"))]).articles[0].text.chars == chars


def test_a_date_before_the_first_words_is_the_time_and_stays_in_the_text(tmp_path: Path) -> None:
    reading = read([write(tmp_path, "a.txt", " date 2031-05-14 " + STORY)])
    assert reading.articles[0].published == "2031-05-14"
    assert reading.articles[0].text.chars.startswith(" date 2031-05-14 Bridge")


@pytest.mark.parametrize(
    ("name", "data", "found"),
    [
        ("empty.txt", b"", "empty"),
        ("blank.txt", b" \n\t \n", "only white space"),
        ("blank16.txt", " \n ".encode("utf-16"), "only white space"),
        ("picture.txt", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "binary"),
        ("control.txt", b"ab\x01\x02\x03\x04cd" * 20, "binary"),
        ("odd.txt", b"caf\xe9 \x81\x8d\x9d" * 30, "neither UTF-8 nor Windows-1252"),
        ("cut.txt", (STORY + "It cost 5 €").encode()[:-1], "cut in the middle of a character"),
        ("utf16.txt", b"\xff\xfea\x00b", "broken UTF-16"),
        ("report.pdf", b"%PDF-1.7 ...", "PDF"),
        ("hidden.txt", b"%PDF-1.7 ...", "PDF"),
        ("report.docx", b"PK\x03\x04....", "word processor"),
        ("report.rtf", rb"{\rtf1 Hello}", "word processor"),
        ("notes.json", b'{\n  "a": [1, 2]\n}', "JSON, but not JSON Lines"),
        ("text.gz", gzip.compress(STORY.encode()), "gzip file without JSON Lines"),
        ("cut.jsonl.gz", gzip.compress(b'{"doc_id": "a", "text": "b c"}\n' * 99)[:60], "ends too early"),
        ("page.html", b"<!DOCTYPE html><html><head></head><body></body></html>", "without article text"),
        ("empty.jsonl", b"", "empty"),
    ],
)
def test_what_cannot_be_read_is_named_and_the_rest_is_read(tmp_path: Path, name: str, data: bytes, found: str) -> None:
    good, bad = write(tmp_path, "good.txt", STORY), write(tmp_path, name, data)
    reading = read([bad, good])
    assert "good.txt" in names(reading)
    assert any(found in problem.found and str(bad) in problem.name for problem in reading.problems), reading.problems


def test_the_remedy_for_a_pdf_is_pdftotext(tmp_path: Path) -> None:
    reading = read([write(tmp_path, "a.pdf", b"%PDF-1.7")])
    assert "pdftotext" in reading.problems[0].remedy


def test_a_missing_path_and_an_odd_one_are_problems(tmp_path: Path) -> None:
    assert "no such file" in only_problem(read([tmp_path / "nowhere.txt"]))
    for path in ("a\x00b", "x" * 5000, os.fsdecode(b"caf\xe9.txt")):
        assert only_problem(read([path]))


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    locked, good = write(tmp_path, "a.txt", STORY + "Locked."), write(tmp_path, "b.txt", STORY)
    opened = Path.open

    def deny(path: Path, *args: str) -> object:
        if path == locked:
            raise PermissionError(13, "Permission denied")
        return opened(path, *args)

    monkeypatch.setattr(Path, "open", deny)
    reading = read([locked, good])
    assert names(reading) == ["b.txt"]
    assert "permission" in only_problem(reading)


def test_a_file_over_the_limit_is_not_read_whole(tmp_path: Path) -> None:
    assert "20 MB" in only_problem(read([write(tmp_path, "large.txt", b"word " * 4_200_000)]))


def test_a_folder_is_read_by_name_without_what_is_no_article(tmp_path: Path) -> None:
    for name in ("b.txt", "a.html", ".hidden.txt", "README.md", "gold.json", "image.png", ".git/c.txt", "deep/d.text"):
        write(tmp_path, name, STORY + name)
    write(tmp_path, "a.html", f"<html><head><title>T</title></head><body><p>{STORY * 3}</p></body></html>")
    reading = read([tmp_path])
    assert sorted(names(reading)) == ["a.html", "b.txt", "d.text"]
    assert reading.problems == ()


def test_a_pdf_in_a_folder_is_told(tmp_path: Path) -> None:
    write(tmp_path, "a.txt", STORY)
    write(tmp_path, "b.pdf", b"%PDF-1.7")
    reading = read([tmp_path])
    assert names(reading) == ["a.txt"]
    assert "PDF" in only_problem(reading)


def test_a_folder_without_articles(tmp_path: Path) -> None:
    write(tmp_path, "README.md", "Nothing here.")
    assert "no article" in only_problem(read([tmp_path]))


def test_the_same_file_and_the_same_text_are_read_once(tmp_path: Path) -> None:
    first, copy = write(tmp_path, "a.txt", STORY), write(tmp_path, "b.txt", STORY)
    twice = read([first, tmp_path / "." / "a.txt"])
    assert names(twice) == ["a.txt"]
    assert "given twice" in only_problem(twice)
    same = read([copy, first])
    assert names(same) == ["a.txt"]
    assert "the same text as" in only_problem(same)


def test_names_that_clash_get_their_folder(tmp_path: Path) -> None:
    one, two = write(tmp_path, "x/a.txt", STORY + "One."), write(tmp_path, "y/a.txt", STORY + "Two.")
    assert names(read([one, two])) == ["x/a.txt", "y/a.txt"]
    same = write(tmp_path, "y/x/a.txt", STORY + "Three.")
    clash = names(read([one, two, same]))
    assert len(set(clash)) == 3
    assert all(name.startswith(("x/a.txt#", "y/a.txt")) for name in clash)


def test_the_order_of_the_inputs_changes_nothing(tmp_path: Path) -> None:
    paths = [write(tmp_path, f"{name}.txt", STORY + name) for name in "cab"]
    paths += [write(tmp_path, "z.txt", "date 2031-05-13 " + STORY), write(tmp_path, "empty.txt", "")]
    assert read(paths) == read(paths[::-1])
    assert names(read(paths)) == ["a.txt", "b.txt", "c.txt", "z.txt"]


def test_standard_input_is_text_a_page_or_a_pile() -> None:
    assert read(["-"], stdin=io.BytesIO(STORY.encode())).articles[0].name == "-"
    pile = json.dumps({"doc_id": "d1", "text": STORY}).encode() + b"\n"
    assert names(read(["-"], stdin=io.BytesIO(pile))) == ["d1"]
    page = f"<!doctype html><title>T</title><body><p>{STORY * 3}</p></body>".encode()
    assert read(["-"], stdin=io.BytesIO(page)).articles[0].page_sha256
    assert "empty" in only_problem(read(["-"], stdin=io.BytesIO(b"")))


def test_options_fill_what_nobody_says(tmp_path: Path) -> None:
    dated, bare = write(tmp_path, "a.txt", "date 2031-05-14 " + STORY), write(tmp_path, "b.txt", STORY)
    reading = read([dated, bare], outlet="The Harbour Post", published="2031-05-15T10:00:00Z")
    assert [article.published for article in reading.articles] == ["2031-05-14", "2031-05-15T10:00:00+00:00"]
    assert {article.outlet for article in reading.articles} == {"The Harbour Post"}
    wrong = read([bare], published="14 May")
    assert "not ISO 8601" in only_problem(wrong)
    assert wrong.articles[0].published is None


def test_the_language_is_guessed_only_where_it_is_plain(tmp_path: Path) -> None:
    english, german = (
        write(tmp_path, "e.txt", STORY * 2),
        write(tmp_path, "g.txt", "Die Brücke bleibt am Montag zu. " * 5),
    )
    short = write(tmp_path, "s.txt", "Ok 12")
    told = {article.name: article.language for article in read([english, german, short]).articles}
    assert told == {"e.txt": "en", "g.txt": "de", "s.txt": None}
