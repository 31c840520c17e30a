"""Counts of one act and measures of one thing in two numbers; and numbers that only look so."""

from __future__ import annotations

import pytest

from tests.told import Told, conflict, kinds, sides, tell

DAY = "2031-05-14"


def two(left: str, right: str, later: str = DAY) -> tuple[Told, Told]:
    return ("Coast Wire", DAY, f"{left}\n"), ("The Gazette", later, f"{right}\n")


@pytest.mark.parametrize(
    ("left", "right", "values"),
    [
        (
            "Shops burned all night. The police said 14 people were injured in the riots in Orlesk.",
            "Riots in Orlesk, the police said, had injured 19 people by the morning.",
            {"14 people", "19 people"},
        ),
        (
            "The commission in Tarn said that turnout was almost 70%.",
            "Officials of the commission in Tarn said on state radio that turnout reached 78.4 percent.",
            {"almost 70%", "78.4 percent"},
        ),
        (
            "Crews battled the blaze in the church in temperatures of minus 12 degrees.",
            "Outside temperatures were minus 20 as crews battled the church blaze.",
            {"minus 12 degrees", "minus 20"},
        ),
        (
            "Drevnia gets a $41 billion bailout from the lenders this spring, a minister told parliament.",
            "The lenders want cuts before Drevnia can get its $44 billion bailout this spring.",
            {"$41 billion bailout", "$44 billion bailout"},
        ),
        (
            "An earthquake killed 24 people in the hills of Drevnia on Tuesday, officials said.",
            "The earthquake in the hills of Drevnia on Tuesday left 35 people dead, officials said.",
            {"24 people", "35 people"},
        ),
        (
            "An earthquake measuring 6.1 on the Richter scale shook Drevnia on Tuesday.",
            "A magnitude 6.4 earthquake shook Drevnia on Tuesday.",
            {"6.1", "6.4 earthquake"},
        ),
        (
            "Six children were killed when a mosque in Orm collapsed, the agency said.",
            "Nine children died when a mosque collapsed in Orm, the agency said.",
            {"Six children", "Nine children"},
        ),
        (
            "Some 20,000 people marched through Tarn against the cuts.",
            "More than 50,000 people took to the streets of Tarn against the cuts.",
            {"Some 20,000 people", "More than 50,000 people"},
        ),
        (
            "The quake struck at a depth of 10 kilometers, the survey in Tarn said.",
            "The quake struck at a depth of 16 km, the survey in Tarn said.",
            {"10 kilometers", "16 km"},
        ),
    ],
    ids=["hurt", "turnout", "below zero", "money", "dead", "magnitude", "died", "crowd", "depth"],
)
def test_one_measure_in_two_numbers(left: str, right: str, values: set[str]) -> None:
    assert set(sides(tell(*two(left, right)), conflict(tell(*two(left, right)), "number"))) == values


@pytest.mark.parametrize(
    ("left", "right", "later"),
    [
        (
            "A bomb hit a school in Hoskel on Monday, killing four people.",
            "A bomb hit a clinic in Tarn on Monday, killing six people.",
            DAY,
        ),
        (
            "Belmara's navy says that it lost two boats on Monday.",
            "Drevnia's navy says that it lost five boats on Monday.",
            DAY,
        ),
        (
            "An earthquake killed 24 people in the hills of Drevnia on Tuesday, officials said.",
            "The death toll of the earthquake in the hills of Drevnia rose to 35, officials said.",
            DAY,
        ),
        (
            "An earthquake killed 24 people in the hills of Drevnia, officials said.",
            "In 2004 an earthquake killed 35 people in the hills of Drevnia, officials said.",
            DAY,
        ),
        (
            "The police said 14 people were injured in the riots in Orlesk.",
            "The police said 19 people were injured in the riots in Orlesk.",
            "2031-05-15",
        ),
        (
            "The police said 14 people were injured in the riots in Orlesk.",
            "The police said another 19 people were injured in the riots in Orlesk.",
            DAY,
        ),
        (
            "The police said 14 people were injured in the riots in Orlesk.",
            "The police said 19 people were injured in the riots in Orlesk in 2019.",
            DAY,
        ),
        (
            "The party in Tarn has collected $1,447,880 from the oil industry, the data show.",
            "The party in Tarn has collected $1.4 million from the oil industry, the group said.",
            DAY,
        ),
        (
            "An opinion poll for a newspaper found that 68 percent of voters believe the cabinet has failed.",
            "An opinion poll for a newspaper said 83 percent of voters were unhappy with the cabinet.",
            DAY,
        ),
        (
            "Core prices rose 5.3 percent in the spring, the office in Tarn said.",
            "Farmers in the north are glad that prices of wheat rose 9.1 percent in the spring.",
            DAY,
        ),
        (
            "The navy seized 300 rounds of ammunition from the boats.",
            "The navy has seized a total of 14 rifles and 923 rounds of ammunition from boats.",
            DAY,
        ),
    ],
    ids=[
        "two towns",
        "two armies",
        "it grew so far",
        "another quake",
        "it grew",
        "beside others",
        "another year",
        "rounded",
        "two questions",
        "two prices",
        "all together",
    ],
)
def test_numbers_of_two_things(left: str, right: str, later: str) -> None:
    assert "number" not in kinds(tell(*two(left, right, later)))


def test_days_of_one_act_whose_year_is_not_known() -> None:
    story = tell(
        ("Coast Wire", "", "The navy ship Orm sank a pirate trawler on March 18 after a long fight.\n"),
        ("The Gazette", "", "On March 19 the navy ship Orm sank a pirate trawler, after a long fight.\n"),
    )
    assert set(sides(story, conflict(story, "time"))) == {"March 18", "March 19"}


def test_a_time_that_is_only_a_bound() -> None:
    story = tell(
        ("Coast Wire", DAY, "Gunman Yorick Dallan entered the office in Tarn after 10 a.m. on Monday.\n"),
        ("The Gazette", DAY, "Gunman Yorick Dallan entered the office in Tarn at 10.40 a.m. on Monday.\n"),
    )
    assert "time" not in kinds(story)


def test_one_list_with_another_number_in_it() -> None:
    story = tell(*two(
        "The navy seized seven rifles, two other guns and 13 loaded magazines from the pirate boats.",
        "Among the seized items on the pirate boats were seven rifles, three other guns and 13 loaded magazines.",
    ))  # fmt: skip
    assert set(sides(story, conflict(story, "number"))) == {"two other guns", "three other guns"}


def test_two_lists_with_nothing_in_common() -> None:
    story = tell(*two(
        "The navy in Tarn seized seven rifles and 13 loaded magazines from the boats.",
        "Among the seized items on the boats were nine swords and 40 shields, an officer said.",
    ))  # fmt: skip
    assert "number" not in kinds(story)
