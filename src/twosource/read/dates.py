"""Times of publication: ISO 8601 in, ISO 8601 out, nothing guessed."""

from __future__ import annotations

import re
from datetime import date, datetime

from twosource.model import Problem

DATE = re.compile(r"\d{4}-?\d\d-?\d\d|\d{4}-?W\d\d-?\d")


def iso(value: str, name: str) -> str | Problem:
    """The same time as ISO 8601, a date where no hour is known; a Problem of `name` where it is no ISO time.

    A time without a zone stays without one: which zone an outlet means is not known here.
    """
    told = value.strip()
    try:
        if DATE.fullmatch(told):
            return date.fromisoformat(told).isoformat()
        return datetime.fromisoformat(told).isoformat()
    except ValueError:
        return Problem(
            name,
            f"the time of publication {told[:40]!r} is not ISO 8601",
            "write 2031-05-14 or 2031-05-14T09:30:00+02:00; the article is read without a time",
        )
