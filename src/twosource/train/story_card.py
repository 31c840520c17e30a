"""`twosource train stories`: the story model of a user's own piles, with its card."""

from __future__ import annotations

import gzip
import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from twosource.engine.local import Local
from twosource.link.shelf import entries
from twosource.link.story_model import WEIGHTS, StoryModel
from twosource.train.errors import BadData
from twosource.train.stories import bcubed, lessons, save, told_apart, tuned
from twosource.train.story_piles import FOLDS, Known, dealt

# Folds of fewer topics, or stories of one article each, leave nothing to tell apart or nothing to join.
LEAST_TOPICS = 4
Row = tuple[str, str, str, str]


def train(data: Path, out: Path) -> Mapping[str, Any]:
    """Writes stories.json and README.md (the model card) to the folder `out`; returns what the card tells.

    `data` is JSON Lines with `doc_id`, `text`, `story` and perhaps `topic`: stories of one topic are easily taken for
    each other. Raises BadData, MissingNetwork.
    """
    rows = list(_rows(data))
    pile = Known(_read(rows), [row[2] for row in rows], [row[3] for row in rows])
    _enough(data, pile)
    folds = dealt(pile)
    model = tuned(folds)
    out.mkdir(parents=True, exist_ok=True)
    save(model, out / WEIGHTS, [data.name])
    told = _told(data, out / WEIGHTS, pile, model, _measured(folds))
    (out / "README.md").write_text(card(data.name.partition(".")[0], told), encoding="utf-8")
    return told


def _rows(data: Path) -> Iterator[Row]:
    with gzip.open(data, "rt", encoding="utf-8") if data.suffix == ".gz" else data.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            try:
                row = json.loads(line)
                story = str(row["story"])
                yield f"{number}/{row['doc_id']}", str(row["text"]), story, str(row.get("topic", story))
            except (ValueError, KeyError, TypeError) as error:
                raise BadData(f"{data}, line {number}: expected doc_id, text and story ({error!r})") from error


def _read(rows: Sequence[Row]) -> Sequence[Any]:
    return entries([(name, "", text) for name, text, _, _ in rows], Local())


def _enough(data: Path, pile: Known) -> None:
    topics, joined = len(set(pile.topics)), any(len(numbers) > 1 for numbers in pile.members().values())
    if topics < LEAST_TOPICS or not joined:
        raise BadData(
            f"{data}: {topics} topics; expected {LEAST_TOPICS} at least, and stories of several articles, to learn from"
        )


def _measured(folds: Sequence[Known]) -> float:
    """BCubed F1, in percent: the mean over the folds, each told apart by a model of the others."""
    scores = []
    for number, fold in enumerate(folds):
        model = tuned([other for at, other in enumerate(folds) if at != number])
        whole = lessons(fold, model.known, model.strangers, number)[0]
        scores.append(bcubed(whole.stories, told_apart(whole, model, model.threshold))[2])
    return 100 * sum(scores) / len(scores)


def _told(data: Path, path: Path, pile: Known, model: StoryModel, measured: float) -> dict[str, Any]:
    return {
        "data": data.name,
        "data sha256": hashlib.sha256(data.read_bytes()).hexdigest(),
        "articles": len(pile.stories),
        "stories": len(set(pile.stories)),
        "topics": len(set(pile.topics)),
        f"BCubed F1 of {FOLDS} folds of topics, everything tuned on the other folds": round(measured, 1),
        "threshold": model.threshold,
        "weights sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
    }


def card(name: str, told: Mapping[str, Any]) -> str:
    """The model card in Markdown; whoever passes the weights on adds the data's licence."""
    rows = "".join(f"| {field} | {value} |\n" for field, value in told.items())
    return (
        f"# Story model: {name}\n\n"
        "Says how likely two articles tell one story: a logistic regression over the words, names, numbers and "
        "embeddings that they share (`twosource.link.affinity`), and the likelihood at which groups join. Made by "
        f"`twosource train stories {told['data']} -o FOLDER`, used by `twosource group --model FOLDER`.\n\n"
        f"| | |\n|---|---|\n{rows}\n"
        "The licence of the data binds whoever passes these weights on. "
        "They hold hashes of the words that many articles have, no passages.\n"
    )
