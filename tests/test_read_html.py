"""Pages: the extractor's text, title first, and what the page says of itself."""

from __future__ import annotations

import hashlib
from pathlib import Path

from twosource.clean import clean
from twosource.model import Role
from twosource.read import read

PAGE = """<!DOCTYPE html>
<html lang="en"><head><title>Bridge closes after storm</title>
<meta property="og:site_name" content="The Harbour Post">
<meta name="author" content="Jane Roe">
<meta property="article:published_time" content="2031-05-14T09:30:00+02:00">
<script>var tracker = "<p>not news</p>";</script></head>
<body><nav><a href="/">Home</a> <a href="/world">World</a></nav>
<article><h1>Bridge closes after storm</h1>
<p>The bridge at Tarn was closed on Tuesday after a storm damaged two of its pillars, the harbour office said.</p>
<p>Engineers are to look at it on Wednesday, said Ines Holm, who leads the office. “We will not open it before we
know,” she said.</p>
<p>A sign at the ramp read &lt;script&gt;alert(1)&lt;/script&gt;, put there by pupils of the town’s school.</p>
<p>Read more: Ferries will run every hour until the bridge opens</p></article>
<footer>© 2031 The Harbour Post. We use cookies.</footer></body></html>
"""


def test_a_page_gives_text_and_what_it_says_of_itself(tmp_path: Path) -> None:
    path = tmp_path / "bridge.html"
    path.write_text(PAGE, encoding="utf-8")
    (article,) = read([path]).articles
    assert article.text.chars.startswith("Bridge closes after storm\nThe bridge at Tarn")
    assert article.text.chars.count("Bridge closes after storm") == 1
    assert "<script>alert(1)</script>" in article.text.chars
    assert "tracker" not in article.text.chars
    assert (article.title, article.author, article.outlet) == (
        "Bridge closes after storm",
        "Jane Roe",
        "The Harbour Post",
    )
    assert article.published == "2031-05-14T09:30:00+02:00"
    assert article.page_sha256 == hashlib.sha256(PAGE.encode()).hexdigest()


def test_the_furniture_of_a_page_is_labelled(tmp_path: Path) -> None:
    path = tmp_path / "bridge"
    path.write_text(PAGE, encoding="utf-8")
    document = clean(read([path]).articles[0])
    assert document.blocks[0].role is Role.HEADLINE
    furniture = [document.text[block.span] for block in document.blocks if block.role is Role.FURNITURE]
    assert "Read more: Ferries will run every hour until the bridge opens" in furniture
    assert all("office said" not in line for line in furniture)


def test_a_page_in_another_encoding(tmp_path: Path) -> None:
    page = PAGE.replace("<head>", '<head><meta charset="windows-1252">').encode("cp1252")
    path = tmp_path / "bridge.htm"
    path.write_bytes(page)
    assert "“We will not open" in read([path]).articles[0].text.chars


def test_a_page_with_a_date_alone_and_one_without(tmp_path: Path) -> None:
    dated, bare = tmp_path / "dated.html", tmp_path / "bare.html"
    dated.write_text(PAGE.replace("T09:30:00+02:00", ""), encoding="utf-8")
    bare.write_text(PAGE.replace("2031-05-14T09:30:00+02:00", "").replace("on Tuesday", "on Monday"), encoding="utf-8")
    assert {article.name: article.published for article in read([dated, bare]).articles} == {
        "dated.html": "2031-05-14",
        "bare.html": None,
    }
