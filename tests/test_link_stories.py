"""Stories: reports of one event together, events of one kind apart, copies with their text, the order without effect."""

from __future__ import annotations

import random

from twosource.engine.local import Local
from twosource.link.gathering import gathered
from twosource.link.shelf import Entry, Shelf, entries
from twosource.link.stories import grouped

FERRY = [
    """Ferry runs aground off Brenna
The ferry Aldona ran aground off Brenna on Monday with 84 passengers aboard, the coast guard said. Captain Ilse Varga
steered it onto the Kettle bank in thick fog. Two passengers were hurt, and divers found a crack in the hull.""",
    """84 people were aboard the Aldona when the ferry hit the Kettle bank near Brenna in fog on Monday. Captain Varga told
the coast guard that the radar had failed. Two of the passengers are in hospital, and a crack in the hull lets water in.""",
    """Coast guard boats took 84 passengers off a stranded ferry at Brenna. The Aldona, under captain Ilse Varga, lies on the
Kettle bank. Its hull is cracked; fog and a failed radar are blamed, the harbour board of Brenna said on Tuesday.""",
]
OTHER_FERRY = [
    """Ferry catches fire at Osterlund
A fire in the engine room of the ferry Morgenrot stopped it outside Osterlund on Monday. All 112 passengers left by
lifeboat. Engineer Tomas Berg was burned on both hands, the shipping company Seelinie said.""",
    """The Morgenrot was towed to Osterlund after its engine room burned. The company Seelinie thanked engineer Tomas Berg,
who shut the fuel valve and was burned. Its 112 passengers were in lifeboats for three hours.""",
]
LATER_FERRY = [
    """Ferry runs aground off Brenna in fog
The ferry Perrine ran onto the Anvil rocks off Brenna on Monday with 57 passengers aboard, the coast guard said.
Captain Jonas Holm had lost his way in thick fog. Nobody was hurt; the rudder is broken.""",
    """All 57 passengers of the Perrine are safe after the ferry struck the Anvil rocks. The coast guard towed it to Brenna
with a broken rudder. Captain Holm was questioned by the harbour board.""",
]
COUNCIL = [
    """Council of Drev votes to close two schools
The council of Drev voted on Monday to close two primary schools, against the wish of mayor Hedda Quill. Parents of
the Lindenhof school said they would go to court. The vote saves four million crowns a year.""",
    """Parents in Drev will sue over the end of the Lindenhof school. Mayor Hedda Quill had asked the council to keep both
primary schools; it voted to close them and to save four million crowns.""",
]
LONER = """A choir from the hills has won the lantern cup for the ninth time, singing a song that its oldest member wrote."""


def pile(*texts: str, day: str = "") -> list[Entry]:
    made = [(f"{day}/{number}", day, text) for number, text in enumerate(texts)]
    return entries(made, Local(1))


def stories(shelf: Shelf) -> dict[str, str]:
    return {entry.name: story for entry, story in zip(shelf.entries, shelf.stories, strict=True)}


def test_reports_of_one_event_are_together_and_of_another_apart() -> None:
    told = stories(grouped(Shelf(), pile(*FERRY, *OTHER_FERRY, *COUNCIL, LONER), Local(1)))
    assert [told[f"/{number}"] for number in range(8)] == ["/0", "/0", "/0", "/3", "/3", "/5", "/5", "/7"]


def test_the_order_of_the_articles_changes_nothing() -> None:
    made = pile(*FERRY, *OTHER_FERRY, *COUNCIL, LONER)
    mixed = random.Random(2).sample(made, len(made))
    assert stories(grouped(Shelf(), mixed, Local(1))) == stories(grouped(Shelf(), made, Local(1)))


def test_a_new_day_joins_a_story_and_the_days_before_are_not_redone() -> None:
    first = grouped(Shelf(), pile(*FERRY[:2], *COUNCIL, day="2031-05-05"), Local(1))
    second = grouped(first, pile(FERRY[2], LONER, day="2031-05-06"), Local(1))
    told = stories(second)
    assert told["2031-05-06/0"] == "2031-05-05/0"
    assert told["2031-05-06/1"] == "2031-05-06/1"
    assert {name: told[name] for name in stories(first)} == stories(first)


def test_similar_events_a_week_apart_stay_apart() -> None:
    first = grouped(Shelf(), pile(*FERRY, day="2031-05-05"), Local(1))
    told = stories(grouped(first, pile(*LATER_FERRY, day="2031-05-12"), Local(1)))
    assert {story[:10] for name, story in told.items() if name.startswith("2031-05-12")} == {"2031-05-12"}


def test_a_story_that_was_silent_for_longer_than_the_window_is_off_the_shelf() -> None:
    first = grouped(Shelf(), pile(*FERRY, *COUNCIL, day="2031-05-05"), Local(1))
    assert len(first.within("2031-05-12").entries) == 5
    assert first.within("2031-05-13").entries == ()
    assert len(first.within("2031-05-13").nearest) == 0


def test_copies_are_one_lineage_and_one_story() -> None:
    whole = "\n".join([*FERRY, *COUNCIL, LONER] * 2)
    cut = f"Sign in to read on\n{whole[:2000]}\nShare by mail"
    shelf = grouped(Shelf(), pile(whole, cut, *OTHER_FERRY), Local(1))
    assert shelf.lineages == ("/0", "/0", "/2", "/3")
    assert shelf.stories[0] == shelf.stories[1]


def test_nothing_makes_no_stories() -> None:
    assert grouped(Shelf(), [], Local(1)).stories == ()
    assert grouped(Shelf(), pile("", "…"), Local(1)).stories == ("/0", "/1")


def test_groups_join_by_the_mean_over_all_their_pairs() -> None:
    edges = [(0, 1, 0.9), (1, 2, 0.9), (2, 3, 0.9)]
    assert gathered(range(4), edges, 0.5, {}) == {0: 0, 1: 0, 2: 2, 3: 2}
    assert gathered(range(4), edges, 0.2, {}) == dict.fromkeys(range(4), 0)


def test_old_groups_grow_and_do_not_join() -> None:
    edges = [(0, 1, 0.9), (0, 2, 0.9), (1, 2, 0.8)]
    assert gathered(range(3), edges, 0.3, {0: 0, 1: 1}) == {0: 0, 1: 1, 2: 0}
