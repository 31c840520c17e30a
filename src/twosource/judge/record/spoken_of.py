"""What "it" stands for where a side says that it agrees: what the words before are about."""

from __future__ import annotations

from twosource.judge.record.clauses import Clause, folded
from twosource.judge.record.phrases import label

# How far back it is looked for.
REACH = 250
WORDS = range(1, 9)


def antecedent(clause: Clause) -> str | None:
    """The last thing with a noun of its own that the speaker named before; None where the clause is not first-hand.

    "If aid comes from charities we would welcome it": aid. A person and a pronoun are no thing to agree to.
    """
    if not clause.spoken_for or clause.spoken_for not in clause.parties:
        return None
    start = clause.proposition.predicate.start
    said = [
        argument
        for proposition in clause.report.propositions
        if start - REACH <= proposition.predicate.start < start and proposition.within and proposition.within.chain
        for argument in proposition.arguments
        if argument.span.end <= start and argument.entity is None
    ]
    for argument in sorted(said, key=lambda a: -a.span.start):
        words = label(folded(clause.report, argument.span))
        if len(words) > 3 and len(words.split()) in WORDS and clause.report.text[argument.span][:1].islower():
            return words
    return None
