"""What an edit between two versions did to a claim: a hedge or an attribution that was dropped is a point to show."""

from __future__ import annotations

from collections.abc import Iterator

from twosource.model import Conflict, Edit, Links, Severity, Side

RULE = "judge.revisions/1"
TELLING = {
    "hedge dropped": ("modality", "hedged", "flat"),
}


def revision_conflicts(links: Links) -> Iterator[Conflict]:
    """One soft conflict for each edit of a version pair that changes how firm a thing is, whose it is, or a number."""
    for version in links.versions:
        for edit in version.edits:
            for label in edit.labels:
                if label in TELLING and edit.before and edit.after:
                    yield _conflict(edit, label)


def _conflict(edit: Edit, label: str) -> Conflict:
    kind, earlier, later = TELLING[label]
    assert edit.before
    assert edit.after
    return Conflict(
        about=f"Between the versions: {label}",
        kind=kind,
        differs_in=(label,),
        severity=Severity.SOFT,
        sides=(Side(earlier, (edit.before,)), Side(later, (edit.after,))),
        because="the outlet changed it between two versions of one article; the later one stands",
        made_by=RULE,
    )
