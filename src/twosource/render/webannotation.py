"""The story as W3C Web Annotations (Recommendation of 2017): one collection, an annotation for each finding.

Statements describe their characters; claims link all places that say the same; points on which reports part and flags
comment on theirs; what people judged is an assessment of theirs, with name and time.

A target is an article by its address (else by the name of its text). The state names the very text, by its hash, in
which the two selectors hold: positions in code points, as the model demands, and the quotation with as much around it
as tells it from every other place of the text.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from twosource import __version__
from twosource.model import Article, Judgement, Statement, Story
from twosource.render.linked import article_name, made_name, text_name, web_address, written
from twosource.render.matrix import said, so
from twosource.render.page import Page
from twosource.render.records import Json
from twosource.render.voices import OWN
from twosource.text import Span, Text

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
# Characters on either side of a quotation; doubled until the place is the only one.
AROUND = 32


def render(story: Story) -> str:
    """An AnnotationCollection with its one page, as JSON-LD."""
    annotations = list(Annotations(Page(story)).all())
    named = [str(annotation["id"]) for annotation in annotations]
    page = {
        "id": made_name("page", *named),
        "type": "AnnotationPage",
        "startIndex": 0,
        "items": annotations,
    }
    return written(
        {
            "@context": CONTEXT,
            "id": made_name("collection", *named),
            "type": "AnnotationCollection",
            "label": Page(story).headline,
            "generator": {"type": "Software", "name": f"twosource {__version__}"},
            "total": len(annotations),
            "first": page,
        }
    )


@dataclass(frozen=True)
class Annotations:
    """Makes the annotations of one story."""

    page: Page

    def all(self) -> Iterator[Json]:
        for report in self.page.ids.distinct:
            yield from map(self._statement, dict.fromkeys(report.statements))
        yield from self._claims()
        yield from self._partings()
        for flag in self.page.story.findings.flags:
            spans = [flag.span, *([flag.against] if flag.against else [])]
            yield self._made("questioning", spans, flag.because, flag.kind)
        yield from filter(None, map(self._judgement, self.page.story.judgements))

    def _statement(self, statement: Statement) -> Json:
        path = " → ".join(voice.name for voice in self.page.voices.path(statement))
        own = self.page.voices.voice(statement).key == OWN
        who = "own voice" if own else f"{path}: {self.page.voices.manner(statement)}"
        return self._made("describing", statement.content, who, statement.mode)

    def _claims(self) -> Iterator[Json]:
        """The claims that stand in several places; what stands in one is told by its statement."""
        for row in self.page.matrix.rows:
            if len(row.claim.statements) > 1:
                spans = [span for made in row.claim.statements for span in made.content]
                yield self._made("linking", spans, f"{said(row)}; {so(row)}", row.support)

    def _partings(self) -> Iterator[Json]:
        for conflict in self.page.story.findings.conflicts:
            sides = " / ".join(side.value for side in conflict.sides)
            spans = [span for side in conflict.sides for span in side.spans]
            told = f"{conflict.about} {sides}. {conflict.because}"
            yield self._made("commenting", spans, told, f"{conflict.severity} {conflict.kind}")

    def _judgement(self, judgement: Judgement) -> Json | None:
        spans = self.page.judged(judgement)
        if len(spans) < len(judgement.places):
            return None
        told = f"{judgement.ruling} {judgement.value or ''}".strip()
        made = self._made("assessing", spans, judgement.because or told, told, judgement.by, judgement.at)
        at = instant(judgement.at)
        signed: Json = {"creator": {"type": "Person", "name": judgement.by}}
        return {**made, **signed, **({"created": at} if at else {})}

    def _made(self, motivation: str, spans: Iterable[Span], told: str, tag: str, *more: str) -> Json:
        targets = [self._target(span) for span in dict.fromkeys(spans)]
        places = [f"{span.text}-{span.start}-{span.end}" for span in spans]
        return {
            "id": made_name(motivation, told, tag, *places, *more),
            "type": "Annotation",
            "motivation": motivation,
            "body": [_body("commenting", told), _body("tagging", str(tag))],
            "target": targets if len(targets) > 1 else targets[0],
        }

    def _target(self, span: Span) -> Json:
        article = self.page.ids.reports[span.text].article
        source: Json = {"id": article_name(article), "type": "Text", "language": article.language}
        if not web_address(article.url):
            source["format"] = "text/plain"
        return {
            "type": "SpecificResource",
            "source": _known(source),
            "state": _state(article),
            "selector": [
                {"type": "TextPositionSelector", "start": span.start, "end": span.end},
                _quote(article.text, span),
            ],
        }


def _body(purpose: str, value: str) -> Json:
    return {"type": "TextualBody", "value": value, "format": "text/plain", "purpose": purpose}


def _state(article: Article) -> Json | str:
    """The text as it was, by its hash; with a moment where one is known to the hour, for a TimeState must have one."""
    moment = instant(article.retrieved) or instant(article.published)
    named = text_name(article.text)
    return {"type": "TimeState", "sourceDate": moment, "cached": named} if moment else named


def _known(members: Json) -> Json:
    return {name: value for name, value in members.items() if value}


def _quote(text: Text, span: Span) -> Json:
    """The quotation with what stands around it, so much that it names this place and no other."""
    around = AROUND
    while True:
        before = text.chars[max(0, span.start - around) : span.start]
        after = text.chars[span.end : span.end + around]
        whole = before + text[span] + after
        first = text.chars.find(whole)
        if text.chars.find(whole, first + 1) < 0 or around > len(text):
            return {"type": "TextQuoteSelector", "exact": text[span], "prefix": before, "suffix": after}
        around *= 2


def instant(moment: str | None) -> str | None:
    """An xsd:dateTime in UTC, as the model demands; None where hour and zone are not both known."""
    try:
        known = datetime.fromisoformat(moment or "")
    except ValueError:
        return None
    return known.astimezone(UTC).isoformat().replace("+00:00", "Z") if known.tzinfo else None
