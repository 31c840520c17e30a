"""Traits of a candidate, as names: its cue, content, source and surroundings, and what the rules say of it.

A trait is on or off; many stand once alone and once joined with the frame, so that a linear model can weigh them
apart (a named person says; a named person builds). Names hold no text of the article but lemmas and function words.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from twosource.annotate.candidates import Candidate
from twosource.annotate.parse import Parse, Token
from twosource.annotate.quotes import Quote
from twosource.annotate.verb_cues import Cue
from twosource.lang.speech import Speech

LEXICONS = (
    "clause", "quote", "infinitive", "object_infinitive", "gerund", "object", "predicate", "adjectives", "noun_clause",
    "noun_infinitive", "writing", "thought", "intention", "denial", "refusal", "told",
)  # fmt: skip
PERSONS = {
    form: person
    for person, forms in {
        "1s": "i my me", "1p": "we us our", "2": "you your", "3s": "he she his her him", "3p": "they their them",
        "it": "it its", "who": "who", "which": "which", "that": "that", "this": "this", "there": "there", "one": "one",
    }.items()
    for form in forms.split()
}  # fmt: skip
OPENERS = frozenset("that whether if how why what who when where to which for as of".split())
NOMINAL_FRAMES = ("object", "noun", "preposition", "about", "predicate")


def quoted_tokens(parse: Parse, quotes: Sequence[Quote]) -> frozenset[int]:
    """The numbers of the tokens that stand in quotations."""
    return frozenset(i for quote in quotes if quote.depth == 0 for i in parse.within(quote.inner))


@dataclass(frozen=True)
class Surroundings:
    """A document's candidates by sentence, its quotations, and which tokens stand in them."""

    parse: Parse
    speech: Speech
    by_sentence: dict[int, list[Candidate]]
    quoted: frozenset[int]

    @classmethod
    def of(cls, parse: Parse, speech: Speech, found: Sequence[Candidate], quotes: Sequence[Quote]) -> Surroundings:
        by_sentence = defaultdict(list)
        for candidate in found:
            by_sentence[parse.tokens[candidate.cue.head].sentence].append(candidate)
        return cls(parse, speech, by_sentence, quoted_tokens(parse, quotes))

    def traits(self, candidate: Candidate) -> Iterator[str]:
        """The names of all traits of a candidate; one may come twice."""
        cue, ruled = candidate.cue, candidate.ruled
        yield from self._cue(cue, ruled)
        yield from self._forms(cue)
        yield from self._content(cue, ruled)
        yield from self._speaker(cue, ruled)
        yield from self._company(cue)
        yield from self._neighbours(cue, ruled)

    def _cue(self, cue: Cue, ruled: str) -> Iterator[str]:
        token, lemma, frame = self.parse.tokens[cue.head], cue.lemma, cue.frame
        particles = " ".join(self.parse.tokens[w].lower for w in cue.words
                             if w != cue.head and self.parse.tokens[w].pos in ("ADP", "SCONJ", "PART"))  # fmt: skip
        yield from ("any", f"ruled {ruled}", f"{frame} ruled {ruled}", f"cue {lemma}", f"{frame} cue {lemma}")
        yield f"{frame} cue {lemma} {particles}"
        known = [name for name in LEXICONS if lemma in getattr(self.speech, name)]
        for name in known:
            yield from (f"lexicon {name}", f"{frame} lexicon {name}")
        if not known:
            yield from (f"{frame} lexicon none", f"{frame} ending {lemma[-3:]}", f"ending {lemma[-2:]}")
        yield from (f"{frame} tag {token.tag}", f"{frame} dep {token.dep}", f"tag {token.tag} dep {token.dep}")
        yield from (f"ruled {ruled} dep {token.dep}", f"{frame} {cue.polarity}", f"{frame} {cue.modality}")

    def _forms(self, cue: Cue) -> Iterator[str]:
        """Auxiliaries, adverbs, listeners and phrases of the cue; determiners where it is a noun; what it hangs on."""
        tokens, frame = self.parse.tokens, cue.frame
        token, below = tokens[cue.head], [tokens[c] for c in self.parse.children[cue.head]]
        auxiliaries = [c.lower for c in below if c.dep in ("aux", "auxpass")]
        yield "auxiliaries " + " ".join(auxiliaries)
        yield from (f"auxiliary {form}" for form in auxiliaries)
        listeners = (c.lemma.lower() for c in below if c.dep in ("dobj", "dative") and c.i not in cue.content)
        yield f"listener {next(listeners, 'none')}"
        for c in below:
            yield f"{frame} has {c.dep}"
            if c.dep in ("advmod", "prt", "mark", "neg", "npadvmod"):
                yield f"has {c.dep} {c.lower}"
            if c.dep == "prep" and c.i not in cue.content and c.i not in cue.words:
                yield f"{frame} phrase {c.lower}"
            if token.pos == "NOUN" and c.dep in ("det", "amod", "poss"):
                yield f"noun has {c.dep} {c.lower if c.dep != 'poss' else ''}"
        if token.head != token.i:
            above = tokens[token.head]
            yield from (f"below {above.lemma.lower()} {token.dep}", f"{frame} below {above.pos} {token.dep}")

    def _content(self, cue: Cue, ruled: str) -> Iterator[str]:
        tokens, frame, body = self.parse.tokens, cue.frame, sorted(cue.content)
        first, last = tokens[body[0]], tokens[body[-1]]
        top = next((tokens[i] for i in body if tokens[i].head not in cue.content or tokens[i].head == i), first)
        opener = first.lower if first.lower in OPENERS else "none"
        if any(tokens[k].lower == "that" and tokens[k].dep == "mark" for k in self.parse.children[top.i]):
            opener = "that"
        yield from (f"{frame} opens {opener}", f"cue {cue.lemma} opens {opener}")
        yield from (f"{frame} content {top.tag}", f"{frame} content {top.dep}")
        if frame in NOMINAL_FRAMES:
            yield from (f"thing {top.lemma.lower()}", f"{frame} thing {top.entity or top.pos}")
            yield f"thing is {self._kind(top)}"
        length = len(body).bit_length()
        yield from (f"length {length}", f"{frame} length {length}")
        place = "before" if last.i < cue.head else "behind" if first.i > cue.head else "around"
        inside = sum(i in self.quoted for i in body)
        marks = "none" if not inside else "all" if inside >= 0.9 * len(body) else "some"
        yield from (f"{frame} stands {place}", f"{frame} quoted {marks}", f"ruled {ruled} quoted {marks}")
        yield f"cue {cue.lemma} quoted {marks}"
        if last.i + 1 in self.quoted or last.i + 2 in self.quoted:
            yield f"{frame} quotation next"

    def _kind(self, token: Token) -> str:
        lemma = token.lemma.lower()
        if token.lower in PERSONS:
            return PERSONS[token.lower]
        if token.entity:
            return token.entity
        for name in ("mute", "documents", "speakers"):
            if lemma in getattr(self.speech, name):
                return name
        return token.pos

    def _speaker(self, cue: Cue, ruled: str) -> Iterator[str]:
        tokens, frame = self.parse.tokens, cue.frame
        if cue.speaker is None:
            yield from (f"{frame} nobody {tokens[cue.head].tag}", f"nobody {cue.lemma}", f"nobody ruled {ruled}")
            return
        speaker = tokens[cue.speaker]
        kind = self._kind(speaker)
        yield from (f"speaker {kind}", f"{frame} speaker {kind}", f"cue {cue.lemma} speaker {kind}")
        yield from (f"ruled {ruled} speaker {kind}", f"speaker dep {speaker.dep}")
        yield f"speaker far {abs(speaker.i - cue.head).bit_length()}"
        if speaker.pos == "NOUN":
            yield f"speaker lemma {speaker.lemma.lower()}"
        before = [tokens[c].lower for c in self.parse.children[speaker.i] if tokens[c].dep in ("det", "poss")]
        yield f"speaker after {before[0] if before else 'none'} {speaker.tag}"

    def _company(self, cue: Cue) -> Iterator[str]:
        """Other candidates at the same head, the narrowest one of the rules that tells this one, those told by it."""
        frame, own, inner, outer = cue.frame, set(), [], None
        for other in self.by_sentence[self.parse.tokens[cue.head].sentence]:
            if other.cue.head == cue.head:
                own.add((other.cue.frame, other.ruled == "yes")) if other.cue is not cue else None
            elif other.ruled == "yes" and cue.head in other.cue.content:
                outer = other.cue if outer is None or len(other.cue.content) < len(outer.content) else outer
            elif other.ruled == "yes" and other.cue.head in cue.content:
                inner.append(other.cue)
        yield from (f"{frame} beside {name} {ruled}" for name, ruled in own)
        if any(ruled for _, ruled in own):
            yield f"{frame} beside a ruled one"
        told, tells = outer is not None, min(2, len(inner))
        yield from (f"told {told}", f"{frame} told {told}", f"{frame} tells {tells}")
        if inner:
            yield f"tells {inner[0].lemma}"
        if outer is not None:
            same = self._same(cue.speaker, outer.speaker)
            yield from (f"told in {outer.frame}", f"told by {outer.lemma}", f"{frame} told in {outer.frame}")
            yield from (f"same speaker {same}", f"{frame} same speaker {same}")

    def _same(self, left: int | None, right: int | None) -> bool:
        """Whether two speakers may be one: the same token, the same word, or a pronoun and a person."""
        if left is None or right is None:
            return False
        one, other = self.parse.tokens[left], self.parse.tokens[right]
        return left == right or one.lower == other.lower or (one.pos == "PRON" and other.entity == "PERSON")

    def _neighbours(self, cue: Cue, ruled: str) -> Iterator[str]:
        tokens, i = self.parse.tokens, cue.head
        behind = tokens[i + 1].lower if i + 1 < len(tokens) else ""
        yield from (f"next {behind}", f"{cue.frame} next {behind}", f"previous {tokens[i - 1].lower if i else ''}")
        role = self.parse.blocks[tokens[i].block].role
        yield from (f"{cue.frame} role {role}", f"ruled {ruled} role {role}")
