"""The tools, asked through the protocol's own client in this process: every answer rests on exact characters."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

pytest.importorskip("mcp")

from mcp import Client

from placed import spans
from twosource import desk
from twosource.mcp.server import server
from twosource.model import Article
from twosource.store.archive import Archive
from twosource.text import Text

REPORTS = (
    ("Valley Courier", "Minister rang the operator of the Orla dam 🌊\n"
     "Energy minister Hedda Quill said on Friday she had spoken to the operator of the Orla dam by phone.\n"
     "“I have asked them to open the gates at once,” Quill told reporters in Orla.\n"),
    ("Northern Wire", "No call took place, operator of the Orla dam says\n"
     "“There was no call on Thursday,” Tomas Berg, a spokesman for the Orla dam, said on Friday.\n"
     "Hedda Quill said: “I have asked them to open the gates at once.”\n"),
)  # fmt: skip
TOOLS = {"search", "article", "story", "claim", "person_statements", "conflicts", "span"}


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    made = [
        Article(Text(chars), f"{n}.txt", outlet, published="2031-05-09", language="en")
        for n, (outlet, chars) in enumerate(REPORTS)
    ]
    with Archive.open(tmp_path_factory.mktemp("mcp") / "dam.db") as kept:
        desk.add(kept, made)
        yield kept


def finished(work: Coroutine[Any, Any, Any]) -> Any:
    """What comes of it, in a thread of its own: a browser's tests may have left a loop running in this one."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, work).result()


def ask(archive: Archive, tool: str, **arguments: object) -> Any:
    """The tool's structured answer; a refused question raises AssertionError with its message."""

    async def asked() -> Any:
        async with Client(server(archive)) as client:
            return await client.call_tool(tool, arguments)

    answer = finished(asked())
    assert not answer.is_error, answer.content[0].text
    return answer.structured_content


def exact(found: Any) -> int:
    """How many spans an answer has, each checked against the text with its hash."""
    texts = {Text(chars).sha256: chars for _, chars in REPORTS}
    held = list(spans(found))
    for span in held:
        assert texts[span["sha256"]][span["start"] : span["end"]] == span["exact"]
        assert span["outlet"] in dict(REPORTS)
    return len(held)


def story(archive: Archive) -> str:
    return str(archive.stories()[0].id)


def test_the_tools_are_there_and_change_nothing(archive: Archive) -> None:
    async def listed() -> Any:
        async with Client(server(archive)) as client:
            return await client.list_tools()

    tools = finished(listed()).tools
    assert {tool.name for tool in tools} == TOOLS
    assert all(tool.annotations.read_only_hint and tool.description for tool in tools)


@pytest.mark.parametrize("kind", ["statements", "articles"])
def test_hits_have_spans(archive: Archive, kind: str) -> None:
    found = ask(archive, "search", query="gates", kind=kind)
    assert len(found["hits"]) == 2
    assert exact(found) == 2


def test_an_article_has_its_headline_and_what_is_said_in_it(archive: Archive) -> None:
    (hit,) = ask(archive, "search", query="phone", kind="articles")["hits"]
    found = ask(archive, "article", id=hit["id"])
    assert found["headline"]["exact"] == "Minister rang the operator of the Orla dam 🌊"
    assert exact(found) == 1 + len(found["statements"])
    assert "Hedda Quill" in {said["speaker"] for said in found["statements"]}


def test_a_story_its_claims_and_one_of_them(archive: Archive) -> None:
    found = ask(archive, "story", id=story(archive))
    assert {article["outlet"] for article in found["articles"]} == {"Valley Courier", "Northern Wire"}
    assert exact(found)
    gates = next(claim for claim in found["claims"] if "gates" in claim["span"]["exact"])
    assert (gates["witnesses"], gates["support"], gates["origins"]) == (2, "single-sourced", ["Hedda Quill"])
    told = ask(archive, "claim", story=story(archive), id=gates["id"])
    assert [made["chain"] for made in told["statements"]] == [["Hedda Quill"], ["Hedda Quill"]]
    assert exact(told) == 3


def test_conflicts_have_sides_with_spans(archive: Archive) -> None:
    found = ask(archive, "conflicts", story=story(archive))
    assert exact(found) == sum(len(side["spans"]) for made in found["conflicts"] for side in made["sides"])


def test_what_a_person_says_in_every_article(archive: Archive) -> None:
    found = ask(archive, "person_statements", person="Quill")
    assert found["name"] == "Hedda Quill"
    assert exact(found) == len(found["statements"]) >= 2


def test_a_span_counts_code_points(archive: Archive) -> None:
    chars = REPORTS[0][1]
    start = chars.index("Energy minister")
    found = ask(archive, "span", article=Text(chars).sha256, start=start, end=start + 15)
    assert found["exact"] == "Energy minister"
    assert found["before"].endswith("🌊\n")


@pytest.mark.parametrize(
    ("tool", "arguments", "said"),
    [
        ("search", {"query": '"open'}, "quotation mark"),
        ("search", {"query": "dam", "kind": "facts"}, "statements"),
        ("article", {"id": "none"}, "search for one"),
        ("story", {"id": "none"}, "search for one"),
        ("person_statements", {"person": "Nobody"}, "one word"),
        ("span", {"article": "none", "start": 0, "end": 1}, "search for one"),
    ],
)
def test_a_wrong_question_is_answered_with_what_to_ask(
    archive: Archive, tool: str, arguments: dict[str, object], said: str
) -> None:
    with pytest.raises(AssertionError, match=said):
        ask(archive, tool, **arguments)


def test_a_span_beyond_the_text_or_too_long_is_refused(archive: Archive) -> None:
    hash_of = Text(REPORTS[0][1]).sha256
    for start, end in ((0, 9_999), (300, 400), (5, 2)):
        with pytest.raises(AssertionError, match="at most"):
            ask(archive, "span", article=hash_of, start=start, end=end)
