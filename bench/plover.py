"""`bench plover`: the class of what one party does to another, on TSV with `sentence`, `source`, `target`, `gold_root`.

`macro_f1` is that of the shipped model, which was not trained on such a file; `trained_macro_f1` that of models trained
locally, in five folds by sentence (crc32(sentence) % 5), with the program's own sentences added. The peer is trained in
the same folds: TF-IDF of words and pairs with logistic regression. On a JSON list of PLOVER's gold standard records the
odd-numbered are measured, as raw text: `class_source_target` is the share of those with both actors on which an event
found has the class and both actors (all words of the one are words of the other, case and articles aside). A record
whose text stands among the even-numbered too, on which the shipped model was trained, is left out.
"""

from __future__ import annotations

import json
import re
import zlib
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from bench.data import MissingData, default
from bench.result import Result
from twosource.annotate.deed_classes import shipped_classes
from twosource.model import EventMention
from twosource.text import Span, Text
from twosource.train.plover import OLDER, Example, Plan, actors_of, examples, fit, own, sentences

FOLDS = 5
SIDES = ("source", "target")
NOT_RUN = {
    "PETRARCH2": "Python 2; run by hand: macro-F1 .37 on the test part with the best case picked, .17 of the records",
    "RoBERTa-large, inference": "needs its weights; .82 on the test part as published",
}


def run(data: Path | None, train: Path | None, peers: bool) -> Result:
    """Figures on a TSV of marked sentences, or on a list of gold records. `train` adds nothing: folds are trained."""
    path = data or default("plover")
    if path.suffix == ".json":
        figures = of_records(json.loads(path.read_text(encoding="utf-8")))
        return Result("plover", str(path), figures, not_run=NOT_RUN if peers else {})
    marked = list(sentences(path))
    found = examples(marked)
    folds = [zlib.crc32(one.text.chars.encode()) % FOLDS for one in marked]
    right = [example.name for example in found]
    scores = {"tf-idf, logistic regression": _scores(right, _peer([m.text.chars for m in marked], right, folds), "")}
    model = shipped_classes()
    if model is None:
        raise MissingData("no shipped model: twosource train plover FILE -o src/twosource/models/plover")
    shipped = [name for name, _ in model.named([example.deed for example in found])]
    figures = {**_scores(right, shipped, ""), **_scores(right, _trained(found, folds), "trained_")}
    return Result("plover", str(path), figures, scores if peers else {}, NOT_RUN if peers else {})


def _trained(found: Sequence[Example], folds: Sequence[int]) -> list[str]:
    said = [""] * len(found)
    plan = Plan()
    extra = own(plan.own)
    for fold in range(FOLDS):
        model = fit([*(e for e, k in zip(found, folds, strict=True) if k != fold), *extra], "fold", plan)
        places = [i for i, k in enumerate(folds) if k == fold]
        for i, (name, _) in zip(places, model.named([found[i].deed for i in places]), strict=True):
            said[i] = name
    return said


def _peer(chars: Sequence[str], right: Sequence[str], folds: Sequence[int]) -> list[str]:
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.linear_model import LogisticRegression
    from sklearn.pipeline import make_pipeline

    said = [""] * len(chars)
    for fold in range(FOLDS):
        words = TfidfVectorizer(ngram_range=(1, 2), min_df=2, sublinear_tf=True)
        peer = make_pipeline(words, LogisticRegression(C=10, class_weight="balanced", max_iter=2000))
        kept = [i for i, k in enumerate(folds) if k != fold]
        asked = [i for i, k in enumerate(folds) if k == fold]
        peer.fit([chars[i] for i in kept], [right[i] for i in kept])
        for i, name in zip(asked, peer.predict([chars[i] for i in asked]), strict=True):
            said[i] = str(name)
    return said


def _scores(right: Sequence[str], said: Sequence[str], prefix: str) -> dict[str, float]:
    """Percent: the mean F1 of the classes that the gold has, and the share that is right."""
    each = [_f1(name, right, said) for name in sorted(set(right))]
    same = sum(one == other for one, other in zip(right, said, strict=True))
    return {f"{prefix}macro_f1": 100 * sum(each) / len(each), f"{prefix}accuracy": 100 * same / len(right)}


def _f1(name: str, right: Sequence[str], said: Sequence[str]) -> float:
    both = sum(one == other == name for one, other in zip(right, said, strict=True))
    return 2 * both / max(sum(one == name for one in right) + sum(one == name for one in said), 1)


def of_records(listed: Sequence[Any]) -> dict[str, float]:
    """Percent of the odd-numbered records whose text holds both actors."""
    seen = {r["text"].strip() for r in listed if r.get("text") and not int(r["id"][-4:]) % 2}
    odd = [r for r in listed if r.get("text") and int(r["id"][-4:]) % 2 and r["text"].strip() not in seen]
    kept = [r for r in odd if all(actors_of(r, side) for side in SIDES)]
    if not kept:
        raise MissingData("no gold record with text, source and target")
    whole = alone = parties = 0
    for record, told in zip(kept, _told([record["text"] for record in kept]), strict=True):
        name = OLDER.get(record["event"], record["event"])
        fits = [(kind == name, _holds(s, record, "source") and _holds(t, record, "target")) for kind, s, t in told]
        whole += any(kind and both for kind, both in fits)
        alone += any(kind for kind, _ in fits)
        parties += any(both for _, both in fits)
    total = len(kept)
    return {
        "class_source_target": 100 * whole / total, "class_alone": 100 * alone / total,
        "source_target": 100 * parties / total, "records": total,
    }  # fmt: skip


def _told(texts: Sequence[str]) -> Iterable[list[tuple[str, list[str], list[str]]]]:
    """Class, source and target of each event that is found in each text."""
    from twosource.annotate import annotate_all
    from twosource.lang import EN
    from twosource.model import Article, Block, Document, Role

    documents = [
        Document(Article(text, "record", language="en"), (Block(text.whole, Role.BODY, "a sentence by itself"),))
        for text in map(Text, texts)
    ]
    for report in annotate_all(documents, EN, deeds=True):
        text = report.text
        yield [
            (event.kind, _names(event, event.source, text), _names(event, event.target, text))
            for event in report.events
            if event.source and event.target
        ]


def _names(event: EventMention, span: Span, text: Text) -> list[str]:
    """The words of the span, and the name of the entity that they stand for."""
    held = (e.name for e in event.entities if any(m.span == span or span.covers(m.span) for m in e.mentions))
    return [text[span], *held]


def _holds(said: Sequence[str], record: Any, side: str) -> bool:
    pairs = [(_words(one), _words(actor)) for one in said for actor in actors_of(record, side)]
    return any(one and actor and (one <= actor or actor <= one) for one, actor in pairs)


def _words(chars: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", chars.casefold())) - {"the", "a", "an"}
