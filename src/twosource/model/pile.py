"""What grouping reports: the articles of a pile with their places in stories."""

from __future__ import annotations

from dataclasses import dataclass

from twosource.model.article import Article, Document


@dataclass(frozen=True)
class Member:
    """An article of a pile. Story, chapter and lineage are called by the name of their first article.

    Articles of one `lineage` are copies or versions of one text. A `chapter` is what of a long story is told together.
    """

    document: Document
    story: str
    lineage: str
    chapter: str

    @property
    def article(self) -> Article:
        return self.document.article
