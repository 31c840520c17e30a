"""Stories of real reports with gold of our own: the reports lie in shared data, and the gold holds places in them only.

A file of tests/clusters names its articles (of ECB+ or Timeline17) and has `gold` (pairs of passages that say the same,
conflicts, single-source claims, quotations with speakers) or `record`, each passage as `doc`, `start` and `end`.
`write` makes a story's folder of one. Both collections are stored as tokens: they are joined as print would have them.
"""

from __future__ import annotations

import csv
import gzip
import io
import json
import re
import tarfile
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from bench.data import MissingData, locate

ECB, TIMELINE = "shared/data/ecbplus_topics_1_35.tar.xz", "shared/data/timeline17.jsonl.gz"
HEADINGS = ("name", "outlet", "published", "url", "title", "language")
BRACKETS = {"-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]", "``": "“", "''": "”"}
ENDINGS = re.compile(r"\s+((?:n't|['’](?:s|re|ve|ll|d|m)|n’t)\b)")
BEFORE, AFTER = re.compile(r"\s+([.,;:!?%)\]”])"), re.compile(r"([(\[$“£€])\s+")
APOSTROPHE = re.compile(r"\s+'(?=\s|[.,]|$)")
Json = Mapping[str, Any]


def write(file: Path) -> tempfile.TemporaryDirectory[str]:
    """A folder with the articles of one file of tests/clusters and their gold.json or record.json.

    Raises MissingData where the file is not of that kind or an article is not in shared data.
    """
    told = json.loads(file.read_text(encoding="utf-8"))
    if not isinstance(told, dict) or not {"articles"} < told.keys():
        raise MissingData(f"{file}: no story; it needs `articles` and `gold` or `record`")
    held = tempfile.TemporaryDirectory(prefix=f"{file.stem}-")
    folder = Path(held.name)
    rows = list(_articles(folder, told["articles"]))
    with (folder / "articles.csv").open("w", newline="", encoding="utf-8") as out:
        csv.writer(out).writerows([HEADINGS, *rows])
    for part in ("gold", "record"):
        if part in told:
            (folder / f"{part}.json").write_text(json.dumps(told[part]), encoding="utf-8")
    return held


def _articles(folder: Path, names: Iterable[str]) -> Iterator[tuple[str, ...]]:
    """Writes the articles; their rows of articles.csv. Those of ECB+ are not dated."""
    wanted = list(names)
    found = {**dict(ecb_articles(wanted)), **dict(_dated(wanted))}
    for name in wanted:
        if name not in found:
            raise MissingData(f"{name}: no such article in {ECB} or {TIMELINE}")
        outlet, day, chars = found[name]
        file = re.sub(r"\W+", "_", name) + ".txt"
        (folder / file).write_text(chars + "\n", encoding="utf-8")
        yield file, outlet, day, "", "", "en"


def ecb_articles(wanted: Iterable[str]) -> Iterator[tuple[str, tuple[str, str, str]]]:
    """Articles of ECB+ by name: outlet and day (not known), text without the line that is a URL."""
    names = {name for name in wanted if "/" not in name}
    with tarfile.open(locate(ECB)) as archive:
        for member in archive if names else ():
            name, held = Path(member.name).stem, archive.extractfile(member)
            if name in names and held:
                root = ElementTree.parse(io.BytesIO(held.read())).getroot()
                yield name, (name, "", "\n".join(_sentences(root)))


def _sentences(root: ElementTree.Element) -> Iterator[str]:
    words: dict[int, list[str]] = defaultdict(list)
    for token in root.iter("token"):
        words[int(token.get("sentence", 0))].append(token.text or "")
    lines = (joined(" ".join(words[number])) for number in sorted(words))
    yield from (line for line in lines if not line.lower().startswith(("http", "www.")))


def _dated(wanted: Iterable[str]) -> Iterator[tuple[str, tuple[str, str, str]]]:
    """Articles of Timeline17 by name: outlet, day of publication and text."""
    names = {name for name in wanted if "/" in name}
    with gzip.open(locate(TIMELINE), "rt", encoding="utf-8") as lines:
        for row in map(json.loads, lines if names else ()):
            if row["doc_id"] in names:
                kept = (joined(line) for line in row["text"].split("\n") if line.strip())
                yield row["doc_id"], (row["outlet"], row["published"], "\n".join(kept))


def joined(tokens: str) -> str:
    """Tokens with spaces between them, as print has them: `He said , `` No . ''` is `He said, “No.”`."""
    for token, sign in BRACKETS.items():
        tokens = tokens.replace(token, sign)
    tokens = AFTER.sub(r"\1", BEFORE.sub(r"\1", ENDINGS.sub(r"\1", tokens)))
    tokens = APOSTROPHE.sub("'", re.sub(r"\bcan\s+not\b", "cannot", tokens))
    return re.sub(r"[ \t]+", " ", _paired(tokens)).strip()


def _paired(chars: str) -> str:
    """Straight quotation marks by turns as opening and closing ones."""
    made, *rest = chars.split('"')
    for number, part in enumerate(rest):
        if number % 2:
            made = made.rstrip() + "”" + part
        else:
            made = made.rstrip() + (" " if made.strip() else "") + "“" + part.lstrip()
    return made
