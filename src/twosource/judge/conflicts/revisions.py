"""A hedge that an outlet dropped between two versions of one article: what was supposed has become a fact.

The other edits of versions are shown with the versions: no claim hardens in them.
"""

from __future__ import annotations

from collections.abc import Iterator

from twosource.model import Conflict, Edit, Links, Severity, Side

RULE = "judge.revisions/1"
DROPPED = "hedge dropped"


def revision_conflicts(links: Links) -> Iterator[Conflict]:
    """One soft conflict for each edit of a version pair that drops a hedge."""
    for version in links.versions:
        yield from (c for edit in version.edits if DROPPED in edit.labels for c in _conflict(edit))


def _conflict(edit: Edit) -> Iterator[Conflict]:
    if edit.before and edit.after:
        yield Conflict(
            about=f"Between the versions: {DROPPED}",
            kind="modality",
            differs_in=(DROPPED,),
            severity=Severity.SOFT,
            sides=(Side("hedged", (edit.before,)), Side("flat", (edit.after,))),
            because="the outlet changed it between two versions of one article; the later one stands",
            made_by=RULE,
        )
