"""Training on labelled articles: what is learnt is used, and what cannot be learnt from is named."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from test_cli import _run
from twosource.annotate import load_model
from twosource.annotate.parse import parse
from twosource.clean import clean
from twosource.model import Article
from twosource.text import Text
from twosource.train.attribution import BadData, Plan, train
from twosource.train.attribution_labels import labelled

# A verb that the rules know no frame of.
SENTENCES = [
    f"{who} pounded the plan as a {thing}." for who in ("Ms Arlen", "The union", "Two engineers", "He")
    for thing in ("swindle", "gamble", "farce")
]  # fmt: skip


def _row(number: int, chars: str, marked: bool = True) -> dict[str, object]:
    cue = chars.index("pounded")
    content = [[chars.index("the plan"), len(chars) - 1]]
    attributions = [{"source": [[0, cue - 1]], "cue": [[cue, cue + 7]], "content": content}] if marked else []
    return {"doc_id": str(number), "text": chars, "attributions": attributions}


@pytest.fixture
def data(tmp_path: Path) -> Path:
    rows = [_row(number, chars) for number, chars in enumerate(SENTENCES)]
    path = tmp_path / "pounded.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def test_a_candidate_is_right_when_source_and_content_fit() -> None:
    row = _row(0, SENTENCES[0])
    parsed = parse(clean(Article(Text(str(row["text"])), "0", language="en")))
    assert [example.key for example in labelled(row, parsed) if example.right]
    assert not [example for example in labelled({**row, "attributions": []}, parsed) if example.right]


def test_outside_its_frames_an_article_is_labelled_by_the_rules() -> None:
    row = {**_row(0, SENTENCES[0]), "frames": ["clause"]}
    parsed = parse(clean(Article(Text(str(row["text"])), "0", language="en")))
    assert not [example for example in labelled(row, parsed) if example.right]


def test_what_was_trained_is_read_back_with_its_card(data: Path, tmp_path: Path) -> None:
    pytest.importorskip("sklearn")
    told = train(data, tmp_path / "model", plan=Plan(strength=10.0))
    model = load_model(tmp_path / "model")
    assert model is not None
    assert model.name.startswith("pounded ")
    assert told["right candidates"] >= len(SENTENCES) // 2
    card = (tmp_path / "model" / "README.md").read_text(encoding="utf-8")
    assert told["weights sha256"] in card
    assert "licence" in card


def test_the_command_trains_and_its_model_is_used(data: Path, tmp_path: Path) -> None:
    pytest.importorskip("sklearn")
    assert _run("train", "attribution", data, "-o", tmp_path / "model").exit_code == 0
    article = tmp_path / "a.txt"
    article.write_text("Ms Arlen pounded the plan as a swindle.\n", encoding="utf-8")
    assert _run("annotate", article, "--model", tmp_path / "model").exit_code == 0
    assert _run("annotate", article, "--model", tmp_path / "nothing").exit_code == 1


@pytest.mark.parametrize("line", ["{}", "no JSON", '{"doc_id": "a", "text": "Rain fell.", "attributions": []}'])
def test_data_without_attributions_is_named(tmp_path: Path, line: str) -> None:
    path = tmp_path / "bad.jsonl"
    path.write_text(line + "\n", encoding="utf-8")
    with pytest.raises(BadData, match=r"bad\.jsonl"):
        train(path, tmp_path / "model")
