"""The table that `python -m bench` prints: a line for each figure, a column for us and for each peer or data set."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from bench.result import Result


def table(results: Sequence[Result]) -> str:
    """One benchmark's results: peers beside ours for one data set, the data sets side by side for several."""
    heading = f"{results[0].bench}: {', '.join(short(result.data) for result in results)}"
    columns = _peers(results[0]) if len(results) == 1 else {short(result.data): result.ours for result in results}
    figures = list(dict.fromkeys(figure for column in columns.values() for figure in column))
    lines = [_line("", list(columns))]
    lines += [_line(figure, [_number(column.get(figure)) for column in columns.values()]) for figure in figures]
    reasons = {name: reason for result in results for name, reason in result.not_run.items()}
    return "\n".join([heading, *lines, *(f"not run: {name}: {reason}" for name, reason in reasons.items())])


def short(data: str) -> str:
    """The last part of a path: a story's folder, a file's name."""
    return Path(data).name or data


def merged(results: Sequence[Result]) -> Result:
    """One result of several data sets, each figure with its data set's name before it."""
    if len(results) == 1:
        return results[0]
    ours = {f"{short(one.data)}.{figure}": got for one in results for figure, got in one.ours.items()}
    return Result(results[0].bench, ", ".join(one.data for one in results), ours)


def _peers(result: Result) -> Mapping[str, Mapping[str, float]]:
    return {"ours": result.ours, **result.peers}


def _line(figure: str, cells: Sequence[str]) -> str:
    return f"{figure:28}" + "".join(f" {cell:>12}" for cell in cells)


def _number(got: float | None) -> str:
    return "-" if got is None else f"{got:.0f}" if float(got).is_integer() and abs(got) < 1e6 else f"{got:.1f}"
