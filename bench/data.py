"""Where the benchmarks' data lies: the project's own stories, and shared data that is not part of the project.

Shared data is found through the environment variable TWOSOURCE_DATA (its stories beside it), else in ../shared.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
CLUSTERS = (
    *("woodburn", "athens", "species", "turkmenistan", "piracy", "wasilla", "vancouver", "troy", "cables"),
    *("qeshm", "apology", "cement", "lawsuit"),
)
"""The open stories of tests/clusters that have statements and conflicts in their gold."""
DEFAULTS: Mapping[str, tuple[str, ...]] = {
    "archive": ("shared/data/timeline17.jsonl.gz",),
    "attribution": ("shared/data/polnear_dev.jsonl.gz",),
    "cases": ("tests/cases/attribution",),
    "group": ("shared/data/ecbplus_topics_1_35.tar.xz",),
    "names": (
        "tests/cases/names.jsonl",
        "tests/cases/metonyms.jsonl",
        "tests/cases/names_world.jsonl",
        "tests/cases/metonyms_world.jsonl",
    ),
    "nli": ("shared/data/nli_dev.jsonl.gz",),
    "pairs": ("tests/cases/pairs",),
    "plover": ("shared/data/plover_train.tsv.gz", "shared/data/plover_gsr.json"),
    "record": (
        "shared/stories/kursk",
        "tests/stories/truce",
        "tests/stories/tariff",
        "tests/stories/hostages",
        "tests/stories/waters",
        *(f"tests/clusters/{name}.json" for name in ("roadmap", "offers", "six_points")),
    ),
    "resolution": ("shared/data/gum.tar.xz",),
    "restated": ("tests/cases/restated.json",),
    "reuse": ("shared/data/timeline17.jsonl.gz",),
    "sameanswer": ("shared/data/nanco_dev.json",),
    "search": ("shared/data/timeline17.jsonl.gz",),
    "speed": ("shared/stories/kursk",),
    "story": (
        "shared/stories/kursk",
        "shared/stories/us2010s/5",
        "shared/stories/us2010s/9",
        "shared/stories/us2010s/27",
        "shared/stories/us2010s/25",
        "shared/stories/us2010s/90",
        "shared/stories/us2010s/94",
        "tests/stories/strait",
        "tests/stories/ferry",
        "tests/stories/vaccine",
        *(f"tests/clusters/{name}.json" for name in CLUSTERS),
    ),
    "times": ("shared/data/timebank_aquaint.tar.xz", "shared/stories/kursk", "tests/cases/times.jsonl"),
    "versions": ("tests/cases/versions",),
}
NAMES = tuple(sorted(DEFAULTS))


class MissingData(FileNotFoundError):
    """Data that should be there is not; the message names what was looked for."""


class NoSharedData(MissingData):
    """Neither TWOSOURCE_DATA nor ../shared is there, so nothing can be expected of shared data."""


def shared() -> Path | None:
    """The folder that holds `data` and `stories`, or None where nothing says that there is one."""
    told = os.environ.get("TWOSOURCE_DATA")
    if told:
        return Path(told).resolve().parent
    beside = ROOT.parent / "shared"
    return beside if beside.is_dir() else None


def locate(label: str) -> Path:
    """The path of a default data set such as `shared/data/gum.tar.xz` or `tests/stories/strait`.

    Raises NoSharedData where shared data is not set up, MissingData where it is and this part of it is missing.
    """
    where, _, rest = label.partition("/")
    if where != "shared":
        return existing(ROOT / label)
    folder = shared()
    if folder is None:
        raise NoSharedData(f"{label}: TWOSOURCE_DATA is not set and there is no folder {ROOT.parent / 'shared'}")
    data = os.environ.get("TWOSOURCE_DATA")
    if data and rest.startswith("data/"):
        return existing(Path(data).resolve() / rest.removeprefix("data/"))
    return existing(folder / rest)


def existing(path: Path) -> Path:
    """The same path; raises MissingData where nothing is there."""
    if not path.exists():
        raise MissingData(f"{path}: no such file or folder; give data of the benchmark's format with --data")
    return path


def default(name: str) -> Path:
    """The first default data set of a benchmark; raises as `locate` does."""
    return locate(DEFAULTS[name][0])


def digest(path: Path) -> str:
    """SHA-256 of a file's bytes, or of the names and bytes of all files in a folder but its notes (README.md).

    Raises MissingData for a folder without data: a floor that is held against nothing would hold for ever.
    """
    if path.is_file():
        return hashlib.sha256(path.read_bytes()).hexdigest()
    made, files = hashlib.sha256(), list(_files(path))
    if not files:
        raise MissingData(f"{path}: no data in this folder; give data of the benchmark's format with --data")
    for part in files:
        made.update(f"{part.relative_to(path).as_posix()}\0".encode())
        made.update(hashlib.sha256(part.read_bytes()).digest())
    return made.hexdigest()


def _files(folder: Path) -> Iterator[Path]:
    return (part for part in sorted(folder.rglob("*")) if part.is_file() and part.name != "README.md")
