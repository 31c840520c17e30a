"""What a benchmark gives: our figures, those of peers that ran, and why the others did not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Result:
    """Scores are in percent; counts, seconds and megabytes are what their names say. `data` names what was scored."""

    bench: str
    data: str
    ours: Mapping[str, float]
    peers: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    not_run: Mapping[str, str] = field(default_factory=dict)

    def as_json(self) -> dict[str, object]:
        """The four members that `--json` prints; reasons for peers that did not run are left to the table."""
        peers = {name: _rounded(figures) for name, figures in self.peers.items()}
        return {"bench": self.bench, "data": self.data, "ours": _rounded(self.ours), "peers": peers}


def _rounded(figures: Mapping[str, float]) -> dict[str, float]:
    return {figure: round(got, 2) for figure, got in figures.items()}
