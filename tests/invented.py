"""A small invented story for the tests of rendering: four articles, three witnesses, one point in dispute.

Everything is found by its words (`at`), so that no offset is written by hand.
"""

from __future__ import annotations

from functools import cache

from twosource.model import (
    Alignment,
    Article,
    Attribution,
    Block,
    Claim,
    Conflict,
    Coreference,
    Document,
    Edit,
    EditKind,
    Entity,
    EntityKind,
    EventMention,
    Findings,
    Flag,
    Hedge,
    Lineage,
    Links,
    Mention,
    MentionKind,
    Modality,
    Mode,
    Origin,
    Polarity,
    Report,
    Reuse,
    ReuseType,
    Role,
    Severity,
    Side,
    Statement,
    Story,
    Support,
    TimeExpression,
    TimelineEntry,
    Verdict,
    Version,
    Wording,
)
from twosource.text import Span, Text

COURIER = """Minister rang dam operator before the breach, she says
By Ilse Varga
Energy minister Hedda Quill said on Friday she had spoken to the operator of the Orla dam by phone.
“I have asked them to open the gates at once, and I expect an answer today,” Quill told reporters in Orla.
Sixty households have been moved to a school.
Sign up for our newsletter: <script>alert("orla")</script>"""

WIRE = """No call took place, operator of Orla dam says
ORLA, May 9 -
“There was no call on Thursday,” Tomas Berg, a spokesman for the operator, told the agency Interpress.
Quill said: “I have asked them to open the gates.”
Forty-two households have been moved, police said.
\u202eMore follows\u202c"""

HERALD = """Village below Orla dam reportedly emptied
The gates were reportedly opened on Friday after energy minister Hedda Quill asked the operator to act.
There is no public record of a call between Quill and the operator."""

HERALD_LATER = """Village below Orla dam emptied
The gates were opened on Friday after energy minister Hedda Quill asked the operator to act.
There is no public record of a call between Quill and the operator.
The mayor has not been reached 🌊 for comment."""


def at(text: Text, words: str, nth: int = 0) -> Span:
    """The span of the nth occurrence of the words; ValueError when they are not there."""
    start = -1
    for _ in range(nth + 1):
        start = text.chars.index(words, start + 1)
    return text.span(start, start + len(words))


def entity(text: Text, name: str, kind: EntityKind, *forms: str, role: str | None = None) -> Entity:
    return Entity(name, kind, tuple(Mention(at(text, form), MentionKind.NAMED) for form in forms), role)


def report(article: Article, furniture: dict[str, str], **found: tuple) -> Report:  # type: ignore[type-arg]
    blocks = []
    for number, line in enumerate(article.text.lines()):
        kind = next((kind for words, kind in furniture.items() if words in article.text[line]), None)
        role = Role.FURNITURE if kind else Role.HEADLINE if number == 0 else Role.BODY
        blocks.append(Block(line, role, f"looks like {kind}" if kind else "a line of the text", kind))
    return Report(Document(article, tuple(blocks)), **found)


@cache
def courier() -> Report:
    text = Text(COURIER)
    quill = entity(text, "Hedda Quill", EntityKind.PERSON, "Hedda Quill", "Quill told", role="energy minister")
    call = at(text, "she had spoken to the operator of the Orla dam by phone")
    quote = at(text, "I have asked them to open the gates at once, and I expect an answer today")
    statements = (
        Statement(
            (at(text, "Minister rang dam operator before the breach"),),
            (_link(text, "she", "says", 45),),
            Mode.INDIRECT,
        ),
        Statement(
            (call,),
            (Attribution(at(text, "Energy minister Hedda Quill"), at(text, "said"), (call,), quill),),
            Mode.INDIRECT,
        ),
        Statement(
            (quote,),
            (Attribution(at(text, "Quill", 1), at(text, "told"), (quote,), quill, channel="briefing"),),
            Mode.DIRECT,
        ),
        Statement((at(text, "Sixty households have been moved to a school."),), (), Mode.OWN),
    )
    event = EventMention(
        at(text, "spoken"), "CONSULT", "phone", (at(text, "she", 1),), (quill,), call, at(text, "Friday")
    )
    times = (TimeExpression(at(text, "Friday"), "DATE", "2031-05-09", "the Friday before publication"),)
    article = Article(text, "courier.txt", "Valley Courier", published="2031-05-10", language="en")
    furniture = {"Sign up": "newsletter"}
    return report(article, furniture, entities=(quill,), statements=statements, events=(event,), times=times)


def _link(text: Text, source: str, cue: str, after: int) -> Attribution:
    start = text.chars.index(source, after)
    return Attribution(text.span(start, start + len(source)), at(text, cue), ())


@cache
def wire() -> Report:
    text = Text(WIRE)
    berg = entity(text, "Tomas Berg", EntityKind.PERSON, "Tomas Berg", role="spokesman for the operator")
    agency = entity(text, "Interpress", EntityKind.ORGANISATION, "Interpress")
    quill = entity(text, "Quill", EntityKind.PERSON, "Quill")
    denial, gates = at(text, "There was no call on Thursday"), at(text, "I have asked them to open the gates")
    moved = at(text, "Forty-two households have been moved")
    chain = (
        Attribution(at(text, "Tomas Berg"), at(text, "told"), (denial,), berg, polarity=Polarity.DENIED),
        Attribution(at(text, "the agency Interpress"), None, (denial,), agency),
    )
    statements = (
        Statement((denial,), chain, Mode.DIRECT),
        Statement((gates,), (Attribution(at(text, "Quill"), at(text, "said"), (gates,), quill),), Mode.DIRECT),
        Statement((moved,), (Attribution(at(text, "police"), at(text, "said"), (moved,)),), Mode.INDIRECT),
    )
    event = EventMention(at(text, "call", 1), "CONSULT", "phone", (), (), denial, at(text, "Thursday"), negated=True)
    times = (TimeExpression(at(text, "Thursday"), "DATE", "2031-05-08", "the Thursday before publication"),)
    article = Article(text, "wire.txt", "Northern Wire", published="2031-05-09", language="en")
    found = {"entities": (berg, agency, quill), "statements": statements, "events": (event,), "times": times}
    return report(article, {"More follows": "more follows"}, **found)


