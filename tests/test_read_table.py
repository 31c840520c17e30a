"""`articles.csv`: fills what the files do not say, and what is wrong with it is told."""

from __future__ import annotations

from pathlib import Path

from twosource.read import Reading, read

STORY = "Bridge closes after storm\nThe bridge at Tarn was closed on Tuesday, the harbour office said.\n"


def story(folder: Path, table: str | bytes) -> Reading:
    (folder / "a.txt").write_text(STORY)
    (folder / "b.txt").write_text("date 2031-05-14 " + STORY)
    (folder / "articles.csv").write_bytes(table.encode() if isinstance(table, str) else table)
    return read([folder])


def test_the_table_fills_what_the_files_do_not_say(tmp_path: Path) -> None:
    reading = story(
        tmp_path,
        "name,outlet,published,url,title,language\r\n"
        'a.txt,"Post, The",2031-05-15,https://x.example/a,Bridge closes,en\r\nb.txt,Gazette,2031-06-01,,,\r\n',
    )
    later = next(article for article in reading.articles if article.name == "a.txt")
    assert (later.outlet, later.published, later.title) == ("Post, The", "2031-05-15", "Bridge closes")
    assert next(article for article in reading.articles if article.name == "b.txt").published == "2031-05-14"
    assert reading.problems == ()


def test_a_table_holds_for_files_given_one_by_one(tmp_path: Path) -> None:
    story(tmp_path, "name,outlet\na.txt,Post\nb.txt,Gazette\n")
    reading = read([tmp_path / "a.txt", tmp_path / "articles.csv"])
    assert [article.outlet for article in reading.articles] == ["Post"]
    assert reading.problems == ()


def test_a_byte_order_mark_semicolons_and_windows_1252(tmp_path: Path) -> None:
    assert story(tmp_path, b"\xef\xbb\xbfname,outlet\na.txt,Post\n").articles[0].outlet == "Post"
    reading = story(tmp_path, "name;outlet\na.txt;Café\n".encode("cp1252"))
    assert {article.outlet for article in reading.articles} == {"Café", None}


def test_what_is_wrong_with_a_table(tmp_path: Path) -> None:
    for table, found in (
        ("outlet\nPost\n", 'no column "name"'),
        ("name,publisher\na.txt,Post\n", "unknown columns: publisher"),
        ("name,outlet\nc.txt,Post\n", "no article is named c.txt"),
        ("name,published\na.txt,yesterday\n", "not ISO 8601"),
        ("name,outlet\na.txt,Post\na.txt,Gazette\n", "stands twice"),
        (b"\x00\x01\x02\x03" * 50, "binary"),
        ("name,outlet\n" + "x" * 200_000 + ",Post\n", "malformed CSV"),
    ):
        reading = story(tmp_path, table)
        assert len(reading.articles) == 2
        assert any(found in problem.found for problem in reading.problems), (found, reading.problems)
        assert all("articles.csv" in problem.name for problem in reading.problems)


def test_columns_of_ones_own_are_no_problem_in_a_full_table(tmp_path: Path) -> None:
    assert story(tmp_path, "name,outlet,published,url,title,language,notes\na.txt,Post,,,,,x\n").problems == ()


def test_an_empty_table(tmp_path: Path) -> None:
    assert len(story(tmp_path, "").articles) == 2
