"""The PLOVER class of a deed: a logistic regression over the traits of `deed_traits` and the network's reading.

Classes are those of PLOVER 2.0 (Halterman et al. 2023). Trained by `twosource train plover`.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from twosource.annotate.acceptance import Acceptance, BadModel, read_model, shipped_model
from twosource.annotate.deed_traits import FAMILIES, Deed, traits, window
from twosource.neural.embed import WIDTH, embed

SCHEMA = "twosource-plover/1"
WEIGHTS = "weights.npz"
SHIPPED = Path(__file__).resolve().parents[1] / "models" / "plover"
# How much the network's reading weighs beside a family of traits of length 1.
READING = 0.7
# The class of what is no deed between parties: born, known, expected.
NO_DEED = "NONE"

Rows = NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Vocabulary:
    """Traits by number with their inverse document frequency; traits that were not trained on count for nothing."""

    numbers: Mapping[str, int]
    rarity: Rows

    def rows(self, deeds: Sequence[Deed]) -> Rows:
        """A row for each deed, families at the length of their weight, then the reading; [deeds, traits + 384]."""
        made = np.zeros((len(deeds), len(self.rarity) + WIDTH), np.float32)
        for row, deed in zip(made, deeds, strict=True):
            self._fill(row, traits(deed))
        if deeds:
            made[:, len(self.rarity) :] = READING * embed([window(deed) for deed in deeds])
        return made

    def _fill(self, row: Rows, found: Sequence[str]) -> None:
        for family, weight in FAMILIES.items():
            counted = Counter(self.numbers[t] for t in found if t[0] == family and t in self.numbers)
            columns = list(counted)
            values = (1 + np.log(list(counted.values()))) * self.rarity[columns] if columns else np.zeros(0)
            row[columns] = weight * values / max(float(np.linalg.norm(values)), 1e-9)


@dataclass(frozen=True, eq=False)
class ClassModel:
    """Weights [classes, traits + 384] and the constant of each class; `name` is the data and the weights' hash."""

    name: str
    classes: tuple[str, ...]
    vocabulary: Vocabulary
    weights: Rows
    constants: Rows

    def chances(self, deeds: Sequence[Deed]) -> Rows:
        """How likely each class is; [deeds, classes], each row adds up to 1. Raises MissingNetwork."""
        scores = self.vocabulary.rows(deeds) @ self.weights.T + self.constants
        grown = np.exp(scores - scores.max(axis=1, keepdims=True, initial=-np.inf))
        return np.asarray(grown / grown.sum(axis=1, keepdims=True), np.float32)

    def named(self, deeds: Sequence[Deed]) -> list[tuple[str, float]]:
        """The likeliest class of each deed, and how likely it is; that it is no deed makes all of them less likely."""
        chances = self.chances(deeds) * np.array([name != NO_DEED for name in self.classes], np.float32)
        return [(self.classes[int(row.argmax())], float(row.max())) for row in chances]


def load_classes(folder: Path) -> ClassModel:
    """The model in a folder. Raises BadModel where there is none or one of another version."""
    path = folder / WEIGHTS
    try:
        with np.load(path) as held:
            schema, name, *classes = held["names"].tolist()
            numbers = {trait: number for number, trait in enumerate(held["traits"].tolist())}
            parts = [held[part].astype(np.float32) for part in ("rarity", "weights", "constants")]
    except (OSError, ValueError, KeyError) as error:
        told = f"{folder}: no model ({error}); give a folder that `twosource train plover` wrote"
        raise BadModel(told) from error
    if schema != SCHEMA:
        raise BadModel(f"{path}: expected the schema {SCHEMA}; train the model anew with this version")
    sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
    return ClassModel(f"{name} {sha256[:12]}", tuple(classes), Vocabulary(numbers, parts[0]), parts[1], parts[2])


@lru_cache(maxsize=1)
def shipped_classes() -> ClassModel | None:
    """The model that comes with the program; None where it was left out, and no class but contacts is found."""
    return load_classes(SHIPPED) if (SHIPPED / WEIGHTS).exists() else None


def load_model(folder: Path | None) -> Acceptance | None:
    """The model in a folder, of attribution or of event classes, else the shipped one. Raises BadModel."""
    shipped = shipped_model()
    if folder is None:
        return shipped
    if (folder / WEIGHTS).exists() and shipped is not None:
        classes = load_classes(folder)
        return replace(shipped, name=f"{shipped.name}, {classes.name}", classes=classes)
    return read_model(folder)
