"""Piles whose stories are known, and parts of them: what the story model learns from.

Every pile is used whole and thinned: in a whole pile of a research corpus every article has ten others of its story,
and a model that has seen no loner makes them join strangers. Thinned piles keep one to all articles of a story.
Handfuls are what a reader gives: two to a dozen articles of few stories.
"""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from twosource.link.shelf import Entry

FOLDS = 5
SIZES = (1, 1, 2, 3, 5, 8, 20)
HANDFULS = 200
# Stories of a handful, articles of one of them, and how often two of them are of one kind.
STORIES = (1, 2, 2, 3, 4)
FEW = (1, 1, 2, 3, 5)
ALIKE = 0.4


@dataclass(frozen=True, eq=False)
class Known:
    """A pile whose stories are known. `topics` says which stories are easily taken for each other."""

    entries: Sequence[Entry]
    stories: Sequence[str]
    topics: Sequence[str]

    def chosen(self, numbers: Sequence[int]) -> Known:
        columns = (self.entries, self.stories, self.topics)
        return Known(*([column[i] for i in numbers] for column in columns))  # type: ignore[arg-type]

    def members(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = defaultdict(list)
        for number, story in enumerate(self.stories):
            found[story].append(number)
        return dict(sorted(found.items()))


def thinned(pile: Known, seed: int) -> Known:
    """A part of a pile, with stories of every size."""
    chance = random.Random(seed)
    kept = [chance.sample(numbers, min(len(numbers), chance.choice(SIZES))) for numbers in pile.members().values()]
    return pile.chosen(sorted(number for numbers in kept for number in numbers))


def handfuls(pile: Known, seed: int) -> list[Known]:
    """Small piles: one to four stories, often two of one kind, with few articles each."""
    chance = random.Random(seed)
    return [pile.chosen(_handful(pile, chance)) for _ in range(HANDFULS)]


def _handful(pile: Known, chance: random.Random) -> list[int]:
    members = pile.members()
    topic = {story: pile.topics[numbers[0]] for story, numbers in members.items()}
    told = chance.sample(sorted(members), min(len(members), chance.choice(STORIES)))
    alike = [story for story in members if topic[story] == topic[told[0]] and story != told[0]]
    if alike and len(told) > 1 and chance.random() < ALIKE:
        told[1] = chance.choice(alike)
    chosen = [members[story] for story in sorted(set(told))]
    return sorted(
        number for numbers in chosen for number in chance.sample(numbers, min(len(numbers), chance.choice(FEW)))
    )


def dealt(pile: Known) -> list[Known]:
    """Topics in the order of their names, dealt out to the folds, so that no topic is in two."""
    topics = sorted(set(pile.topics), key=lambda topic: (len(topic), topic))
    fold = [topics.index(topic) % FOLDS for topic in pile.topics]
    folds = (pile.chosen([i for i, at in enumerate(fold) if at == number]) for number in range(FOLDS))
    return [each for each in folds if each.entries]
