"""Articles of the archive read: every one gets a report, and one that cannot be read costs no other its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from twosource.annotate import MissingModel
from twosource.clean import clean
from twosource.desk.beside import beside
from twosource.desk.stamp import reader
from twosource.model import Article, Problem, Report
from twosource.reconstruct import read_reports
from twosource.store.archive import Archive
from twosource.store.rows import Stored

# Articles read together: blocks of several share a batch of the network; what a kill costs is one batch.
BATCH = 40
# Characters that are read for what is in them. Longer ones are kept, shown and searched: a year's log is no article.
LONGEST = 400_000
Progress = Callable[[str, int], None]
"""Told what is being done and with how many articles it was done since it was told last."""


def read_stored(archive: Archive, several: Sequence[Stored], progress: Progress | None = None) -> tuple[Problem, ...]:
    """Reads articles and stores their reports, batch by batch; gives what could not be read. Raises MissingModel."""
    problems: list[Problem] = []
    for start in range(0, len(several), BATCH):
        batch = several[start : start + BATCH]
        articles = [stored.article for stored in batch]
        reports, wrong = read_each(articles, beside(archive, articles))
        archive.save_reports(zip((stored.id for stored in batch), reports, strict=True), reader())
        problems += wrong
        if progress:
            progress("read", len(batch))
    archive.note(problems)
    return tuple(problems)


def read_each(articles: Sequence[Article], others: Sequence[Article] = ()) -> tuple[list[Report], list[Problem]]:
    """A report for each article, in order; an empty one where reading failed, which is said.

    `others` are pages of the same outlets, as `beside` for `read_reports`.
    """
    if not any(len(article.text) > LONGEST for article in articles):
        try:
            return read_reports(articles, deeds=True, beside=others), []
        except MissingModel:
            raise
        except Exception:
            # One of them made a finder or the parser fail: the others are read apart from it.
            pass
    told = [_read_one(article) for article in articles]
    return [report for report, _ in told], [problem for _, problem in told if problem]


def _read_one(article: Article) -> tuple[Report, Problem | None]:
    if len(article.text) > LONGEST:
        found = f"{len(article.text)} characters; {LONGEST} are read at most"
        return _unread(article), Problem(article.name, found, "it is kept and searched; split it to have it read")
    try:
        return read_reports([article], deeds=True)[0], None
    except MissingModel:
        raise
    except Exception as error:
        found = f"reading it failed ({type(error).__name__}: {error})"
        return _unread(article), Problem(article.name, found, "it is kept and searched; please report this")


def _unread(article: Article) -> Report:
    return Report(clean(article))
