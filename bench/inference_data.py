"""`python -m bench.inference_data OUT.jsonl`: the pairs that the shipped inference model is trained on.

The permitted sets of nli_train; pairs of sentences of ECB+ (CC BY 3.0), the same where they tell of the same events;
and the project's own open pairs. Fit with `twosource train inference OUT.jsonl -o FOLDER`.
"""

from __future__ import annotations

import io
import json
import random
import re
import sys
import tarfile
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from xml.etree import ElementTree

from bench.data import ROOT, locate
from twosource.train.inference_pairs import PERMITTED, rows

SEED = 1
MOST_SAME, MOST_APART = 250, 6000
SHORTEST, LONGEST = 5, 90
OWN = ROOT / "tests" / "cases" / "pairs" / "open"
OWN_TIMES = 2
BEFORE = re.compile(r"\s+([.,;:!?%)\]]|n't\b|'s\b|'re\b|'ve\b|'ll\b|'d\b)")
AFTER = re.compile(r"([(\[$])\s+")
Row = Mapping[str, object]


@dataclass(frozen=True)
class Sentence:
    """A sentence of an article with the events it tells of, by their names across articles."""

    article: str
    chars: str
    events: frozenset[str]


def sentences(archive: Path) -> dict[tuple[str, str], list[Sentence]]:
    """The annotated sentences by topic and by which of its two events the article is about."""
    found: dict[tuple[str, str], list[Sentence]] = defaultdict(list)
    with tarfile.open(archive) as held:
        for member in sorted((m for m in held if m.name.endswith(".xml")), key=lambda m: m.name):
            file = held.extractfile(member)
            name = Path(member.name).stem
            if file:
                root = ElementTree.parse(io.BytesIO(file.read())).getroot()
                found[name.split("_")[0], "plus" if "plus" in name else "ecb"] += _sentences(root, name)
    return found


def _sentences(root: ElementTree.Element, article: str) -> Iterator[Sentence]:
    words: dict[int, list[str]] = defaultdict(list)
    place = {}
    for token in root.iter("token"):
        number = int(token.get("sentence", "0"))
        place[token.get("t_id")] = number
        words[number].append((token.text or "").strip())
    relations = root.find("Relations")
    names = {s.get("m_id"): r.get("note") for r in (() if relations is None else relations) for s in r.iter("source")}
    events: dict[int, set[str]] = defaultdict(set)
    for mark in root.find("Markables") or ():
        anchor = mark.find("token_anchor")
        if anchor is not None and re.match(r"(NEG_)?ACTION_(?!REPORTING)", mark.tag):
            own = f"{article}#{mark.get('m_id')}"
            events[place[anchor.get("t_id")]].add(names.get(mark.get("m_id")) or own)
    for number, told in events.items():
        chars = AFTER.sub(r"\1", BEFORE.sub(r"\1", " ".join(words[number])))
        if SHORTEST <= len(words[number]) <= LONGEST and not chars.startswith("http"):
            yield Sentence(article, chars, frozenset(told))


def same_events(topics: Mapping[tuple[str, str], Sequence[Sentence]]) -> Iterator[Row]:
    """Pairs of sentences of two articles that share most of their events, and pairs that share none."""
    chance = random.Random(SEED)
    apart: list[tuple[str, str]] = []
    for (topic, which), told in topics.items():
        pairs = [pair for pair in combinations(told, 2) if pair[0].article != pair[1].article]
        same = [(a.chars, b.chars) for a, b in pairs if _same(a, b) and a.chars != b.chars]
        none = [(a.chars, b.chars) for a, b in pairs if not a.events & b.events]
        other = topics.get((topic, "ecb" if which == "plus" else "plus"), ())
        far = [(a.chars, b.chars) for a in told for b in chance.sample(list(other), min(3, len(other)))]
        kept = chance.sample(same, min(len(same), MOST_SAME))
        apart += chance.sample(none, min(len(none), 3 * len(kept) + 50)) + chance.sample(far, min(len(far), len(kept)))
        yield from ({"set": "ecbplus", "premise": a, "hypothesis": b, "same": 1} for a, b in kept)
    for a, b in chance.sample(apart, min(len(apart), MOST_APART)):
        yield {"set": "ecbplus", "premise": a, "hypothesis": b, "same": 0}


def _same(one: Sentence, other: Sentence) -> bool:
    shared = len(one.events & other.events)
    least = min(len(one.events), len(other.events))
    return shared >= len(one.events | other.events) / 2 or (shared > 1 and shared >= 0.75 * least)


def own_pairs() -> Iterator[Row]:
    """The project's open pairs in both directions: hard conflicts contradict, the others are the same or not."""
    for file in sorted(OWN.glob("*.md")):
        for case in re.split(r"^## ", file.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
            told = re.findall(r"^[AB] \([^)]*\): (.*)$", case, re.MULTILINE)
            relation = re.findall(r"^relation: (\w+)", case, re.MULTILINE)[0]
            label = {"label": "contradiction"} if "\nseverity: hard" in case else {}
            same = {"same": {"same": 1, "different": 0}[relation]} if relation != "conflict" else {}
            for premise, hypothesis in (told, told[::-1]):
                yield {"set": "ours", "premise": premise, "hypothesis": hypothesis, **label, **same}


if __name__ == "__main__":
    permitted = [row for row in rows(locate("shared/data/nli_train.jsonl.gz")) if row["set"] in PERMITTED]
    events = same_events(sentences(locate("shared/data/ecbplus_topics_1_35.tar.xz")))
    with Path(sys.argv[1]).open("w", encoding="utf-8") as out:
        for row in (*permitted, *events, *list(own_pairs()) * OWN_TIMES):
            out.write(json.dumps(row, ensure_ascii=False) + "\n")
