"""`bench record`: contacts, positions, conditions and violations of one story against a hand-made record.json.

Two spans match when they lie in one article and overlap by at least half of the shorter one, in code points. Lines are
matched one to one, as many as can be:

- a contact when a span of its evidence matches one of the gold line and the types agree (a trip is a visit);
- a position when evidence matches and party and stance are the same (`also_right` stances count);
- a condition when evidence matches and `by` is the same party, a person counting for their state;
- a violation when evidence matches and both or neither are outside the terms.

A party may be told by any of the `names` that the gold lists for it ("the rebels" of a council that is seldom named).

Precision counts matched lines among those said, recall matched lines among the gold lines on which two readers would
agree (`both` and `scored` are not false). A line matched to other gold is neither right nor wrong, and left out.
Violations are those of the commitment in commitment.json, where the folder has one; `outside_as_violations` counts
lines not called outside the terms that match gold which is.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from bench import clusters
from bench.data import MissingData, default
from bench.gold import meet
from bench.result import Result
from bench.story import story_file
from bench.story_score import StoryFile, f1, percent
from twosource.text import Span

Json = Mapping[str, Any]
NOT_RUN = {"PETRARCH2": "Python 2; found 2 of the 8 contacts of the five reports when it was run by hand, no position"}
CODES = {"USA": "United States", "RUS": "Russia", "UKR": "Ukraine"}
TYPES = {
    "phone_call": "call", "envoy_trip": "visit", "trip": "visit", "visit_to_troops": "visit",
    "message_conveyed": "message", "information_provided": "message",
}  # fmt: skip
LISTS = {
    "contacts": ("contacts",),
    "positions": ("positions", "positions_on_P1"),
    "conditions": ("conditions", "conditions_and_demands"),
    "violations": ("violations",),
}


@dataclass(frozen=True)
class Line:
    """A line of either record: what must agree, and where it stands."""

    values: frozenset[str]
    spans: tuple[Span, ...]
    sure: bool = True


def run(data: Path | None, train: Path | None, peers: bool) -> Result:
    """Figures of one story's record: `data` is a folder with articles and record.json, or a file of tests/clusters.

    Raises MissingData where there is no record.json. Nothing is trained, and no peer runs.
    """
    given = data or default("record")
    if given.suffix == ".json":
        with clusters.write(given) as folder:
            return replace(_figures_of(Path(folder), train, peers), data=str(given))
    return _figures_of(given, train, peers)


def _figures_of(folder: Path, train: Path | None, peers: bool) -> Result:
    path = folder / "record.json"
    if not path.is_file():
        raise MissingData(f"{path}: not found; `bench record` takes a folder with articles and a record.json")
    gold = json.loads(path.read_text(encoding="utf-8"))
    made = dict(story_file(folder))
    ledger = _ledger(folder)
    made["record"] = {**made["record"], "violations": ledger or made["record"]["violations"]}
    trained = {"trained": "nothing is trained in this task"} if train else {}
    return Result("record", str(folder), score(made, gold), not_run={**(NOT_RUN if peers else {}), **trained})


def _ledger(folder: Path) -> list[Json]:
    """The violations that `monitor` finds for the folder's commitment; none where it has no commitment.json."""
    path = folder / "commitment.json"
    if not path.is_file():
        return []
    from twosource.model import Problem
    from twosource.read import read, read_commitment
    from twosource.reconstruct import monitor
    from twosource.render import render

    terms = read_commitment(path)
    if isinstance(terms, Problem):
        raise MissingData(f"{terms.name}: {terms.found}; {terms.remedy}")
    found: list[Json] = json.loads(render(monitor(terms, read([folder]).articles), "json"))["record"]["violations"]
    return found


def score(story: Json, gold: Json) -> dict[str, float]:
    """Percent for `_p`, `_r` and `_f1` of each kind of line that the gold has, counts for the rest."""
    file = StoryFile(story, frozenset(_name(s) for line in _all(gold) for s in _spans(line)))
    figures: dict[str, float] = {}
    for kind in ("contacts", "positions", "conditions"):
        said = [Line(_values(kind, one, gold), file.spans(one["evidence"])) for one in story["record"][kind]]
        right = [_gold(_values(kind, one, gold), one) for one in _lines(gold, kind)]
        figures |= _figures(kind, said, right)
    if any(_gold(frozenset(), one).sure for one in _lines(gold, "violations")):
        figures |= _violations(story["record"]["violations"], gold, file)
    return figures


