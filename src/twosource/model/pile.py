"""What grouping reports: the articles of a pile with their places in stories."""

from __future__ import annotations

from dataclasses import dataclass

from twosource.model.article import Article, Document


@dataclass(frozen=True)
class Member:
    """An article of a pile. Story, chapter and lineage are called by the name of their first article.

    Articles of one `lineage` are copies or versions of one text. A `chapter` is what of a long story is told together.
    `unsure` says of an article of a small pile that it may tell another event of the kind.
    """

    document: Document
    story: str
    lineage: str
    chapter: str
    unsure: bool = False

    @property
    def article(self) -> Article:
        return self.document.article
