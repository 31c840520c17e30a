"""Articles derived from others the way newsrooms derive them: six kinds, by a seeded generator.

Each derived article remembers what it was made from and which of its words were carried over.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from bench.piles import Item

SENTENCE = re.compile(r"[^\n]+?(?:[.!?](?=\s)|$)", re.MULTILINE)
LEAST_SENTENCES = 12
LEAST_WORDS = 150
SEED = 20261
# What stands around articles on a site; ours, no site's.
FURNITURE = """Sign in to read on
Our reporters can go on asking because readers pay for it: give what you can spare today
More from this desk
Ten things to know before the week begins
Share by mail
Comments are open until midnight; be kind to one another
Everything that we print is checked twice, and what was wrong is put right on page two
Get the morning letter before breakfast, five days a week, at no cost to you
The weather, the trains and the crossword
Terms, privacy and how to complain""".splitlines()


@dataclass(frozen=True)
class Derived:
    """An article made from the article named `source`."""

    kind: str
    source: str
    item: Item


Sentences = list[str]
Maker = Callable[[Sentences, Sentences, random.Random], Sentences]


def derive(items: Sequence[Item], each: int, seed: int = SEED) -> list[Derived]:
    """`each` articles of every kind, each from a source of its own; a second article gives what is new."""
    chance = random.Random(seed)
    long = [item for item in items if is_long(item.text)]
    sources = chance.sample(long, min(len(long), each * len(MAKERS)))
    made = []
    for number, source in enumerate(sources):
        kind = list(MAKERS)[number % len(MAKERS)]
        other = chance.choice([item for item in long if item.name != source.name])
        text = "\n".join(MAKERS[kind](sentences(source.text), sentences(other.text), chance))
        made.append(Derived(kind, source.name, Item(f"derived/{kind}/{number}", text, published=source.published)))
    return made


def is_long(text: str) -> bool:
    return len(text.split()) >= LEAST_WORDS and len(sentences(text)) >= LEAST_SENTENCES


def sentences(text: str) -> Sentences:
    return [match.group().strip() for match in SENTENCE.finditer(text) if match.group().strip()]


def _furniture(own: Sentences, other: Sentences, chance: random.Random) -> Sentences:
    lines = chance.sample(FURNITURE, len(FURNITURE))
    return lines[:5] + own + lines[5:]


def _edited(own: Sentences, other: Sentences, chance: random.Random) -> Sentences:
    """In a quarter of the sentences a fifth of the words are dropped, doubled in place or taken from elsewhere."""
    chosen = set(chance.sample(range(len(own)), max(1, len(own) // 4)))
    spare = " ".join(other).split()
    return [_reworded(line, spare, chance) if i in chosen else line for i, line in enumerate(own)]


def _reworded(line: str, spare: Sequence[str], chance: random.Random) -> str:
    words: list[str] = []
    for word in line.split():
        if chance.random() >= 0.2:
            words.append(word)
        else:
            words += chance.choice(([], [chance.choice(spare)], [word, chance.choice(spare)]))
    return " ".join(words)


def _trimmed(own: Sentences, other: Sentences, chance: random.Random) -> Sentences:
    return own[: max(1, round(0.4 * len(own)))]


def _pasted(own: Sentences, other: Sentences, chance: random.Random) -> Sentences:
    """Three sentences of some length, one after the other, in the middle of another article."""
    places = [i for i in range(len(own) - 2) if len(" ".join(own[i : i + 3]).split()) >= 36] or [0]
    at, into = chance.choice(places), chance.randrange(len(other))
    return other[:into] + own[at : at + 3] + other[into:]


def _version(own: Sentences, other: Sentences, chance: random.Random) -> Sentences:
    """A third is cut, as much is new, and one stretch is moved."""
    size = max(1, round(0.3 * len(own)))
    cut = set(chance.sample(range(len(own)), size))
    kept = [line for i, line in enumerate(own) if i not in cut]
    first = chance.randrange(max(1, len(kept) - 3))
    moved, kept = kept[first : first + 3], kept[:first] + kept[first + 3 :]
    kept[chance.randrange(len(kept) + 1) : 0] = moved
    for line in chance.sample(other, min(size, len(other))):
        kept.insert(chance.randrange(len(kept) + 1), line)
    return kept


def _dropped(own: Sentences, other: Sentences, chance: random.Random) -> Sentences:
    return [" ".join(word for word in line.split() if chance.random() >= 0.15) for line in own]


MAKERS: Mapping[str, Maker] = {
    "furniture": _furniture,
    "edited": _edited,
    "trimmed": _trimmed,
    "pasted": _pasted,
    "version": _version,
    "dropped": _dropped,
}
