"""Which program read an article or told a story: a stamp that changes when its rules, models or parser do.

A version number alone would not do: rules change many times between two releases.
"""

from __future__ import annotations

import hashlib
import importlib.metadata
import importlib.util
from collections.abc import Iterator
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable

from twosource import __version__
from twosource.annotate import MissingModel, shipped_model
from twosource.annotate.network import MODELS

READING = ("text.py", "model", "lang", "clean", "pages.py", "link/recurring.py", "annotate", "models/attribution")
TELLING = (*READING, "neural", "link", "judge", "rulings.py", "reconstruct.py", "render", "models")
SOURCES = (".py", ".json", ".html", ".css", ".js", ".npz")


@cache
def reader() -> str:
    """The stamp of what reads articles: parser, attribution model, rules. Raises MissingModel."""
    model = shipped_model()
    return f"{_parser()}; {model.name if model else 'no attribution model'}; rules {__version__}+{_hash(READING)}"


@cache
def teller() -> str:
    """The stamp of what tells stories from reports and writes them down."""
    return f"rules {__version__}+{_hash(TELLING)}"


def _parser() -> str:
    """The parser's name and version without loading it, which takes a second and half a gigabyte."""
    for name in MODELS:
        if importlib.util.find_spec(name):
            return f"{name} {importlib.metadata.version(name)}"
    raise MissingModel(f"no English model for spaCy is installed (looked for {', '.join(MODELS)}): run `make setup`")


def _hash(parts: tuple[str, ...]) -> str:
    made = hashlib.sha256()
    for part in parts:
        for name, file in sorted(_files(resources.files("twosource").joinpath(part), part)):
            made.update(f"{name}\0".encode() + hashlib.sha256(file.read_bytes()).digest())
    return made.hexdigest()[:12]


def _files(place: Traversable, name: str) -> Iterator[tuple[str, Traversable]]:
    if place.is_file() and name.endswith(SOURCES):
        yield name, place
    elif place.is_dir():
        for each in place.iterdir():
            yield from _files(each, f"{name}/{each.name}")
