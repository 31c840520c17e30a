"""Stories of real reports with gold of our own: the reports lie in shared data, and the gold holds places in them only.

A file of tests/clusters names its articles (of ECB+ or Timeline17) and has `gold` (pairs of passages that say the same,
conflicts, single-source claims, quotations with speakers) or `record`, each passage as `doc`, `start` and `end`.
`write` makes a story's folder of one. Both collections are stored as tokens: they are joined as print would have them.
"""

from __future__ import annotations

import csv
import json
import re
import tempfile
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

from bench.data import MissingData, locate
from bench.piles import items

ECB, TIMELINE = "shared/data/ecbplus_topics_1_35.tar.xz", "shared/data/timeline17.jsonl.gz"
HEADINGS = ("name", "outlet", "published", "url", "title", "language")
BRACKETS = {"-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]", "``": "“", "''": "”"}
ENDINGS = re.compile(r"\s+((?:n't|['’](?:s|re|ve|ll|d|m)|n’t)\b)")
BEFORE, AFTER = re.compile(r"\s+([.,;:!?%)\]”])"), re.compile(r"([(\[$“£€])\s+")
APOSTROPHE = re.compile(r"\s+'(?=\s|[.,]|$)")


def write(file: Path) -> tempfile.TemporaryDirectory[str]:
    """A folder with the articles of one file of tests/clusters and their gold.json or record.json.

    Raises MissingData where the file is not of that kind or an article is not in shared data.
    """
    told = json.loads(file.read_text(encoding="utf-8"))
    if not isinstance(told, dict) or not {"articles"} < told.keys():
        raise MissingData(f"{file}: no story; it needs `articles` and `gold` or `record`")
    held = tempfile.TemporaryDirectory(prefix=f"{file.stem}-")
    folder = Path(held.name)
    write_articles(folder, told["articles"])
    for part in ("gold", "record"):
        if part in told:
            (folder / f"{part}.json").write_text(json.dumps(told[part]), encoding="utf-8")
    return held


def write_articles(folder: Path, names: Iterable[str]) -> None:
    """Writes articles of ECB+ and Timeline17 by name, and their articles.csv. Raises MissingData."""
    rows = list(_articles(folder, names))
    with (folder / "articles.csv").open("w", newline="", encoding="utf-8") as out:
        csv.writer(out).writerows([HEADINGS, *rows])


def _articles(folder: Path, names: Iterable[str]) -> Iterator[tuple[str, ...]]:
    """Writes the articles; their rows of articles.csv. Those of ECB+ are not dated."""
    wanted = list(names)
    dated = {name for name in wanted if "/" in name}
    found = dict(articles_of(locate(ECB), set(wanted) - dated)) | dict(articles_of(locate(TIMELINE), dated))
    for name in wanted:
        if name not in found:
            raise MissingData(f"{name}: no such article in {ECB} or {TIMELINE}")
        outlet, day, chars = found[name]
        file = re.sub(r"\W+", "_", name) + ".txt"
        (folder / file).write_text(chars + "\n", encoding="utf-8")
        yield file, outlet, day, "", "", "en"


def articles_of(path: Path, names: Collection[str]) -> Iterator[tuple[str, tuple[str, str, str]]]:
    """Articles of either collection by name: outlet and day (ECB+ has neither: the name, and no day) and text."""
    for item in items(path) if names else ():
        if item.name in names:
            lines = (joined(line) for line in item.text.split("\n") if line.strip())
            yield item.name, (item.outlet or item.name, item.published or "", "\n".join(lines))


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
