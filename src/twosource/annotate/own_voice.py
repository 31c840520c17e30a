"""The outlet's own voice: sentences, or what is left of them, that nobody else is said to say; hedges and doubts."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from twosource.annotate.grammar import SUBJECTS, subject
from twosource.annotate.parse import Parse
from twosource.annotate.utterances import runs
from twosource.lang.speech import Speech
from twosource.model import Hedge, Mode, Role, Statement
from twosource.text import Span

NEWS = (Role.BODY, Role.HEADLINE, Role.STANDFIRST, Role.CAPTION)
VERBS = {"VBD", "VBZ", "VBP", "MD", "VBN", "VBG", "VB"}
# Words of a headline that can tell something: fewer are a label ("Live updates").
LEAST = 3
# Words of a remainder that are too few to tell something.
SHORTEST = 4


def own_voice(parse: Parse, attributed: Sequence[Statement]) -> Iterator[Statement]:
    """One statement for each sentence that no attribution covers, or for its remainder where that tells something."""
    covered, sources = _covered(parse, attributed), _sources(parse, attributed)
    for first, beyond in parse.sentences:
        if parse.blocks[parse.tokens[first].block].role not in NEWS:
            continue
        left = [i for i in range(first, beyond) if i not in covered]
        whole = len(left) == beyond - first
        if not whole:
            left = _with_subjects(parse, left, sources)
        if _tells(parse, left) and (whole or _is_of_somebody(parse, left)):
            content = tuple(runs(parse, left))
            if content:
                yield Statement(content, (), Mode.OWN)


def _sources(parse: Parse, attributed: Sequence[Statement]) -> dict[int, range]:
    """The tokens of each source, by every one of them."""
    spans = {link.source for statement in attributed for link in statement.chain if link.source is not None}
    return {i: tokens for tokens in map(parse.within, sorted(spans)) for i in tokens}


def _with_subjects(parse: Parse, left: Sequence[int], sources: Mapping[int, range]) -> list[int]:
    """*The firm issued a statement saying that ...*: the firm is a source, and who issued it."""
    found = set(left)
    for i in left:
        acting = subject(parse, i) if parse.tokens[i].pos in ("VERB", "AUX") else None
        if acting is not None and acting not in found:
            found.update(sources.get(acting, ()))
    return sorted(found)


def _is_of_somebody(parse: Parse, left: Sequence[int]) -> bool:
    """Whether what is left of a sentence has a subject, and more than four words: *They are*, *if convicted*."""
    named = sum(parse.tokens[i].form[0].isalnum() for i in left)
    return named > SHORTEST and any(parse.tokens[i].dep in SUBJECTS for i in left)


def _tells(parse: Parse, left: Sequence[int]) -> bool:
    """Whether the words hold a verb. A line above the story tells without one ("Four dead in ferry crash"), and its
    capitals hide the verbs that it has."""
    above = bool(left) and parse.blocks[parse.tokens[left[0]].block].role is Role.HEADLINE
    named = sum(parse.tokens[i].form[0].isalnum() for i in left)
    return (above and named >= LEAST) or any(parse.tokens[i].tag in VERBS for i in left)


def _covered(parse: Parse, attributed: Sequence[Statement]) -> set[int]:
    """Tokens of contents, sources and cues, and of the clause that a cue stands in."""
    covered: set[int] = set()
    for statement in attributed:
        link = statement.chain[0]
        if link.cue is not None and parse.tokens[bisect_left(parse.starts, link.cue.start)].pos == "NOUN":
            # *bowed to the demand to withdraw*: the outlet itself reports the sentence around a noun
            continue
        for span in [*link.content, *(s for s in (link.source, link.cue) if s is not None)]:
            covered.update(range(bisect_left(parse.starts, span.start), bisect_left(parse.starts, span.end)))
        if link.cue is not None:
            covered.update(_clause(parse, bisect_left(parse.starts, link.cue.start)))
    return covered


def _clause(parse: Parse, i: int) -> set[int]:
    """The verb's own clause: all below it but clauses that are coordinated with it."""
    out, queue = {i}, [i]
    while queue:
        for c in parse.children[queue.pop()]:
            if parse.tokens[c].dep not in ("conj", "advcl", "parataxis"):
                out.add(c)
                queue.append(c)
    return out


def hedged(parse: Parse, content: Sequence[Span], speech: Speech) -> tuple[Hedge, ...]:
    """The hedging and doubting phrases inside the content; of two that overlap the one listed first."""
    found: list[Hedge] = []
    for span in content:
        chars = parse.text[span].replace("’", "'").lower()
        for phrases, doubt in ((speech.doubts, True), (speech.hedges, False)):
            for start, end in _phrases(chars, phrases, speech.open_details):
                place = Span(span.text, span.start + start, span.start + end)
                if not any(hedge.span.overlap(place) for hedge in found):
                    found.append(Hedge(place, doubt))
    return tuple(sorted(found, key=lambda hedge: hedge.span))


def _phrases(chars: str, phrases: tuple[str, ...], details: frozenset[str]) -> Iterator[tuple[int, int]]:
    for match in _pattern(phrases, details).finditer(chars):
        yield match.span()


@lru_cache(maxsize=8)
def _pattern(phrases: tuple[str, ...], details: frozenset[str]) -> re.Pattern[str]:
    """Any of the phrases; *it is unclear how it will end* leaves a detail open and doubts nothing."""
    asked = rf"(?! (?:{'|'.join(sorted(details))})\b)"
    return re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, phrases)) + r")(?!\w)" + asked)
