"""Lines of a version that speak to its reader: notes that correct something, and words of the page."""

from __future__ import annotations

import re

from twosource.lang import Language
from twosource.link.drafts import Draft
from twosource.link.words import fold
from twosource.model import Report
from twosource.text import Span

# The longest line of the page, and how many words tell it.
PAGE_LINE, PAGE_WORDS = 25, 2


def page_lines(draft: Draft, language: Language) -> list[Span]:
    """The lines of news that speak to the reader of the page: "Subscribe to our letter", "We will bring you more"."""
    return [block.span for block in draft.report.document.blocks if _to_reader(draft, block.span, language)]


def _to_reader(draft: Draft, line: Span, language: Language) -> bool:
    words = draft.words.within(line)
    if len(words) > PAGE_LINE or any(map(draft.is_quoted, words)) or _is_note(draft.report.text[line], language):
        return False
    spoken = re.search(language.furniture.reader, " ".join(word.form for word in words))
    return bool(spoken) or sum(word.form in language.compare.page_words for word in words) >= PAGE_WORDS


def notes(report: Report, language: Language) -> list[Span]:
    """The lines in which a version says that something in it was wrong."""
    blocks = [block.span for block in report.document.blocks]
    return [span for span in blocks if _is_note(report.text[span], language)]


def _is_note(chars: str, language: Language) -> bool:
    return fold(chars).lstrip("*_[( ").startswith(language.compare.corrected)
