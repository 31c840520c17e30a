"""`python -m bench.scale COUNT [ENGINE|reuse]`: what a pile of COUNT articles costs to group, for docs/cost.md.

With `reuse` the shared passages of the whole pile are found at once instead.

The pile is made from timeline17 and ECB+: their articles are dealt out over days, a thousand a day, and where more are
wanted each further round renames every capitalised word and moves every number, so that it tells other stories of the
same kinds in the same words. It is written to Parquet and grouped from there, day by day, with lineages.
Prints a JSON line: articles, seconds of wall and CPU (children too), peak memory of the largest process, stories.
"""

from __future__ import annotations

import hashlib
import json
import re
import resource
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from bench.data import locate
from bench.piles import Item, items
from twosource.engine import engine
from twosource.grouping import group_parquet
from twosource.link.shared import shared
from twosource.store.days import read, write

A_DAY = 1_000
FIRST = date(2031, 1, 1)
NAME = re.compile(r"\b[A-Z]\w+|\b\d+\b")
SYLLABLES = "ba ko ri mu ten sal vo dra len pik ost une har ged bri fal".split()


def pile(count: int) -> Iterator[Item]:
    """`count` articles, dated."""
    base = items(locate("shared/data/timeline17.jsonl.gz")) + items(locate("shared/data/ecbplus_topics_1_35.tar.xz"))
    for number in range(count):
        around, place = divmod(number, len(base))
        # Strided, so that a day holds articles of all topics; neighbours in a topic stay neighbours in time.
        item = base[place * 17 % len(base)]
        text = renamed(item.text, around) if around else item.text
        day = FIRST + timedelta(days=number // A_DAY)
        yield Item(f"{number:07}", text, published=day.isoformat())


def renamed(text: str, around: int) -> str:
    return NAME.sub(lambda match: _other(match.group(), around), text)


def _other(word: str, around: int) -> str:
    """The same other word for a word wherever it stands in this round."""
    made = hashlib.blake2b(f"{around} {word}".encode(), digest_size=3).digest()
    if word.isdigit():
        return str(int(word) + made[0] + 1)
    return "".join(SYLLABLES[byte % len(SYLLABLES)] for byte in made).capitalize()


def main(count: int, name: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder) / "pile.parquet", Path(folder) / "out"
        made = list(pile(count))
        columns = {"doc_id": "name", "text": "text", "published": "published"}
        write(source, {column: [getattr(item, field) for item in made] for column, field in columns.items()})
        del made
        before, start = _cpu(), time.perf_counter()
        group_parquet(source, target, engine(name), lambda day, new: print(day, new, file=sys.stderr))
        spent = {"wall_s": time.perf_counter() - start, "cpu_s": _cpu() - before}
        told = [story for path in sorted(target.glob("*.parquet")) for story in read(path)["story"]]
    peak = max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)) / 1024
    print(json.dumps({"engine": name, "articles": count, **spent, "peak_memory_mb": peak, "stories": len(set(told))}))


def passages(count: int) -> None:
    texts = [item.text for item in pile(count)]
    shared(texts[:10])
    before, start = _cpu(), time.perf_counter()
    _, found = shared(texts)
    spent = {"wall_s": time.perf_counter() - start, "cpu_s": _cpu() - before}
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"reuse": count, **spent, "peak_memory_mb": peak, "passages": len(found)}))


def _cpu() -> float:
    both = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(each.ru_utime + each.ru_stime for each in both)


if __name__ == "__main__":
    wanted = sys.argv[2] if len(sys.argv) > 2 else "local"
    if wanted == "reuse":
        passages(int(sys.argv[1]))
    else:
        main(int(sys.argv[1]), wanted)
