"""The story file, schema `story/1`: every record with a short id, every span with its exact characters.

One record stands on one line, so that two story files can be compared line by line. docs/story.schema.json is
the contract; the same story always gives the same bytes.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping

from twosource import __version__
from twosource.model import Findings, Links, Report, Story
from twosource.render import entries, findings, records
from twosource.render.ids import Ids
from twosource.render.records import Json

# Characters that JSON allows but that break lines or cannot be written as UTF-8.
UNSAFE = re.compile("[\x85\u2028\u2029\ud800-\udfff]")


def render(story: Story) -> str:
    """The story file as a string that ends in a line feed."""
    return _lines(_story(Ids(story))) + "\n"


def report_line(report: Report) -> str:
    """What was found in one article, as one JSON object without a line feed; ids hold inside this line."""
    ids = Ids(Story((report,), Links(), Findings()))
    found: Json = {"doc_id": report.article.name, "texts": list(records.texts(ids)), **_found(ids)}
    return _dump(found)


def _story(ids: Ids) -> Json:
    story = ids.story
    return {
        "schema": "story/1",
        "made_by": {"twosource": __version__, "models": dict(story.models)},
        "notes": list(story.notes),
        "texts": list(records.texts(ids)),
        **_found(ids),
        "reuse": list(records.reuse(ids)),
        "versions": list(records.versions(ids)),
        "lineages": [ids.texts(lineage) for lineage in ids.lineages],
        "alignments": list(records.alignments(ids)),
        "claims": list(findings.claims(ids)),
        "conflicts": list(findings.conflicts(ids)),
        "flags": list(findings.flags(ids)),
        "only_one": list(findings.only_one(ids)),
        "omitted": list(findings.omitted(ids)),
        "timeline": list(findings.timeline(ids)),
        "record": entries.record(ids),
        "judgements": list(findings.judgements(ids)),
    }


def _found(ids: Ids) -> Json:
    return {
        "blocks": list(records.blocks(ids)),
        "entities": list(records.entities(ids)),
        "statements": list(records.statements(ids)),
        "events": list(records.events(ids)),
        "times": list(records.times(ids)),
    }


def _dump(value: object) -> str:
    written = json.dumps(value, ensure_ascii=False)
    return UNSAFE.sub(lambda match: f"\\u{ord(match.group()):04x}", written)


def _lines(found: Mapping[str, object]) -> str:
    return "{\n" + ",\n".join(_member(name, value) for name, value in found.items()) + "\n}"


def _member(name: str, value: object) -> str:
    if isinstance(value, list) and value:
        return f'"{name}": [\n' + ",\n".join(_indented(value)) + "\n]"
    return f'"{name}": {_dump(value)}'


def _indented(members: list[object]) -> Iterator[str]:
    return (f" {_dump(member)}" for member in members)
