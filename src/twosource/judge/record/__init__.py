"""The record: what a desk keeps by hand of a negotiation, read from reports, every line with its evidence."""

from __future__ import annotations

from collections.abc import Sequence

from twosource.judge.record.asking import Asking
from twosource.judge.record.clauses import clauses
from twosource.judge.record.commitments import Pledges, find_commitments
from twosource.judge.record.conditions import find_conditions
from twosource.judge.record.contacts import find_contacts
from twosource.judge.record.deeds import find_deeds
from twosource.judge.record.ground import find_ground
from twosource.judge.record.parties import Parties
from twosource.judge.record.positions import find_positions, told_stances
from twosource.judge.record.proposals import Proposals
from twosource.judge.record.responses import answered
from twosource.judge.record.stances import Stances
from twosource.judge.record.violations import find_violations as watch
from twosource.lang import Language
from twosource.model import Links, Record, Report

__all__ = ["make_record", "watch"]


def make_record(reports: Sequence[Report], links: Links, language: Language) -> Record:
    """Contacts, positions, conditions, commitments and ground claims of one story."""
    parties = Parties(reports, links, language)
    proposals, read = Proposals(reports, language), clauses(reports, parties)
    stances = Stances(parties, proposals, language)
    told = told_stances(read, reports, stances)
    asked = find_conditions(read, reports, Asking(parties, proposals, language), told)
    today = max(((report.article.published or "")[:10] for report in reports), default="")
    return Record(
        contacts=find_contacts(reports, read, parties, language),
        positions=find_positions(told, stances),
        conditions=answered(asked, read, reports, parties, language),
        commitments=find_commitments(read, Pledges(parties, language), today),
        ground=find_ground(read, reports, parties, language),
        deeds=find_deeds(reports, parties),
    )
