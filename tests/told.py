"""Small stories for tests: reports given as plain strings, run through the real program."""

from __future__ import annotations

from functools import lru_cache

from twosource.model import Article, Conflict, Story, Verdict
from twosource.reconstruct import reconstruct
from twosource.text import Text

Told = tuple[str, str, str]


@lru_cache(maxsize=64)
def tell(*reports: Told) -> Story:
    """The story of reports given as (outlet, published, text)."""
    return reconstruct([Article(Text(chars), outlet, outlet, published=day) for outlet, day, chars in reports])


def kinds(story: Story) -> list[str]:
    return [conflict.kind for conflict in story.findings.conflicts]


def conflict(story: Story, kind: str) -> Conflict:
    """The one conflict of a kind."""
    (found,) = [c for c in story.findings.conflicts if c.kind == kind]
    return found


def sides(story: Story, found: Conflict) -> dict[str, list[str]]:
    """Each side's value with the exact words that take it."""
    texts = {report.text.id: report.text for report in story.reports}
    return {side.value: [texts[span.text][span] for span in side.spans] for side in found.sides}


def verdict(story: Story, words: str) -> Verdict:
    """The verdict on the claim with a statement that holds the words."""
    texts = {report.text.id: report.text for report in story.reports}
    return next(
        v
        for v in story.findings.verdicts
        for s in v.claim.statements
        if any(words in texts[s.text][span] for span in s.content)
    )
