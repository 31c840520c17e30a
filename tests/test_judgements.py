"""What people judge wins over what is found, from the file to the page."""

from __future__ import annotations

import json
from pathlib import Path

from twosource.model import Article, Judgement, Place, Ruling, Story
from twosource.read import given, read_judgements
from twosource.reconstruct import reconstruct
from twosource.render import render
from twosource.text import Text

WIRE = Article(
    Text(
        "COAST (Wire) - Harbour chief Anna Rowe said the port will stay shut until Friday.\n"
        "“Seven ships are waiting outside,” Rowe told reporters.\n"
    ),
    "wire.txt", "Coast Wire", published="2031-05-14",
)  # fmt: skip
PAPER = Article(
    Text(
        "The port will remain closed until Friday, harbour chief Anna Rowe said.\n"
        "“Nine ships are waiting outside,” she said. “We can do it by Sunday.”\n"
        "Dockers’ leader Tom Brandt shook his head.\n"
    ),
    "paper.txt", "The Gazette", published="2031-05-14",
)  # fmt: skip


def _place(article: Article, exact: str) -> Place:
    start = article.text.chars.index(exact)
    return Place(article.text.id, start, start + len(exact))


def _judged(ruling: Ruling, *places: Place, value: str | None = None, at: str = "2031-05-15T08:00:00Z") -> Judgement:
    return Judgement(ruling, places, "M. Oduya", at, "read both", value)


def _told(*judgements: Judgement) -> Story:
    return reconstruct([WIRE, PAPER], judgements=judgements)


def _together(story: Story, left: Place, right: Place) -> bool:
    return any(
        {p.text for p in (left, right) for s in v.claim.statements for c in s.content
         if c.text == p.text and c.start < p.end and p.start < c.end} == {left.text, right.text}
        for v in story.findings.verdicts
    )  # fmt: skip


SHUT = _place(WIRE, "the port will stay shut until Friday"), _place(PAPER, "The port will remain closed until Friday")
SHIPS = _place(WIRE, "Seven ships are waiting outside"), _place(PAPER, "Nine ships are waiting outside")
SUNDAY = _place(PAPER, "We can do it by Sunday")


def test_two_that_somebody_calls_the_same_are_one_claim_until_somebody_says_not() -> None:
    same = _judged(Ruling.SAME, SHIPS[0], SUNDAY)
    assert not _together(_told(), SHIPS[0], SUNDAY)
    assert _together(_told(same), SHIPS[0], SUNDAY)
    later = _judged(Ruling.NOT_SAME, SHIPS[0], SUNDAY, at="2031-05-16T08:00:00Z")
    assert not _together(_told(same, later), SHIPS[0], SUNDAY)


def test_two_that_somebody_keeps_apart_share_no_claim() -> None:
    found, parted = _told(), _told(_judged(Ruling.NOT_SAME, *SHUT))
    assert _together(found, *SHUT)
    assert not _together(parted, *SHUT)
    assert parted.judgements[0].by == "M. Oduya"


def test_what_somebody_calls_no_conflict_is_none() -> None:
    found, calm = _told(), _told(_judged(Ruling.NOT_A_CONFLICT, *SHIPS))
    assert any(
        "Nine" in str(side.value) or "9" in str(side.value) for c in found.findings.conflicts for side in c.sides
    )
    assert not calm.findings.conflicts


def test_the_speaker_that_somebody_names_is_the_speaker() -> None:
    story = _told(_judged(Ruling.SPEAKER, SUNDAY, value="Tom Brandt"))
    speakers = {
        s.chain[0].entity.name
        for r in story.reports
        for s in r.statements
        if s.chain and s.chain[0].entity and "Sunday" in r.text[s.extent]
    }
    assert speakers == {"Tom Brandt"}


def test_the_story_file_and_the_page_show_who_judged_and_why() -> None:
    story = _told(_judged(Ruling.NOT_SAME, *SHUT))
    written = json.loads(render(story, "json"))["judgements"]
    assert [place["exact"] for place in written[0]["places"]] == [
        WIRE.text.chars[SHUT[0].start : SHUT[0].end],
        PAPER.text.chars[SHUT[1].start : SHUT[1].end],
    ]
    page = render(story, "html")
    assert "What people judged" in page
    assert "M. Oduya" in page


def test_lines_that_cannot_be_used_are_said_and_the_others_count(tmp_path: Path) -> None:
    good = {
        "ruling": "same",
        "places": [{"text": "wire.txt", "exact": "shut"}, {"text": "paper.txt", "start": 4, "end": 8}],
        "by": "M. Oduya",
        "at": "2031-05-15",
    }
    bad = [
        {**good, "ruling": "alike"},
        {**good, "places": good["places"][:1]},  # type: ignore[index]
        {**good, "by": ""},
        {**good, "at": "yesterday"},
        {**good, "because": ["read", "both"]},
        {**good, "value": "x" * 3_000},
        {**good, "places": [{"text": "other.txt", "exact": "shut"}] * 2},
        {**good, "places": [{"text": "wire.txt", "exact": "Rowe"}] * 2},
        {**good, "places": [{"text": "wire.txt", "start": 0, "end": 9999}] * 2},
        {"ruling": "speaker is", "places": [{"text": "wire.txt", "exact": "shut"}], "by": "M. Oduya"},
    ]
    file = tmp_path / "judged.jsonl"
    file.write_text("\n".join(["not json", *map(json.dumps, [good, *bad])]), encoding="utf-8")
    told, problems = read_judgements(file, given([WIRE, PAPER]))
    assert [j.places for j in told] == [(_place(WIRE, "shut"), Place(PAPER.text.id, 4, 8))]
    assert len(problems) == len(bad) + 1
    assert all("line" in problem.name for problem in problems)
