"""`bench story`: the whole program on a folder of reports with hand-made gold."""

from __future__ import annotations

import json
from pathlib import Path

from bench import speakers, story_flags, story_score
from bench.data import default
from bench.gold import load
from bench.result import Result

NOT_RUN = {"others": "no other program that can be had reconstructs a story from its reports"}


def run(data: Path | None, train: Path | None, peers: bool) -> Result:
    """Figures of one story: `data` is a folder with articles and gold.json. Nothing is trained, and no peer runs.

    Raises MissingData where there is no gold.
    """
    folder = data or default("story")
    gold, made = load(folder), story_file(folder)
    figures = {
        **story_score.score(made, gold),
        **speakers.score(made, gold),
        **story_flags.score(made, folder, gold.names),
    }
    trained = {"trained": "nothing is trained in this task"} if train else {}
    return Result("story", str(folder), figures, not_run={**(NOT_RUN if peers else {}), **trained})


def story_file(folder: Path) -> story_score.Json:
    """The story file of a folder, as the command line writes it."""
    from twosource.read import read
    from twosource.reconstruct import reconstruct
    from twosource.render import render

    made: story_score.Json = json.loads(render(reconstruct(read([folder]).articles), "json"))
    return made
