"""Words in quotation marks inside a stretch of text: a title, a nickname, a fragment; an apostrophe opens none."""

from __future__ import annotations

import re

QUOTED = re.compile(r"(?<!\w)[“\"‘']([^“”\"‘\n]{3,}?)[”\"’'](?!\w)")
"""Group 1 is what stands between the marks, an apostrophe within it left in."""
