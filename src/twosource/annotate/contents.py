"""What hangs on a cue, and the lemma by which the frames know it."""

from __future__ import annotations

from dataclasses import dataclass

from twosource.annotate.parse import Token
from twosource.lang.speech import Speech


@dataclass(frozen=True, slots=True)
class Content:
    """Token numbers of what is said, and the frame by which it hangs on its cue; `extra` are cue words (of, out)."""

    frame: str
    tokens: frozenset[int]
    extra: tuple[int, ...] = ()


def lemma_of(token: Token, speech: Speech) -> str:
    return speech.lemmas.get(token.lower) or speech.lemmas.get(token.lemma) or token.lemma.lower()
