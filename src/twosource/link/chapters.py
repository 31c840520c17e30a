"""A long story in chapters, so that its days stay findable: what is told together is a chapter, what goes on a story.

A chapter is what average linkage gathers, an event mostly. A chapter that begins on a later day continues the story
that its articles are closest to, if they are likely enough to tell the same as the closest articles of that story: the
mean over all pairs, which keeps like events apart, would part a story from what it was a week ago. What tells of
another event of a story that runs is left to `running`.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from twosource.link.affinity import Floats, Links

# How likely an article of a new chapter and its closest of the story must be, in the mean. Of the 33 pairs of like
# events of ECB+, dated by us, all stay apart a week apart, and 30 at three days; at .4 four and six were joined.
CONTINUES = 0.5
# So many articles of a story, where it has them, must be close: one may have the same headline by chance.
CLOSEST = 3
FAINT = 0.02


def continued(old: Sequence[str], chapters: Sequence[str], fresh: Links, likely: Floats) -> tuple[str, ...]:
    """The story of each article by the name of its first; the first articles have theirs (`old`).

    A chapter is in one story: that which it was in, else the one that it continues, else its own.
    """
    story = dict(zip(chapters, old, strict=False))
    founded = {chapter: chapter for chapter in chapters[len(old) :] if chapter not in story}
    size = Counter(chapters[len(old) :])
    for chapter, sums in _nearest(old, chapters, founded, fresh, likely).items():
        closest, total = min(sums.items(), key=lambda pair: (-pair[1], pair[0]))
        if total >= CONTINUES * size[chapter]:
            founded[chapter] = closest
    return (*old, *((story | founded)[chapter] for chapter in chapters[len(old) :]))


def _nearest(
    old: Sequence[str], chapters: Sequence[str], founded: dict[str, str], fresh: Links, likely: Floats
) -> dict[str, dict[str, float]]:
    """For each new chapter and each old story how likely its articles tell what their closest tell, added up."""
    first = len(old)
    near = (likely >= FAINT) & (fresh.left < first) & (fresh.right >= first)
    met: dict[tuple[int, str], list[float]] = defaultdict(list)
    for left, right, weight in zip(fresh.left[near].tolist(), fresh.right[near].tolist(), likely[near], strict=True):
        if chapters[right] in founded:
            met[right, old[left]].append(float(weight))
    size, sums = Counter(old), defaultdict[str, dict[str, float]](lambda: defaultdict(float))
    for (article, of), weights in sorted(met.items()):
        sums[chapters[article]][of] += sum(sorted(weights)[-CLOSEST:]) / min(CLOSEST, size[of])
    return sums
