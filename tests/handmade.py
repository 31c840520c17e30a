"""Reports made by hand for the tests of `link`: each line a block, each sentence ends in a full stop before a space.

Statements are what stands in double quotation marks, given to the speaker that the test names.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from twosource.link.quotes import quoted
from twosource.model import (
    Article,
    Attribution,
    Block,
    Document,
    Entity,
    EntityKind,
    Mention,
    MentionKind,
    Mode,
    Report,
    Role,
    Statement,
    TimeExpression,
)
from twosource.text import Span, Text

SENTENCE = re.compile(r"\S.*?(?:[.!?][”\"]?(?=\s+\S)|$)")


def document(chars: str, roles: Mapping[int, Role] | None = None, **article: str) -> Document:
    """A document; `roles` says which lines are something other than body."""
    text = Text(chars)
    lines = enumerate(text.lines())
    blocks = tuple(Block(line, (roles or {}).get(number, Role.BODY), "test") for number, line in lines)
    return Document(Article(text, article.pop("name", "test.txt"), **article), blocks)


def entity(made: Document, *forms: str, kind: EntityKind = EntityKind.PERSON, anonymous: bool = False) -> Entity:
    """An entity with one mention at the first place of each form; the first form is its name."""
    return Entity(forms[0], kind, tuple(Mention(at(made, form), MentionKind.NAMED) for form in forms), None, anonymous)


def at(made: Document, words: str) -> Span:
    """The span of these words at their first place."""
    start = made.text.chars.index(words)
    return made.text.span(start, start + len(words))


def report(
    chars: str,
    roles: Mapping[int, Role] | None = None,
    *,
    people: Iterable[str] = (),
    places: Iterable[str] = (),
    times: Iterable[str] = (),
    speaker: str | None = None,
    own: bool = False,
    **article: str,
) -> Report:
    """A report; every quotation is a statement of `speaker`; with `own`, so is every other sentence the outlet's."""
    made = document(chars, roles, **article)
    found = {name: entity(made, name) for name in people}
    there = [entity(made, name, kind=EntityKind.PLACE) for name in places]
    sentences = tuple(_sentences(made))
    said = [_said(span, found.get(speaker or "")) for span in quoted(made)]
    plain = [Statement((span,), (), Mode.OWN) for span in sentences if own and not _touches(span, quoted(made))]
    dated = tuple(TimeExpression(at(made, words), "DATE", words, "test") for words in times if words in chars)
    return Report(made, sentences, (*found.values(), *there), tuple(said + plain), times=dated)


def _said(span: Span, speaker: Entity | None) -> Statement:
    source = speaker.mentions[0].span if speaker else None
    return Statement((span,), (Attribution(source, None, (span,), speaker),), Mode.DIRECT)


def _touches(span: Span, others: Iterable[Span]) -> bool:
    return any(span.overlap(other) for other in others)


def _sentences(made: Document) -> Iterable[Span]:
    for block in made.blocks:
        for match in SENTENCE.finditer(made.text[block.span]):
            yield made.text.span(block.span.start + match.start(), block.span.start + match.end())
