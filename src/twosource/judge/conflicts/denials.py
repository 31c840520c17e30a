"""What one report has somebody say, another has somebody deny. A quoted denial disputes; it does not refute."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from twosource.judge.conflicts.spoken import Framed, exact, plainly_said
from twosource.judge.origins import Origins, speaker_name
from twosource.model import Alignment, Conflict, Modality, Polarity, Report, Severity, Side, Statement

RULE = "judge.denials/1"
LIKELY = 0.6


def denial_conflicts(
    alignments: Sequence[Alignment], clauses: Framed, by_text: Mapping[str, Report], origins: Origins
) -> Iterator[Conflict]:
    """A disputed point for each statement that is denied where an aligned one of another lineage is not.

    Both are clauses: "rejected a two-week truce" denies nothing that was said.
    """
    for alignment in alignments:
        for denied, said in ((alignment.left, alignment.right), (alignment.right, alignment.left)):
            told = _is_denied(denied) and plainly_said(said) and all(_asserts(s, clauses) for s in (denied, said))
            if told and alignment.score >= LIKELY and _two_speakers(denied, said, origins):
                yield _conflict(denied, said, by_text, origins)


def _is_denied(statement: Statement) -> bool:
    return bool(statement.chain) and statement.chain[0].polarity is Polarity.DENIED


def _asserts(statement: Statement, clauses: Framed) -> bool:
    """Whether a statement says that something is, was or will be so: "calls to quit" and "whether to sell" do not."""
    supposed = [frame.proposition.modality is Modality.HYPOTHETICAL for frame in clauses.get(statement, ())]
    return bool(supposed) and not any(supposed)


def _two_speakers(denied: Statement, said: Statement, origins: Origins) -> bool:
    """Whether one party denies what another says: what nobody claims is denied by nobody."""
    names = speaker_name(denied, origins), speaker_name(said, origins)
    return None not in names and names[0] != names[1]


def _conflict(denied: Statement, said: Statement, by_text: Mapping[str, Report], origins: Origins) -> Conflict:
    who, by = speaker_name(denied, origins), speaker_name(said, origins)
    return Conflict(
        about=f"Is it so that “{exact(said, by_text).strip(' ,.;')}”?",
        kind="disputed",
        differs_in=("polarity",),
        severity=Severity.SOFT,
        sides=(
            Side(f"said by {by}", said.content),
            Side(f"denied by {who}", denied.content),
        ),
        because=f"{who} denies it; a denial disputes and does not refute",
        made_by=RULE,
    )
