"""Scores the quotations of a story file: found, and given to the right person.

A gold quotation is found when the pieces of one direct or mixed statement cover at least half of its characters; the
statement that covers most of it (of equals the shortest) is asked who speaks. The answer is the source of that
statement's innermost link: the name of its entity, else the words of the source.
Nobody, or only a pronoun, is no answer.

`right_person` is counted over all sure gold quotations, `right_person_of_answered` over those found and answered.
An answer is right when
- both are names: they end in the same surname, agree in "Jr.", "Sr." and the like, and where both have a given name,
  these begin alike, are spelled nearly so or are short for one another (Jim and James, Dmitry and Dimitry, Bill and
  William); a title is no given name; or
- both are firms: their legal forms ("Plc") aside, one name; or
- both are descriptions: the words of one, articles and prepositions aside, are all in the other; one that is a
  single word must be the whole of the other.
What stands before a possessive or after a comma, "of", "for", "who" and the like does not name the speaker: "Quill's
lawyer" is not Quill, and "a spokesman for Quill" is neither.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from rapidfuzz import fuzz

from bench.gold import Gold, Quotation
from bench.story_score import StoryFile, percent

Json = Mapping[str, Any]
# A scorer's own words: it must not lean on the lists of the program that it measures.
PRONOUNS = frozenset({"he", "him", "she", "her", "it", "they", "them", "we", "i", "you", "who", "that", "which", "one"})
TITLES = frozenset("""
mr mrs ms miss dr sir dame lord lady president vice prime minister foreign defense defence interior finance energy
chancellor king queen prince princess sen senator rep representative congressman congresswoman gov governor mayor judge
justice gen general col colonel maj major lt lieutenant capt captain cmdr commander sgt sergeant adm admiral rear prof
professor rev pope cardinal bishop archbishop sheikh ayatollah secretary ambassador envoy former acting deputy assistant
chief leader chairman chairwoman director speaker house senate white press us u.s attorney spokesman spokeswoman
""".split())  # fmt: skip
ARTICLES = frozenset({"a", "an", "the", "his", "her", "their", "its"})
AFTER = re.compile(r",|\(|\s(?:of|for|from|at|in|on|to|with|who|whose|which|that)\s", re.IGNORECASE)
WORD = re.compile(r"[\w.\-]+(?:['’](?!s\b)\w+)?")
LEGAL_FORM = re.compile(r",?\s(?:[Pp]lc|PLC|Inc|Corp|Ltd|LLC|GmbH|AG|SA|NV)\b\.?$")
SMALL = frozenset({"of", "for", "from", "at", "in", "on", "to", "with", "who", "s"}) | ARTICLES
NEARLY = 70.0
# Short forms that begin with another letter than the name itself.
SHORT = {"bill": "william", "bob": "robert", "dick": "richard", "ted": "edward", "jack": "john", "peggy": "margaret"}


@dataclass(frozen=True)
class Name:
    """A person's, body's or place's name, case folded: `given` is what stands before the surname, titles aside."""

    surname: str
    given: tuple[str, ...]
    generation: str | None


def score(story: Json, gold: Gold) -> dict[str, float]:
    """Percent of the sure gold quotations found and given to the right person; nothing where the gold has none."""
    sure = [quotation for quotation in gold.quotations if quotation.sure]
    if not sure:
        return {}
    file = StoryFile(story, gold.names)
    holders = [(quotation, _holder(file, quotation)) for quotation in sure]
    entities = {made["id"]: made["name"] for made in story["entities"]}
    answers = [(quotation, _answer(entities, made)) for quotation, made in holders if made is not None]
    answered = [(quotation, told) for quotation, told in answers if told]
    right = sum(same_speaker(quotation.speaker, told) for quotation, told in answered)
    return {
        "quotations": len(sure),
        "quotations_found": percent(len(answers), len(sure)),
        "right_person": percent(right, len(sure)),
        "right_person_of_answered": percent(right, len(answered)),
    }


def same_speaker(gold: str, answer: str) -> bool:
    """Whether an answer names the speaker that the gold names; see the head of this module."""
    expected, got = as_name(_without_form(gold)), as_name(_without_form(answer))
    if expected and got:
        return _same_name(expected, got)
    return not expected and not got and _same_description(_content(gold), _content(answer))


def as_name(phrase: str) -> Name | None:
    """The name that a noun phrase ends in, or None where it ends in a common noun."""
    parts = re.split(r"['’]s\s|\s['’]\s", AFTER.split(_without_generation(phrase)[0])[0])
    words = WORD.findall(parts[-1])
    if not words or not words[-1][0].isupper():
        return None
    run = list(_capitalised(words))
    given = tuple(word for word in run[:-1] if word.strip(".") not in TITLES)
    return Name(run[-1], given, _without_generation(phrase)[1])


def _without_form(phrase: str) -> str:
    """A firm's name without its legal form: BP Plc is BP."""
    return LEGAL_FORM.sub("", phrase)


def _without_generation(phrase: str) -> tuple[str, str | None]:
    """The phrase without "Jr." and its like, and which it was."""
    found = re.search(r",?\s(Jr|Sr|II|III|IV)\b\.?", phrase)
    return (phrase[: found.start()] + phrase[found.end() :], found.group(1)) if found else (phrase, None)


def _capitalised(words: Sequence[str]) -> Iterator[str]:
    """The run of capitalised words at the end, case folded."""
    first = len(words)
    while first and (words[first - 1][0].isupper() or words[first - 1] in ("de", "van", "von", "der", "al", "bin")):
        first -= 1
    return (word.casefold() for word in words[first:])


def _same_name(expected: Name, got: Name) -> bool:
    if fuzz.ratio(expected.surname, got.surname) < 85 or expected.generation != got.generation:
        return False
    return not expected.given or not got.given or any(_alike(a, b) for a in expected.given for b in got.given)


def _alike(given: str, other: str) -> bool:
    given, other = SHORT.get(given, given), SHORT.get(other, other)
    return given[0] == other[0] or fuzz.ratio(given, other) >= NEARLY


def _content(phrase: str) -> frozenset[str]:
    return frozenset(word.casefold() for word in WORD.findall(phrase)) - SMALL


def _same_description(expected: frozenset[str], got: frozenset[str]) -> bool:
    return expected == got or any(len(a) > 1 and a <= b for a, b in ((expected, got), (got, expected)))


def _holder(file: StoryFile, quotation: Quotation) -> Json | None:
    """The direct or mixed statement that covers most of the quotation, if it covers half."""
    quoted = [(name, made) for name, made in file.statements.items() if made["mode"] in ("direct", "mixed")]
    covered = [(sum(span.overlap(quotation.span) for span in file.contents[name]), name) for name, _ in quoted]
    most = max(covered, key=lambda each: (each[0], -_length(file, each[1])), default=None)
    return file.statements[most[1]] if most and most[0] >= 0.5 * len(quotation.span) else None


def _length(file: StoryFile, name: str) -> int:
    return sum(len(span) for span in file.contents[name])


def _answer(entities: Mapping[str, str], statement: Json) -> str:
    """Whom the statement gives as its speaker: empty for nobody and for a pronoun."""
    if not statement["chain"]:
        return ""
    link = statement["chain"][0]
    source = link["source"]["exact"] if link["source"] else ""
    told = entities.get(link["entity"], source)
    return "" if told.casefold() in PRONOUNS else told
