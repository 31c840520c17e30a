"""Hostile input: each kind ends in an error that names the file, or in a degraded but correct result, and in time.

Every kind stands in docs/security.md with what happens. What hostile servers do is in test_read_fetch.py.
"""

from __future__ import annotations

import gzip
import json
import os
import re
import socket
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from twosource.annotate.quotes import find_quotes
from twosource.clean import clean
from twosource.model import Role
from twosource.read import Reading, html, read
from twosource.text import plain, words

ROOT = Path(__file__).resolve().parents[1]
GOOD = "Bridge closes after storm\nThe bridge at Tarn was closed on Tuesday, the harbour office said.\n"
NEWS = "The bridge at Tarn was closed on Tuesday, the harbour office said. "
SECONDS = 60
"""What any kind may take here, on a machine that does much else."""


@dataclass(frozen=True)
class Kind:
    """One kind: the file's name and bytes, or what makes it; what is told of it, or that it is read (`None`)."""

    name: str
    file: str
    data: bytes | str | Callable[[Path], object]
    found: str | None = None


def page(body: str, head: str = "") -> str:
    return f"<!doctype html><html><head><title>Bridge</title>{head}</head><body><article><p>{NEWS * 3}</p>{body}</article></body></html>"


def line(**fields: object) -> str:
    return json.dumps({"doc_id": "a", "text": NEWS, **fields}) + "\n"


def feed(inside: str, head: str = "") -> str:
    return f'<?xml version="1.0"?>{head}<rss version="2.0"><channel><title>Post</title>{inside}</channel></rss>'


def record(head: str, body: bytes = b"") -> bytes:
    return (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/\r\n{head}\r\n\r\n".encode()
        + body
        + b"\r\n\r\n"
    )


def bound(path: Path) -> None:
    """A socket, bound under a short relative name: the system allows no long one."""
    here = Path.cwd()
    os.chdir(path.parent)
    try:
        socket.socket(socket.AF_UNIX).bind(path.name)
    finally:
        os.chdir(here)


def deep(path: Path) -> None:
    here = path.parent
    for _ in range(150):
        here = here / "d"
    here.mkdir(parents=True)
    (here / "x.txt").write_text("deep " + NEWS)


