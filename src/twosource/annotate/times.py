"""Time expressions with their TIMEX3 types and values (TimeML 1.2.1, ISO 8601), anchored at the day of publication.

Without that day values are underspecified: a Friday is XXXX-WXX-5. A weekday or month without a year lies behind the
publication, unless the clause speaks of what is to come.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import lru_cache

from twosource.annotate.parse import Parse
from twosource.annotate.timex import RULES, Anchor, dated, day_of
from twosource.lang.language import Language
from twosource.lang.times import Times
from twosource.model import Document, TimeExpression
from twosource.text import Span

Match = re.Match[str]
Patterns = tuple[tuple[str, re.Pattern[str]], ...]


def find_times(document: Document, parse: Parse, language: Language) -> tuple[TimeExpression, ...]:
    """The time expressions of the news blocks, in order; they do not overlap."""
    times = language.times
    trigger, opening, patterns = _compiled(times.triggers, times.patterns, _slots(times))
    day = day_of(document.article.published)
    found: list[TimeExpression] = []
    last = ""
    for number in range(len(parse.sentences)):
        sentence = parse.sentence_span(number)
        if not trigger.search(document.text.chars, sentence.start, sentence.end):
            continue
        for rule, match in _matches(opening, patterns, document.text.chars, sentence):
            anchor = Anchor(day, _forward(parse, match.start(), times), last)
            made = RULES[rule](match.groupdict(), anchor, times)
            if made:
                found.append(TimeExpression(document.text.span(match.start(), match.end()), *made))
                last = made[1] if dated(made[1]) else last
    return tuple(found)


def time_spans(parse: Parse, number: int, times: Times) -> list[Span]:
    """Where the time expressions of sentence `number` stand, without their values."""
    trigger, opening, patterns = _compiled(times.triggers, times.patterns, _slots(times))
    sentence = parse.sentence_span(number)
    if not trigger.search(parse.text.chars, sentence.start, sentence.end):
        return []
    found = _matches(opening, patterns, parse.text.chars, sentence)
    return [parse.text.span(match.start(), match.end()) for _, match in found]


def _slots(times: Times) -> tuple[tuple[str, str], ...]:
    """What stands for each slot of the patterns; days and months only with a capital."""
    unit = "|".join(
        sorted(
            {f"{word[:-1]}(?:y|ies)" if word.endswith("y") and word != "day" else f"{word}s?" for word in times.units}
        )
    )
    word = "|".join(times.numbers)
    months = [month.capitalize() for month in times.months]
    return (
        ("weekday", _either(day.capitalize() for day in times.weekdays)),
        ("month", _either(months)),
        ("clear_month", _either(month for month in months if month.lower() not in times.words)),
        ("unit", f"(?:{unit})"),
        ("number", rf"(?:\d{{1,12}}(?:,\d{{3}}){{0,4}}|(?:{word})(?:[ -](?:{word}))?|{times.vague})"),
        ("part", _either(times.parts)),
        ("season", _either(times.seasons)),
        ("year", r"(?:1[5-9]|20)\d\d"),
        ("era", f"(?i:{_either(times.eras)})"),
        ("adverb", _either(times.adverbs)),
        ("clock", _either(times.clock)),
    )


def _either(words: Iterable[str]) -> str:
    return f"(?:{'|'.join(re.escape(word) for word in sorted(words, key=len, reverse=True))})"


@lru_cache(maxsize=8)
def _compiled(
    triggers: str, patterns: tuple[tuple[str, str], ...], slots: tuple[tuple[str, str], ...]
) -> tuple[re.Pattern[str], re.Pattern[str], Patterns]:
    """The pattern of triggers, one that matches where any rule's does, and each rule's."""
    filled = dict(slots)
    made = [(rule, re.sub(r"\{([a-z_]+)\}", lambda match: filled[match.group(1)], chars)) for rule, chars in patterns]
    opening = "|".join(re.sub(r"\(\?P<\w+>", "(?:", chars) for _, chars in made)
    compiled = tuple((rule, re.compile(rf"(?<!\w){chars}")) for rule, chars in made)
    return re.compile(triggers), re.compile(rf"(?<!\w)(?:{opening})"), compiled


def _matches(opening: re.Pattern[str], patterns: Patterns, chars: str, sentence: Span) -> Iterator[tuple[str, Match]]:
    """The matches of a sentence from the left; of those that overlap the longest, of equal ones the first pattern's."""
    found = []
    beyond = [0] * len(patterns)
    place = opening.search(chars, sentence.start, sentence.end)
    while place:
        start = place.start()
        for order, (rule, pattern) in enumerate(patterns):
            match = pattern.match(chars, start, sentence.end) if start >= beyond[order] else None
            if match:
                found.append((start, -match.end(), order, rule, match))
                beyond[order] = match.end()
        place = opening.search(chars, start + 1, sentence.end)
    found.sort(key=lambda item: (item[1] + item[0], item[2]))
    kept: list[tuple[str, Match]] = []
    for start, end, _, rule, match in found:
        if all(-end <= other.start() or start >= other.end() for _, other in kept):
            kept.append((rule, match))
    yield from sorted(kept, key=lambda item: item[1].start())


def _told_of_before(parse: Parse, i: int) -> bool:
    """*Until Thursday, they had not called*, *two had replied by Wednesday*: a limit that lies behind."""
    while parse.tokens[i].pos != "VERB" and parse.tokens[i].head != i:
        i = parse.tokens[i].head
    past = any(parse.tokens[k].lower in ("had", "'d", "’d") for k in parse.children[i])
    return past and parse.tokens[i].tag in ("VBN", "VBD")


def _forward(parse: Parse, start: int, times: Times) -> bool:
    """Whether the clause of the character speaks of what is to come."""
    i = max(0, bisect_right(parse.starts, start) - 1)
    if i and parse.tokens[i - 1].lower in times.until and not _told_of_before(parse, i):
        return True
    for _ in range(12):
        token = parse.tokens[i]
        if token.pos in ("VERB", "AUX"):
            if token.tag in ("VBD", "VBN") and token.lower not in times.upcoming:
                return any(parse.tokens[k].tag == "MD" for k in parse.children[i])
            below = {parse.tokens[k].lower for k in parse.children[i] if parse.tokens[k].dep in ("aux", "auxpass")}
            return bool(below & times.upcoming) or token.lower in times.upcoming
        if token.head == i:
            return False
        i = token.head
    return False
