"""Training the story model: what is learnt is used by `group`, and what cannot be learnt from is named."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from test_cli import _run
from test_link_stories import COUNCIL, FERRY, LATER_FERRY, LONER, OTHER_FERRY
from twosource.link.story_model import BadModel, load, shipped
from twosource.train.story_card import BadData, train

STORIES = {"aldona": FERRY, "morgenrot": OTHER_FERRY, "perrine": LATER_FERRY, "schools": COUNCIL, "choir": [LONER]}


def written(path: Path, stories: dict[str, list[str]]) -> Path:
    topic = {"aldona": "ferry", "perrine": "ferry"}
    rows = [
        {"doc_id": f"{story}{number}", "text": text, "story": story, "topic": topic.get(story, story)}
        for story, texts in stories.items()
        for number, text in enumerate(texts)
    ]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def test_a_model_is_written_with_its_card_and_used(tmp_path: Path) -> None:
    data = written(tmp_path / "ferries.jsonl", STORIES)
    told = train(data, tmp_path / "model")
    assert (told["articles"], told["stories"], told["topics"]) == (10, 5, 4)
    assert load(tmp_path / "model").weights != shipped().weights
    card = (tmp_path / "model" / "README.md").read_text(encoding="utf-8")
    assert card.startswith("# Story model: ferries\n")
    assert told["data sha256"] in card
    done = _run("group", str(data), "--model", str(tmp_path / "model"))
    assert done.exit_code == 0
    assert {json.loads(line)["doc_id"] for line in done.stdout.splitlines()} == {
        f"{story}{number}" for story, texts in STORIES.items() for number in range(len(texts))
    }


def test_what_cannot_be_learnt_from_is_named(tmp_path: Path) -> None:
    with pytest.raises(BadData, match="expected 4 at least"):
        train(written(tmp_path / "few.jsonl", {"schools": COUNCIL}), tmp_path / "model")
    (tmp_path / "wrong.jsonl").write_text('{"doc_id": "a", "text": "b"}\n', encoding="utf-8")
    with pytest.raises(BadData, match="line 1: expected doc_id, text and story"):
        train(tmp_path / "wrong.jsonl", tmp_path / "model")


def test_a_folder_without_a_story_model_is_named(tmp_path: Path) -> None:
    with pytest.raises(BadModel, match="no story model"):
        load(tmp_path)
