"""What has the form of a time expression and is none: names, rates, months that are other words."""

from __future__ import annotations

import re
from bisect import bisect_right

from twosource.annotate.parse import Parse
from twosource.lang.times import Times

Match = re.Match[str]
COUNTED = ("length", "unit", "day", "clock", "adverb", "present", "past", "future", "part")
LETTER = re.compile(r"[^\W\d_]+")
RATED = ("CD", "NNS", "$")


def is_lookalike(parse: Parse, rule: str, match: Match, times: Times) -> bool:
    return (
        (rule in COUNTED and _is_name(parse, match, times))
        or (rule == "length" and _is_rate(parse, match, times))
        or (rule == "bare_month" and not _is_month(parse, match))
    )


def _is_name(parse: Parse, match: Match, times: Times) -> bool:
    """A programme, a paper or a film: *60 Minutes*, *High Noon*, *This Week*; not in a line where all has capitals."""
    words = LETTER.findall(match.group())
    if not words or not all(word[0].isupper() for word in words) or match.group().lower() in times.weekdays:
        return False
    i = _token(parse, match.start())
    first, last = parse.sentences[parse.tokens[i].sentence]
    if len(words) == 1 and (i == first or not parse.tokens[i - 1].form[-1].isalnum()):
        return False
    others = [t.form for t in parse.tokens[first + 1 : last] if t.form[0].isalpha() and len(t.form) > 3]
    return any(form[0].islower() for form in others) and not (i == first and len(words) == 1)


def _is_rate(parse: Parse, match: Match, times: Times) -> bool:
    """*24 hours a day*, *four flights a week*, *$2 a year*: how much, and not how long."""
    if match.group().split()[0].lower() not in ("a", "an"):
        return False
    i = _token(parse, match.start())
    return bool(i) and (parse.tokens[i - 1].tag in RATED or parse.tokens[i - 1].lower in times.measures)


def _is_month(parse: Parse, match: Match) -> bool:
    """*The March accession*, *by May*; neither Theresa May nor the Freedom March."""
    token = parse.tokens[_token(parse, match.start())]
    return token.pos == "PROPN" and token.entity == "DATE"


def _token(parse: Parse, start: int) -> int:
    return max(0, bisect_right(parse.starts, start) - 1)
