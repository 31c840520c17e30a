"""A piece of markup to its text: the body of a feed's entry or of a news item, which has no page around it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

UNSEEN = frozenset({"script", "style", "template", "noscript", "iframe", "object", "svg", "head", "title"})
LINES = frozenset(
    "p div br li ul ol tr table blockquote section article h1 h2 h3 h4 h5 h6 figure figcaption hr pre dd dt".split()
)


def text_of(markup: str) -> str:
    """The words of the markup, a line for each block, without scripts, styles and comments.

    Characters that XML cannot hold (NUL, half characters) are left out, as parsers do.
    """
    from lxml import html

    kept = "".join(char for char in markup if char in "\t\n\r" or (char >= " " and not "\ud800" <= char <= "\udfff"))
    if not kept.strip():
        return ""
    try:
        tree = html.document_fromstring(f"<div>{kept}</div>")
    except (ValueError, AssertionError):  # nothing but a comment, or no element at all
        return ""
    lines = "".join(_words(tree)).split("\n")
    return "\n".join(line for each in lines if (line := " ".join(each.split())))


def _words(tree: Any) -> Iterator[str]:
    """Without recursion: 100,000 nested elements are one line of a hostile feed."""
    from lxml import etree

    hidden = 0
    for event, node in etree.iterwalk(tree, events=("start", "end", "comment", "pi")):
        if event == "start":
            hidden += node.tag in UNSEEN
            yield "\n" if node.tag in LINES else ""
            yield (node.text or "").replace("\n", " ") if not hidden else ""
            continue
        if event == "end":
            hidden -= node.tag in UNSEEN
            yield "\n" if node.tag in LINES else ""
        yield (node.tail or "").replace("\n", " ") if not hidden else ""
