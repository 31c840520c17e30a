"""Train the model that accepts attributions, on articles in PolNeAR's format.

One article a line: `{"doc_id", "text", "attributions": [{"source", "cue", "content"}]}`, offsets in code points.
A line may have `frames` (data that marks reported clauses only): candidates of other frames are labelled by what the
rules say; and `weight`, how much each of its candidates counts (1).
`attribution_labels` says which candidates are right.
The model is a logistic regression (Cox 1958) with a ridge penalty.
"""

from __future__ import annotations

import gzip
import hashlib
import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from twosource.annotate.acceptance import SCHEMA, WEIGHTS
from twosource.annotate.parse import parse_all
from twosource.clean import clean
from twosource.lang import EN
from twosource.model import Article
from twosource.text import Text
from twosource.train.attribution_labels import Example, labelled
from twosource.train.errors import BadData, MissingTrainer

BATCH = 64


@dataclass(frozen=True)
class Plan:
    """How often a trait must occur (`least`), the inverse of the ridge penalty, the smallest weight that is kept."""

    least: int = 4
    strength: float = 0.02
    threshold: float = 0.33
    smallest: float = 0.02
    seed: int = 1


def train(data: Path, out: Path, name: str | None = None, plan: Plan | None = None) -> Mapping[str, Any]:
    """Writes weights.json and README.md (the model card) to the folder `out`; returns what the card tells.

    Raises BadData where the data holds no attributions, MissingTrainer where scikit-learn is not installed.
    """
    plan = plan or Plan()
    found = list(examples(data))
    if not any(example.right for example in found):
        raise BadData(f"{data}: nothing in it fits an attribution; expected lines with doc_id, text, attributions")
    weights = fit(found, plan)
    known = sorted({example.key for example in found if example.right})
    called = name or data.name.partition(".")[0]
    model = {"schema": SCHEMA, "name": called, "threshold": plan.threshold,
             "known": known, "weights": weights}  # fmt: skip
    out.mkdir(parents=True, exist_ok=True)
    path = out / WEIGHTS
    path.write_text(json.dumps(model, ensure_ascii=False, indent=0, sort_keys=True) + "\n", encoding="utf-8")
    told = _told(data, path, found, weights, plan)
    (out / "README.md").write_text(card(called, told), encoding="utf-8")
    return told


def _told(data: Path, path: Path, found: Sequence[Example], weights: Mapping[str, float], plan: Plan) -> dict[str, Any]:
    return {
        "data": data.name,
        "data sha256": hashlib.sha256(data.read_bytes()).hexdigest(),
        "candidates": len(found),
        "right candidates": sum(example.right for example in found),
        "weights": len(weights),
        "weights sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
        "plan": str(plan),
    }


def card(name: str, told: Mapping[str, Any]) -> str:
    """The model card in Markdown; whoever passes the weights on adds the data's licence and measured figures."""
    rows = "".join(f"| {field} | {value} |\n" for field, value in told.items())
    return (
        f"# Attribution model: {name}\n\n"
        "Says which candidate attributions of an English news text are meant as such: a logistic regression over "
        "traits of cue, content, source and surroundings (`twosource.annotate.traits`), made by "
        f"`twosource train attribution {told['data']} -o FOLDER`, used by `--model FOLDER`.\n\n"
        f"| | |\n|---|---|\n{rows}\n"
        "The licence of the data binds whoever passes these weights on. "
        "They hold lemmas and function words of the data, no passages.\n"
    )


def fit(found: Sequence[Example], plan: Plan) -> dict[str, float]:
    """Weights by trait, rounded."""
    try:
        from scipy.sparse import csr_matrix
        from sklearn.linear_model import LogisticRegression
    except ImportError as error:
        raise MissingTrainer('training needs scikit-learn: pip install "twosource[train]"') from error
    counted = Counter(trait for example in found for trait in example.traits)
    numbers = {trait: k for k, trait in enumerate(sorted(t for t, n in counted.items() if n >= plan.least))}
    columns, bounds = [], [0]
    for example in found:
        columns.extend(sorted(numbers[trait] for trait in example.traits if trait in numbers))
        bounds.append(len(columns))
    matrix = csr_matrix(([1.0] * len(columns), columns, bounds), shape=(len(found), len(numbers)))
    solver = LogisticRegression(C=plan.strength, solver="liblinear", fit_intercept=False, random_state=plan.seed)
    solver.fit(matrix, [e.right for e in found], sample_weight=[e.weight for e in found])
    weighed = zip(numbers, solver.coef_[0], strict=True)
    return {trait: round(float(weight), 3) for trait, weight in weighed if abs(weight) >= plan.smallest}


def examples(data: Path) -> Iterator[Example]:
    """All candidates of all articles outside quotations, labelled."""
    rows: list[dict[str, Any]] = []
    for row in _rows(data):
        rows.append(row)
        if len(rows) == BATCH:
            yield from _batch(rows)
            rows = []
    yield from _batch(rows)


def _rows(data: Path) -> Iterator[dict[str, Any]]:
    with gzip.open(data, "rt", encoding="utf-8") if data.suffix == ".gz" else data.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            try:
                row = json.loads(line)
                yield {**row, "doc_id": row["doc_id"], "text": row["text"], "attributions": row["attributions"]}
            except (ValueError, KeyError, TypeError) as error:
                raise BadData(f"{data}, line {number}: expected doc_id, text and attributions ({error!r})") from error


def _batch(rows: Sequence[dict[str, Any]]) -> Iterator[Example]:
    documents = [clean(Article(Text(row["text"]), row["doc_id"], language=EN.code)) for row in rows]
    for row, parse in zip(rows, parse_all(documents), strict=True):
        yield from labelled(row, parse)
