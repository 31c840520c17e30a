"""What of an article may be shown on a page that is to be shared: used spans with a sentence around them.

At most half of the news of an article is kept, so that no excerpt stands in for the text.
"""

from __future__ import annotations

from collections.abc import Iterable

from twosource.model import Block, Report, Role
from twosource.text import Span

SHARE = 0.5


def excerpts(report: Report, used: Iterable[Span]) -> list[Span]:
    """The headline and the sentences of the used spans, most wanted first, until half of the news is reached."""
    blocks = [block for block in report.document.blocks if block.role is not Role.FURNITURE]
    left = SHARE * sum(len(block.span) for block in blocks)
    kept = [block.span for block in blocks if block.role is Role.HEADLINE][:1]
    left -= sum(map(len, kept))
    for sentence in dict.fromkeys(s for span in used for s in _around(report, blocks, span)):
        if len(sentence) <= left and not any(span.overlap(sentence) for span in kept):
            kept.append(sentence)
            left -= len(sentence)
    return _joined(sorted(kept), blocks)


def _around(report: Report, blocks: list[Block], span: Span) -> list[Span]:
    """The sentences that share characters with a span; the span itself where no sentence is known."""
    found = [sentence for sentence in report.sentences if sentence.overlap(span)]
    news = any(block.span.overlap(span) for block in blocks)
    return found or ([span] if news and len(span) < len(report.text) else [])


def _joined(kept: list[Span], blocks: list[Block]) -> list[Span]:
    """Neighbours of one block as one span."""
    home = {span: next((b for b in blocks if b.span.covers(span)), None) for span in kept}
    joined: list[Span] = []
    for span in kept:
        last = joined[-1] if joined else None
        if last is not None and home[span] is not None and home[span] is home[last] and span.start - last.end <= 1:
            joined[-1] = Span(span.text, last.start, span.end)
            home[joined[-1]] = home[span]
        else:
            joined.append(span)
    return joined
