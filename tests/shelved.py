"""Articles made by number for tests of the archive, and a story's reports without a language model."""

from __future__ import annotations

from dataclasses import replace

import invented
from twosource.model import Article
from twosource.store.archive import Archive
from twosource.store.window import Place
from twosource.text import Text

OUTLETS = ("Valley Courier", "Northern Wire", "The Herald")


def article(number: int, **told: str | None) -> Article:
    """An article whose words tell it from all others."""
    words = f"Gate {number} of the Orla dam opened\nThe keeper of gate {number} said it opened at dawn."
    fields = {"outlet": OUTLETS[number % 3], "published": f"2031-05-{number % 28 + 1:02}", "language": "en", **told}
    return Article(Text(words), f"{number}.txt", **fields)


def filled(archive: Archive) -> str:
    """Puts the invented story with its reports and findings into an archive; gives the story's id."""
    story = invented.story()
    ids = archive.add(report.article for report in story.reports).new
    archive.save_reports(zip(ids, story.reports, strict=True), "reader one")
    with archive.grouping() as window:
        window.place([Place(id, ids[0], id, ids[0], None, b"") for id in ids])
    archive.save_findings(ids[0], story, '{"schema": "story/1"}', "first", "The breach at Orla")
    return ids[0]


def elsewhere(number: int, outlet: str) -> Article:
    """The same text at another outlet."""
    return replace(article(number), outlet=outlet)
