"""One quotation that two reports give with another word in one place: "his visit", "his message"; "every fair bill"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher

from rapidfuzz.distance.Levenshtein import normalized_similarity as levenshtein

from twosource.judge.conflicts.spoken import Pair
from twosource.lang import Language
from twosource.model import Alignment, Conflict, Mode, Report, Severity, Side, Statement, Wording
from twosource.neural.embed import embed
from twosource.neural.session import MissingNetwork
from twosource.text import words

RULE = "judge.misquoted/1"
SAME_WORDS = {Wording.VARIANT, Wording.FRAGMENT}
AROUND = 3
MOST = 2
# A quotation that link calls a paraphrase has been edited: as alike as this, and of so many words, it is one.
ONE = 0.9
LONG = 8
MOST_LONG = 4
SHARE = 0.6
SPELT = 0.8
LIKE = 0.6


@dataclass(frozen=True)
class Change:
    """The words that stand in one quotation where the other has others, or none."""

    one: tuple[str, ...]
    other: tuple[str, ...]

    @property
    def values(self) -> tuple[str, str]:
        return " ".join(self.one) or f"without “{' '.join(self.other)}”", " ".join(self.other) or (
            f"without “{' '.join(self.one)}”"
        )


def misquoted_conflicts(alignment: Alignment, by_text: Mapping[str, Report], language: Language) -> Iterator[Conflict]:
    """A wording conflict where two aligned direct quotations differ in one place that tells."""
    pair = alignment.left, alignment.right
    if any(s.mode is not Mode.DIRECT for s in pair):
        return
    forms = [_forms(s, by_text) for s in pair]
    same = alignment.wording in SAME_WORDS
    change = _change(forms) if same else None
    if change is None and (same or alignment.score >= ONE):
        change = _edited(forms, language)
    if change and _tells(change, language) and not _says_both(pair, change, by_text):
        yield _conflict(alignment, change)


def _change(forms: list[list[str]]) -> Change | None:
    """The one place inside two quotations where they differ, with like words before and behind it; None of more."""
    steps = SequenceMatcher(None, forms[0], forms[1], autojunk=False).get_opcodes()
    inner = [
        step for n, step in enumerate(steps) if step[0] != "equal" and (step[0] == "replace" or 0 < n < len(steps) - 1)
    ]
    alike = sum(step[2] - step[1] for step in steps if step[0] == "equal")
    if len(inner) != 1 or alike < AROUND:
        return None
    _, i, j, k, m = inner[0]
    return Change(tuple(forms[0][i:j]), tuple(forms[1][k:m])) if max(j - i, m - k) <= MOST else None


def _edited(forms: list[list[str]], language: Language) -> Change | None:
    """The one place inside two long quotations where words of content are exchanged; of "the" and "its" there may be
    more: "for fuel spilt from a ship", "for oil and gas spilt from the ship". None where words of content only drop."""
    steps = SequenceMatcher(None, forms[0], forms[1], autojunk=False).get_opcodes()
    alike = sum(step[2] - step[1] for step in steps if step[0] == "equal")
    if alike < max(LONG, SHARE * min(map(len, forms))):
        return None
    sides = [(forms[0][i:j], forms[1][k:m]) for _, i, j, k, m in steps[1:-1] if _ != "equal"]
    known = set(forms[0]) & set(forms[1])
    telling = [(one, other) for one, other in sides if _new(one, known, language) or _new(other, known, language)]
    found = [Change(tuple(one), tuple(other)) for one, other in telling if one and other]
    short = all(max(len(change.one), len(change.other)) <= MOST_LONG for change in found)
    return found[0] if len(found) == len(telling) == 1 and short else None


def _new(side: list[str], known: set[str], language: Language) -> set[str]:
    """The words of content that both quotations do not have anyway: "the ship's" says no more than "the" of a ship."""
    return {word for word in _telling(tuple(side), language) if word.removesuffix("'s") not in known}


def _tells(change: Change, language: Language) -> bool:
    """Whether the exchange changes what is said: another word of content, a negation, "some" for "all"."""
    one, other = (_telling(side, language) for side in (change.one, change.other))
    if not change.one or not change.other:
        return any(word not in language.clauses.degree - language.clauses.negations for word in one | other)
    return bool(one and other) and not _spelt_alike(one, other)


def _telling(side: tuple[str, ...], language: Language) -> set[str]:
    firm = language.clauses.negations | language.clauses.no_words | language.parting.quantifiers
    return {word for word in side if word in firm or word not in language.compare.function_words}


def _spelt_alike(one: set[str], other: set[str]) -> bool:
    """Whether words look like one in two spellings, or are parts of figures ("5" of "5,000")."""
    left, right = " ".join(sorted(one)), " ".join(sorted(other))
    return any(word.isdecimal() for word in one | other) or levenshtein(left, right) >= SPELT


def _says_both(pair: Pair, change: Change, by_text: Mapping[str, Report]) -> bool:
    """Whether the rest of either quotation has the other's words: then two sentences of one speech are compared."""
    rests = [
        {form for span in s.chain[0].content for form, _ in words(by_text[s.text].text, span)} for s in pair if s.chain
    ]
    return bool(change.one and change.other) and any({*change.one, *change.other} <= rest for rest in rests)


def _conflict(alignment: Alignment, change: Change) -> Conflict:
    one, other = change.values
    firm = bool(change.one and change.other) and not like_words(one, other)
    return Conflict(
        about=f"Was it “{one}” or “{other}”?",
        kind="wording",
        differs_in=(f"“{one}” / “{other}”",),
        severity=Severity.HARD if firm else Severity.SOFT,
        sides=(Side(one, alignment.left.content), Side(other, alignment.right.content)),
        because=f"the same quotation reads “{one}” in one report and “{other}” in the other; both cannot be the words",
        made_by=RULE,
    )


def like_words(one: str, other: str) -> bool:
    """Whether two words are near in meaning, as two translations of one word are. False without the network."""
    try:
        rows = embed([one, other])
    except MissingNetwork:
        return False
    return float(rows[0] @ rows[1]) >= LIKE


def _forms(statement: Statement, by_text: Mapping[str, Report]) -> list[str]:
    return [form for span in statement.content for form, _ in words(by_text[statement.text].text, span)]
