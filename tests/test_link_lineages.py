"""Copies and versions collapse into one lineage; reports that share a quotation do not."""

from __future__ import annotations

from handmade import report
from twosource.lang import EN
from twosource.link import link
from twosource.model import Report

LEAD = "The harbour board closed the northern quay on Tuesday after divers found a crack in its oldest pier."
MIDDLE = "Two ferries were sent to the fish market, where passengers waited in the rain for more than three hours."
END = "Engineers will lower a camera at low tide, and the board expects their report before the end of the week."
SPEECH = (
    "“We would sooner lose a summer of tickets than one of the people who buy them, and nobody on this board needs "
    "longer than a minute to see that,” she said."
)
OTHER = (
    "A crack in a pier has shut half of Brenna's port, and the ferry company is counting what that costs it each day."
)
THIRD = "Children on the island missed school because their boat had nowhere to land, one of their teachers complained."


def lineages(*reports: Report) -> list[set[str]]:
    names = {made.text.id: made.article.name for made in reports}
    return [{names[text] for text in one.texts} for one in link(reports, EN).lineages]


def test_a_cut_copy_is_of_the_same_lineage() -> None:
    whole = report(f"{LEAD}\n{MIDDLE}\n{SPEECH}\n{END}", name="whole", outlet="Wire")
    cut = report(f"{LEAD}\n{SPEECH}", name="cut", outlet="Courier")
    assert lineages(whole, cut) == [{"whole", "cut"}]


def test_two_desks_that_print_one_long_statement_have_not_copied_each_other() -> None:
    one = report(f"{LEAD} {MIDDLE}\n{SPEECH}", name="one")
    two = report(f"{OTHER} {THIRD}\n{SPEECH}", name="two")
    assert lineages(one, two) == [{"one"}, {"two"}]


def test_a_lineage_is_closed_over_its_links() -> None:
    first = report(f"{LEAD}\n{MIDDLE}", name="first")
    second = report(f"{LEAD}\n{MIDDLE}\n{END}\n{THIRD}", name="second")
    third = report(f"{END}\n{THIRD}", name="third")
    assert lineages(first, second, third) == [{"first", "second", "third"}]


def test_same_outlet_makes_a_version_and_another_outlet_a_copy() -> None:
    early = report(f"{LEAD}\n{MIDDLE}", name="early", outlet="Courier", published="2031-05-01")
    late = report(f"{LEAD}\n{MIDDLE}\n{END}", name="late", outlet="courier", published="2031-05-02")
    copy = report(f"{LEAD}\n{MIDDLE}\n{THIRD}", name="copy", outlet="Gazette", published="2031-05-02")
    found = link([early, late, copy], EN)
    assert [(made.earlier, made.later) for made in found.versions] == [(early.text.id, late.text.id)]
    assert len(found.lineages) == 1


def test_every_text_is_in_exactly_one_lineage_with_a_reason() -> None:
    found = link([report(LEAD, name="a"), report(OTHER, name="b"), report("", name="c")], EN).lineages
    assert sorted(len(one.texts) for one in found) == [1, 1, 1]
    assert all(one.because for one in found)
