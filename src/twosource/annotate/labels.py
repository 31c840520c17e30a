"""Attribution by layout: *Minister: no troops will cross*, *Bridge was never inspected – engineer*, transcripts.

Also the last words of a sentence (*..., auditors say*) where the parser joined them otherwise.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence

from twosource.annotate.contents import lemma_of
from twosource.annotate.nearby import Nearby
from twosource.annotate.parse import Parse, Token
from twosource.annotate.places import Voice
from twosource.annotate.quotes import Quote
from twosource.annotate.speakers import NOMINAL
from twosource.annotate.utterances import Utterance, runs
from twosource.lang.speech import Speech
from twosource.model import Role
from twosource.text import Span

FINITE = ("VBD", "VBZ", "VBP", "MD")
LONGEST_LABEL = 7
DASHES = ("–", "—", "-", "--")
OPENING = ("‘", "“", "'", '"', "``")
# *Port Sorrow: where the cod came back* tells of a place.
QUESTIONS = ("WRB", "WP", "WDT")


def labelled(parse: Parse, quotes: Sequence[Quote], found: Sequence[Utterance], speech: Speech) -> Iterator[Utterance]:
    """What blocks attribute by their layout, where no cue has been found."""
    speaking = {parse.tokens[u.voice.speaker].lower for u in found if u.voice.speaker is not None}
    starts = sorted(span.start for utterance in found for span in utterance.content)
    marks = Nearby((quote.span, number) for number, quote in enumerate(quotes))
    for number, tokens in _blocks(parse):
        here = bisect_left(starts, tokens[0].start) < bisect_left(starts, tokens[-1].end)
        headline = parse.blocks[number].role is Role.HEADLINE
        made = None if here else _colon(parse, marks, tokens, speech, speaking if headline else ())
        if made is None and not here and headline:
            made = _signed(parse, tokens, speech)
        if made is not None:
            yield made


def trailed(parse: Parse, found: Sequence[Utterance], speech: Speech) -> list[Utterance]:
    """The utterances with those whose cue ends its sentence behind a comma: *Tram line will cost double, auditors say*.

    What the parser took for told by such a cue, though it stands behind the comma (*..., warn experts*), goes.
    """
    by_head: dict[int | None, list[Utterance]] = defaultdict(list)
    for utterance in found:
        by_head[utterance.voice.head].append(utterance)
    gone: list[Utterance] = []
    made: list[Utterance] = []
    for first, beyond in parse.sentences:
        tail, comma = _tail(parse, first, beyond)
        misread = [u for token in tail for u in by_head.get(token.i, ()) if _is_behind(tail[0].start, u)]
        free = (v for v in _closing(tail, speech) if all(u in misread for u in by_head.get(v.head, ())))
        voice = next(free, None)
        if voice is not None and voice.head is not None:
            content = tuple(runs(parse, range(_past_kicker(parse, first, speech), comma)))
            gone += misread
            lemma = lemma_of(parse.tokens[voice.head], speech)
            made += [Utterance(voice, content, lemma, "trailing")] if content else []
    lost = {id(utterance) for utterance in gone}
    return [*(u for u in found if id(u) not in lost), *made]


def _tail(parse: Parse, first: int, beyond: int) -> tuple[list[Token], int]:
    """The last words of a sentence behind its last comma, where they are few, and the comma's place."""
    commas = [i for i in range(first, beyond) if parse.tokens[i].form == ","]
    tail = [t for t in parse.tokens[commas[-1] + 1 : beyond] if t.form[-1:].isalnum()] if commas else []
    return (tail, commas[-1]) if tail and len(tail) <= LONGEST_LABEL else ([], 0)


def _is_behind(start: int, utterance: Utterance) -> bool:
    return bool(utterance.content) and all(span.start >= start for span in utterance.content)


def _closing(tail: Sequence[Token], speech: Speech) -> Iterator[Voice]:
    """*auditors say*, *say auditors*, *the news agency reported on Tuesday*."""
    for n, cue in enumerate(tail):
        after = tail[n + 1 :]
        source = tail[:n] if n else after
        place = not n or not after or (after[0].pos == "ADP" and not any(t.pos in ("VERB", "AUX") for t in after))
        # *the state news agency reported on Tuesday*, which a tagger takes for a participle
        reports = _is_cue(cue, speech) or bool(
            n and after and cue.tag == "VBN" and lemma_of(cue, speech) in speech.told
        )
        if source and place and reports and _is_nominal(source):
            yield Voice(cue.i, _head(source).i, tuple(t.i for t in source), (cue.i,))


def _past_kicker(parse: Parse, first: int, speech: Speech) -> int:
    """*Exclusive: minister knew of leak, emails show*: the kicker is not what they show."""
    colon = first + 1 < len(parse.tokens) and parse.tokens[first + 1].form == ":"
    return first + 2 if colon and parse.tokens[first].lower in speech.kickers else first


