"""RSS and Atom: an article for each entry, with its outlet, address and time; bombs are refused."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import pytest

from twosource.read import Reading, read

RSS = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Harbour &amp; Post</title>
<item><title>Bridge closes</title><link>https://post.example/bridge</link><guid isPermaLink="false">post-1</guid>
<pubDate>Wed, 14 May 2031 09:30:00 +0200</pubDate><dc:creator>Jane Roe</dc:creator>
<description>In short.</description>
<content:encoded><![CDATA[<p>The bridge at Tarn was <b>closed</b> on Tuesday.</p><script>steal()</script>
<p>“We will not open it,” said Ines Holm.</p>]]></content:encoded></item>
<item><title>Ferry &lt;b&gt;late&lt;/b&gt;</title><link>https://post.example/ferry</link><pubDate>yesterday</pubDate>
<description>&lt;p&gt;The ferry came late.&lt;/p&gt;</description></item>
</channel></rss>
"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>Gazette</title>
<entry><id>urn:uuid:1</id><title type="html">Dam &amp;lt; full</title><link href="https://gazette.example/dam"/>
<published>2031-05-14T07:30:00Z</published><updated>2031-05-15T07:30:00Z</updated><author><name>Omar Lind</name></author>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The dam is full.</p></div></content></entry></feed>
"""


def reading(folder: Path, data: str | bytes, name: str = "feed.xml") -> Reading:
    path = folder / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return read([path])


def test_the_entries_of_rss_are_articles(tmp_path: Path) -> None:
    found = reading(tmp_path, RSS)
    assert found.problems == ()
    ferry, bridge = found.articles
    assert bridge.text.chars == (
        "Bridge closes\nThe bridge at Tarn was closed on Tuesday.\n“We will not open it,” said Ines Holm."
    )
    assert (bridge.outlet, bridge.url, bridge.title) == (
        "Harbour & Post",
        "https://post.example/bridge",
        "Bridge closes",
    )
    assert (bridge.name, bridge.author, bridge.published) == ("post-1", "Jane Roe", "2031-05-14T09:30:00+02:00")
    assert (ferry.text.chars, ferry.published) == ("Ferry late\nThe ferry came late.", None)


def test_the_entries_of_atom_are_articles(tmp_path: Path) -> None:
    (article,) = reading(tmp_path, ATOM, "feed").articles
    assert article.text.chars == "Dam < full\nThe dam is full."
    assert (article.outlet, article.url, article.author) == ("Gazette", "https://gazette.example/dam", "Omar Lind")
    assert article.published == "2031-05-14T07:30:00+00:00"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "iso-8859-1", "windows-1252"])
def test_a_feed_in_another_encoding(tmp_path: Path, encoding: str) -> None:
    chars = RSS.replace('encoding="UTF-8"', f'encoding="{encoding.removesuffix("-le").removesuffix("-sig")}"')
    chars = chars.replace("“", "«").replace("”", "»")
    data = (b"\xff\xfe" if encoding == "utf-16-le" else b"") + chars.encode(encoding)
    assert "«We will not open it,»" in reading(tmp_path, data).articles[-1].text.chars


@pytest.mark.parametrize("name", ["feed.xml", "feed.rss", "feed.atom", "feed", "feed.html"])
def test_a_feed_is_known_by_what_it_is(tmp_path: Path, name: str) -> None:
    assert len(reading(tmp_path, f"<!-- x -->\n{RSS.split('?>', 1)[1]}", name).articles) == 2


def test_a_feed_that_is_not_well_formed_is_read_as_far_as_it_goes(tmp_path: Path) -> None:
    found = reading(tmp_path, RSS.replace("</channel></rss>", "<item><title>Cut & off"))
    assert len(found.articles) >= 2


LAUGHS = "".join(f'<!ENTITY l{i} "{f"&l{i - 1};" * 10}">' for i in range(1, 10))
BOMB = (
    f'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "ha">{LAUGHS}]><rss><channel><title>&l9;</title></channel></rss>'
)


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (BOMB, "entities of its own"),
        (BOMB.encode("utf-16"), "entities of its own"),
        (BOMB.replace('"ha"', f'"{"ha" * 500_000}"'), "entities of its own"),
        ('<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><item><title>&x;</title></item></channel></rss>',
         "entities of its own"),
        (b'<?xml version="1.0" encoding="utf-7"?>+ADwAIQ-ENTITY x+AD4-<rss/>', "without entries"),
        (b'<?xml version="1.0" encoding="no-such-thing"?><rss><channel/></rss>', "without entries"),
        ("<rss><channel><item></item></channel></rss>", "an entry without title and text"),
        ("<rss>" + " " * 9_000_000 + "</rss>", "more than 8 MB"),
        ("<html/>", "without entries"),
        ("", "without entries"),
    ],
)  # fmt: skip
def test_what_is_no_feed_or_a_bomb_is_told(tmp_path: Path, data: str | bytes, found: str) -> None:
    started = time.monotonic()
    made = reading(tmp_path, data)
    assert made.articles == ()
    assert found in made.problems[0].found
    assert "feed.xml" in made.problems[0].name
    assert time.monotonic() - started < 5


def test_a_file_that_is_asked_for_by_an_entry_is_not_opened(tmp_path: Path) -> None:
    found = reading(
        tmp_path,
        '<!DOCTYPE rss SYSTEM "file:///etc/passwd"><rss><channel><item><title>A title</title>'
        "<link>file:///etc/passwd</link></item></channel></rss>",
    )
    (article,) = found.articles
    assert (article.text.chars, article.url) == ("A title", None)


def test_without_the_library_it_is_said_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "feedparser", None)
    found = reading(tmp_path, RSS)
    assert "pip install 'twosource[feeds]'" in found.problems[0].remedy
