"""A long story goes on in chapters; like events and stories of other days stay apart."""

from __future__ import annotations

import numpy as np

from test_link_stories import COUNCIL, FERRY, LATER_FERRY, LONER, OTHER_FERRY, pile, stories
from twosource.engine.local import Local
from twosource.link.affinity import FIGURES, Links
from twosource.link.chapters import continued
from twosource.link.shelf import Shelf
from twosource.link.stories import grouped

INQUIRY = [
    """Inquiry into stranded ferry opens at Brenna
The harbour board of Brenna opened its inquiry into the stranding of the ferry Aldona on the Kettle bank. Captain Ilse
Varga told the coast guard's lawyers when the radar had failed, and who had known. All 84 passengers will be asked.""",
    """The radar of the Aldona was known to fail before the ferry struck the Kettle bank, captain Varga told the inquiry of
Brenna's harbour board. The coast guard had asked for its repair. Two of the 84 passengers heard her from the bench.""",
]


def weighed(*pairs: tuple[int, int, float]) -> tuple[Links, np.ndarray]:
    left, right = (np.array([pair[side] for pair in pairs], np.int64) for side in (0, 1))
    return Links(left, right, np.zeros((len(pairs), len(FIGURES)))), np.array([pair[2] for pair in pairs])


def test_a_new_chapter_continues_the_story_that_it_is_closest_to() -> None:
    old, chapters = ("a", "a", "b"), ("a", "a", "b", "d", "d")
    near = weighed((0, 3, 0.6), (1, 3, 0.5), (2, 3, 0.2), (0, 4, 0.5), (1, 4, 0.4))
    assert continued(old, chapters, *near) == ("a", "a", "b", "a", "a")


def test_one_close_article_of_a_chapter_or_of_a_story_is_not_enough() -> None:
    assert continued(("a",), ("a", "d", "d"), *weighed((0, 1, 0.6))) == ("a", "d", "d")
    assert continued(("a",) * 3, (*"aaa", "d"), *weighed((0, 3, 0.9))) == ("a", "a", "a", "d")


def test_chapters_of_one_day_do_not_continue_each_other() -> None:
    assert continued((), ("a", "b"), *weighed((0, 1, 0.9))) == ("a", "b")


def test_a_story_of_several_days_is_found_as_one_and_its_like_is_not() -> None:
    first = grouped(Shelf(), pile(*FERRY, LONER, day="2031-05-05"), Local(1))
    second = grouped(first, pile(*INQUIRY, day="2031-05-08"), Local(1))
    told = stories(grouped(second, pile(*LATER_FERRY, day="2031-05-12"), Local(1)))
    assert {told[f"2031-05-08/{number}"] for number in range(2)} == {"2031-05-05/0"}
    assert {told[f"2031-05-12/{number}"] for number in range(2)} == {"2031-05-12/0"}


def test_the_parts_of_a_chapter_stay_together() -> None:
    first = grouped(Shelf(), pile(*FERRY[:2], day="2031-05-05"), Local(1))
    both = grouped(first, pile(FERRY[2], *INQUIRY, day="2031-05-06"), Local(1))
    story = dict(zip(both.chapters, both.stories, strict=True))
    assert [story[chapter] for chapter in both.chapters] == list(both.stories)


def test_two_strangers_are_two_stories() -> None:
    for one, two in ((FERRY[0], LONER), (FERRY[0], OTHER_FERRY[0]), (FERRY[1], COUNCIL[0]), (INQUIRY[0], LONER)):
        shelf = grouped(Shelf(), pile(one, two), Local(1))
        assert shelf.stories == ("/0", "/1")
