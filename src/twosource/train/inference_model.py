"""From a trained cross-encoder to what ships: an int8 ONNX file, its calibration, and a model card."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process
from torch import Tensor, nn
from transformers import AutoModelForSequenceClassification, AutoTokenizer

from twosource.train.inference_pairs import NOT_ENTAILMENT, UNKNOWN, Pair

NAMES = ("input_ids", "attention_mask", "token_type_ids")
OPSET = 17


class _Logits(nn.Module):  # type: ignore[misc]
    def __init__(self, model: Any) -> None:
        super().__init__()
        self.model = model

    def forward(self, *words: Tensor) -> Tensor:
        found: Tensor = self.model(**dict(zip(NAMES, words, strict=True))).logits
        return found


def export(trained: Path, model: Path) -> None:
    """Writes the trained weights as an ONNX file of 8-bit integers, one scale for each column of a matrix."""
    network = AutoModelForSequenceClassification.from_pretrained(trained, attn_implementation="eager").float().eval()
    words = AutoTokenizer.from_pretrained(trained)(["a b c"] * 2, ["d", "e f g"], padding=True, return_tensors="pt")
    axes = {name: {0: "pairs", 1: "words"} for name in NAMES}
    given = tuple(words[name] for name in NAMES)
    with tempfile.TemporaryDirectory() as folder:
        full, prepared = f"{folder}/full.onnx", f"{folder}/prepared.onnx"
        torch.onnx.export(
            _Logits(network), given, full, input_names=list(NAMES), output_names=["logits"], dynamic_axes=axes,
            opset_version=OPSET, dynamo=False,
        )  # fmt: skip
        quant_pre_process(full, prepared, skip_symbolic_shape=True)
        kinds = {"MatMulConstBOnly": True}
        quantize_dynamic(prepared, model, weight_type=QuantType.QInt8, per_channel=True, extra_options=kinds)


def calibrate(logits: Tensor, pairs: Sequence[Pair]) -> dict[str, list[float]]:
    """A scale and a shift for each logit (vector scaling, Guo et al. 2017), fitted on the pairs with a label."""
    rows = [n for n, pair in enumerate(pairs) if pair.label not in (UNKNOWN, NOT_ENTAILMENT)]
    given, labels = logits[rows, :3], torch.tensor([pairs[n].label for n in rows])
    scale, shift = torch.ones(3, requires_grad=True), torch.zeros(3, requires_grad=True)
    optimizer = torch.optim.LBFGS([scale, shift], max_iter=200)

    def loss() -> Tensor:
        optimizer.zero_grad()
        found = nn.functional.cross_entropy(given * scale + shift, labels)
        found.backward()
        return found

    optimizer.step(loss)
    return {"scale": [*_rounded(scale), 1.0], "shift": [*_rounded(shift), 0.0]}


def _rounded(values: Tensor) -> list[float]:
    return [round(value, 4) for value in values.detach().tolist()]


def write_calibration(folder: Path, calibration: Mapping[str, Sequence[float]]) -> None:
    (folder / "calibration.json").write_text(json.dumps(calibration) + "\n", encoding="utf-8")
