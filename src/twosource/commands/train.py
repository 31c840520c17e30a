"""`twosource train`."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from twosource.commands.options import Quiet
from twosource.streams import complain, explained


class Trained(StrEnum):
    ATTRIBUTION = "attribution"


def train(
    what: Annotated[Trained, typer.Argument(help="What to train.")],
    data: Annotated[Path, typer.Argument(help="Labelled articles, JSON Lines (.jsonl, .jsonl.gz).")],
    output: Annotated[Path, typer.Option("-o", "--output", help="The folder for the model and its card.")],
    quiet: Quiet = False,
) -> None:
    """Train a model on labelled data of your own; use it by --model."""
    from twosource.train.attribution import train as fit

    with explained():
        told = fit(data, output)
    if not quiet:
        complain(f"written: {output} ({told['right candidates']} of {told['candidates']} candidates attribute)")
