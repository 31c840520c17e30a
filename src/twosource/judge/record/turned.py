"""What a stance is with "not"."""

from __future__ import annotations

from twosource.judge.record.clauses import Clause
from twosource.model import Modality

NEGATED = {"accepts": "reserves", "signals_support": "reserves", "rejects": "noncommittal"}
# To be slow with these is a stance, not to be slow is none.
SLOW = frozenset("hesitate raise express voice balk reserve ask want need seek request demand".split())


def negated_stance(stance: str, clause: Clause) -> str | None:
    """What a stance is that is not taken: "will not accept" is a refusal, "did not accept" keeps it open."""
    if stance == "accepts" and (clause.at(Modality.POSSIBLE) or clause.at(Modality.EXPECTED)):
        return "rejects"
    # "Will not hesitate", "raised no objection": not to be slow is no stance.
    if stance == "reserves" and clause.proposition.lemma in SLOW:
        return None
    if clause.at(Modality.POSSIBLE):
        return None if stance in ("signals_support", "reserves", "declares") else NEGATED.get(stance, stance)
    return NEGATED.get(stance, None if stance in ("proposes", "declares") else stance)
