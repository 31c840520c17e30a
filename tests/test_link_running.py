"""A story that runs keeps its chapters; one that was silent, or was told on one day only, is no magnet for its like."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from test_link_stories import FERRY, LONER, OTHER_FERRY, pile, stories
from twosource.engine import Postings
from twosource.engine.local import Local
from twosource.link.affinity import FIGURES, WEIGHTS, Links
from twosource.link.running import followed
from twosource.link.shelf import Shelf
from twosource.link.stories import grouped
from twosource.link.story_model import shipped

STRIKE = (
    """Dockers of Sundvik walk out
The dockers of Sundvik walked out on Monday over the night shift. Their union under Marta Eide wants six men on a crane.
The port company Havnelag of director Olav Stene calls it a breach of the contract of spring. Forty ships wait.""",
    """Talks between the dockers' union and Havnelag began in Sundvik town hall. Marta Eide said that six men on a crane
were the least. Director Olav Stene left after an hour. Mayor Grete Lund of Sundvik had called both sides.""",
    """Supermarkets in Sundvik ran out of fruit as the dockers stayed away. Havnelag sent two ships to another port. Union
leader Marta Eide said that bananas were the business of director Olav Stene. The pickets had soup from the mayor.""",
    """A court in Sundvik ruled that the dockers may strike. Havnelag had gone to the judges over the contract of spring.
Olav Stene will appeal. Marta Eide thanked her lawyers on the pier and asked the company back to the town hall.""",
)


def terms(*articles: dict[int, int]) -> Postings:
    """Each article's terms with one weight for all that is weighed."""
    rows = [(key, item, weight) for item, one in enumerate(articles) for key, weight in one.items()]
    key, item, weight = np.array(rows, np.int64).T
    return Postings(key, item, np.repeat(weight[:, None], len(WEIGHTS), axis=1))


def close(*pairs: tuple[int, int]) -> Links:
    left, right = np.array(pairs, np.int64).T
    return Links(left, right, np.zeros((len(pairs), len(FIGURES))))


ALIKE = {1: 1000, 2: 1000}


def test_a_chapter_follows_the_running_story_that_it_shares_most_with() -> None:
    told = terms(ALIKE, {3: 1000, 2: 400}, ALIKE)
    assert followed(("a", "b", "c"), 2, [10, 10, 11], close((0, 2), (1, 2)), told) == ("a", "b", "a")
    assert followed(("a", "b", "c"), 2, [10, 10, 11], close((1, 2)), told) == ("a", "b", "b")


def test_what_shares_little_is_a_story_of_its_own() -> None:
    told = terms({1: 1000, 2: 100}, {3: 1000, 2: 100})
    assert followed(("a", "c"), 1, [10, 11], close((0, 1)), told) == ("a", "c")


def test_a_story_told_on_one_day_runs_for_one_more_and_an_undated_one_never() -> None:
    for days, follows in (([10, 11], True), ([10, 12], False), ([None, 11], False), ([10, None], False)):
        told = followed(("a", "c"), 1, days, close((0, 1)), terms(ALIKE, ALIKE))
        assert (told == ("a", "a")) is follows


def test_no_story_runs_on_after_three_days_of_silence() -> None:
    week, near = ("a",) * 5, close((4, 5))
    for day, follows in ((13, True), (14, False)):
        told = followed((*week, "c"), 5, [6, 7, 8, 9, 10, day], near, terms(*[ALIKE] * 6))
        assert (told[-1] == "a") is follows


def test_chapters_of_one_day_and_stories_that_go_on_anyway_stay_as_they_are() -> None:
    assert followed(("a", "b"), 0, [10, 10], close((0, 1)), terms(ALIKE, ALIKE)) == ("a", "b")
    assert followed(("a", "b", "b"), 2, [10, 10, 11], close((0, 2)), terms(*[ALIKE] * 3)) == ("a", "b", "b")


def test_a_strike_is_one_story_over_its_days_and_has_chapters() -> None:
    shelf = Shelf()
    for number, text in enumerate(STRIKE):
        beside = [LONER] if number == 1 else [OTHER_FERRY[0]] if number == 2 else []
        shelf = grouped(shelf, pile(text, *beside, day=f"2031-05-0{5 + number}"), Local(1))
    told = stories(shelf)
    assert {told[f"2031-05-0{5 + number}/0"] for number in range(4)} == {"2031-05-05/0"}
    assert told["2031-05-06/1"] == "2031-05-06/1"
    assert told["2031-05-07/1"] == "2031-05-07/1"


def test_a_small_pile_says_which_articles_may_tell_another_event() -> None:
    held = grouped(Shelf(), pile(*FERRY), Local(1))
    assert held.unsure == frozenset()
    doubted = replace(shipped(), threshold=0.1)
    joined = grouped(Shelf(), pile(FERRY[0], OTHER_FERRY[0]), Local(1), doubted)
    assert joined.stories == ("/0", "/0")
    assert joined.unsure == {"/0", "/1"}