LAUGHS = "".join(f'<!ENTITY l{i} "{f"&l{i - 1};" * 10}">' for i in range(1, 10))
KINDS = (
    Kind("an empty file", "a.txt", b"", "empty"),
    Kind("white space alone", "a.txt", b" \n\t" * 9, "white space"),
    Kind("NUL bytes", "a.txt", b"a\x00b\x00" * 99, "binary"),
    Kind("a few NUL bytes late in a text", "a.txt", NEWS * 99 + "\x00\x00" + NEWS),
    Kind("codes for the terminal in a text", "a.txt", NEWS * 9 + "\x1b]52;c;aGk=\x07 \x1b[2J"),
    Kind("many control characters", "a.txt", b"ab\x01\x02\x03" * 99, "binary"),
    Kind("no known encoding", "a.txt", b"caf\xe9 \x81\x8d\x9d" * 30, "neither UTF-8 nor"),
    Kind("a cut character", "a.txt", ("It cost 5 €" * 9).encode()[:-1], "cut in the middle"),
    Kind("broken UTF-16", "a.txt", b"\xff\xfea\x00b", "broken UTF-16"),
    Kind("UTF-16 without its mark", "a.txt", NEWS.encode("utf-16-le"), "binary"),
    Kind("overlong UTF-8", "a.txt", b"\xc0\xaf" * 99, "neither UTF-8 nor"),
    Kind("a file over 20 MB", "a.txt", b"word " * 4_200_000, "20 MB"),
    Kind("a line of 10 MB", "a.txt", b"word " * 2_000_000),
    Kind("a million quote marks", "a.txt", "“" * 500_000 + '"' * 500_000),
    Kind("a million quoted words", "a.txt", "“a” 'b' " * 125_000),
    Kind("a million brackets", "a.txt", "(" * 500_000 + ")" * 500_000),
    Kind("a megabyte without a space", "a.txt", "w" * 1_000_000),
    Kind("a megabyte of one word", "a.txt", "word " * 200_000),
    Kind("a hundred thousand lines", "a.txt", "word\n" * 100_000),
    Kind("a million line breaks", "a.txt", NEWS + "\n" * 1_000_000),
    Kind("characters that turn the writing around", "a.txt", NEWS + "\u202e\u2067\u2069" * 999),
    Kind("a hundred thousand accents on a letter", "a.txt", NEWS + "a" + "\u0301" * 100_000),
    Kind("invisible characters", "a.txt", NEWS + "\u200b\u200d\u2060\ufeff" * 999),
    Kind("letters that look like others", "a.txt", "Тhе bridgе at Tarn. " * 9),
    Kind("private and unassigned characters", "a.txt", NEWS + "\ue000\uffff\U0010ffff" * 99),
    Kind("a PDF under another name", "a.txt", b"%PDF-1.7\n" + b"\x00" * 99, "PDF"),
    Kind("a zip file, a bomb or not", "a.txt", b"PK\x03\x04" + b"\x00" * 999, "an archive"),
    Kind("an old word processor's file", "a.txt", b"\xd0\xcf\x11\xe0" + b"\x00" * 999, "word processor"),
    Kind("a program", "a.html", b"\x7fELF\x02\x01\x01\x00" + b"\x00" * 999, "binary"),
    Kind("a picture named as a page", "a.html", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "binary"),
    Kind("JSON nested 100,000 deep", "a.jsonl", "[" * 100_000, "malformed"),
    Kind("a JSON object nested 100,000 deep", "a.jsonl", '{"doc_id": "a", "text": ' + '{"a":' * 100_000, "malformed"),
    Kind("a number of a million digits", "a.jsonl", '{"doc_id": ' + "9" * 1_000_000 + ', "text": "x"}', "malformed"),
    Kind("half a character in JSON", "a.jsonl", '{"doc_id": "a", "text": "x \\ud83d y"}', "half a character"),
    Kind("half a character in a name", "a.jsonl", '{"doc_id": "x \\ud83d y", "text": "The bridge."}'),
    Kind("wrong types in JSON", "a.jsonl", '{"doc_id": [1], "text": {"a": 1}}', "no string"),
    Kind("a line of JSON over 20 MB", "a.jsonl", '{"doc_id": "a", "text": "' + "x" * 21_000_000 + '"}', "20 MB"),
    Kind("a name that is a path", "a.jsonl", line(doc_id="../../../etc/passwd")),
    Kind("a name of a megabyte", "a.jsonl", line(doc_id="n" * 1_000_000)),
    Kind("codes for the terminal in a name", "a.jsonl", line(doc_id="\x1b[2J\x07")),
    Kind("an address that is a script", "a.jsonl", line(url="javascript:alert(1)")),
    Kind("a time that is none", "a.jsonl", line(published="9" * 100_000), "not ISO 8601"),
    Kind("a gzip bomb in one line", "a.jsonl.gz", lambda path: path.write_bytes(gzip.compress(b'{"a": "' + bytes(180_000_000), 9)), "bomb"),
    Kind("a gzip bomb of many parts", "a.jsonl.gz", lambda path: path.write_bytes(gzip.compress(b'{"a": 1}\n') + gzip.compress(bytes(10_000_000), 9) * 20), "bomb"),
    Kind("a gzip file that is cut", "a.jsonl.gz", gzip.compress(line().encode() * 99)[:60], "ends too early"),
    Kind("gzip in gzip", "a.jsonl.gz", gzip.compress(gzip.compress(line().encode())), "without JSON Lines"),
    Kind("a broken gzip file", "a.jsonl.gz", b"\x1f\x8b\x08\x00" + b"\xff" * 999, "cannot be read"),
    Kind("scripts, styles and handlers", "a.html", page("<script>alert(1)</script><style>p{}</style><img src=x onerror=alert(1)><a href='javascript:alert(1)'>x</a>")),
    Kind("a page nested 100,000 deep", "a.html", "<html><body>" + "<div>" * 100_000 + NEWS, "without article text"),
    Kind("a page of a million tags", "a.html", page("<b></b>" * 500_000), "seconds to read"),
    Kind("an attribute of a megabyte", "a.html", page(f"<p class='{'x ' * 500_000}'>{NEWS}</p>")),
    Kind("a tag with 30,000 attributes", "a.html", page(f"<p {' '.join(f'a{i}=1' for i in range(30_000))}>{NEWS}</p>"), "seconds to read"),
    Kind("a page of a million open brackets", "a.html", page("<" * 1_000_000)),
    Kind("comments that never end", "a.html", page("<!-- x " * 100_000)),
    Kind("1,000 comments before nothing", "a", "<!---->" * 1000 + "plain text " * 9),
    Kind("characters by number that are none", "a.html", page("<p>Open &#xD800;&#0;&#x202e;&#x110000; again.</p>")),
    Kind("a page in an unknown encoding", "a.html", page("", '<meta charset="no-such">')),
    Kind("a page in UTF-7", "a.html", page("<p>+ADw-script+AD4-alert(1)+ADw-/script+AD4-</p>", '<meta charset="utf-7">')),
    Kind("metadata nested 10,000 deep", "a.html", page("", '<script type="application/ld+json">' + '{"a":' * 10_000 + "</script>")),
    Kind("a page of the year 99999", "a.html", page("", '<meta property="article:published_time" content="99999-99-99">')),
    Kind("an XML bomb (the billion laughs)", "a.xml", feed("<item><title>&l9;</title></item>", f'<!DOCTYPE rss [<!ENTITY l0 "ha">{LAUGHS}]>'), "entities of its own"),
    Kind("one large entity many times", "a.xml", feed(f"<item><title>{'&x;' * 99_999}</title></item>", f'<!DOCTYPE rss [<!ENTITY x "{"x" * 99_999}">]>'), "entities of its own"),
    Kind("an entity that is a file", "a.xml", feed("<item><title>&x;</title></item>", '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>'), "entities of its own"),
    Kind("a document type elsewhere", "a.xml", feed(f"<item><title>{NEWS}</title></item>", '<!DOCTYPE rss SYSTEM "http://127.0.0.1:9/x.dtd">')),
    Kind("a feed in UTF-7", "a.xml", '<?xml version="1.0" encoding="utf-7"?>+ADwAIQ-ENTITY', "without entries"),
    Kind("a feed nested 20,000 deep", "a.xml", feed("<item><title>Bridge closes</title><description>" + "<b>" * 20_000)),
    Kind("a feed of broken markup", "a.xml", feed(f"<item><title>{NEWS}</title><description>&bad; < {'<![CDATA[' * 9999}")),
    Kind("a feed over 8 MB", "a.xml", feed(" " * 9_000_000), "more than 8 MB"),
    Kind("an entry that links to a file", "a.xml", feed(f"<item><title>{NEWS}</title><link>file:///etc/passwd</link></item>")),
    Kind("a script in an entry", "a.xml", feed(f"<item><title>{NEWS}</title><description>&lt;script&gt;alert(1)&lt;/script&gt;</description></item>")),
    Kind("a web archive's head that does not end", "a.warc", b"WARC/1.0\r\nA: " + b"b" * 5_000_000, "head does not end"),
    Kind("a web archive that lies about lengths", "a.warc", record("Content-Length: 99999999999"), "ends too early"),
    Kind("a web archive with a length below zero", "a.warc", record("Content-Length: -5") * 9, "without pages"),
    Kind("a bomb in a web archive", "a.warc.gz", lambda path: path.write_bytes(gzip.compress(record("Content-Length: 180000045", b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + bytes(180_000_000)), 9)), "bomb"),
    Kind("a news item that is withdrawn", "a.json", '{"uri": "a", "headline": "x", "pubstatus": "canceled"}', "cancelled"),
    Kind("a pipe", "a.txt", os.mkfifo, "a pipe"),
    Kind("a socket", "a.txt", bound, "a pipe"),
    Kind("a device that never ends", "a.txt", lambda path: path.symlink_to("/dev/zero"), "device"),
    Kind("a link that leads to itself", "a.txt", lambda path: path.symlink_to(path), "cannot be read"),
    Kind("a link to nowhere", "a.txt", lambda path: path.symlink_to("/nowhere/at/all"), "no such file"),
    Kind("a name with a line break", "a\nb\x1b[2J.txt", NEWS),
    Kind("a name that turns the writing around", "gpj.\u202etxt.txt", NEWS),
    Kind("a folder named as an article", "a.txt", lambda path: path.mkdir(), "holds no article"),
    Kind("folders 150 deep", "deep", deep),
    Kind("a table whose names are paths", "articles.csv", "name,outlet\n../../../etc/passwd,Post\n"),
    Kind("a table with a cell of 200,000 characters", "articles.csv", "name,outlet\n" + "x" * 200_000 + ",Post\n", "malformed CSV"),
    Kind("a table that is a picture", "articles.csv", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "neither UTF-8 nor"),
)  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "good.txt").write_text(GOOD)
    return tmp_path


