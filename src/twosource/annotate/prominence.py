"""How prominent a party is where a pronoun stands, and which parties grammar rules out there.

After Lappin and Leass (1994): subjects before objects before the rest, fading with each sentence. A sentence that is
all quotation takes the reader no further from who speaks, so it counts for no distance outside quotations.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from twosource.annotate.grammar import child, object_of, subject
from twosource.annotate.parse import Parse, Token
from twosource.annotate.quotes import Quote

ROLES = {"nsubj": 1.0, "nsubjpass": 0.95, "agent": 0.7, "dobj": 0.6, "dative": 0.55, "pobj": 0.5, "poss": 0.5}
OTHER_ROLE = 0.4
FADING = 0.5
QUOTED = 0.35
LOCAL = 1.5
SPEAKER = 1.2
BELOW = 0.8
EMBEDDED = frozenset(("ccomp", "relcl", "advcl", "acl"))
SUBJECT = frozenset(("nsubj", "nsubjpass"))


@dataclass(frozen=True, slots=True)
class Seen:
    """A mention: its head token, the number of its party, and the number of the quotation that it stands in, or -1."""

    i: int
    party: int
    quote: int = -1


@dataclass(frozen=True)
class Scene:
    """A parse with its quotations: `regions` gives each token's outermost quotation or -1, `depths` the number of
    sentences up to each that are not all quotation; `cues` are lemmas of verbs of speech."""

    parse: Parse
    regions: list[int]
    depths: list[int]
    cues: frozenset[str]

    def distance(self, token: Token, mention: Token) -> int:
        """Sentences between the two; for a pronoun outside quotations those that are not all quotation."""
        if self.regions[token.i] >= 0:
            return token.sentence - mention.sentence
        return self.depths[token.sentence] - self.depths[mention.sentence]

    def weight(self, token: Token, one: Seen, local: int | None) -> float:
        """The prominence of a mention for a pronoun whose own clause belongs to the subject `local`."""
        mention = self.parse.tokens[one.i]
        head = self.parse.tokens[mention.head]
        role = head.dep if mention.dep in ("appos", "conj") else mention.dep
        weight = ROLES.get(role, OTHER_ROLE) * FADING ** self.distance(token, mention)
        if one.i == local:
            weight *= LOCAL
        if role in SUBJECT and head.dep in EMBEDDED:
            weight *= BELOW
        elif role in SUBJECT and one.quote < 0 and head.lemma in self.cues:
            weight *= SPEAKER
        return weight * (QUOTED if one.quote >= 0 and one.quote != self.regions[token.i] else 1.0)

    def local_subject(self, token: Token) -> int | None:
        """Who does what the pronoun's clause tells ("asked Lund to give up his seat"); for a subject, who does what
        stands before or above: "Lund stopped short of it, but he said", "Lund said he would"."""
        tokens = self.parse.tokens
        i = token.i
        while tokens[i].head != i and tokens[i].pos not in ("VERB", "AUX"):
            i = tokens[i].head
        if token.dep not in SUBJECT:
            return self._called_on(tokens[i]) or subject(self.parse, i)
        if tokens[i].dep in ("conj", "ccomp", "advcl") and tokens[i].head != i:
            return subject(self.parse, tokens[i].head)
        return None

    def _called_on(self, verb: Token) -> int | None:
        """The noun after the preposition in "called on Lund to resign", who is to do it."""
        if verb.dep not in ("xcomp", "advcl") or verb.tag != "VB" or object_of(self.parse, verb.head) is not None:
            return None
        preps = (k for k in self.parse.children[verb.head] if self.parse.tokens[k].dep == "prep")
        return next((child(self.parse, k, "pobj") for k in preps if verb.head < k < verb.i), None)

    def barred(
        self, token: Token, recent: Sequence[Seen], local: int | None, speakers: Mapping[int, set[int]]
    ) -> set[int]:
        """Parties that the pronoun cannot mean.

        CASE 1: "his" inside a phrase is not the phrase: "his lawyer", nor the name beside it: "his lawyer, Ada Lund".
        CASE 2: an object is not its verb's subject.
        CASE 3: in a quotation its speaker says "I". CASE 4: nobody speaks of himself by name in his own quotation.
        """
        tokens = self.parse.tokens
        barred = set(speakers.get(self.regions[token.i], ()))
        spoken = self.spoken(token.i)
        for one in recent:
            mention = tokens[one.i]
            here = mention.sentence == token.sentence
            phrase = token.dep == "poss" and self._is_beside(mention, tokens[token.head])
            object_ = here and token.dep not in (*SUBJECT, "poss") and self._clause(token) == mention.head
            named = one.quote in spoken and mention.pos != "PRON"
            if phrase or named or (mention.dep in SUBJECT and object_):
                barred.add(one.party)
        return barred - ({one.party for one in recent if one.i == local} if self.regions[token.i] >= 0 else set())

    def _is_beside(self, mention: Token, noun: Token) -> bool:
        """Whether a mention is this noun or stands in apposition to it."""
        apposed = (mention.dep == "appos" and mention.head == noun.i) or (
            noun.dep == "appos" and noun.head == mention.i
        )
        return mention.i == noun.i or apposed

    def speakers(self, seen: Sequence[Seen]) -> dict[int, set[int]]:
        """The parties that speak each quotation; one that stands alone goes on with the speaker of the one before."""
        found: dict[int, set[int]] = {}
        for one in seen:
            for region in self.spoken(one.i):
                found.setdefault(region, set()).add(one.party)
        last: set[int] = set()
        for i, region in enumerate(self.regions):
            if region >= 0 and self.regions[i - 1] != region:
                sentence = self.parse.tokens[i].sentence
                alone = sentence and self.depths[sentence] == self.depths[sentence - 1]
                last = found.setdefault(region, last if alone else set())
        return found

    def speaks(self, i: int) -> bool:
        """Whether token `i` is the subject of a verb of speech outside quotations."""
        token = self.parse.tokens[i]
        return token.dep in SUBJECT and self.regions[i] < 0 and self.parse.tokens[token.head].lemma in self.cues

    def spoken(self, i: int) -> set[int]:
        """The quotations that token `i` is the speaker of: those in or beside the sentence of its verb of speech."""
        token = self.parse.tokens[i]
        if not self.speaks(i):
            return set()
        first, beyond = self.parse.sentences[token.sentence]
        inside = {self.regions[k] for k in range(first, beyond)} - {-1}
        return inside or ({self.regions[first - 1]} - {-1} if first else set())

    def _clause(self, token: Token) -> int:
        """The verb whose object the token is, directly or by a preposition."""
        head = self.parse.tokens[token.head]
        return head.head if head.dep in ("prep", "agent", "dative") else head.i


def scene(parse: Parse, quotes: Sequence[Quote], cues: frozenset[str]) -> Scene:
    regions = [-1] * len(parse.tokens)
    for number, quote in enumerate(quotes):
        if quote.depth == 0:
            first = bisect_right(parse.starts, quote.span.start - 1)
            for i in range(first, bisect_right(parse.starts, quote.span.end - 1)):
                regions[i] = number
    depths, depth = [], 0
    for first, beyond in parse.sentences:
        depth += any(regions[i] < 0 and parse.tokens[i].pos != "PUNCT" for i in range(first, beyond))
        depths.append(depth)
    return Scene(parse, regions, depths, cues)
