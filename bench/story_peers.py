"""Peers of `bench story`: the same statements paired by one likeness alone, each with a threshold that was best on the
stories for building (kursk, 5, 9 and 27)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from twosource.annotate import divide
from twosource.lang import EN
from twosource.link import compared
from twosource.link.statements import Compared, Pair
from twosource.model import Statement
from twosource.neural.infer import SAME, infer
from twosource.read import read
from twosource.reconstruct import read_reports

THRESHOLDS = {"word overlap": 0.25, "MiniLM cosine": 0.75, "the inference model alone": 0.9}
NEAR = 0.35


def alone(folder: Path, story: Mapping[str, Any], pairs_f1: Callable[[Any], float]) -> dict[str, dict[str, float]]:
    """For each likeness the F1 of statement pairs, in percent, as `pairs_f1` scores a story file."""
    made = compared([divide(report) for report in read_reports(read([folder]).articles)], EN)
    return {
        name: {"statement_pair_f1": pairs_f1(_retold(story, made, likely, THRESHOLDS[name]))}
        for name, likely in likenesses(made).items()
    }


def likenesses(made: Compared) -> dict[str, dict[Pair, float]]:
    """How alike the pairs of a story are, by each peer; pairs far apart in meaning are left out."""
    pairs = [pair for pair in made.pairs if made.meanings.cosine(*pair) >= NEAR]
    words = [one.words for one in made.every]
    told = infer([(words[a], words[b]) for a, b in pairs])[:, SAME].tolist()
    stems = [one.said.stems for one in made.every]
    return {
        "word overlap": {(a, b): len(stems[a] & stems[b]) / max(1, len(stems[a] | stems[b])) for a, b in pairs},
        "MiniLM cosine": {pair: made.meanings.cosine(*pair) for pair in pairs},
        "the inference model alone": dict(zip(pairs, told, strict=True)),
    }


def _retold(story: Mapping[str, Any], made: Compared, likely: Mapping[Pair, float], threshold: float) -> dict[str, Any]:
    """The story file with the pairs from the threshold on as its alignments."""
    names = {text["sha256"][:16]: text["id"] for text in story["texts"]}
    ids = {_key(s["text"], s["content"], len(s["chain"])): s["id"] for s in story["statements"]}
    chosen = [pair for pair, chance in likely.items() if chance >= threshold]
    both = [[ids.get(_place(made.every[n].said.statement, names)) for n in pair] for pair in chosen]
    return {**story, "alignments": [{"left": left, "right": right} for left, right in both if left and right]}


def _place(statement: Statement, names: Mapping[str, str]) -> object:
    content = [{"start": span.start, "end": span.end} for span in statement.content]
    return _key(names[statement.text], content, len(statement.chain))


def _key(text: str, content: Sequence[Mapping[str, Any]], links: int) -> object:
    return text, tuple((span["start"], span["end"]) for span in content), links