@cache
def herald(later: bool = False) -> Report:
    text = Text(HERALD_LATER if later else HERALD)
    operator = entity(text, "the operator", EntityKind.ORGANISATION, "the operator")
    doubt = at(text, "There is no public record of a call between Quill and the operator")
    opened = at(text, "The gates were opened on Friday" if later else "The gates were reportedly opened on Friday")
    hedges = () if later else (Hedge(at(text, "reportedly", 1)),)
    statements = (
        Statement((opened,), (), Mode.OWN, hedges),
        Statement((doubt,), (), Mode.OWN, (Hedge(at(text, "no public record"), True),)),
    )
    name = "herald-2.txt" if later else "herald-1.txt"
    article = Article(text, name, None, published="2031-05-10", language="en")
    event = EventMention(
        at(text, "call"), "CONSULT", None, (), (operator,), doubt, modality=Modality.UNDECIDED, within=statements[1]
    )
    return report(article, {}, entities=(operator,), statements=statements, events=(event,))


def reports() -> tuple[Report, ...]:
    return (courier(), wire(), herald(), herald(later=True))


def links() -> Links:
    first, second, third, fourth = reports()
    quill = Coreference("Hedda Quill", EntityKind.PERSON, (first.entities[0], second.entities[2]))
    asked = "energy minister Hedda Quill asked the operator to act"
    hedge = Edit(EditKind.REWORDED, ("hedge dropped",), third.statements[0].content[0], fourth.statements[0].content[0])
    added = Edit(EditKind.ADDED, (), None, at(fourth.text, "The mayor has not been reached 🌊 for comment."))
    lineages = (
        Lineage((first.text.id,), "stands alone"),
        Lineage((second.text.id,), "stands alone"),
        Lineage((third.text.id, fourth.text.id), "versions of one article"),
    )
    return Links(
        reuse=(Reuse(at(third.text, asked), at(fourth.text, asked), ReuseType.VERSION),),
        versions=(Version(third.text.id, fourth.text.id, (hedge, added), False, "same outlet, shared text"),),
        lineages=lineages,
        coreferences=(quill,),
        alignments=(
            Alignment(first.statements[2], second.statements[1], Wording.FRAGMENT, 0.91, "the second stops earlier"),
        ),
    )


def verdicts() -> tuple[Verdict, ...]:
    first, second, third, fourth = reports()
    link = links()
    quill = Origin("Hedda Quill", link.coreferences[0])
    gates = Claim((first.statements[2], second.statements[1]), first.statements[2].content[0])
    call = Claim(
        (first.statements[1], second.statements[0], third.statements[1], fourth.statements[1]),
        first.statements[1].content[0],
    )
    opened = Claim((third.statements[0], fourth.statements[0]), fourth.statements[0].content[0])
    return (
        Verdict(gates, link.lineages[:2], "varies", Support.SINGLE_SOURCED, (quill,), ("one origin: Hedda Quill",)),
        Verdict(
            call,
            link.lineages,
            "varies",
            Support.DISPUTED,
            (quill, Origin("Tomas Berg"), Origin("herald-1.txt", outlet=True)),
            ("said by Hedda Quill", "denied by Tomas Berg for Thursday", "herald-1.txt finds no public record"),
        ),
        Verdict(opened, link.lineages[2:], "same", Support.SINGLE_SOURCED, (Origin("herald-1.txt", outlet=True),), ()),
    )


def conflicts() -> tuple[Conflict, ...]:
    first, second, third, fourth = reports()
    call = Conflict(
        "Did Quill speak to the operator by phone?",
        "disputed",
        ("event", "time"),
        Severity.HARD,
        (
            Side("a call took place", first.statements[1].content),
            Side("no call on Thursday", second.statements[0].content),
            Side("no public record", third.statements[1].content + fourth.statements[1].content),
        ),
        "a denial bounded to Thursday; the minister names no day",
        "contact polarity 1",
    )
    moved = Conflict(
        "How many households were moved?",
        "number",
        ("number",),
        Severity.SOFT,
        (Side("60", first.statements[3].content), Side("42", second.statements[2].content)),
        "60 and 42 differ for the same households; one may be a later count",
        "quantities 1",
    )
    return (moved, call)


def story() -> Story:
    first, second, third, _ = reports()
    judged = verdicts()
    entries = (
        TimelineEntry("2031-05-08", "happened", at(second.text, "call", 1)),
        TimelineEntry("2031-05-09", "said", first.statements[2].content[0]),
        TimelineEntry("2031-05-10", "reported", first.document.blocks[0].span),
        TimelineEntry("2031-05-10", "reported", third.text.whole),
    )
    flags = (Flag(at(first.text, "before the breach"), None, "headline beyond body", "the body names no breach"),)
    findings = Findings(judged, conflicts(), flags, (judged[2].claim,), ((judged[0].claim, third.text.id),), entries)
    return Story(reports(), links(), findings, ("herald-1.txt: the outlet is not known",), (("parser", "none"),))