def attacked(folder: Path, kind: Kind) -> Reading:
    path = folder / "drop" / kind.file
    path.parent.mkdir()
    if callable(kind.data):
        kind.data(path)
    else:
        path.write_bytes(kind.data if isinstance(kind.data, bytes) else kind.data.encode("utf-8", "surrogatepass"))
    if kind.file == "articles.csv":
        (path.parent / "third.txt").write_text("A third one. " + GOOD)
    given = [path.parent] if kind.file in ("articles.csv", "deep") else [path]
    (folder / "other").mkdir()
    (folder / "other" / "other.txt").write_text("Another one. " + GOOD)
    return read([*given, folder / "good.txt", folder / "other"])


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_each_kind_is_told_or_read_and_costs_little(folder: Path, kind: Kind, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(html, "SECONDS", 6)
    started = time.monotonic()
    reading = attacked(folder, kind)
    good = [article for article in reading.articles if article.name in ("good.txt", "other.txt")]
    assert len(good) == 2, "no bad input loses another"
    if kind.found:
        assert any(kind.found in problem.found for problem in reading.problems), reading.problems
    else:
        assert len(reading.articles) == 3, reading.problems
    for problem in reading.problems:
        assert problem.name.isprintable()
        assert problem.remedy
    for article in reading.articles:
        document = clean(article)
        find_quotes(document.text, [block for block in document.blocks if block.role is not Role.FURNITURE])
        assert all(document.text[block.span].strip() for block in document.blocks)
        assert "alert(1)" not in article.text.chars or kind.name == "a page in UTF-7"
        assert not (article.url or "").startswith("file:")
    assert time.monotonic() - started < SECONDS


def test_a_link_out_of_a_folder_is_not_followed(folder: Path) -> None:
    """Who may drop a file could else have any file of this machine read."""
    (folder / "drop").mkdir()
    (folder / "drop" / "a.txt").symlink_to("/etc/passwd")
    (folder / "drop" / "b.txt").symlink_to(folder / "good.txt")
    reading = read([folder / "drop"])
    assert reading.articles == ()
    assert [problem.found for problem in reading.problems] == ["a link that leads out of the folder"] * 2


def test_the_rest_of_an_endless_text_is_there_and_not_read(folder: Path) -> None:
    (folder / "long.txt").write_text(NEWS * 6000)
    (article,) = read([folder / "long.txt"]).articles
    *read_blocks, last = clean(article).blocks
    assert len(article.text.chars) == len(NEWS) * 6000
    assert (last.role, last.kind, last.span.end) == (Role.FURNITURE, "unread rest", len(article.text.chars.rstrip()))
    assert all(len(block.span) <= 50_000 for block in read_blocks)
    assert 200_000 < read_blocks[-1].span.end <= 300_000


def test_a_run_without_a_space_is_apart_from_the_words_around_it(folder: Path) -> None:
    (folder / "run.txt").write_text(f"{NEWS}{'A9' * 400} Later {NEWS}")
    (article,) = read([folder / "run.txt"]).articles
    blocks = clean(article).blocks
    assert [article.text[block.span] for block in blocks if block.kind == "no words"] == ["A9" * 400]
    assert (
        sum("harbour office" in article.text[block.span] for block in blocks if block.role is not Role.FURNITURE) == 2
    )


MARKS = {
    "straight marks": '"', "opening marks": "“", "open and shut": "“a” ", "nested marks": "“‘a’” ", "apostrophes": "it’s ",
    "both marks": "“a” 'b' ", "single marks": "‘a ", "plurals": "farmers’ market ", "lines that open": "“a word\n", "inches": "5'11\" ", "brackets": "([{",
    "one word": "word ", "dates": "May 14, 2031 ", "bylines": "By Jane Roe and ", "addresses": "http://a.b/ ", "dots": ". ",
}  # fmt: skip


@pytest.mark.parametrize("unit", MARKS.values(), ids=MARKS.keys())
def test_twice_the_text_costs_about_twice_the_time(folder: Path, unit: str) -> None:
    """Cleaner, quote finder, views and words on up to 80,000 characters of one thing: none grows with the square."""

    def cost(length: int) -> float:
        (folder / "x.txt").write_text((unit * length)[:length])
        (article,) = read([folder / "x.txt"]).articles
        started = time.process_time()
        document = clean(article)
        find_quotes(document.text, [block for block in document.blocks if block.kind != "unread rest"])
        plain(document.text)
        words(document.text)
        return time.process_time() - started

    small, large = cost(20_000), cost(80_000)
    assert large < 10 * small + 0.5, f"{small:.2f} s, then {large:.2f} s for four times as much"


def test_every_kind_is_in_the_docs_and_every_row_is_tried() -> None:
    page = (ROOT / "docs" / "security.md").read_text(encoding="utf-8")
    section = page.split("## What is read", 1)[1].split("\n## ", 1)[0]
    rows = re.findall(r"^\| ([^|]+?) \|", section, re.MULTILINE)
    named = {kind.name for kind in KINDS}
    assert named <= set(rows), sorted(named - set(rows))
    assert len(KINDS) >= 60
