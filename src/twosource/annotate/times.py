"""Time expressions with their TIMEX3 types and values (TimeML 1.2.1, ISO 8601), anchored at the day of publication.

Without that day values are underspecified: a Friday is XXXX-WXX-5. A weekday or month without a year lies behind the
publication, unless the clause speaks of what is to come.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from twosource.annotate.dating import Inferred, inferred_day
from twosource.annotate.direction import direction
from twosource.annotate.lookalikes import is_lookalike
from twosource.annotate.parse import Parse
from twosource.annotate.timex import RULES
from twosource.annotate.told import Anchor, Told, day_of
from twosource.lang.language import Language
from twosource.lang.times import Times
from twosource.model import Document, TimeExpression
from twosource.text import Span

Match = re.Match[str]
Patterns = tuple[tuple[str, re.Pattern[str]], ...]


def find_times(
    document: Document, parse: Parse, language: Language, sibling: Inferred | None = None
) -> tuple[TimeExpression, ...]:
    """The time expressions of the news blocks, in order; they do not overlap.

    `sibling` is the day by another report of the story, for an article that neither gives its own nor supports one.
    """
    times = language.times
    trigger, opening, patterns = _compiled(times.triggers, times.patterns, _slots(times))
    day, reason = day_of(document.article.published), ""
    if day is None:
        day, reason = inferred_day(document, times) or sibling or (None, "")
    found: list[TimeExpression] = []
    told = Told()
    for number in range(len(parse.sentences)):
        sentence = parse.sentence_span(number)
        if not trigger.search(document.text.chars, sentence.start, sentence.end):
            continue
        for rule, match in _matches(opening, patterns, document.text.chars, sentence):
            if is_lookalike(parse, rule, match, times):
                continue
            anchor = Anchor(day, direction(parse, match.start(), times), told, number, reason)
            made = RULES[rule](match.groupdict(), anchor, times)
            if made:
                found.append(TimeExpression(document.text.span(match.start(), match.end()), *made))
                told = told.after(rule, made[1], number, day)
    return tuple(found)


def time_spans(parse: Parse, number: int, times: Times) -> list[Span]:
    """Where the time expressions of sentence `number` stand, without their values."""
    trigger, opening, patterns = _compiled(times.triggers, times.patterns, _slots(times))
    sentence = parse.sentence_span(number)
    if not trigger.search(parse.text.chars, sentence.start, sentence.end):
        return []
    found = _matches(opening, patterns, parse.text.chars, sentence)
    kept = (match for rule, match in found if not is_lookalike(parse, rule, match, times))
    return [parse.text.span(match.start(), match.end()) for match in kept]


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
        ("ordinal", _either(times.ordinals)),
        ("day_number", _either(times.day_numbers)),
        ("spoken", times.spoken),
        ("full", times.full),
        ("zone", times.zone),
        ("decade", _either(times.decades)),
        ("holiday", _titled(times.holidays)),
    )


def _either(words: Iterable[str]) -> str:
    return f"(?:{'|'.join(re.escape(word) for word in sorted(words, key=len, reverse=True))})"


def _titled(names: Iterable[str]) -> str:
    """Names with capitals, small words without; their apostrophes may be round."""
    made = (" ".join(w if w == "of" else w[0].upper() + w[1:] for w in name.split()) for name in names)
    return _either(made).replace("'", "[’']")


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
