"""Stories of the archive reconstructed: from stored reports and judgements, and only where something changed."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence

from twosource.desk.beside import beside
from twosource.desk.reading import read_each
from twosource.desk.stamp import reader, teller
from twosource.model import Judgement, Report, Story
from twosource.reconstruct import made_by, retell
from twosource.render import render
from twosource.render.page import Page
from twosource.store.archive import Archive
from twosource.store.rows import Stored


class UnknownStory(LookupError):
    """The archive has no story of this id."""


def reconstruct_story(archive: Archive, story_id: str) -> Story:
    """The story of its articles with what people judged: the stored one while it rests on the same, else a new one.

    Reports that an older program wrote are made anew on the way. Raises UnknownStory, MissingModel, MissingNetwork.
    """
    members = archive.stored(story_id)
    judgements = archive.judgements(story=story_id)
    rests_on = _foundation(members, judgements)
    if not members:
        raise UnknownStory(f"{story_id}: the archive has no story of this id")
    if archive.rests_on(story_id) == rests_on and (found := archive.findings(story_id)):
        return found.story
    others = beside(archive, [stored.article for stored in members])
    story = retell(_reports(archive, members), tuple(judgements.values()), made_by(), others)
    archive.save_findings(story_id, story, render(story, "json"), rests_on, Page(story).headline)
    return story


def _reports(archive: Archive, members: Sequence[Stored]) -> list[Report]:
    """The members' reports; those that are missing or stale are made and stored."""
    found = {stored.id: archive.report(stored.id, reader()) for stored in members}
    lacking = [stored for stored in members if found[stored.id] is None]
    if lacking:
        articles = [stored.article for stored in lacking]
        made, _ = read_each(articles, beside(archive, articles))
        found.update(zip((stored.id for stored in lacking), made, strict=True))
        archive.save_reports(((stored.id, report) for stored, report in zip(lacking, made, strict=True)), reader())
    return [report for report in found.values() if report]


def foundation(archive: Archive, story_id: str) -> str:
    """What the findings of a story would rest on now: its articles, the judgements about them, the program."""
    return _foundation(archive.stored(story_id), archive.judgements(story=story_id))


def _foundation(members: Sequence[Stored], judgements: Mapping[str, Judgement]) -> str:
    told = (*sorted(stored.id for stored in members), *sorted(judgements), reader(), teller())
    return hashlib.sha256("\n".join(told).encode()).hexdigest()[:24]
