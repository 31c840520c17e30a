"""link: what ties reports to each other. Reused passages, lineages and versions, entities, statements."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import chain

from twosource.lang import Language
from twosource.link.drafts import Draft
from twosource.link.edits import edits
from twosource.link.elsewhere import NOTHING, Elsewhere
from twosource.link.entities import coreferences
from twosource.link.lineages import kin, lineages
from twosource.link.passage_types import typed
from twosource.link.places import located
from twosource.link.quotes import quoted
from twosource.link.reuse import Typed, passages, reuse, streams
from twosource.link.ruled import ruled
from twosource.link.sentences import match, sentences
from twosource.link.statements import Compared, alignments, compare
from twosource.link.versions import versions
from twosource.link.words import story_words
from twosource.model import Judgement, Lineage, Links, Report, Version
from twosource.text import Span

__all__ = ["compared", "link", "link_versions", "passage_types", "sentence_links"]


def link(
    reports: Sequence[Report],
    language: Language,
    judgements: Sequence[Judgement] = (),
    pile: Elsewhere = NOTHING,
) -> Links:
    """What ties the reports of one story: the same text given twice counts once. Judgements win over what is found.

    `pile` is what else is at hand of the same outlets and days, an archive: it tells furniture and stock phrases.
    """
    distinct = list({report.text.id: report for report in reports}.values())
    drafts = _drafts(distinct, language)
    runs = {text: streams(draft.report, draft.words) for text, draft in drafts.items()}
    quotes = {text: draft.quoted for text, draft in drafts.items()}
    pairs = kin(distinct, runs, quotes)
    families = lineages(distinct, pairs)
    same = located(coreferences(distinct, families, language), distinct, language)
    return Links(
        reuse(passages(chain.from_iterable(runs.values())), typed(drafts, pairs, language.compare, pile)),
        versions(families, pairs, drafts, language),
        families,
        same,
        ruled(alignments(distinct, drafts, same, language), distinct, judgements),
    )


def compared(reports: Sequence[Report], language: Language) -> Compared:
    """The pairs of statements that are weighed, with what they are weighed by; for training and measuring."""
    distinct = list({report.text.id: report for report in reports}.values())
    drafts = _drafts(distinct, language)
    runs = {text: streams(draft.report, draft.words) for text, draft in drafts.items()}
    families = lineages(distinct, kin(distinct, runs, {text: draft.quoted for text, draft in drafts.items()}))
    return compare(distinct, drafts, coreferences(distinct, families, language), language)


def passage_types(reports: Sequence[Report], language: Language, pile: Elsewhere = NOTHING) -> Typed:
    """The function that types a passage of two of these reports, given its places in both; `pile` as for `link`."""
    drafts = _drafts(reports, language)
    runs = {text: streams(draft.report, draft.words) for text, draft in drafts.items()}
    pairs = kin(reports, runs, {text: draft.quoted for text, draft in drafts.items()})
    return typed(drafts, pairs, language.compare, pile)


def link_versions(earlier: Report, later: Report, language: Language) -> Links:
    """The edits between two reports that somebody says are versions of one article, in the order given."""
    drafts = _drafts([earlier, later], language)
    texts = earlier.text.id, later.text.id
    made = edits(drafts[texts[0]], drafts[texts[1]], language)
    lineage = Lineage(texts, "given as two versions of one article")
    same = coreferences([earlier, later], (lineage,), language)
    return Links(versions=(Version(*texts, made, True, "the order given"),), lineages=(lineage,), coreferences=same)


def sentence_links(earlier: Report, later: Report, language: Language) -> tuple[tuple[Span, Span], ...]:
    """The sentences of two versions that correspond, in the later one's order; one that was split stands whole."""
    drafts = _drafts([earlier, later], language)
    before, after = (sentences(drafts[report.text.id], language) for report in (earlier, later))
    return tuple((pair.before.span, pair.after.span) for pair in match(before, after).pairs)


def _drafts(reports: Sequence[Report], language: Language) -> Mapping[str, Draft]:
    words = story_words(reports, language)
    return {report.text.id: Draft(report, words[report.text.id], quoted(report.document)) for report in reports}
