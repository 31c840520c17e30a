"""The page: one safe file, whole without JavaScript, every address leads to the characters that it names."""

from __future__ import annotations

import base64
import hashlib
import re
from collections import Counter
from dataclasses import dataclass, field, replace
from html.parser import HTMLParser
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from invented import at, courier, herald, reports, story, wire
from twosource.model import (
    Article,
    Attribution,
    Block,
    Document,
    Findings,
    Links,
    Mode,
    Position,
    Record,
    Report,
    Role,
    Statement,
    Story,
)  # fmt: skip
from twosource.render import render, render_diff
from twosource.render.page import Page, day
from twosource.text import Text

VOID = {"meta", "link", "br", "img", "input", "hr"}
ADDRESS = re.compile(r"t(\d+)-(\d+)-(\d+)")


@dataclass
class Seen(HTMLParser):
    """Every tag with its attributes, and the characters inside each address; numbers of notes do not count."""

    tags: list[tuple[str, dict[str, str | None]]] = field(default_factory=list)
    inside: dict[str, str] = field(default_factory=dict)
    lines: list[str] = field(default_factory=list)
    stack: list[tuple[str, dict[str, str | None]]] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.tags.append((tag, found))
        if tag not in VOID:
            self.stack.append((tag, found))
        if ADDRESS.fullmatch(found.get("id") or ""):
            self.inside[str(found["id"])] = ""
        if (tag, found.get("class")) == ("p", "text"):
            self.lines.append("")

    def handle_endtag(self, tag: str) -> None:
        open_tag, _ = self.stack.pop()
        assert open_tag == tag, f"<{open_tag}> closed by </{tag}>"

    def handle_data(self, data: str) -> None:
        if any(tag == "sup" for tag, _ in self.stack):
            return
        if any((tag, found.get("class")) == ("p", "text") for tag, found in self.stack):
            self.lines[-1] += data
        for _, found in self.stack:
            if found.get("id") in self.inside:
                self.inside[str(found["id"])] += data

    @property
    def ids(self) -> Counter[str]:
        return Counter(str(found["id"]) for _, found in self.tags if "id" in found)

    @property
    def links(self) -> set[str]:
        return {str(found["href"]) for tag, found in self.tags if tag == "a"}


def seen(page: str) -> Seen:
    made = Seen()
    made.feed(page)
    made.close()
    assert not made.stack
    return made


@pytest.fixture(scope="module")
def page() -> str:
    return render(story(), "html")


def test_nothing_is_fetched_and_no_script_but_ours_may_run(page: str) -> None:
    made = seen(page)
    assert not [tag for tag, found in made.tags if "src" in found or "style" in found]
    assert {found["href"] for tag, found in made.tags if tag == "link"} == {"data:,"}
    assert not re.search(r"@import|url\(", page)
    policy = next(str(found["content"]) for tag, found in made.tags if "http-equiv" in found)
    assert policy.startswith("default-src 'none'")
    for tag in ("style", "script"):
        bodies = re.findall(rf"<{tag}>(.*?)</{tag}>", page, re.DOTALL)
        assert len(bodies) == 1
        assert f"{tag}-src 'sha256-{base64.b64encode(hashlib.sha256(bodies[0].encode()).digest()).decode()}'" in policy


def test_markup_in_an_article_stays_text(page: str) -> None:
    assert "&lt;script&gt;alert(&#34;orla&#34;)&lt;/script&gt;" in page
    assert "<script>alert" not in page


def test_marks_that_turn_the_writing_end_with_their_line(page: str) -> None:
    line = next(line for line in page.splitlines() if "\u202e" in line)
    assert re.search(r'<p class="text" dir="auto">.*\u202e.*</p>', line)
    assert (
        ".line > .text { font: 1.09rem/1.65 var(--serif); margin: 0; grid-column: 1; unicode-bidi: isolate; }" in page
    )


def test_every_address_is_there_once_and_every_link_leads_to_one(page: str) -> None:
    for written in (page, render(story(), "html", excerpts=True), render_diff(story(), "html")):
        made = seen(written)
        assert not [id for id, count in made.ids.items() if count > 1]
        assert not [link for link in made.links if link.startswith("#") and link[1:] not in made.ids]


