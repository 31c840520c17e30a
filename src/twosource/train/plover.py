"""Trains the class of who did what to whom (PLOVER 2.0) on sentences with two parties.

Data: TSV with `marked_sentence` (<s>source</s>, <t>target</t>) and `gold_root`; a JSON list of PLOVER's gold standard
records, of which the even-numbered are read; or plain text, "# CLASS" and below it a sentence a line with S and T for
the parties. The program's own sentences are always added: they hold classes that a user's data lacks.
"""

from __future__ import annotations

import csv
import gzip
import hashlib
import io
import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from twosource.annotate.deed_classes import SCHEMA, SHIPPED, WEIGHTS, ClassModel, Vocabulary
from twosource.annotate.deed_traits import Deed, traits
from twosource.annotate.parse import parse_all
from twosource.model import Article, Block, Document, Role
from twosource.text import Text
from twosource.train.errors import BadData, MissingTrainer

SENTENCES = SHIPPED / "sentences.txt"
MARK = re.compile(r"</?([st])>")
SOURCES = ("Norland", "the government", "the president", "Lund", "police", "rebels")
TARGETS = ("Sudria", "the rebels", "the minister", "Berg", "workers", "the opposition")
# The older class list of the gold standard records.
OLDER = {
    "DEMAND": "REQUEST", "DISAPPROVE": "ACCUSE", "INVESTIGATE": "ACCUSE", "FIGHT": "ASSAULT", "RETREAT": "YIELD",
    "CONCEDE": "YIELD",
}  # fmt: skip


@dataclass(frozen=True)
class Plan:
    """The inverse of the ridge penalty, and the weight of the program's own sentences beside a user's."""

    strength: float = 10.0
    own: float = 1.0
    seed: int = 1


@dataclass(frozen=True)
class Marked:
    """A sentence with the characters of its two parties, and its class."""

    text: Text
    source: tuple[int, int]
    target: tuple[int, int]
    name: str


@dataclass(frozen=True)
class Example:
    deed: Deed
    name: str
    weight: float = 1.0


def train(data: Path, out: Path, name: str | None = None, plan: Plan | None = None) -> Mapping[str, Any]:
    """Writes weights.npz and README.md (the model card) to the folder `out`; returns what the card tells.

    Raises BadData where the data holds no sentence with its class, MissingTrainer where scikit-learn is not installed.
    """
    plan = plan or Plan()
    found = examples(list(sentences(data)))
    if not found:
        raise BadData(f"{data}: no sentence with two parties and a class; expected TSV with marked_sentence, gold_root")
    called = name or data.name.partition(".")[0]
    extra = own(plan.own) if data.resolve() != SENTENCES.resolve() else []
    model = fit([*found, *extra], called, plan)
    out.mkdir(parents=True, exist_ok=True)
    save(model, out / WEIGHTS)
    told = {
        "data": data.name,
        "data sha256": hashlib.sha256(data.read_bytes()).hexdigest(),
        "sentences": len(found),
        "own sentences": len(extra),
        "classes": dict(sorted(Counter(example.name for example in found).items())),
        "traits": len(model.vocabulary.numbers),
        "weights sha256": hashlib.sha256((out / WEIGHTS).read_bytes()).hexdigest(),
        "plan": str(plan),
    }
    (out / "README.md").write_text(card(called, told), encoding="utf-8")
    return told


def card(name: str, told: Mapping[str, Any]) -> str:
    """The model card in Markdown; whoever passes the weights on adds the data's licence and measured figures."""
    rows = "".join(f"| {field} | {value} |\n" for field, value in told.items())
    return (
        f"# Model of event classes: {name}\n\n"
        "Names the PLOVER 2.0 class of what one party does to another in an English sentence: a logistic regression "
        "over lemmas, the path between the parties (`twosource.annotate.deed_traits`) and a sentence embedding "
        f"(MiniLM), made by `twosource train plover {told['data']} -o FOLDER`.\n\n"
        f"| | |\n|---|---|\n{rows}\n"
        "The licence of the data binds whoever passes these weights on. They hold lemmas and pairs of lemmas.\n"
    )


def save(model: ClassModel, path: Path) -> None:
    """Writes the weights, at half precision."""
    listed = sorted(model.vocabulary.numbers, key=model.vocabulary.numbers.__getitem__)
    np.savez_compressed(
        path,
        names=np.array([SCHEMA, model.name, *model.classes]),
        traits=np.array(listed),
        rarity=model.vocabulary.rarity.astype(np.float16),
        weights=model.weights.astype(np.float16),
        constants=model.constants.astype(np.float32),
    )


