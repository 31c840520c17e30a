"""`bench sameanswer`: do two outlets' answers to one question say the same (NAnCo)?

Every pair of answers to a question; two are the same when they are in one cluster, -1 stands alone. What is measured is
balanced accuracy: the mean of the shares of same and of different pairs told right. A logistic regression over the
likeness of the answers, that of the paragraphs around them, and whether both tell of the same events, is fitted on the
other questions, its threshold too, and read on the one left out. Peers are the same with one likeness alone. Which
three likenesses are taken was chosen on these four questions.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bench.data import default
from bench.result import Result
from twosource.neural.embed import embed
from twosource.neural.infer import ENTAILMENT, SAME, infer

Floats = NDArray[np.float64]
RIDGE = 1.0
OURS = ("meaning", "around", "same events")


@dataclass(frozen=True, eq=False)
class Question:
    """The pairs of answers to one question: a row of likenesses each, and whether both are the same."""

    rows: Mapping[str, Floats]
    same: NDArray[np.bool_]


def run(data: Path | None, train: Path | None, peers: bool) -> Result:
    """Figures on NAnCo JSON, each question by what the others teach."""
    path = data or default("sameanswer")
    questions = [_question(each) for each in json.loads(path.read_text(encoding="utf-8"))]
    ours = {"balanced_accuracy": left_out(questions, OURS)}
    alone = {"word overlap": "words", "MiniLM cosine": "meaning", "the inference model alone": "entailment"}
    others = {name: {"balanced_accuracy": left_out(questions, (column,))} for name, column in alone.items()}
    not_run = {"trained": "trained on the questions left in already"} if train else {}
    return Result("sameanswer", str(path), ours, others if peers else {}, not_run)


def _question(asked: Mapping[str, object]) -> Question:
    answers = [a for a in asked["answers"] if str(a["Answer"]).strip()]  # type: ignore[attr-defined]
    told = [str(a["Answer"]) for a in answers]
    pairs = list(combinations(range(len(told)), 2))
    clusters = [int(a["cluster_global"]) for a in answers]
    same = np.array([clusters[i] == clusters[j] != -1 for i, j in pairs])
    return Question(_likenesses(str(asked["question"]), told, [str(a["Paragraph"]) for a in answers], pairs), same)


def _likenesses(
    question: str, told: Sequence[str], around: Sequence[str], pairs: Sequence[tuple[int, int]]
) -> dict[str, Floats]:
    asked = [f"{question} {answer}" for answer in told]
    words = [{w.strip(".,;:'\"") for w in answer.casefold().split()} for answer in told]
    vectors, context = embed(told), embed(around)
    ahead = infer([(asked[i], asked[j]) for i, j in pairs])
    back = infer([(asked[j], asked[i]) for i, j in pairs])
    return {
        "words": np.array([len(words[i] & words[j]) / max(1, min(len(words[i]), len(words[j]))) for i, j in pairs]),
        "meaning": np.array([float(vectors[i] @ vectors[j]) for i, j in pairs]),
        "around": np.array([float(context[i] @ context[j]) for i, j in pairs]),
        "entailment": np.maximum(ahead[:, ENTAILMENT], back[:, ENTAILMENT]).astype(float),
        "same events": ((ahead[:, SAME] + back[:, SAME]) / 2).astype(float),
    }


def left_out(questions: Sequence[Question], columns: Sequence[str]) -> float:
    """The mean balanced accuracy over the questions, each read by what the others teach, in percent."""
    figures = []
    for held in questions:
        others = [one for one in questions if one is not held]
        weights, threshold = _fit(others, columns)
        figures.append(_balanced(_told(held, columns, weights) >= threshold, held.same))
    return 100 * float(np.mean(figures))


def _fit(questions: Sequence[Question], columns: Sequence[str]) -> tuple[Floats, float]:
    """Weights (the constant first) with same and different weighing alike, and the threshold best on the questions."""
    rows = np.concatenate([_rows(one, columns) for one in questions])
    same = np.concatenate([one.same for one in questions])
    counts = np.where(same, 0.5 / max(1, same.sum()), 0.5 / max(1, (~same).sum())) * len(same)
    weights = np.zeros(rows.shape[1])
    penalty = RIDGE * np.diag([0.0] + [1.0] * len(columns))
    for _ in range(30):
        likely = 1 / (1 + np.exp(-rows @ weights))
        curve = (rows * (counts * likely * (1 - likely))[:, None]).T @ rows + penalty
        weights -= np.linalg.solve(curve, rows.T @ (counts * (likely - same)) + penalty @ weights)
    scored = rows @ weights
    return weights, max(np.unique(scored.round(3)), key=lambda at: _balanced(scored >= at, same))


def _told(question: Question, columns: Sequence[str], weights: Floats) -> Floats:
    return np.asarray(_rows(question, columns) @ weights)


def _rows(question: Question, columns: Sequence[str]) -> Floats:
    return np.column_stack([np.ones(len(question.same)), *(question.rows[name] for name in columns)])


def _balanced(told: NDArray[np.bool_], same: NDArray[np.bool_]) -> float:
    return float((told[same].mean() + (~told[~same]).mean()) / 2)
