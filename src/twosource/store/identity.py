"""When two articles are one, when two pages are one, and when something was published."""

from __future__ import annotations

import hashlib
from datetime import UTC, date, datetime
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from twosource.model import Article, Judgement

# Parameters by which campaigns and newsletters are told apart, and no pages.
CAMPAIGN = ("utm_", "fbclid", "gclid", "mc_cid", "mc_eid", "cmpid", "ocid")


def article_id(article: Article) -> str:
    """The same characters under the same address are one article; without an address, of the same outlet.

    So an agency's text that two papers print word for word stays two articles.
    """
    page = address(article.url)
    where = f"url {page}" if page else f"outlet {(article.outlet or '').casefold().strip()}"
    return hashlib.sha256(f"{article.text.sha256}\n{where}".encode()).hexdigest()[:16]


def address(url: str | None) -> str | None:
    """The page that an address leads to: without fragment and campaign parameters, host in small letters."""
    if not url or not url.strip():
        return None
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return url.strip()
    kept = [pair for pair in parse_qsl(parts.query, keep_blank_values=True) if not pair[0].startswith(CAMPAIGN)]
    return urlunsplit((parts.scheme.lower(), parts.netloc.lower(), parts.path or "/", urlencode(kept), ""))


def utc(moment: str | None) -> str | None:
    """The moment in UTC where hour and zone are known, else None: an hour without a zone is no moment."""
    try:
        told = datetime.fromisoformat(moment) if moment else None
        return told.astimezone(UTC).isoformat().replace("+00:00", "Z") if told and told.tzinfo else None
    except (ValueError, OverflowError):
        return None


def day(*moments: str | None) -> str:
    """The day of the first moment that is known to the day, as the outlet's own clock has it."""
    for moment in moments:
        try:
            return date.fromisoformat((moment or "")[:10]).isoformat()
        except ValueError:
            continue
    return ""


def judgement_id(judgement: Judgement) -> str:
    """Who said what of which places and when: the same word given twice is one judgement."""
    places = ";".join(f"{place.text} {place.start} {place.end}" for place in judgement.places)
    told = (judgement.ruling, places, judgement.by, judgement.at, judgement.because, judgement.value or "")
    return hashlib.sha256("\n".join(told).encode("utf-8", "replace")).hexdigest()[:16]
