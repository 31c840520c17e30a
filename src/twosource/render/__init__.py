"""Story -> text: the page, the terminal summary, the story file, the table."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from twosource.model import Story
from twosource.render import json

FORMATS: Mapping[str, Callable[..., str]] = {"json": json.render}


def render(story: Story, format: str, *, excerpts: bool = False) -> str:
    """The story in one of FORMATS. Raises ValueError for a format that is not there."""
    if format not in FORMATS:
        raise ValueError(f"format {format!r} is not known: use one of {', '.join(FORMATS)}")
    return FORMATS[format](story)
