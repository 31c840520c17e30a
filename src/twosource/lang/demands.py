"""What a language needs so that demands and conditions in plain news are known, beside `Diplomacy`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Demands:
    """How reports tell what a party wants of another (read by `judge.record`). Patterns are for folded text.

    Verbs of `asked` have the subject of the clause before where they have none ("appealed to ..."), or where `papers`
    ask ("issued a statement calling for").
    What begins at a verb is a demand where one of `wanting` fits, each with a name that says of what kind. Whoever
    speaks tells of a `need`, and by `excluding` verbs of what no settlement can be without. `lacking` begins what a
    refused proposal does not include. A `telling` verb demands only of a party. `goals` are what a speaker says will not
    come without something, `granted` what may come of it, beside what one is `conceding`; `granting` modals are for what
    a speaker allows another on terms that are `strict`, or where one is `staying`. `refusing` verbs have a "no" in them.
    Of `subjects` it is said what they must do; `imperative` tells it to somebody's face. `owned` is a proposal with its maker before it, `drafts` are what
    asks for something in its maker's name. `asking` begins no statement ("whether it should"), what one must be
    `minding` is advice; `pressing` modals are a speaker's, and
    seldom a reporter's. `departure` are stems of words for leaving office, which say one thing with or without those of
    `leaving`; `public` is whom one advises, and no party.
    """

    asked: frozenset[str]
    papers: frozenset[str]
    wanting: Mapping[str, str]
    need: str
    excluding: str
    lacking: str
    telling: str
    goals: str
    granted: str
    granting: str
    strict: str
    staying: str
    refusing: str
    subjects: str
    imperative: str
    owned: str
    drafts: frozenset[str]
    asking: str
    minding: str
    pressing: str
    departure: Mapping[str, str]
    leaving: frozenset[str]
    public: str
