"""Scores the flags of a story file against gold flags: what to look at inside one report.

A gold flag is found when a flag of the story file overlaps it by half of the shorter; a flag that overlaps none of the
gold is false. Only kinds that concern what a report says are asked for, not typography, names or furniture.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from bench.gold import meet
from bench.story_score import Json, StoryFile
from twosource.text import Span

ASKED = frozenset(
    {
        "paraphrase not supported by own quotes",
        "intensifier only in headline",
        "unattributed background count",
        "quote fragment re-used for another proposition",
        "claim adopted in outlet voice",
        "claim adopted in headline",
        "quote altered in headline",
        "addition to a quoted comparison",
    }
)


def score(story: Json, folder: Path, names: frozenset[str]) -> dict[str, float]:
    """`flags_gold`, `flags_found`, `flags_said` and `flags_false`, counts; nothing where the gold has no flags."""
    gold: list[dict[str, Any]] = json.loads((folder / "gold.json").read_text(encoding="utf-8")).get("flags", [])
    if not gold:
        return {}
    file = StoryFile(story, names)
    said = [*file.spans(flag["span"] for flag in story["flags"])]
    every = [(Span(m["doc"], m["start"], m["end"]), g["type"]) for g in gold for m in [g["mention"]]]
    asked = [span for span, kind in every if kind in ASKED]
    right = [any(meet((span,), (known,)) for known, _ in every) for span in said]
    # What stands in two versions of one article is flagged in both, and the gold has it once.
    exact = {flag["span"]["exact"] for flag, good in zip(story["flags"], right, strict=True) if good}
    wrong = [
        flag
        for flag, good in zip(story["flags"], right, strict=True)
        if not good and flag["span"]["exact"] not in exact
    ]
    return {
        "flags_gold": len(asked),
        "flags_found": sum(any(meet((span,), (known,)) for span in said) for known in asked),
        "flags_said": len(said),
        "flags_false": len(wrong),
    }
