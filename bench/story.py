"""`bench story`: the whole program on a folder of reports with hand-made gold."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from bench import clusters, speakers, story_flags, story_score
from bench.data import default
from bench.gold import load
from bench.result import Result
from bench.story_peers import alone

NOT_RUN = {"others": "no other program that can be had reconstructs a story from its reports"}


def run(data: Path | None, train: Path | None, peers: bool) -> Result:
    """Figures of one story: `data` is a folder with articles and gold.json, or a file of tests/clusters.

    Peers are the same statements paired by one likeness alone. Nothing is trained.

    Raises MissingData where there is no gold.
    """
    given = data or default("story")
    if given.suffix == ".json":
        with clusters.write(given) as folder:
            return replace(_figures(Path(folder), train, peers), data=str(given))
    return _figures(given, train, peers)


def _figures(folder: Path, train: Path | None, peers: bool) -> Result:
    gold, made = load(folder), story_file(folder)
    figures = {
        **story_score.score(made, gold),
        **speakers.score(made, gold),
        **story_flags.score(made, folder, gold.names),
        **_record(folder, made),
    }
    trained = {"trained": "nothing is trained in this task"} if train else {}
    others = alone(folder, made, lambda file: story_score.score(file, gold)["statement_pair_f1"]) if peers else {}
    return Result("story", str(folder), figures, others, {**(NOT_RUN if peers else {}), **trained})


def _record(folder: Path, made: story_score.Json) -> dict[str, float]:
    """Scores of the record as in `bench record`, where the folder has one."""
    path = folder / "record.json"
    if not path.is_file():
        return {}
    from bench import record

    scored = record.score(made, json.loads(path.read_text(encoding="utf-8")))
    return {f"record_{figure}": value for figure, value in scored.items() if "violations" not in figure}


def story_file(folder: Path) -> story_score.Json:
    """The story file of a folder, as the command line writes it."""
    from twosource.read import read
    from twosource.reconstruct import reconstruct
    from twosource.render import render

    made: story_score.Json = json.loads(render(reconstruct(read([folder]).articles), "json"))
    return made
