"""Groups by average linkage on a sparse graph: pairs that are not in it count as nothing alike.

Two groups join while the mean over all their pairs is at least the threshold, the most alike first. Groups that were
there before (`old`) may grow and never join each other, so that a new day does not redo the days before it.
"""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Mapping, Sequence

Edge = tuple[int, int, float]
# A pair less likely than this counts as nothing alike; most pairs are.
FAINT = 0.02


def gathered(items: Sequence[int], edges: Sequence[Edge], threshold: float, old: Mapping[int, int]) -> dict[int, int]:
    """For each item the least item of its group. `old` gives the group of items that have one."""
    group = {item: old.get(item, item) for item in items}
    members: dict[int, list[int]] = defaultdict(list)
    for item, top in group.items():
        members[top].append(item)
    return _Gathering(members, set(old.values()), edges, group, threshold).joined()


class _Gathering:
    """The state of one run: members of each group, sums of the edges between groups, and what to look at next."""

    def __init__(
        self,
        members: dict[int, list[int]],
        fixed: set[int],
        edges: Sequence[Edge],
        group: Mapping[int, int],
        threshold: float,
    ) -> None:
        self.members, self.fixed, self.threshold = members, fixed, threshold
        self.sums: dict[int, dict[int, float]] = defaultdict(dict)
        self.queue: list[tuple[float, int, int]] = []
        for one, two, weight in (edge for edge in edges if edge[2] >= FAINT):
            left, right = group[one], group[two]
            if left != right and not {left, right} <= fixed:
                self.sums[left][right] = self.sums[right][left] = self.sums[left].get(right, 0.0) + weight
        for left in sorted(self.sums):
            for right in sorted(self.sums[left]):
                self._consider(min(left, right), max(left, right))

    def joined(self) -> dict[int, int]:
        while self.queue:
            mean, left, right = heapq.heappop(self.queue)
            if left in self.members and right in self.members and mean == -self._mean(left, right):
                self._join(left, right)
        return {item: top for top, items in self.members.items() for item in items}

    def _mean(self, left: int, right: int) -> float:
        return self.sums[left].get(right, 0.0) / (len(self.members[left]) * len(self.members[right]))

    def _consider(self, left: int, right: int) -> None:
        if {left, right} <= self.fixed:
            return
        mean = self._mean(left, right)
        if mean >= self.threshold:
            heapq.heappush(self.queue, (-mean, left, right))

    def _join(self, left: int, right: int) -> None:
        """The group of the less item takes the other in; an old group takes the new one in."""
        if right in self.fixed:
            left, right = right, left
        self.members[left] += self.members.pop(right)
        del self.sums[left][right]
        for other, weight in sorted(self.sums.pop(right).items()):
            if other != left:
                del self.sums[other][right]
                self.sums[left][other] = self.sums[other][left] = self.sums[left].get(other, 0.0) + weight
        for other in sorted(self.sums[left]):
            self._consider(min(left, other), max(left, other))
