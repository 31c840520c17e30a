"""The language of search: words, "phrases", word*, AND OR NOT, ( ), and filters such as speaker:quill before:2031-05.

    dam "no call" -Berg speaker:quill after:2031-05-09

Words side by side must all be there. A query becomes a full-text expression in which every word is quoted, so that no
input is a syntax error of SQLite's; what this language cannot take raises QueryError with the place and the remedy.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from twosource.store.rows import NO_FILTERS, Filters

LONGEST, MOST, DEEPEST = 1_000, 64, 20
# Letters before a *: one alone begins a tenth of all words, and all of their places would be gone through.
SHORTEST = 3
FIELDS = ("speaker", "outlet", "after", "before", "on", "status", "story")
MARKS = str.maketrans({"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "\0": " "})
TOKEN = re.compile(
    rf"""\s*(?: (?P<field>-?(?:{"|".join(FIELDS)})):(?: "(?P<quoted>[^"]*)" | (?P<value>[^\s()"]*) )
      | (?P<minus>-)?"(?P<phrase>[^"]*)"(?P<star>\*)?
      | (?P<open>-?\() | (?P<close>\))
      | (?P<word>[^\s()"]+) )""",
    re.VERBOSE | re.IGNORECASE,
)
DATE = re.compile(r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?")
STATUSES = (
    "corroborated", "single-sourced", "disputed", "contradicted", "not addressed", "hard", "soft"
)  # fmt: skip


class QueryError(ValueError):
    """A query that cannot be understood; the message says where and what to write instead."""


@dataclass(frozen=True)
class Query:
    """`words` is a full-text expression, empty where only filters are given."""

    words: str
    filters: Filters


def parse(query: str, filters: Filters = NO_FILTERS) -> Query:
    """The query with the filters that it names added to those given. Raises QueryError."""
    if len(query) > LONGEST:
        raise QueryError(f"the query has {len(query)} characters; {LONGEST} is the most")
    parser = _Parser(list(_tokens(query.translate(MARKS))), filters)
    words = parser.alternatives(0)
    if parser.left:
        raise QueryError("a ) closes a bracket that none opened: take it out, or put it in quotation marks")
    return Query(words, parser.filters)


def _tokens(query: str) -> list[re.Match[str]]:
    found, place = [], 0
    while query[place:].strip():
        match = TOKEN.match(query, place)
        if not match:
            shown = query[place:].strip()[:20]
            raise QueryError(f"a quotation mark opens at {shown!r} and none closes it: close it or take it out")
        found.append(match)
        place = match.end()
    if len(found) > MOST:
        raise QueryError(f"the query has {len(found)} parts; {MOST} are the most")
    return found


class _Parser:
    """Reads tokens from left to right; every method gives a full-text expression, empty for nothing."""

    def __init__(self, tokens: list[re.Match[str]], filters: Filters) -> None:
        self.left, self.filters = tokens, filters

    def alternatives(self, depth: int) -> str:
        """a OR b: each side what stands together."""
        if depth > DEEPEST:
            raise QueryError(f"brackets stand {depth} deep; {DEEPEST} is the most")
        found = [self._together(depth)]
        while self.left and self.left[0]["word"] == "OR":
            self.left.pop(0)
            found.append(self._together(depth))
            if not found[-1] or not found[0]:
                raise QueryError("OR needs words on both sides; filters hold for the whole query")
        return f"({' OR '.join(found)})" if len(found) > 1 else found[0]

    def _together(self, depth: int) -> str:
        """a b NOT c: all of these and none of those."""
        all_of: list[str] = []
        none_of: list[str] = []
        turned = False
        while self.left and not self.left[0]["close"] and self.left[0]["word"] != "OR":
            token = self.left.pop(0)
            if token["word"] in ("AND", "NOT"):
                turned = turned or token["word"] == "NOT"
                continue
            told, negative = self._one(token, depth, turned)
            if told:
                (none_of if negative else all_of).append(told)
            turned = False
        if turned:
            raise QueryError('NOT needs a word after it; to look for the word itself write "not"')
        return _joined(all_of, none_of)

    def _one(self, token: re.Match[str], depth: int, turned: bool) -> tuple[str, bool]:
        """The expression of one token, and whether it is excluded."""
        if token["field"]:
            self._filter(token, depth, turned)
            return "", False
        if token["open"]:
            return self._bracket(depth), turned or token["open"].startswith("-")
        if token["word"]:
            word = token["word"]
            minus = word.startswith("-") and len(word) > 1
            return _term(word[minus:].rstrip("*"), word.endswith("*")), turned or minus
        return _term(token["phrase"], bool(token["star"])), turned or bool(token["minus"])

    def _bracket(self, depth: int) -> str:
        inside = self.alternatives(depth + 1)
        if not self.left:
            raise QueryError("a ( opens a bracket and none closes it: add a ), or put it in quotation marks")
        self.left.pop(0)
        return f"({inside})" if inside else ""

    def _filter(self, token: re.Match[str], depth: int, turned: bool) -> None:
        field, value = token["field"].lower(), (token["quoted"] or token["value"] or "").strip()
        if depth or turned or field.startswith("-"):
            raise QueryError(f"{field}: holds for the whole query: it cannot stand in brackets or after NOT")
        if not value:
            raise QueryError(f"{field}: needs a value, such as {field}:{_example(field)}")
        self.filters = filtered(self.filters, field, value)


def _joined(all_of: list[str], none_of: list[str]) -> str:
    if none_of and not all_of:
        raise QueryError("only words to leave out: say also what to look for")
    return "(" * len(none_of) + " AND ".join(all_of) + "".join(f" NOT {each})" for each in none_of)


def _term(chars: str, prefix: bool) -> str:
    """A quoted word or phrase; empty for what has no letter and no digit, which no index holds."""
    if not any(char.isalnum() for char in chars):
        return ""
    if prefix and len(chars) < SHORTEST:
        raise QueryError(f"{chars}* begins too many words: write {SHORTEST} letters before the *")
    return '"' + chars.replace('"', '""') + '"' + ("*" if prefix else "")


def filtered(filters: Filters, field: str, value: str) -> Filters:
    """The filters with one more, by its name in a query. Raises QueryError."""
    if field in ("after", "before", "on"):
        if not DATE.fullmatch(value):
            raise QueryError(f"{field}:{value} is no date: write {field}:2031, {field}:2031-05 or {field}:2031-05-09")
        # Days compare as strings, so a last day that a month does not have does no harm.
        bounds = {"after": value + "-01-01"[len(value) - 4 :], "before": value + "-12-31"[len(value) - 4 :]}
        return replace(filters, **(bounds if field == "on" else {field: bounds[field]}))
    if field == "status" and value.lower() not in STATUSES:
        raise QueryError(f"status:{value} is not known: one of {', '.join(STATUSES)}")
    return replace(filters, **{field: value.lower() if field == "status" else value})


def _example(field: str) -> str:
    return {"speaker": "quill", "outlet": '"The Courier"', "status": "disputed", "story": "ID"}.get(field, "2031-05-09")
