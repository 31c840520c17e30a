"""Explicit doubt: an outlet that finds no evidence for what others tell. Doubt disputes; it denies nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from twosource.judge.origins import Origins, speaker_name
from twosource.lang import Language
from twosource.model import Claim, Conflict, Polarity, Report, Severity, Side, Statement
from twosource.neural.embed import embed
from twosource.neural.session import MissingNetwork
from twosource.text import Span, Text, words

RULE = "judge.doubts/1"
SHARED = 2
LIKE = 0.4
CORE = {"agent", "patient", "complement"}


def doubt_conflicts(
    reports: Sequence[Report], claims: Sequence[Claim], origins: Origins, language: Language
) -> Iterator[Conflict]:
    """A disputed point for each doubting statement whose target can be told."""
    texts = {report.text.id: report.text for report in reports}
    for report in reports:
        for statement in report.statements:
            if any(hedge.doubt for hedge in statement.hedges) and not _leaves_open(statement, report, language):
                yield from _disputed(statement, report, claims, texts, origins, language)


def _leaves_open(doubting: Statement, report: Report, language: Language) -> bool:
    """Whether it is only a question: "it was unclear whether the two were related" doubts nothing that was told."""
    hedge = next(h.span for h in doubting.hedges if h.doubt)
    forms = [form for form, _ in words(report.text, hedge)]
    runs = {tuple(forms[i:j]) for i in range(len(forms)) for j in range(i + 1, len(forms) + 1)}
    return bool(runs & set(language.certainty.opening))


def _disputed(
    doubting: Statement,
    report: Report,
    claims: Sequence[Claim],
    texts: dict[str, Text],
    origins: Origins,
    language: Language,
) -> Iterator[Conflict]:
    target = _target(doubting, report, claims, texts, origins, language)
    if target is None:
        return
    hedge = next(h for h in doubting.hedges if h.doubt)
    outlet = report.article.outlet or report.article.name.rsplit(".", 1)[0]
    yield Conflict(
        about=f"Is it so that “{_exact(target.gist, texts).strip(' ,.;“”')}”?",
        kind="disputed",
        differs_in=("evidence",),
        severity=Severity.SOFT,
        sides=(*_asserting(target, origins), Side("doubted", (doubted(doubting, report),))),
        because=f"{outlet} doubts it: “{report.text[hedge.span]}”",
        made_by=RULE,
    )


def _target(
    doubting: Statement,
    report: Report,
    claims: Sequence[Claim],
    texts: dict[str, Text],
    origins: Origins,
    language: Language,
) -> Claim | None:
    """The claim whose words the doubt takes up, or the last one in its article of a speaker whom it names."""
    own = _words(doubted(doubting, report), texts, language)
    others = [
        c
        for c in claims
        if not any(h.doubt for s in c.statements for h in s.hedges)
        and any(s.chain and s.chain[0].polarity is Polarity.SAID for s in c.statements)
    ]
    scored = [(len(own & _claim_words(c, texts, language)), len(c.statements), -n) for n, c in enumerate(others)]
    best = max(scored, default=(0, 0, 0))
    if best[0] > SHARED and _near(doubted(doubting, report), others[-best[2]].gist, texts):
        return others[-best[2]]
    return _named_speaker(doubting, report, others, texts, origins)


def _near(one: Span, other: Span, texts: dict[str, Text]) -> bool:
    """Whether two passages are near in meaning: words such as "health" are shared by all of a story."""
    try:
        rows = embed([_exact(one, texts), _exact(other, texts)])
    except MissingNetwork:
        return True
    return float(rows[0] @ rows[1]) >= LIKE


def doubted(doubting: Statement, report: Report) -> Span:
    """From the words of doubt to the end of the statement: what stands before them is not doubted."""
    hedge = next(h.span for h in doubting.hedges if h.doubt)
    clauses = [p.clause for p in report.propositions if p.clause.covers(hedge)]
    start = min(clauses, key=len).start if clauses else hedge.start
    return Span(hedge.text, start, max(doubting.extent.end, hedge.end))


def _named_speaker(
    doubting: Statement, report: Report, claims: Sequence[Claim], texts: dict[str, Text], origins: Origins
) -> Claim | None:
    """ "... that Roe described" takes up what the article gives to Roe in like words, else first, and others carry."""
    exact = _exact(doubting.extent, texts)
    named = {
        origins.of_entity(e).name
        for e in report.entities
        if any(doubting.extent.covers(m.span) for m in e.mentions) and any(w in exact for w in e.name.split())
    }
    shape = _shape(doubted(doubting, report), report)
    before = [
        (-len(shape & _shape(statement.extent, report)), statement.extent.start, number)
        for number, claim in enumerate(claims)
        for statement in claim.statements
        if statement.text == doubting.text
        and statement.extent.end <= doubting.extent.start
        and len(claim.statements) > 1
        and speaker_name(statement, origins) in named
    ]
    return claims[min(before)[2]] if before else None


def _shape(span: Span, report: Report) -> set[tuple[str, str]]:
    """Verbs with the prepositions that they take: "are in dire peril" takes up "were in a bad position"."""
    inside = (p for p in report.propositions if span.covers(p.predicate))
    return {(p.lemma, argument.role) for p in inside for argument in p.arguments if argument.role not in CORE}


def _asserting(claim: Claim, origins: Origins) -> tuple[Side, ...]:
    """A side for each speaker, and one for the outlets that say it in their own voice."""
    sides: dict[str, list[Span]] = {}
    for statement in claim.statements:
        name = speaker_name(statement, origins)
        sides.setdefault(f"said by {name}" if name else "said by the outlet itself", []).extend(statement.content)
    return tuple(Side(value, tuple(spans)) for value, spans in sides.items())


def _claim_words(claim: Claim, texts: dict[str, Text], language: Language) -> set[str]:
    return set().union(*(_content(s, texts, language) for s in claim.statements))


def _content(statement: Statement, texts: dict[str, Text], language: Language) -> set[str]:
    return set().union(*(_words(span, texts, language) for span in statement.content))


def _words(span: Span, texts: dict[str, Text], language: Language) -> set[str]:
    skipped = language.compare.function_words
    return {form for form, _ in words(texts[span.text], span) if len(form) > 2 and form not in skipped}


def _exact(span: Span, texts: dict[str, Text]) -> str:
    return texts[span.text][span]
