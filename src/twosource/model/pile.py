"""What grouping reports: the articles of a pile with their places in stories."""

from __future__ import annotations

from dataclasses import dataclass

from twosource.model.article import Article, Document


@dataclass(frozen=True)
class Member:
    """An article of a pile. Story and lineage are called by the name of their first article.

    Articles of one `lineage` are copies or versions of one text. `chapter` counts a long story's weeks, from 0.
    """

    document: Document
    story: str
    lineage: str
    chapter: int

    @property
    def article(self) -> Article:
        return self.document.article
