"""Do the articles belong together? Said when not; what can be done is done all the same."""

from __future__ import annotations

from collections.abc import Sequence

from twosource.model import Links, Report

SHARED_ENTITIES = 2


def belonging(reports: Sequence[Report], links: Links) -> tuple[str, ...]:
    """Notes on a story of one article, and on articles that share next to nothing with the others."""
    if len(reports) == 1:
        return (f"only one article ({reports[0].article.name}): nothing to compare it with",)
    alone = [r for r in reports if r.statements and not _related(r, links)]
    if alone and len(alone) >= len(reports) - 1:
        return ("these articles do not seem to tell one story: they share no statement and hardly a name",)
    return tuple(
        f"{r.article.name} does not seem to belong to this story: it shares no statement and hardly a name"
        for r in alone
    )


def _related(report: Report, links: Links) -> bool:
    text = report.text.id
    if any(text in (a.left.text, a.right.text) and a.left.text != a.right.text for a in links.alignments):
        return True
    if any(text in (version.earlier, version.later) for version in links.versions):
        return True
    own = set(report.entities)
    shared = [
        c for c in links.coreferences if any(e in own for e in c.entities) and any(e not in own for e in c.entities)
    ]
    return len(shared) >= SHARED_ENTITIES