def test_every_address_holds_its_characters(page: str) -> None:
    made = seen(page)
    assert len(made.inside) > 12
    for address, held in made.inside.items():
        number, start, end = map(int, ADDRESS.fullmatch(address).groups())  # type: ignore[union-attr]
        exact = story().reports[number - 1].text.chars[start:end]
        assert held == exact or (exact.startswith(held) and held)


def test_articles_stand_in_full_with_their_furniture(page: str) -> None:
    lines = seen(page).lines
    assert lines == [r.text[line] for r in reports() for line in r.text.lines()]
    assert "newsletter · looks like newsletter" in page


def test_conflicts_come_first_and_the_hard_one_leads(page: str) -> None:
    order = [
        page.index(f'id="{name}"')
        for name in ("reports", "parting", "k2", "k1", "said", "changed", "single", "articles")
    ]
    assert order == sorted(order)
    assert "hard: they cannot both be so" in page
    assert 'id="positions"' not in page


def test_signs_of_the_table_have_words(page: str) -> None:
    row = page[page.index('id="c1"') : page.index("</tr>", page.index('id="c1"'))]
    for word in ("A carries it", "B in part", "C not reported"):
        assert word in row
    assert "2 witnesses · wordings vary" in row
    assert "one origin: Hedda Quill" in row


def test_a_chain_is_told_innermost_first(page: str) -> None:
    told = re.sub(r"<[^>]+>", "", page)
    assert "Tomas Berg → Interpress → B\xa0Northern Wire" in told


def test_who_is_not_identified_looks_so(page: str) -> None:
    assert '<bdi class="doubtful">police</bdi> <span class="doubtful">(not identified)</span>' in page


def test_versions_show_what_went_and_what_came(page: str) -> None:
    changed = page[page.index('id="changed"') : page.index('id="single"')]
    assert re.search(r"<del>.*?reportedly.*?</del>", changed)
    assert re.search(r"<ins>.*?The mayor.*?</ins>", changed)
    assert "Which came first is not certain" in changed


def test_headings_never_skip_a_level(page: str) -> None:
    levels = [int(tag[1]) for tag, _ in seen(page).tags if re.fullmatch(r"h[1-6]", tag)]
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_excerpts_keep_full_texts_out() -> None:
    for shown in Page(story(), cut=True).articles.all:
        kept = sum(len(token.chars) for line in shown.lines for token in line.tokens if token.kind == "chars")
        assert 0 < kept <= len(shown.report.text) * 0.5
    written = render(story(), "html", excerpts=True)
    assert "[…]" in written
    assert "newsletter" not in written
    assert not [report for report in reports() if report.text.chars in re.sub("<[^>]+>", "", written)]


def test_only_addresses_of_the_web_become_links() -> None:
    for url, linked in (("javascript:alert(1)", False), ("https://wire.example/orla", True)):
        article = replace(wire().article, url=url)
        made = replace(wire(), document=replace(wire().document, article=article))
        links = seen(render(Story((made,), Links(), Findings()), "html")).links
        assert (url in links) is linked


def test_one_article_and_none_make_a_page() -> None:
    for few in ((courier(),), ()):
        assert "<h1>" in render(Story(few, Links(), Findings(), ("only one article",)), "html")


def test_many_witnesses_share_a_column() -> None:
    many = []
    for number in range(30):
        text = Text(f"Dam {number}\nThe gates are open.")
        made = Statement((at(text, "The gates are open."),), (), Mode.OWN)
        document = Document(Article(text, f"{number}.txt"), tuple(Block(s, Role.BODY, "a line") for s in text.lines()))
        many.append(Report(document, statements=(made,)))
    assert ">AD" in render(Story(tuple(many), Links(), Findings()), "html")


