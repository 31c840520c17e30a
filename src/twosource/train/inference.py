"""Fine-tune a cross-encoder for natural language inference from MiniLM-L6 weights, on CPU or GPU.

A pair is read as `[CLS] premise [SEP] hypothesis [SEP]`; a linear layer over the pooled first token gives four logits:
entailment, neutral, contradiction (one softmax), and whether both tell the same events (a sigmoid of its own).
A pair labelled only `not_entailment` (FEVER) is trained with the loss -log(1 - p(entailment)). The lower a layer, the
slower it learns. Methods: Devlin et al. 2019 (BERT), Wang et al. 2020 (MiniLM), Howard & Ruder 2018 (layer-wise rates).
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor, nn
from transformers import AutoModelForSequenceClassification, AutoTokenizer, get_linear_schedule_with_warmup

from twosource.train.inference_pairs import LABELS, NOT_ENTAILMENT, UNKNOWN, Pair

LOGITS = len(LABELS) + 1
LONGEST = 128


@dataclass(frozen=True)
class Plan:
    """How long and how fast to train; the defaults are those of the shipped model."""

    epochs: int = 3
    batch: int = 32
    rate: float = 1.5e-4
    decay: float = 0.9
    warm_up: float = 0.06
    seed: int = 1
    threads: int = 1


@dataclass(frozen=True, eq=False)
class Encoded:
    """Word pieces of pairs, padded to the longest; with their labels."""

    words: dict[str, Tensor]
    labels: Tensor
    same: Tensor

    def part(self, chosen: Sequence[int], device: str) -> Encoded:
        at = torch.as_tensor(chosen)
        longest = int(self.words["attention_mask"][at].sum(1).max())
        words = {name: rows[at, :longest].to(device) for name, rows in self.words.items()}
        return Encoded(words, self.labels[at].to(device), self.same[at].to(device))


def loss_of(logits: Tensor, batch: Encoded) -> Tensor:
    """Mean loss on labels: cross entropy, -log(1 - p(entailment)) where only that is known, and of the same events."""
    log_p = torch.log_softmax(logits[:, :3], dim=-1)
    known = nn.functional.nll_loss(log_p, batch.labels.clamp(0, 2), reduction="none")
    loss = torch.where(batch.labels == NOT_ENTAILMENT, -torch.logsumexp(log_p[:, 1:], dim=-1), known)
    same = nn.functional.binary_cross_entropy_with_logits(logits[:, 3], batch.same.clamp(0, 1), reduction="none")
    return (loss * (batch.labels != UNKNOWN) + same * (batch.same >= 0)).mean()


class Trainer:
    """One training run; `epochs()` yields after each epoch so that the caller can measure and save."""

    def __init__(self, base: Path, plan: Plan) -> None:
        torch.manual_seed(plan.seed)
        torch.set_num_threads(plan.threads)
        self.plan = plan
        self.device = "cuda" if torch.cuda.is_available() else "cpu"
        self.tokenizer = AutoTokenizer.from_pretrained(base)
        # On a CPU the plain attention is a quarter faster than the fused one under bfloat16.
        made = AutoModelForSequenceClassification.from_pretrained(base, num_labels=LOGITS, attn_implementation="eager")
        self.model = made.float().to(self.device)

    def encode(self, pairs: Sequence[Pair]) -> Encoded:
        """The pairs as word pieces."""
        made = self.tokenizer(
            [p.premise for p in pairs],
            [p.hypothesis for p in pairs],
            truncation="longest_first",
            max_length=LONGEST,
            padding=True,
            return_tensors="pt",
        )
        labels, same = torch.tensor([p.label for p in pairs]), torch.tensor([p.same for p in pairs])
        return Encoded(dict(made), labels, same)

    def logits(self, batch: Encoded) -> Tensor:
        with torch.autocast(self.device, dtype=torch.bfloat16):
            found: Tensor = self.model(**batch.words).logits
        return found.float()

    def epochs(self, pairs: Encoded) -> Iterator[float]:
        """Train; yields the mean loss of each epoch."""
        chance = random.Random(self.plan.seed)
        steps = self.plan.epochs * (len(pairs.labels) // self.plan.batch + 1)
        optimizer = torch.optim.AdamW(self._groups(), lr=self.plan.rate, weight_decay=0.01)
        schedule = get_linear_schedule_with_warmup(optimizer, int(steps * self.plan.warm_up), steps)
        for _ in range(self.plan.epochs):
            self.model.train()
            total = 0.0
            for chosen in (made := batches(pairs, self.plan.batch, chance)):
                batch = pairs.part(chosen, self.device)
                loss = loss_of(self.logits(batch), batch)
                optimizer.zero_grad()
                loss.backward()
                nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
                optimizer.step()
                schedule.step()
                total += float(loss.detach())
            yield total / len(made)

    def _groups(self) -> list[dict[str, object]]:
        """Parameters with their rates: the lower a layer, the slower it learns (by `decay` a layer)."""
        layers = self.model.config.num_hidden_layers
        groups = []
        for name, parameter in self.model.named_parameters():
            parts = name.split(".")
            depth = layers - 1 - int(parts[3]) if parts[1] == "encoder" else layers if parts[1] == "embeddings" else 0
            groups.append({"params": [parameter], "lr": self.plan.rate * self.plan.decay**depth})
        return groups

    def all_logits(self, pairs: Encoded) -> Tensor:
        """[pairs, 4]: entailment, neutral, contradiction, same events; in the order of the pairs."""
        self.model.eval()
        order = torch.argsort(pairs.words["attention_mask"].sum(1)).tolist()
        made = torch.zeros(len(order), LOGITS)
        with torch.no_grad():
            for start in range(0, len(order), 128):
                chosen = order[start : start + 128]
                made[chosen] = self.logits(pairs.part(chosen, self.device)).cpu()
        return made


def batches(pairs: Encoded, size: int, chance: random.Random) -> list[list[int]]:
    """Shuffled batches of pairs of like length, so that little is spent on padding."""
    lengths = pairs.words["attention_mask"].sum(1).tolist()
    shuffled = chance.sample(range(len(lengths)), len(lengths))
    made = []
    for start in range(0, len(shuffled), size * 50):
        part = sorted(shuffled[start : start + size * 50], key=lambda i: lengths[i])
        made += [part[k : k + size] for k in range(0, len(part), size)]
    chance.shuffle(made)
    return made
