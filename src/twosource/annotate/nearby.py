"""Which of many spans lie over a place, without looking at all of them: a hostile article has thousands of each."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from itertools import accumulate

from twosource.text import Span

RUN = 64


class Nearby:
    """Spans of one text with the number of what each belongs to."""

    def __init__(self, spans: Iterable[tuple[Span, int]]) -> None:
        self.spans = sorted(spans, key=lambda one: (one[0].start, one[0].end, one[1]))
        self.starts = [span.start for span, _ in self.spans]
        # The furthest end of all up to each: where it lies before a place, nothing further left reaches the place.
        self.reach = list(accumulate((span.end for span, _ in self.spans), max))
        # The furthest end of each run of so many spans: one that covers all the text has nobody look at all before it.
        self.runs = [max(span.end for span, _ in self.spans[i : i + RUN]) for i in range(0, len(self.spans), RUN)]

    def over(self, place: Span) -> list[tuple[Span, int]]:
        """The spans that share a character with `place`, or touch it where it is empty, by their numbers."""
        found = []
        i = bisect_left(self.starts, max(place.end, place.start + 1)) - 1
        while i >= 0 and self.reach[i] > place.start:
            if self.runs[i // RUN] <= place.start:
                i = i // RUN * RUN - 1
                continue
            if self.spans[i][0].end > place.start:
                found.append(self.spans[i])
            i -= 1
        return sorted(found, key=lambda one: one[1])
