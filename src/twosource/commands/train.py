"""`twosource train`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from twosource.commands.options import Quiet
from twosource.streams import complain, explained


class Trained(StrEnum):
    ATTRIBUTION = "attribution"
    INFERENCE = "inference"
    PLOVER = "plover"
    STORIES = "stories"


def train(
    what: Annotated[Trained, typer.Argument(help="What to train.")],
    data: Annotated[
        Path,
        typer.Argument(
            help="Labelled articles or, for inference, pairs: JSON Lines (.jsonl, .jsonl.gz); for plover a TSV."
        ),
    ],
    output: Annotated[Path, typer.Option("-o", "--output", help="The folder for the model and its card.")],
    quiet: Quiet = False,
) -> None:
    """Train a model on labelled data of your own; use it by --model."""
    with explained():
        made = FITS[what](data, output)
    if not quiet:
        complain(f"written: {output} ({made})")


def _attribution(data: Path, output: Path) -> str:
    from twosource.train.attribution import train as fit

    told = fit(data, output)
    return f"{told['right candidates']} of {told['candidates']} candidates attribute"


def _inference(data: Path, output: Path) -> str:
    from twosource.train.inference_run import train as fit

    return f"{fit(data, output)['pairs']} pairs"


def _plover(data: Path, output: Path) -> str:
    from twosource.train.plover import train as fit

    told = fit(data, output)
    return f"{told['sentences']} sentences, {told['own sentences']} of the program's own"


def _stories(data: Path, output: Path) -> str:
    from twosource.train.story_card import train as fit

    told = fit(data, output)
    return f"{told['stories']} stories in {told['articles']} articles"


FITS: Mapping[Trained, Callable[[Path, Path], str]] = {
    Trained.ATTRIBUTION: _attribution,
    Trained.INFERENCE: _inference,
    Trained.PLOVER: _plover,
    Trained.STORIES: _stories,
}
