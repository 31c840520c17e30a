"""Those whom a report cites: *it will close, the Times reported, citing two officials*."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from twosource.annotate.grammar import child, object_of, phrase
from twosource.annotate.parse import Parse
from twosource.annotate.verb_cues import Cue
from twosource.lang.language import Speech

CITING = ("citing", "quoting")
PEOPLE = ("PERSON", "ORG", "NORP")


def with_cited(parse: Parse, cues: Sequence[Cue], speech: Speech) -> Iterator[Cue]:
    """The same cues; where people are cited for what another cue reports, they say it (frame "cited")."""
    told = [cue for cue in cues if cue.frame in ("clause", "before", "around")]
    for cue in cues:
        cited = object_of(parse, cue.head) if parse.tokens[cue.head].lower in CITING else None
        outer = None if cited is None or not _can_tell(parse, cited, speech) else citer(parse, told, cue.head)
        if outer is None or cited is None:
            yield cue
        else:
            source = phrase(parse, cited)
            body = outer.content - {cue.head, *source}
            yield replace(cue, speaker=cited, source=source, content=body, frame="cited")


def citer(parse: Parse, cues: Sequence[Cue], citing: int) -> Cue | None:
    """The cue that a *citing* hangs on; also *reported, citing two officials, that ...*."""
    for cue in cues:
        first = min((t for t in cue.content if parse.tokens[t].pos != "PUNCT"), default=None)
        if parse.tokens[citing].head == cue.head or first == citing:
            return cue
    return None


def _can_tell(parse: Parse, cited: int, speech: Speech) -> bool:
    """People and papers can be cited for a claim; *citing the rain*, *citing two cases* give a reason."""
    token = parse.tokens[cited]
    of = child(parse, cited, "prep") if token.pos in ("NUM", "PRON", "DET") else None
    counted = child(parse, of, "pobj") if of is not None else None
    if counted is not None:
        return _can_tell(parse, counted, speech)
    return token.entity in PEOPLE or token.lemma.lower() in speech.speakers | speech.documents
