"""Positions in reports of a war: of rebels and groups of states, on a leader's departure, in quotations and names."""

from __future__ import annotations

from functools import cache

import pytest

from twosource.model import Article, Record
from twosource.reconstruct import reconstruct
from twosource.text import Text

OPENING = (
    "War in Tarsia enters its third month",
    "CORRAN, June 3 (Quay Wire) - Tarsian President Odo Marn has fought the rebels in the hills since April. "
    "The Tarsian rebels hold the port. Rebel leader Sefa Lind spoke to reporters. Rebel fighters took a bridge. "
    "UN and Arab League envoy Pio Hadd travelled to Corran. Velmarkian Foreign Minister Jon Tark waited in Halm. "
    "The Tarsian government and the Velmarkian government met. NATO said it knew of the fighting.",
)


@cache
def _told(*sentences: str) -> Record:
    head, first = OPENING
    body = "\n".join(sentences)
    articles = [
        Article(Text(f"{head}\n{first}\n"), "a.txt", "Quay Wire", published="2031-06-03", language="en"),
        Article(Text(f"The war\n{body}\n"), "b.txt", "The Skerry Post", published="2031-06-04", language="en"),
    ]
    return reconstruct(articles).findings.record


def _stances(*sentences: str) -> set[tuple[str, str]]:
    return {(position.party, position.stance) for position in _told(*sentences).positions}


@pytest.mark.parametrize(
    ("sentence", "party", "stance"),
    [
        ("Rebels in the hills rejected the peace plan.", "Tarsian rebels", "rejects"),
        ("A rebel spokesman rejected the ceasefire on Monday.", "Tarsian rebels", "rejects"),
        ("Lind said the peace plan was unacceptable.", "Tarsian rebels", "rejects"),
        ("Western powers rejected the ceasefire plan.", "Western powers", "rejects"),
        ("Hadd proposed a ceasefire of ten days.", "United Nations", "proposes"),
    ],
)
def test_a_side_without_a_name_of_its_own_takes_a_position(sentence: str, party: str, stance: str) -> None:
    assert (party, stance) in _stances(sentence)


def test_a_single_fighter_speaks_for_nobody() -> None:
    assert not _stances("A rebel rejected the ceasefire.", "Rebel fighters rejected the ceasefire.")