def _violations(made: Sequence[Json], gold: Json, file: StoryFile) -> dict[str, float]:
    said = [(Line(frozenset({"in"}), file.spans(one["evidence"])), one["status"]) for one in made]
    inside = [_gold(frozenset({"in"}), one) for one in _lines(gold, "violations") if not _outside(one)]
    outside = [_gold(frozenset({"in"}), one) for one in _lines(gold, "violations") if _outside(one)]
    named = [line for line, status in said if status != "outside the terms"]
    pairs = matching(named, inside)
    statuses = {id(line): status for line, status in said}
    rights = {
        id(line): one
        for line, one in zip(inside, (x for x in _lines(gold, "violations") if not _outside(x)), strict=True)
    }
    agreeing = sum(
        statuses[id(named[i])] in (rights[id(inside[j])]["status"], *rights[id(inside[j])].get("also_right", ()))
        for i, j in pairs
    )
    free = [line for i, line in enumerate(named) if i not in dict(pairs)]
    return {
        **_figures("violations", named, inside),
        "violations_status": percent(agreeing, len(pairs)),
        "outside_as_violations": sum(any(meet(line.spans, one.spans) for one in outside) for line in free),
    }


def _outside(one: Json) -> bool:
    return bool(one["status"] == "outside the terms")


def _figures(kind: str, said: Sequence[Line], gold: Sequence[Line]) -> dict[str, float]:
    pairs = matching(said, gold)
    unsure = sum(not gold[j].sure for _, j in pairs)
    found = len(pairs) - unsure
    precision, recall = percent(found, len(said) - unsure), percent(found, sum(line.sure for line in gold))
    return {f"{kind}_p": precision, f"{kind}_r": recall, f"{kind}_f1": f1(precision, recall)}


def matching(said: Sequence[Line], gold: Sequence[Line]) -> list[tuple[int, int]]:
    """As many pairs (said, gold) as can be made one to one, sure gold first: augmenting paths (Kuhn 1955)."""
    edges = [
        [j for j, line in enumerate(gold) if one.values & line.values and meet(one.spans, line.spans)] for one in said
    ]
    owner: dict[int, int] = {}

    def place(i: int, seen: set[int], usable: Callable[[int], bool]) -> bool:
        for j in edges[i]:
            if j not in seen and usable(j):
                seen.add(j)
                if j not in owner or place(owner[j], seen, usable):
                    owner[j] = i
                    return True
        return False

    for usable in (lambda j: gold[j].sure, lambda j: j >= 0):
        for i in range(len(said)):
            if i not in owner.values():
                place(i, set(), usable)
    return [(i, j) for j, i in owner.items()]


def _values(kind: str, one: Json, gold: Json | None = None) -> frozenset[str]:
    """What a line must share: its type, its party with its stance, or who asks."""
    if kind == "contacts":
        return frozenset({str(TYPES.get(one["type"], one["type"]))})
    if kind == "conditions":
        return frozenset(_party(by, gold) for by in _listed(one["by"]))
    stances = (one.get("stance"), *one.get("also_right", ()))
    return frozenset(f"{_party(one['party'], gold)}: {stance}" for stance in stances if stance)


def _listed(value: object) -> list[str]:
    return [str(one) for one in value] if isinstance(value, list) else [str(value)]


def _party(name: str, gold: Json | None) -> str:
    """A party's name: of a code its state, of a person whom they act for, of another name the one that the gold has."""
    code = name.split(":", maxsplit=1)[0].split(".", maxsplit=1)[0]
    actors = gold["meta"].get("actors", {}) if gold else {}
    called = next((actor for actor, one in actors.items() if _bare(name) in map(_bare, one.get("names", ()))), name)
    known = name if name in actors else called
    return str(CODES.get(code) or actors.get(known, {}).get("party") or known).casefold()


def _bare(name: str) -> str:
    return name.casefold().removeprefix("the ")


def _gold(values: frozenset[str], one: Json) -> Line:
    spans = tuple(Span(_name(s), s["start"], s["end"]) for s in _spans(one))
    return Line(values, spans, one.get("both", True) is not False and one.get("scored", True) is not False)


def _all(gold: Json) -> list[Json]:
    return [line for kind in LISTS for line in _lines(gold, kind)]


def _lines(gold: Json, kind: str) -> list[Json]:
    return [line for name in LISTS[kind] for line in gold.get(name, ())]


def _spans(one: Json) -> Iterable[Json]:
    spans: Iterable[Json] = one.get("spans") or one.get("evidence") or ()
    return spans


def _name(span: Json) -> str:
    """The article's name without its ending, of either layout."""
    return str(span.get("doc") or str(span["file"]).rsplit(".", 1)[0])
