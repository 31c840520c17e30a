"""The arguments and options that several commands share."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

FORMAT = "By default the ending of -o decides, else terminal."
Paths = Annotated[
    list[str],
    typer.Argument(help="Files (.txt .html .jsonl .xml .warc .json), folders, addresses, or - for standard input."),
]
Fetch = Annotated[bool, typer.Option("--fetch", help="Fetch addresses, and the pages that a feed only sums up.")]
OwnNetwork = Annotated[bool, typer.Option("--own-network", help="Let --fetch reach addresses of the own network.")]
Outlet = Annotated[str | None, typer.Option(help="The outlet, where neither file nor articles.csv says.")]
Published = Annotated[str | None, typer.Option(help="The date (ISO 8601), where neither file nor articles.csv says.")]
Output = Annotated[Path | None, typer.Option("-o", "--output", help="Write to this file instead of standard output.")]
Model = Annotated[Path | None, typer.Option(help="A folder that `twosource train attribution` wrote.")]
Verbose = Annotated[bool, typer.Option("-v", "--verbose", help="Say what is being done.")]
Quiet = Annotated[bool, typer.Option("-q", "--quiet", help="Say nothing but errors; no summary.")]
Excerpts = Annotated[bool, typer.Option("--excerpts", help="Leave full texts out of a page that is to be shared.")]
Beside = Annotated[
    list[str] | None,
    typer.Option(help="Other articles of these outlets, file or folder: what stands on them too is no news."),
]
Judgements = Annotated[
    Path | None, typer.Option(help="What people judged, JSON Lines (docs/commands.md); it wins over what is found.")
]
