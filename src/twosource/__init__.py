"""twosource reconstructs a story from the reports about it: who said what, what is corroborated, where reports part.

Everything named here is loaded when it is first asked for, so that `import twosource` costs nothing. docs/python.md
shows each by example.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from twosource.model import Article, Judgement, Report, Story
    from twosource.notebook import (
        StoryView,
        annotate_files,
        archived_story,
        compare_files,
        monitor_files,
        read_files,
        reconstruct_articles,
        reconstruct_files,
    )
    from twosource.store.archive import Archive
    from twosource.text import Span, Text

__version__ = "0.1.0"
__all__ = [
    "Archive",
    "Article",
    "Judgement",
    "Report",
    "Span",
    "Story",
    "StoryView",
    "Text",
    "annotate_files",
    "archived_story",
    "compare_files",
    "monitor_files",
    "read_files",
    "reconstruct_articles",
    "reconstruct_files",
]
HOMES = {
    "Archive": "twosource.store.archive",
    **dict.fromkeys(("Article", "Judgement", "Report", "Story"), "twosource.model"),
    **dict.fromkeys(("Span", "Text"), "twosource.text"),
}


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module 'twosource' has no attribute {name!r}; it has {', '.join(__all__)}")
    return getattr(import_module(HOMES.get(name, "twosource.notebook")), name)


def __dir__() -> list[str]:
    return [*__all__, "__version__"]
