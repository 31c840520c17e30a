"""The pairs that the inference model learns from and is measured on."""

from __future__ import annotations

import gzip
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from twosource.train.errors import BadData

LABELS = ("entailment", "neutral", "contradiction")
NOT_ENTAILMENT = 3
UNKNOWN = -1
# What the licences let a shipped model learn from: VitaminC and FEVER (CC BY-SA 3.0), SNLI (CC BY-SA 4.0).
PERMITTED = ("vitaminc_real", "vitaminc_synthetic", "snli", "fever", "ecbplus", "ours")
NUMBERS = {**{label: number for number, label in enumerate(LABELS)}, "not_entailment": NOT_ENTAILMENT}


@dataclass(frozen=True)
class Pair:
    """`label` is the number of the label in LABELS, NOT_ENTAILMENT or UNKNOWN; `same` 1, 0 or UNKNOWN."""

    set: str
    premise: str
    hypothesis: str
    label: int
    same: float = UNKNOWN


def read_pairs(path: Path) -> list[Pair]:
    """The pairs of a JSONL file (plain or .gz) of set, premise, hypothesis, and label or same."""
    return [_pair(row) for row in rows(path)]


def rows(path: Path) -> list[dict[str, Any]]:
    """The lines of the file as they are. Raises BadData."""
    try:
        with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as lines:
            return [json.loads(line) for line in lines if line.strip()]
    except (OSError, ValueError) as error:
        raise BadData(f"{path}: not readable as JSON Lines ({error}): give pairs as in docs/commands.md") from error


def _pair(row: dict[str, Any]) -> Pair:
    try:
        label, same = NUMBERS.get(row.get("label", ""), UNKNOWN), float(row.get("same", UNKNOWN))
        return Pair(str(row.get("set", "")), row["premise"], row["hypothesis"], label, same)
    except KeyError as missing:
        raise BadData(f"a pair without {missing}: give premise, hypothesis, and label or same") from missing
