"""`python -m bench.attribution_data -o FILE`: what the shipped attribution model is trained on, as JSON Lines.

GUM's relations attribution-positive and -negative (Zeldes 2017) on the training split of news, interviews, speeches
and textbooks: the satellite's words are source and cue, the nucleus is the content; they mark finite reported clauses,
so `frames` leaves all else to the rules. And the project's own open cases, whole.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import tarfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from bench.data import default
from bench.gum import Word, running_text
from tests.case_files import Item, cases, spans
from twosource.text import Span, Text

Marked = dict[str, list[tuple[int, int]]]

FRAMES = ("clause", "before", "around", "according", "adjective")
# Texts that their source gives free or under CC BY; GUM's LICENSE and each header's sourceURL say so.
SOURCES = re.compile(
    r"en\.wikinews\.org|openstax\.org|presidency\.ucsb\.edu|congress\.gov|whitehouse\.gov|speaker\.gov"
)
GENRES = re.compile(r"GUM_(?:news|interview|speech|textbook)_")


@dataclass
class Discourse:
    """A discourse tree: words [first, beyond) of each unit, children, relation and parent of each node."""

    units: dict[str, tuple[int, int]] = field(default_factory=dict)
    below: dict[str, list[str]] = field(default_factory=dict)
    relation: dict[str, str] = field(default_factory=dict)
    parent: dict[str, str] = field(default_factory=dict)

    @classmethod
    def read(cls, rs4: str) -> Discourse:
        made, at = cls(), 0
        for node in ElementTree.fromstring(rs4).iterfind("body/*"):
            name = node.get("id", "")
            if node.tag == "segment":
                words = len((node.text or "").split())
                made.units[name] = (at, at + words)
                at += words
            if node.tag in ("segment", "group") and (parent := node.get("parent")):
                made.below.setdefault(parent, []).append(name)
                made.relation[name], made.parent[name] = node.get("relname", ""), parent
        return made

    def leaves(self, name: str, without: str = "") -> Iterator[tuple[int, int]]:
        """The units below a node and its own, but not those of children in a relation that begins with `without`."""
        if name in self.units:
            yield self.units[name]
        for child in self.below.get(name, ()):
            if not (without and self.relation[child].startswith(without)):
                yield from self.leaves(child)

    def attributions(self) -> Iterator[tuple[list[tuple[int, int]], list[tuple[int, int]]]]:
        """Word ranges of each attributing satellite and of what it attributes."""
        for name, relation in self.relation.items():
            if relation.startswith("attribution"):
                named = sorted(self.leaves(name))
                yield named, sorted(set(self.leaves(self.parent[name], "attribution")) - set(named))


def gum(archive: Path) -> Iterator[dict[str, Any]]:
    """A row for each permitted document of the training split."""
    with tarfile.open(archive) as opened:
        held = {name: part.read().decode() for name, part in _files(opened)}
    kept_aside = {*held["gum/dev.txt"].split(), *held["gum/test.txt"].split()}
    for path in sorted(held):
        name = Path(path).stem
        if path.endswith(".rs4") and GENRES.match(name) and name not in kept_aside:
            conllu = held[f"gum/dep/{name}.conllu"]
            if SOURCES.search(next(line for line in conllu.splitlines() if "sourceURL" in line)):
                yield _row(name, *running_text(conllu), Discourse.read(held[path]))


def _files(opened: tarfile.TarFile) -> Iterator[tuple[str, Any]]:
    for member in opened:
        part = opened.extractfile(member) if member.isfile() else None
        if part is not None:
            yield member.name, part


def _row(name: str, chars: str, words: Sequence[Word], discourse: Discourse) -> dict[str, Any]:
    def places(ranges: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
        return [(words[first].start, words[beyond - 1].end) for first, beyond in ranges]

    marked = [{"source": places(named), "cue": places(named), "content": places(content)}
              for named, content in discourse.attributions()]  # fmt: skip
    return {"doc_id": name, "text": chars, "attributions": marked, "frames": FRAMES}


def own_cases() -> Iterator[dict[str, Any]]:
    """A row for each open case; the outer links of its chains attribute too."""
    for case in cases("open"):
        marked = [_marked(item.source, item.cue, item.said) for item in case.items]
        marked += [link for item in case.items for link in _outer(case.text, item)]
        yield {"doc_id": f"{case.file} {case.name}", "text": case.text.chars, "attributions": marked}


def _outer(text: Text, item: Item) -> Iterator[Marked]:
    """The links of `via`, each with all that is inside it as its content."""
    inside = [*item.source, *item.cue, *item.said]
    for link in item.fields["via"].split(" ; ") if "via" in item.fields else []:
        source, _, cue = link.rpartition(" / ")
        named, worded = spans(text, source.strip()) if source.strip() else (), spans(text, cue)
        said = Span(text.id, min(span.start for span in inside), max(span.end for span in inside))
        yield _marked(named, worded, (said,))
        inside = [*inside, *named, *worded]


def _marked(source: Sequence[Span], cue: Sequence[Span], said: Sequence[Span]) -> Marked:
    def places(held: Sequence[Span]) -> list[tuple[int, int]]:
        return [(span.start, span.end) for span in held]

    return {"source": places(source), "cue": places(cue), "content": places(said)}


def main(arguments: Sequence[str]) -> int:
    made = argparse.ArgumentParser(
        prog="python -m bench.attribution_data", description="Write the shipped training data."
    )
    made.add_argument("-o", "--output", type=Path, required=True, help="the JSONL file to write")
    made.add_argument("--gum", type=Path, help="the archive of GUM; by default the shared one")
    asked = made.parse_args(arguments)
    rows = [*gum(asked.gum or default("resolution")), *own_cases()]
    asked.output.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
