"""The card of an inference model: what it was trained on and how, with the hash of the model beside it."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path


def digest(model: Path) -> str:
    return hashlib.sha256(model.read_bytes()).hexdigest()


def write_card(folder: Path, facts: Mapping[str, object]) -> None:
    """The model card: what it was trained on and how, with the hash of the model beside it."""
    lines = "\n".join(f"| {name} | {value} |" for name, value in facts.items())
    (folder / "README.md").write_text(
        "# Inference model\n\n"
        "A cross-encoder fine-tuned from all-MiniLM-L6-v2 (Apache-2.0) by `twosource train inference DATA -o FOLDER`. "
        "For a premise and a hypothesis: entailment, neutral, contradiction; whether both tell of the same events.\n"
        f"\n| | |\n|---|---|\n{lines}\n| model.onnx sha256 | {digest(folder / 'model.onnx')} |\n\n"
        "The licences of the data bind whoever passes these weights on.\n",
        encoding="utf-8",
    )
