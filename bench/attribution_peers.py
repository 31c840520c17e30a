"""Peers of `bench attribution`: textacy's direct quotations, and the regular expression that comes to mind first."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache
from importlib import import_module
from typing import Any

from bench.attribution_score import Row

VERBS = "said|says|say|told|added|wrote|asked|noted|tweeted|argued|explained|continued|replied|insisted|claimed"
NAME = r"(?:(?:Mr|Mrs|Ms|Dr|Sen|Gov|Rep)\. )?[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+)*|[Hh]e|[Ss]he|[Tt]hey"
BEHIND = re.compile(
    rf"[“\"]([^“”\"\n]+)[”\"],? (?:(?P<verb>{VERBS}) (?P<name>{NAME})|(?P<name2>{NAME}) (?P<verb2>{VERBS}))\b"
)
BEFORE = re.compile(rf"(?P<name>{NAME}) (?P<verb>{VERBS})[,:]? [“\"]([^“”\"\n]+)[”\"]")


class MissingPeer(RuntimeError):
    """A peer is not installed; the message says what to install."""


def textacy_rows(texts: Sequence[str]) -> list[list[Row]]:
    """textacy paragraph by paragraph; a paragraph on which it raises gives nothing."""
    extract, make = _textacy()
    return [[row for start, chars in _paragraphs(text) for row in _textacy_paragraph(extract, make, chars, start)]
            for text in texts]  # fmt: skip


@lru_cache(maxsize=1)
def _textacy() -> tuple[Callable[[Any], Any], Callable[[str], Any]]:
    try:
        # By name: with textacy there its package does not declare this, without it there is nothing to declare.
        make_spacy_doc = import_module("textacy").make_spacy_doc
        direct_quotations = import_module("textacy.extract.triples").direct_quotations
    except ImportError as missing:
        raise MissingPeer(f"{missing.name} is not installed (pip install 'twosource[bench]')") from missing
    import spacy

    from twosource.annotate.network import MODELS

    name = next(name for name in MODELS if spacy.util.is_package(name))
    whole = spacy.load(name)
    return direct_quotations, lambda chars: make_spacy_doc(chars, lang=whole)


def _textacy_paragraph(
    extract: Callable[[Any], Any], make: Callable[[str], Any], chars: str, offset: int
) -> Iterator[Row]:
    try:
        found = list(extract(make(chars)))
    except Exception:  # a quarter of the articles hold a paragraph that it gives up on
        return
    for triple in found:
        content = [(offset + triple.content.start_char, offset + triple.content.end_char)]
        yield Row(_tokens(triple.speaker, offset), _tokens(triple.cue, offset), content)


def _tokens(tokens: Sequence[Any], offset: int) -> list[tuple[int, int]]:
    return [(offset + token.idx, offset + token.idx + len(token)) for token in tokens]


def _paragraphs(text: str) -> Iterator[tuple[int, str]]:
    for match in re.finditer(r"[^\n]+", text):
        if match.group().strip():
            yield match.start(), match.group()


def pattern_rows(texts: Sequence[str]) -> list[list[Row]]:
    """A quotation with a reporting verb and a name right behind it or in front of it."""
    return [list(_pattern(text)) for text in texts]


def _pattern(text: str) -> Iterator[Row]:
    for expression, content in ((BEHIND, 1), (BEFORE, 3)):
        for match in expression.finditer(text):
            named = "name" if match["name"] else "name2"
            cue = "verb" if match["verb"] else "verb2"
            yield Row([match.span(named)], [match.span(cue)], [match.span(content)])


PEERS: Mapping[str, Callable[[Sequence[str]], list[list[Row]]]] = {
    "textacy": textacy_rows,
    "regular expression": pattern_rows,
}
