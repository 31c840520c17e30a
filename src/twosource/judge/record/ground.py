"""Claims about the ground: who holds, surrounds, retook or left what, by whose word, doubted by whom."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from twosource.judge.record.clauses import Clause, folded
from twosource.judge.record.parties import Parties
from twosource.lang import Language
from twosource.model import GroundClaim, Modality, Polarity, Report
from twosource.text import Span

# "Is surrounded", "remains under the control": the state may stand behind its verb.
STATE = r"(?:(?:is|are|was|were|be|been|being|remain\w*|stays?|sits?) (?:[\w’'-]+ )?)?(?:completed? the )?"
ABOUT_FORCES = frozenset(("surround", "retake", "advance"))


@dataclass(frozen=True)
class Told:
    """One clause's word on the ground, about places and sides; `origin` is False where an outlet tells it."""

    kind: str
    about: frozenset[str]
    who: str
    origin: bool
    against: bool
    span: Span


def find_ground(
    clauses: Iterable[Clause], reports: Sequence[Report], parties: Parties, language: Language
) -> tuple[GroundClaim, ...]:
    """One line for each state of the ground that somebody claims, with whoever denies or doubts it."""
    dates = frozenset(w.lower() for w in (*language.times.weekdays, *language.times.months))
    places = _places(reports, dates)
    told = [one for clause in clauses if (one := _told(clause, places, parties, language))]
    groups: list[list[Told]] = []
    for one in sorted(told, key=lambda t: (t.against, t.span)):
        fitting = [g for g in groups if g[0].kind == one.kind and one.about and (g[0].about & one.about)]
        if one.against or (fitting and fitting[0][0].about == one.about):
            for group in fitting[:1]:
                group.append(one)
        elif one.about:
            groups.append([one])
    return tuple(_line(group) for group in groups)


def _places(reports: Sequence[Report], dates: frozenset[str]) -> frozenset[str]:
    """Names that stand after "in", "of" or "at" somewhere: towns, islands, hills."""
    pattern = re.compile(r"\b(?:in|of|at|on|near|into|retake|hold|seize|from) (?:the )?([A-Z]\w+(?: [A-Z\d]\w*)?)")
    found = {m.group(1) for report in reports for m in pattern.finditer(report.text.chars)}
    return frozenset(name for name in found if name.split()[0].lower() not in dates)


def _told(clause: Clause, places: frozenset[str], parties: Parties, language: Language) -> Told | None:
    if clause.at(Modality.HYPOTHETICAL) or clause.at(Modality.EXPECTED):
        return None
    span, words = clause.evidence, clause.report.text[clause.evidence]
    chars = folded(clause.report, span)
    kind = next((k for k, pattern in language.diplomacy.ground if re.match(f"{STATE}(?:{pattern})", clause.tail)), None)
    if kind is None or re.search(language.diplomacy.meeting, chars):
        return None
    inside = frozenset(p for p in places if re.search(rf"\b{re.escape(p)}\b", words) and not parties.named(p))
    forced = re.search(language.breaches.fighters, chars)
    if not inside and not (forced and kind in ABOUT_FORCES):
        return None
    about = inside or frozenset(parties.every(words))
    link = clause.proposition.within.chain[0] if clause.proposition.within and clause.proposition.within.chain else None
    outlet = clause.report.article.outlet or clause.report.article.name
    against = clause.proposition.negated or bool(link and link.polarity is Polarity.DENIED)
    hedged = clause.proposition.within is not None and any(h.doubt for h in clause.proposition.within.hedges)
    who = clause.spoken_for or clause.speaker or outlet
    heard = clause.spoken_for or clause.speaker
    return (
        Told(kind, about, who, heard is not None, against or hedged or "doubt" in clause.lead[-60:], clause.whole)
        if about
        else None
    )


def _line(group: list[Told]) -> GroundClaim:
    claims, against = [t for t in group if not t.against], [t for t in group if t.against]
    claimants = tuple(sorted({t.who for t in claims}))
    doubted = tuple(sorted({t.who for t in against} - set(claimants)))
    fullest = max(claims or group, key=lambda t: (len(t.span), t.span))
    origins = {t.who for t in claims if t.origin}
    status = "disputed" if doubted else "corroborated" if len(origins) > 1 else "single-source"
    return GroundClaim(fullest.span, claimants, doubted, status, tuple(sorted(dict.fromkeys(t.span for t in group))))
