"""From a trained cross-encoder to what ships: an ONNX file of 8-bit integers."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process
from torch import Tensor, nn
from transformers import AutoModelForSequenceClassification, AutoTokenizer

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
