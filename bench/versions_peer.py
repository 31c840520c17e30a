"""The peer of `bench versions`: difflib.ndiff on sentences, with the plainest rule for each label.

A line that goes and the line that comes right after it are one sentence reworded; a line that goes and comes unchanged
has moved. A label is given where digits, quoted words or a handful of the commonest hedges and cues of speech differ.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import ndiff

from bench.version_pairs import FoundEdit, Place, Reading, VersionPair, parted

STEPS = {
    "hedge": re.compile(r"\b(?:reportedly|allegedly|may|might|could|probably|appears?|believed|expected)\b", re.I),
    "attribution": re.compile(r"\b(?:said|says|told|according to)\b", re.I),
}
DIGITS = re.compile(r"\d[\d,.]*")
QUOTED = re.compile(r"[“\"]([^”\"]*)")


def ndiff_reading(pair: VersionPair) -> Reading:
    """What ndiff and the rules find between two versions."""
    linked, gone, come = _lines(pair, list(parted(pair.earlier, ())), list(parted(pair.later, ())))
    moved = [(one, two) for one in gone for two in come if _chars(pair.earlier, one) == _chars(pair.later, two)]
    edits = [FoundEdit(one, two, False, frozenset(_labels(pair, one, two))) for one, two in linked]
    edits = [edit for edit in edits if _chars(pair.earlier, edit.before) != _chars(pair.later, edit.after)]
    edits += [FoundEdit(one, two, True, frozenset()) for one, two in moved]
    left, right = {one for one, _ in moved}, {two for _, two in moved}
    edits += [FoundEdit(one, None, False, frozenset()) for one in gone if one not in left]
    edits += [FoundEdit(None, two, False, frozenset()) for two in come if two not in right]
    return Reading([*linked, *moved], edits)


def _lines(
    pair: VersionPair, before: Sequence[Place], after: Sequence[Place]
) -> tuple[list[tuple[Place, Place]], list[Place], list[Place]]:
    """Sentences that stayed or were reworded, those that went, those that came."""
    marks = [line[0] for line in ndiff(_all(pair.earlier, before), _all(pair.later, after)) if line[0] != "?"]
    linked: list[tuple[Place, Place]] = []
    gone: list[Place] = []
    come: list[Place] = []
    i = j = 0
    last = ""
    for mark in marks:
        if mark == " ":
            linked.append((before[i], after[j]))
        elif mark == "-":
            gone.append(before[i])
        elif last == "-":
            linked.append((gone.pop(), after[j]))
        else:
            come.append(after[j])
        i, j, last = i + (mark != "+"), j + (mark != "-"), mark
    return linked, gone, come


def _all(text: str, places: Sequence[Place]) -> list[str]:
    return [_chars(text, place) for place in places]


def _chars(text: str, place: Place | None) -> str:
    return text[slice(*place)] if place else ""


def _labels(pair: VersionPair, one: Place, two: Place) -> Iterator[str]:
    old, new = _chars(pair.earlier, one), _chars(pair.later, two)
    for family, pattern in STEPS.items():
        less, more = len(pattern.findall(old)), len(pattern.findall(new))
        if less != more:
            yield f"{family} {'dropped' if less > more else 'added'}"
    if set(DIGITS.findall(old)) != set(DIGITS.findall(new)):
        yield "number changed"
    if QUOTED.findall(old) != QUOTED.findall(new) and QUOTED.search(old) and QUOTED.search(new):
        yield "quote altered"