def _is_cue(token: Token, speech: Speech) -> bool:
    return token.tag in (*FINITE, "NNS", "NNP", "NN") and lemma_of(token, speech) in speech.told


def _is_nominal(tokens: Sequence[Token]) -> bool:
    return any(t.pos in NOMINAL for t in tokens) and not any(t.tag in FINITE or t.pos == "VERB" for t in tokens)


def _blocks(parse: Parse) -> Iterator[tuple[int, Sequence[Token]]]:
    start = 0
    for i, token in enumerate(parse.tokens):
        if i + 1 == len(parse.tokens) or parse.tokens[i + 1].block != token.block:
            yield token.block, parse.tokens[start : i + 1]
            start = i + 1


def _colon(
    parse: Parse, marks: Nearby, tokens: Sequence[Token], speech: Speech, speaking: Collection[str]
) -> Utterance | None:
    """A name or an office, a colon, and a clause; in a headline also who speaks further down (`speaking`)."""
    at = next((n for n, t in enumerate(tokens[: LONGEST_LABEL + 8]) if _ends_label(parse, tokens, n)), None)
    if at is None or at + 2 >= len(tokens) or tokens[at + 1].tag in QUESTIONS:
        return None
    label = [t for t in tokens[:at] if t.form[-1:].isalnum() or t.form[:1].isalnum()]
    dash = [n for n, t in enumerate(label) if n and tokens[t.i - tokens[0].i - 1].form in DASHES]
    label = label[dash[-1] :] if dash else label
    if not label or len(label) > LONGEST_LABEL or not _is_nominal(label) or any(t.form[0].isdecimal() for t in label):
        return None
    if not _is_speaker(label, speech) and not _is_named(label, tokens[at + 1 :], speech, speaking):
        return None
    if any(span.start < tokens[at].start for span, _ in marks.over(parse.span(tokens[at].i, tokens[at].i))):
        return None
    voice = Voice(None, _head(label).i, tuple(range(label[0].i, label[-1].i + 1)))
    role = parse.blocks[tokens[0].block].role
    frame = "label" if role is Role.HEADLINE else "turn"
    return Utterance(voice, tuple(_content(parse, tokens[at + 1 :])), "", frame)


def _ends_label(parse: Parse, tokens: Sequence[Token], n: int) -> bool:
    """A colon; in a headline also a dash before a quotation: *Lighthouse keeper – ‘I heard the hull tear’*."""
    if tokens[n].form == ":":
        return True
    headline = parse.blocks[tokens[n].block].role is Role.HEADLINE
    return headline and tokens[n].form in DASHES and n + 1 < len(tokens) and tokens[n + 1].form in OPENING


def _content(parse: Parse, tokens: Sequence[Token]) -> list[Span]:
    return runs(parse, [t.i for t in tokens])


def _is_speaker(label: Sequence[Token], speech: Speech) -> bool:
    """A person's name, somebody who speaks by office, or the Q and A of a transcript."""
    head = _head(label)
    if head.entity == "PERSON" or head.lemma.lower() in speech.speakers or re.fullmatch(r"[QA]", head.form):
        return True
    return head.pos == "PROPN" and any(t.lemma.lower() in speech.speakers for t in label)


def _is_named(label: Sequence[Token], said: Sequence[Token], speech: Speech, speaking: Collection[str]) -> bool:
    """A name that speaks in the article, or says *I* or *we* here; *Exclusive:* and *Opinion:* are no names."""
    name = all(t.form[:1].isupper() and t.pos in ("PROPN", "NOUN", "ADJ") for t in label)
    first = any(t.lower in speech.first_person for t in said)
    return name and label[0].lower not in speech.kickers and (label[-1].lower in speaking or first)


def _head(label: Sequence[Token]) -> Token:
    """The noun that names the speaker: the last of a run that no preposition follows."""
    nominal: list[Token] = []
    for token in label:
        if token.pos == "ADP" and nominal:
            break
        if token.pos in NOMINAL:
            nominal.append(token)
    return nominal[-1] if nominal else label[-1]


def _signed(parse: Parse, tokens: Sequence[Token], speech: Speech) -> Utterance | None:
    """A headline that ends in a dash or colon and its speaker."""
    dashes = [n for n, t in enumerate(tokens) if t.form in (*DASHES, ":") and n]
    if not dashes:
        return None
    label = [t for t in tokens[dashes[-1] + 1 :] if t.form[-1:].isalnum()]
    # *Ferry was unsafe: report*, where a tagger takes the last word for a verb
    word = len(label) == 1 and label[0].lower in speech.speakers | speech.documents
    if not label or len(label) > LONGEST_LABEL or not (word or (_is_nominal(label) and _is_speaker(label, speech))):
        return None
    voice = Voice(None, _head(label).i, tuple(t.i for t in label))
    return Utterance(voice, tuple(_content(parse, tokens[: dashes[-1]])), "", "label")
