"""What a language needs to tell how sure a thing is and how freely it was done (read by `judge`)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Certainty:
    """Words as they stand in text, folded (`forms`), or lemmas of verbs.

    `findings` leads from forms that say what a happening was found to be (arson, sabotage) to one name for it,
    `suspecting` are forms that leave it open, `holding` forms of what somebody holds
    or accuses of, `charging` those of a charge or a trial, which has its own word for it;
    `happenings` every report of such a story has. `causal` are verbs and adjectives that bring in a cause.
    `opening` are phrases that leave open what a clause with a word of `asking` tells. Lemmas: `telling`,
    `withholding` (to tell), `having` (an answer); `consenting` and `pressing` take what somebody does, `pressed` are
    forms of pressure; whom one of `freeing` befell, or who was let (`letting`) do one of `leaving`, has not done one of
    `fleeing`.
    whom one of `dismissing` befell has not done one of `resigning`. `unspecific` nouns say nothing of what is told, `nobody` are pronouns for anyone or no one. `informing` verbs make
    something known to another.
    """

    findings: Mapping[str, str]
    suspecting: frozenset[str]
    holding: frozenset[str]
    charging: frozenset[str]
    happenings: frozenset[str]
    causal: frozenset[str]
    opening: tuple[tuple[str, ...], ...]
    asking: frozenset[str]
    telling: frozenset[str]
    withholding: frozenset[str]
    having: frozenset[str]
    consenting: frozenset[str]
    pressing: frozenset[str]
    pressed: frozenset[str]
    letting: frozenset[str]
    freeing: frozenset[str]
    leaving: frozenset[str]
    fleeing: frozenset[str]
    dismissing: frozenset[str]
    resigning: frozenset[str]
    unspecific: frozenset[str]
    nobody: frozenset[str]
    informing: frozenset[str]
