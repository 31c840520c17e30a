"""The whole program: read, clean, annotate, link, judge. Rendering is left to the door that asks for it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from twosource import __version__
from twosource.annotate import Acceptance, annotate_all, divide, pipeline, respoken, shipped_model
from twosource.judge import belonging, judge, watch
from twosource.lang import EN, LANGUAGES
from twosource.link import link, link_versions
from twosource.link.elsewhere import NOTHING, elsewhere
from twosource.model import Article, Judgement, Report, Story, Terms
from twosource.pages import cleaned


def reconstruct(
    articles: Sequence[Article],
    model: Acceptance | None = None,
    judgements: Sequence[Judgement] = (),
    beside: Sequence[Article] = (),
) -> Story:
    """The story that the articles tell. The order of the articles changes nothing.

    Articles in a language that the program does not know are cleaned and shown, and not read further; a note says so.
    `model` says which words attribute; by default the one that is shipped.
    What people judged wins over what is found, and is kept in the story. `beside` are other articles of the outlets:
    they tell what is furniture and what a stock phrase, and are not told.
    Raises MissingModel when no language model is installed.
    """
    ordered = sorted(articles, key=_in_order)
    reports = read_reports(ordered, model, deeds=True, beside=beside, together=True)
    return retell(reports, judgements, made_by(model), beside)


def retell(
    reports: Sequence[Report],
    judgements: Sequence[Judgement],
    models: tuple[tuple[str, str], ...],
    beside: Sequence[Article] = (),
) -> Story:
    """The story that reports tell, read before by `models`: `reconstruct` without reading."""
    ordered = sorted(reports, key=lambda report: _in_order(report.article))
    told = tuple(divide(respoken(report, judgements)) for report in ordered)
    pile = elsewhere([report.article for report in reports], beside) if beside else NOTHING
    links = link(told, EN, judgements, pile=pile)
    findings = judge(told, links, EN, judgements)
    notes = (*unknown_languages(told), *belonging(told, links))
    return Story(told, links, findings, notes, models, tuple(judgements))


def _in_order(article: Article) -> tuple[str, str, str]:
    return article.published or "", article.name, article.text.id


def monitor(terms: Terms, articles: Sequence[Article], model: Acceptance | None = None) -> Story:
    """The story of the articles, its record with the acts that would break the terms. Raises as `reconstruct` does."""
    return watched(terms, reconstruct(articles, model))


def watched(terms: Terms, story: Story) -> Story:
    """The same story, its record with the acts that would break the terms."""
    violations = watch(story.reports, story.links, terms, EN)
    record = replace(story.findings.record, violations=violations)
    return replace(story, findings=replace(story.findings, record=record))


def compare(earlier: Article, later: Article) -> Story:
    """What changed between two versions of one article, in the order given. Raises as `reconstruct` does."""
    reports = tuple(read_reports([earlier, later]))
    links = link_versions(reports[0], reports[1], EN)
    return Story(reports, links, judge(reports, links, EN), unknown_languages(reports), made_by())


def made_by(model: Acceptance | None = None) -> tuple[tuple[str, str], ...]:
    """The models and rules that a story rests on, with their versions."""
    used = model or shipped_model()
    learnt = (("attribution", used.name),) if used else ()
    return ("parser", pipeline()[0]), ("rules", __version__), *learnt


def read_reports(
    articles: Sequence[Article],
    model: Acceptance | None = None,
    *,
    deeds: bool = False,
    beside: Sequence[Article] = (),
    together: bool = False,
) -> list[Report]:
    """A report for each article, in order; an empty one where the language is not known.

    `deeds` and `together` as in `annotate_all`, `beside` as in `reconstruct`.
    """
    documents = cleaned(articles, beside)
    read = [document for document in documents if known(document.article)]
    found = annotate_all(read, EN, model, deeds=deeds, together=together)
    return [next(found) if known(document.article) else Report(document) for document in documents]


def known(article: Article) -> bool:
    """Whether the program can read the article's language; an article that does not say is taken as English."""
    return (article.language or EN.code).split("-")[0].lower() in LANGUAGES


def unknown_languages(reports: Sequence[Report]) -> tuple[str, ...]:
    return tuple(
        f"{report.article.name}: the language '{report.article.language}' is not known "
        f"(known: {', '.join(LANGUAGES)}); the text is shown, and nothing was looked for in it"
        for report in reports
        if not known(report.article)
    )