def fit(found: Sequence[Example], name: str, plan: Plan) -> ClassModel:
    """A model of all classes in the examples; every class weighs the same."""
    try:
        from scipy.sparse import csr_matrix
        from sklearn.linear_model import LogisticRegression
    except ImportError as error:
        raise MissingTrainer('training needs scikit-learn: pip install "twosource[train]"') from error
    vocabulary = learn([example.deed for example in found])
    rows = csr_matrix(vocabulary.rows([example.deed for example in found]))
    solver = LogisticRegression(C=plan.strength, class_weight="balanced", max_iter=2000, random_state=plan.seed)
    solver.fit(rows, [example.name for example in found], sample_weight=[example.weight for example in found])
    return ClassModel(
        name, tuple(map(str, solver.classes_)), vocabulary,
        solver.coef_.astype(np.float32), solver.intercept_.astype(np.float32),
    )  # fmt: skip


def learn(deeds: Sequence[Deed]) -> Vocabulary:
    """All traits of the deeds, with ln((1 + n) / (1 + how many have it)) + 1."""
    counted = Counter(trait for deed in deeds for trait in set(traits(deed)))
    listed = sorted(counted)
    rarity = np.array([np.log((1 + len(deeds)) / (1 + counted[trait])) + 1 for trait in listed], np.float32)
    return Vocabulary({trait: number for number, trait in enumerate(listed)}, rarity)


def own(weight: float = 1.0) -> list[Example]:
    """The program's own sentences."""
    return [Example(e.deed, e.name, weight) for e in examples(list(sentences(SENTENCES)))]


def sentences(data: Path) -> Iterator[Marked]:
    """The labelled sentences of a file in one of the three forms. Raises BadData."""
    try:
        raw = gzip.decompress(data.read_bytes()) if data.suffix == ".gz" else data.read_bytes()
        chars = raw.decode("utf-8")
        if data.suffix == ".json":
            yield from records(json.loads(chars), 0)
        elif data.suffix == ".txt":
            yield from _patterns(chars)
        else:
            yield from (_marked(row["marked_sentence"], row["gold_root"]) for row in _rows(chars))
    except (OSError, UnicodeError, ValueError, KeyError, TypeError) as error:
        raise BadData(f"{data}: expected TSV with marked_sentence and gold_root ({error!r})") from error


def _rows(chars: str) -> Iterator[dict[str, str]]:
    return csv.DictReader(io.StringIO(chars, newline=""), delimiter="\t")


def _patterns(chars: str) -> Iterator[Marked]:
    name = ""
    for number, line in enumerate(chars.splitlines()):
        if line.startswith("# "):
            name = line[2:].strip()
        elif line.strip():
            source, target = SOURCES[number % 6], TARGETS[number // 6 % 6]
            marked = re.sub(r"\bT\b", f"<t>{target}</t>", re.sub(r"\bS\b", f"<s>{source}</s>", line.strip()))
            yield _marked(f"{marked}.", name)


def _marked(chars: str, name: str) -> Marked:
    """Characters with marks for the parties; of several marks the first counts."""
    plain, places, last = "", {"s": [0, 0], "t": [0, 0]}, 0
    for found in MARK.finditer(chars):
        plain += chars[last : found.start()]
        last = found.end()
        opening, place = found.group()[1] != "/", places[found.group(1)]
        if place[1] == 0:
            place[0 if opening else 1] = len(plain)
    source, target = places["s"], places["t"]
    return Marked(Text(plain + chars[last:]), (source[0], source[1]), (target[0], target[1]), name)


def records(listed: Sequence[Any], parity: int) -> Iterator[Marked]:
    """The gold standard records whose number is even (0) or odd (1)."""
    for record in listed:
        if record.get("text") and int(record["id"][-4:]) % 2 == parity:
            chars = record["text"]
            actors = [[a for a in actors_of(record, side) if a in chars] for side in ("source", "target")]
            second = actors[1][:1] or actors[0][1:2]
            places = [_place(chars, found[0]) if found else (0, 0) for found in (actors[0], second)]
            yield Marked(Text(chars), places[0], places[1], OLDER.get(record["event"], record["event"]))


def actors_of(record: Mapping[str, Any], side: str) -> list[str]:
    """What the text calls the actors of one side."""
    held = record.get(side)
    return [actor["actorText"] for actor in held if actor.get("actorText")] if isinstance(held, list) else []


def _place(chars: str, name: str) -> tuple[int, int]:
    start = chars.index(name)
    return start, start + len(name)


def examples(marked: Sequence[Marked]) -> list[Example]:
    """The sentences parsed, each as one deed."""
    documents = [_document(one.text) for one in marked]
    return [
        Example(Deed(parse, 0, len(parse.tokens), _tokens(parse, one.source), _tokens(parse, one.target)), one.name)
        for one, parse in zip(marked, parse_all(documents), strict=True)
    ]


def _document(text: Text) -> Document:
    return Document(Article(text, "sentence", language="en"), (Block(text.whole, Role.BODY, "a sentence by itself"),))


def _tokens(parse: Any, place: tuple[int, int]) -> frozenset[int]:
    return frozenset(t.i for t in parse.tokens if t.start < place[1] and place[0] < t.end)