def test_the_diff_page_has_the_edits_and_both_articles() -> None:
    both = (herald(), herald(later=True))
    made = render_diff(Story(both, Links(versions=links_of_story().versions), Findings()), "html")
    assert "hedge dropped" in made
    assert seen(made).lines == [r.text[line] for r in both for line in r.text.lines()]
    assert "share too little" in render_diff(Story(both, Links(), Findings()), "html")


def links_of_story() -> Links:
    return story().links


@st.composite
def marked(draw: st.DrawFn) -> Story:
    chars = draw(st.text(st.characters(exclude_characters="\r\n\u2028\u2029\0"), min_size=1, max_size=40))
    text = Text(chars)
    place = st.tuples(st.integers(0, len(chars)), st.integers(0, len(chars))).map(sorted).map(lambda p: text.span(*p))
    made = []
    for content in draw(st.lists(st.lists(place, min_size=1, max_size=2), max_size=5)):
        made.append(Statement(tuple(content), (Attribution(None, None, tuple(content)),), Mode.DIRECT))
    blocks = (Block(text.whole, Role.BODY, "drawn"),)
    return Story((Report(Document(Article(text, "drawn"), blocks), statements=tuple(made)),), Links(), Findings())


@settings(max_examples=60, deadline=None)
@given(marked())
def test_crossing_marks_nest_and_lose_nothing(drawn: Story) -> None:
    made = seen(render(drawn, "html"))
    chars = drawn.reports[0].text.chars.encode("utf-8", "surrogatepass").decode("utf-8", "replace")
    assert len(made.lines[0]) == len(drawn.reports[0].text) or made.lines[0] == chars
    wanted = {f"t1-{s.start}-{s.end}" for r in drawn.reports for x in r.statements for s in x.content}
    assert wanted == set(made.inside)


def brightness(colour: str) -> float:
    """Relative luminance as WCAG 2 defines it."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_contrast_is_enough_in_light_and_dark(page: str) -> None:
    themes = re.findall(r":root \{(.*?)\}", page, re.DOTALL)[:2]
    assert len(themes) == 2
    for theme in themes:
        colours = dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6})", theme))
        written = ["ink", "soft", "link", "hard", *(f"w{slot}" for slot in range(9))]
        pairs = [(name, ground) for name in written for ground in ("paper", "wash", "point", "target")]
        for name, ground in [*pairs, ("gone", "gone-wash"), ("come", "come-wash"), ("gone", "paper")]:
            lights = sorted((brightness(colours[name]), brightness(colours[ground])))
            assert (lights[1] + 0.05) / (lights[0] + 0.05) >= 4.5, f"{name} on {ground}"


@pytest.mark.parametrize(
    ("value", "shown"),
    [("2025-03-14", "14 March 2025"), ("2025-03", "March 2025"), ("2025-W11", "the week of 10 March 2025"),
     ("2025-13", "2025-13"), ("2025-W60", "2025-W60"), ("2025", "2025"), ("PRESENT_REF", "PRESENT_REF")],
)  # fmt: skip
def test_a_day_is_told_in_words(value: str, shown: str) -> None:
    assert day(value) == shown


def test_positions_have_a_column_for_each_outlet_that_tells_one() -> None:
    first, second, third, _ = reports()
    renamed = [replace_outlet(report, "The Wire") for report in (first, second)]
    told = [
        Position("Drevnia", "Quill", "truce", "accepts", "2031-05-08", (at(first.text, "the Orla dam"),)),
        Position("Drevnia", None, "truce", "reserves", "2031-05", (at(second.text, "dam"),)),
    ]
    made = Story((*renamed, third), Links(), Findings(record=Record(positions=tuple(told))))
    page = Page(made)
    assert list(page.standing.columns) == ["The Wire"]
    (row,) = page.standing.rows
    assert [[one.stance for one in cell.stances] for cell in row.cells] == [["accepts", "reserves"]]
    shown = render(made, "html")
    assert "No position is told by <bdi>" in shown
    assert "May 2031" in shown


def replace_outlet(report: Report, outlet: str) -> Report:
    article = replace(report.document.article, outlet=outlet)
    return replace(report, document=replace(report.document, article=article))
