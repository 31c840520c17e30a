"""IPTC ninjs 1.x to 3.x: news items in JSON as agencies send them (https://iptc.org/standards/ninjs/).

1.x has `body_text`, `body_xhtml`, `headline`; from 2.0 on they are lists, `bodies` and `headlines`; 3.x writes names in
camel case (`versionCreated`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from twosource.model import Article, Problem
from twosource.read.dates import iso
from twosource.read.fragment import text_of
from twosource.text import Text

NEWS = re.compile(
    rb'"(?:body_\w{1,40}|description_\w{1,40}|bodies|headlines?|versioncreated|versionCreated|pubstatus|pubStatus)"\s*:'
)
TIMES = ("versioncreated", "versionCreated", "contentcreated", "contentCreated", "firstcreated", "firstCreated")
MARKUP = ("xhtml", "html")
PAUSED = {"withheld": "withheld by its sender", "canceled": "cancelled by its sender"}
Item = Mapping[str, Any]


def looks_like_news(head: bytes) -> bool:
    """Whether the first bytes of a JSON file may be those of a news item; every item has a `uri`."""
    return b'"uri"' in head and NEWS.search(head) is not None


def is_news(record: Any) -> bool:
    """Whether a JSON object is a news item and no line of a pile."""
    return (
        isinstance(record, dict)
        and isinstance(record.get("uri"), str)
        and "text" not in record
        and any(key.startswith(("body_", "description_", "headline")) or key == "bodies" for key in record)
    )


def item(record: Item, where: str) -> Iterator[Article | Problem]:
    """The article of a news item. `url` is its `uri`, which stays the same from version to version."""
    chars = _text(record)
    status = str(record.get("pubstatus") or record.get("pubStatus") or "usable").lower()
    if status in PAUSED:
        yield Problem(where, f"an item {PAUSED[status]}", "leave it out; the sender does not want it used")
        return
    if not chars.strip():
        yield Problem(where, "a news item without body, description and headline", "give an item of type text")
        return
    if _half(chars) or _half(record["uri"]):
        yield Problem(where, "half a character in the item", "mend the file's encoding")
        return
    time = next((iso(record[name], where) for name in TIMES if isinstance(record.get(name), str)), None)
    if isinstance(time, Problem):
        yield time
    yield Article(
        Text(chars),
        record["uri"],
        outlet=_outlet(record),
        url=record["uri"],
        title=_headline(record),
        published=time if isinstance(time, str) else None,
        language=_said(record.get("language")),
        author=_said(record.get("byline")) or _said(record.get("by")),
    )


def _text(record: Item) -> str:
    """The headline, then the body; where there is none, the description."""
    headline, body = (
        _headline(record) or "",
        _part(record, "body", "bodies") or _part(record, "description", "descriptions"),
    )
    return body if not headline or body.startswith(headline) else f"{headline}\n{body}"


def _part(record: Item, old: str, new: str) -> str:
    """The fullest form of a part: as text where it is there, else from its markup."""
    parts = [(name, value) for name, value in record.items() if name.startswith(f"{old}_") and isinstance(value, str)]
    for each in _list(record.get(new)):
        if isinstance(each.get("value"), str):
            parts.append((str(each.get("contenttype") or each.get("contentType") or ""), each["value"]))
    plain = [value for name, value in parts if not any(kind in name for kind in MARKUP)]
    marked = [text_of(value) for name, value in parts if any(kind in name for kind in MARKUP)]
    return max(plain or marked, key=len, default="")


def _headline(record: Item) -> str | None:
    """The headline, the main one where there are several; `title` is meant for editors and comes last."""
    lines = _list(record.get("headlines"))
    main = [each for each in lines if each.get("role") in (None, "main")] or lines
    told = [record.get("headline"), *(each.get("value") for each in main), record.get("title")]
    return next((line for one in told if (line := _said(one))), None)


def _outlet(record: Item) -> str | None:
    sources = _list(record.get("infosource")) + _list(record.get("infosources")) + _list(record.get("infoSources"))
    told = [*(each.get("name") for each in sources), record.get("copyrightholder"), record.get("copyrightHolder")]
    return next((name for one in told if (name := _said(one))), None)


def _list(value: Any) -> list[Item]:
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []


def _said(value: Any) -> str | None:
    said = " ".join(value.split()) if isinstance(value, str) else ""
    return said if said and not _half(said) else None


def _half(chars: str) -> bool:
    return any("\ud800" <= char <= "\udfff" for char in chars)
