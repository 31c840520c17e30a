"""When it happened, when it was said, when it was reported: three times, and what is to come is none of them."""

from __future__ import annotations

from twosource.model import Article
from twosource.reconstruct import reconstruct
from twosource.text import Text

CHARS = (
    "Boat sinks off Holm\n\nHOLM (Wire) - The boat sank on Wednesday, the harbour master said on Thursday. "
    "Divers will return on Monday."
)


def test_happened_said_and_reported_are_kept_apart() -> None:
    story = reconstruct([Article(Text(CHARS), "a.txt", published="2024-06-14", language="en")])
    entries = {(entry.at, entry.what) for entry in story.findings.timeline}
    assert entries == {("2024-06-12", "happened"), ("2024-06-13", "said"), ("2024-06-14", "reported")}
