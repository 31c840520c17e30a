"""Whether a claim got stronger or weaker: words of degree, shares of a whole, and words on another rung of a scale.

Scales are those of meaning (some, most, all; ask, demand), on which the stronger word says what the weaker one says and
more (Horn 1972). What came or went with a clause of its own, or stands before a number, says nothing of the claim.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from twosource.lang import LANGUAGES, Language
from twosource.link.words import Folding, Word, fold

Range = tuple[int, int]
Part = tuple[Sequence[Word], Range]
Rungs = tuple[tuple[tuple[str, ...], ...], ...]
# By so many words of content one side says something of its own; more of them are told anew.
CLAUSE = 3
# So few words that came or went with a share are of it: "most of", "all the".
LITTLE = 2


def strength(before: Part, after: Part, language: Language) -> list[str]:
    """The label of a change: its words on either side, each as the whole sentence and a range of it."""
    out, put = (_content(part) for part in (before, after))
    if abs(out - put) >= CLAUSE or max(out, put) > CLAUSE:
        return []
    step = _degrees(before, after, language) or _shares(before, after, language)
    step = step or _superlative(before, after) or _climb(before, after, language)
    return ["claim strengthened"] * (step > 0) + ["claim weakened"] * (step < 0)


def _content(part: Part) -> int:
    words, (start, end) = part
    return sum(bool(word.stem) for word in words[start:end])


def _degrees(before: Part, after: Part, language: Language) -> int:
    """How far degrees differ; a degree in the place of another word says nothing ("massive" for "powerful")."""
    old, new = (_degree(part, language) for part in (before, after))
    size = (after[1][1] - after[1][0]) - (before[1][1] - before[1][0])
    return new - old if (old and new) or (size > 0 if new else size < 0) else 0


def _degree(part: Part, language: Language) -> int:
    """The phrase of degree in it that says most."""
    ladder = language.compare.ladder
    found = [
        ladder[phrase]
        for phrase, end in _phrases(part, language)
        if " " in phrase or not _numeric(part[0], end, language)
    ]
    return max(found, key=abs, default=0)


def _phrases(part: Part, language: Language) -> list[tuple[str, int]]:
    """The phrases of degree of which a word changed, or into which one was put, each with the place behind it."""
    words, (start, end) = part
    longest = max(phrase.count(" ") for phrase in language.compare.ladder) + 1
    found = []
    for length in range(1, longest + 1):
        for first in range(max(0, start - length + 1), min(end, len(words) - length + 1)):
            phrase = " ".join(word.form for word in words[first : first + length])
            if phrase in language.compare.ladder:
                found.append((phrase, first + length))
    return found


def _numeric(words: Sequence[Word], place: int, language: Language) -> bool:
    """Whether a number stands there: "almost 300" is a rounder, "almost destroyed" is not."""
    form = words[place].form if place < len(words) else ""
    return form[:1].isdecimal() or form in language.clauses.numbers


def _shares(before: Part, after: Part, language: Language) -> int:
    """By how many rungs of a share one side goes beyond the other; a plural without any has its own rung."""
    bare = language.compare.quantifiers.index(("",))
    old, new = (_share(part, language) for part in (before, after))
    if len(old) > 1 or len(new) > 1 or old == new:
        return 0
    if not (old and new) and not _little(*((after, before) if new else (before, after)), language.compare.quantifiers):
        return 0
    return (new or [bare])[0] - (old or [bare])[0]


def _little(quantified: Part, bare: Part, quantifiers: tuple[tuple[str, ...], ...]) -> bool:
    """Whether nothing but the share came or went. "They searched homes" does not mean all homes, a subject does."""
    words, (start, end) = quantified
    every = words[start].form in quantifiers[-1]
    return end - start <= LITTLE and not _content(bare) and (every or not start)


def _share(part: Part, language: Language) -> list[int]:
    words, (start, end) = part
    rungs = {form: n for n, rung in enumerate(language.compare.quantifiers) for form in rung}
    places = (i for i in range(start, end) if words[i].form in rungs and _of_whole(words, i, language))
    return [rungs[words[i].form] for i in places]


def _of_whole(words: Sequence[Word], i: int, language: Language) -> bool:
    """Whether a quantifier there is one: "the most important", "at all", "some 300" and "much better" have none."""
    lead = words[i - 1].form if i else ""
    after = words[i + 1].form if i + 1 < len(words) else ""
    graded = after in language.compare.graded or after.endswith(("er", "ed"))
    return not (lead in language.compare.unshared or graded or _numeric(words, i + 1, language))


def _superlative(before: Part, after: Part) -> int:
    """Whether "big" became "biggest" or the other way round."""
    old, new = ({word.form for word in words[start:end]} for words, (start, end) in (before, after))
    return any(_most(one) & new for one in old) - any(_most(one) & old for one in new)


def _most(form: str) -> set[str]:
    return {form + "est", form + "st", form[:-1] + "iest", form + form[-1:] + "est"} if len(form) > 2 else set()


def _climb(before: Part, after: Part, language: Language) -> int:
    """By how many rungs the one word of a scale gives way to another; of two scales the first that fits."""
    old, new = ([word.stem or word.form for word in words[start:end]] for words, (start, end) in (before, after))
    for scale in _scales(language.code):
        one, other = _rungs(old, scale), _rungs(new, scale)
        if len(one) == len(other) == 1 and one != other:
            return other[0] - one[0]
    return 0


def _rungs(stems: Sequence[str], scale: Rungs) -> list[int]:
    found = {
        (i, n)
        for n, rung in enumerate(scale)
        for phrase in rung
        for i in range(len(stems) - len(phrase) + 1)
        if tuple(stems[i : i + len(phrase)]) == phrase
    }
    return [n for _, n in sorted(found)]


@cache
def _scales(code: str) -> tuple[Rungs, ...]:
    """The scales by the stems of their words."""
    folding = Folding(LANGUAGES[code])
    return tuple(
        tuple(tuple(_stems(phrase, folding) for phrase in rung) for rung in scale)
        for scale in LANGUAGES[code].compare.scales
    )


def _stems(phrase: str, folding: Folding) -> tuple[str, ...]:
    return tuple(folding.stem(fold(word)) or fold(word) for word in phrase.split())
