"""Piles of articles for the benchmarks: JSON Lines, and the ECB+ archive with the story of each article.

ECB+: Cybulska & Vossen 2014, CC BY 3.0. Its articles of one topic tell two events of one kind, `ecb` and `ecbplus`.
A line that is a web address is dropped: only one of the two events has it, it would give the answer away.
"""

from __future__ import annotations

import gzip
import json
import re
import tarfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

NAME = re.compile(r"(?P<topic>\d+)_\d+(?P<event>ecb|ecbplus)\.xml")
ADDRESS = re.compile(r"(https?:|www\.)", re.IGNORECASE)


@dataclass(frozen=True)
class Item:
    """An article of a pile; `story` is gold, empty where there is none; stories of one `topic` are easy to confuse."""

    name: str
    text: str
    story: str = ""
    topic: str = ""
    published: str | None = None
    outlet: str | None = None


def items(path: Path) -> list[Item]:
    """The articles of a JSON Lines file (`doc_id`, `text`, and where known `story`, `topic`, `published`, `outlet`)
    or of the ECB+ archive, in the order of their names."""
    found = _ecbplus(path) if ".tar" in path.name else _lines(path)
    return sorted(found, key=lambda item: item.name)


def _lines(path: Path) -> Iterator[Item]:
    opened = gzip.open if path.suffix == ".gz" else open
    with opened(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            made = json.loads(line)
            story = str(made.get("story", ""))
            name, topic = str(made["doc_id"]), str(made.get("topic", story))
            yield Item(name, made["text"], story, topic, made.get("published"), made.get("outlet"))


def _ecbplus(path: Path) -> Iterator[Item]:
    with tarfile.open(path) as archive:
        for member in archive:
            named, opened = NAME.search(member.name), archive.extractfile(member)
            if named and opened:
                story = f"{named['topic']}{named['event']}"
                yield Item(Path(member.name).stem, _text(opened.read()), story, named["topic"])


def _text(xml: bytes) -> str:
    sentences: dict[str, list[str]] = {}
    for token in ElementTree.fromstring(xml).iter("token"):
        sentences.setdefault(token.attrib["sentence"], []).append(token.text or "")
    lines = (" ".join(words) for words in sentences.values())
    return "\n".join(line for line in lines if not is_address(line))


def is_address(line: str) -> bool:
    """Whether a tokenised line is a web address: "http : / / www . news24 . com / sport / ..."."""
    return bool(ADDRESS.match(line.replace(" ", "")))
