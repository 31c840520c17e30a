"""Fine-tune a cross-encoder for natural language inference from MiniLM-L6 weights, on CPU or GPU.

Pairs are read as `[CLS] premise [SEP] hypothesis [SEP]`; a linear layer over the pooled first token gives entailment,
neutral, contradiction. A pair labelled only `not_entailment` (FEVER) is trained with the loss -log(1 - p(entailment)).
Method: Devlin et al. 2019 (BERT), Wang et al. 2020 (MiniLM).
"""

from __future__ import annotations

import gzip
import json
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.optim import Optimizer
from torch.optim.lr_scheduler import LRScheduler
from transformers import AutoModelForSequenceClassification, AutoTokenizer, get_linear_schedule_with_warmup

LABELS = ("entailment", "neutral", "contradiction")
NOT_ENTAILMENT = 3
PERMITTED = ("vitaminc_real", "vitaminc_synthetic", "snli", "fever")
LONGEST = 128


@dataclass(frozen=True)
class Pair:
    """`label` is the number of the label in LABELS, or NOT_ENTAILMENT."""

    set: str
    premise: str
    hypothesis: str
    label: int


@dataclass(frozen=True)
class Plan:
    """How long and how fast to train; the defaults are those of the shipped model."""

    epochs: int = 4
    batch: int = 32
    rate: float = 7e-5
    warm_up: float = 0.06
    seed: int = 1
    threads: int = 1


def read_pairs(path: Path, sets: Sequence[str]) -> list[Pair]:
    """The pairs of the given sets from a JSONL file (plain or .gz) of set, premise, hypothesis, label."""
    numbers = {**{label: number for number, label in enumerate(LABELS)}, "not_entailment": NOT_ENTAILMENT}
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as lines:
        rows = (json.loads(line) for line in lines)
        return [Pair(r["set"], r["premise"], r["hypothesis"], numbers[r["label"]]) for r in rows if r["set"] in sets]


def batches(pairs: Sequence[Pair], plan: Plan, chance: random.Random) -> list[list[Pair]]:
    """Shuffled batches of pairs of like length, so that little is spent on padding."""
    shuffled = chance.sample(list(pairs), len(pairs))
    window = plan.batch * 50
    made = []
    for start in range(0, len(shuffled), window):
        part = sorted(shuffled[start : start + window], key=lambda p: len(p.premise) + len(p.hypothesis))
        made += [part[k : k + plan.batch] for k in range(0, len(part), plan.batch)]
    chance.shuffle(made)
    return made


def loss_of(logits: Tensor, labels: Tensor) -> Tensor:
    """Mean loss over a batch: cross entropy, and -log(1 - p(entailment)) where only "not entailment" is known."""
    log_p = torch.log_softmax(logits.float(), dim=-1)
    known = nn.functional.nll_loss(log_p, labels.clamp(max=2), reduction="none")
    not_entailed = -torch.logsumexp(log_p[:, 1:], dim=-1)
    return torch.where(labels == NOT_ENTAILMENT, not_entailed, known).mean()


class Trainer:
    """One training run; `epochs()` yields after each epoch so that the caller can measure and save."""

    def __init__(self, base: Path, plan: Plan) -> None:
        torch.manual_seed(plan.seed)
        torch.set_num_threads(plan.threads)
        self.plan = plan
        self.device = "cuda" if torch.cuda.is_available() else "cpu"
        self.tokenizer = AutoTokenizer.from_pretrained(base)
        self.model = AutoModelForSequenceClassification.from_pretrained(
            base, num_labels=len(LABELS), attn_implementation="eager"
        ).to(self.device)

    def encode(self, pairs: Sequence[Pair]) -> dict[str, Tensor]:
        encoded = self.tokenizer(
            [p.premise for p in pairs],
            [p.hypothesis for p in pairs],
            truncation="longest_first",
            max_length=LONGEST,
            padding=True,
            return_tensors="pt",
        )
        return {name: tensor.to(self.device) for name, tensor in encoded.items()}

    def logits(self, pairs: Sequence[Pair]) -> Tensor:
        with torch.autocast(self.device, dtype=torch.bfloat16):
            found: Tensor = self.model(**self.encode(pairs)).logits
        return found

    def epochs(self, pairs: Sequence[Pair]) -> Iterator[float]:
        """Train; yields the mean loss of each epoch."""
        chance = random.Random(self.plan.seed)
        steps = self.plan.epochs * (len(pairs) // self.plan.batch + 1)
        optimizer = torch.optim.AdamW(self.model.parameters(), lr=self.plan.rate, weight_decay=0.01)
        schedule = get_linear_schedule_with_warmup(optimizer, int(steps * self.plan.warm_up), steps)
        for _ in range(self.plan.epochs):
            self.model.train()
            yield self._epoch(batches(pairs, self.plan, chance), optimizer, schedule)

    def _epoch(self, made: list[list[Pair]], optimizer: Optimizer, schedule: LRScheduler) -> float:
        total = 0.0
        for batch in made:
            loss = loss_of(self.logits(batch), torch.tensor([p.label for p in batch], device=self.device))
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            total += loss.item()
        return total / len(made)

    def predict(self, pairs: Sequence[Pair]) -> Tensor:
        """Logits, [pairs, 3], in the order of the pairs."""
        self.model.eval()
        with torch.no_grad():
            return torch.cat([self.logits(pairs[k : k + 64]).float().cpu() for k in range(0, len(pairs), 64)])
