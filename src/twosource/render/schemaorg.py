"""The story as schema.org JSON-LD: NewsArticle, Quotation, Claim, and who is named as their creator.

There is no ClaimReview and no rating: the program judges no claim. Who carries a claim is told by its `appearance`,
what only one has by there being one. An article is named by the hash of its text, so that two versions at one address
are two articles; a quotation by its characters (`#char=start,end` of that text).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from twosource.model import Article, Claim, Coreference, EntityKind, Mode, Report, Statement, Story
from twosource.render.linked import made_name, part_name, text_name, web_address, written
from twosource.render.page import Page
from twosource.render.records import Json
from twosource.render.witnesses import headline
from twosource.text import Text

# Other kinds (places, what nobody could tell) are no creators in schema.org: they are credited as text.
CREATORS = {
    EntityKind.PERSON: "Person",
    EntityKind.ORGANISATION: "Organization",
    EntityKind.GROUP: "Organization",
    EntityKind.STATE: "Organization",
}


def render(story: Story) -> str:
    """One graph: people and bodies that are quoted, articles, quotations, claims."""
    graph = Graph(Page(story))
    nodes = [*graph.articles(), *graph.quotations(), *graph.claims()]
    return written({"@context": "https://schema.org", "@graph": [*graph.creators(), *nodes]})


@dataclass(frozen=True)
class Graph:
    """Makes the nodes of one story; what is not known is left out."""

    page: Page

    def articles(self) -> Iterator[Json]:
        for report in self.page.ids.distinct:
            yield _node("NewsArticle", text_name(report.text), **self._article(report))

    def _article(self, report: Report) -> Json:
        article = report.article
        return {
            "headline": headline(self.page.ids, article.text.id),
            "url": web_address(article.url),
            "datePublished": article.published,
            "inLanguage": article.language,
            "publisher": article.outlet and {"@type": "Organization", "name": article.outlet},
            "author": article.author and {"@type": "Person", "name": article.author},
            "encoding": {"@type": "MediaObject", "encodingFormat": "text/plain", "sha256": article.text.sha256},
            "isBasedOn": [_pointer(text_name(earlier)) for earlier in self._earlier(article)],
        }

    def _earlier(self, article: Article) -> Iterator[Text]:
        """The states of an article before this one, where it is known which came first."""
        for version in self.page.story.links.versions:
            if version.ordered and version.later == article.text.id:
                yield self.page.ids.chars(version.earlier)

    def quotations(self) -> Iterator[Json]:
        for statement in self._quoted:
            report = self.page.ids.reports[statement.text]
            relayed = [voice.name for voice in self.page.voices.path(statement)[1:]]
            yield _node(
                "Quotation",
                self._place(statement),
                text=self.page.matrix.exact(statement),
                inLanguage=report.article.language,
                isPartOf=_pointer(text_name(report.text)),
                citation=relayed,
                **self._creator(statement),
            )

    @cached_property
    def _quoted(self) -> tuple[Statement, ...]:
        found = (made for report in self.page.ids.distinct for made in dict.fromkeys(report.statements))
        return tuple(made for made in found if made.mode in (Mode.DIRECT, Mode.MIXED))

    def claims(self) -> Iterator[Json]:
        for row in self.page.matrix.rows:
            texts = dict.fromkeys(made.text for made in row.claim.statements)
            yield _node(
                "Claim",
                made_name("claim", *(self._place(made) for made in row.claim.statements)),
                text=self.page.gist(row.claim),
                appearance=self._appearances(row.claim),
                citation=[_pointer(text_name(self.page.ids.chars(text))) for text in texts],
                **self._creator(row.fullest),
            )

    def _appearances(self, claim: Claim) -> list[Json]:
        """Where a claim is made: its quotations by name, else the passages that say it."""
        quoted = set(self._quoted)
        passages = (made for made in claim.statements if made not in quoted)
        told = [_pointer(self._place(made)) for made in claim.statements if made in quoted]
        return [*told, *(self._passage(made) for made in passages)]

    def _passage(self, statement: Statement) -> Json:
        article = self.page.ids.reports[statement.text].article
        words = self.page.matrix.exact(statement)
        return _node("CreativeWork", self._place(statement), text=words, isPartOf=_pointer(text_name(article.text)))

    def _place(self, statement: Statement) -> str:
        return part_name(self.page.ids.chars(statement.text), statement.extent)

    def _creator(self, statement: Statement) -> Json:
        """Who says it; a speaker of whom it is not known what they are is credited by name only."""
        if not statement.chain:
            outlet = self.page.ids.reports[statement.text].article.outlet
            return {"creator": {"@type": "Organization", "name": outlet} if outlet else None}
        voice = self.page.voices.voice(statement)
        person = self._cast.get(voice.key)
        if person is None or person.kind not in CREATORS:
            return {"creditText": voice.name}
        return {"creator": _pointer(_person_name(person))}

    @cached_property
    def _cast(self) -> dict[str, Coreference]:
        return {self.page.ids.person(person): person for person in self.page.ids.cast}

    def creators(self) -> Iterator[Json]:
        """Everyone that a quotation or a claim names as its creator."""
        made = [*self._quoted, *(row.fullest for row in self.page.matrix.rows)]
        keys = dict.fromkeys(self.page.voices.voice(statement).key for statement in made if statement.chain)
        for person in (self._cast[key] for key in keys if key in self._cast):
            if person.kind in CREATORS:
                roles = (entity.role for entity in person.entities if entity.role)
                title = {"jobTitle" if person.kind is EntityKind.PERSON else "description": next(roles, None)}
                yield _node(CREATORS[person.kind], _person_name(person), name=person.name, **title)


def _person_name(person: Coreference) -> str:
    places = (f"{held.span.text}-{held.span.start}" for entity in person.entities for held in entity.mentions)
    return made_name("person", person.name, *places)


def _pointer(name: str) -> Json:
    return {"@id": name}


def _node(type: str, id: str, /, **members: object) -> Json:
    known = {member: value for member, value in members.items() if value}
    return {"@id": id, "@type": type, **known}
