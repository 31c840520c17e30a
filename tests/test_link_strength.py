"""What makes a claim stronger or weaker between two versions, and what only looks like it."""

from __future__ import annotations

import pytest

from test_link_versions import edits

STRONGER = (
    ("Some residents of Holm lost power.", "Most residents of Holm lost power."),
    ("Several bridges over the Tarn are shut.", "All bridges over the Tarn are shut."),
    ("Traders in Holm sold out of candles.", "All traders in Holm sold out of candles."),
    ("The mill owner asked for a second survey.", "The mill owner demanded a second survey."),
    ("The regatta was postponed over the weather.", "The regatta was called off over the weather."),
    ("The council restricted fishing in the estuary.", "The council banned fishing in the estuary."),
    ("The curator believes that the vase is a copy.", "The curator has confirmed that the vase is a copy."),
    ("The spill is linked to the death of the swans.", "The spill caused the death of the swans."),
    ("The orchard suffered in the frost.", "The orchard suffered badly in the frost."),
    ("Doctors in Holm rejected the plan.", "Doctors in Holm flatly rejected the plan."),
    ("The tenor declined to sing on Friday.", "The tenor refused to sing on Friday."),
    ("The harvest is a big one for the valley.", "The harvest is the biggest one for the valley."),
    ("Ministers criticised the report on the canal.", "Ministers condemned the report on the canal."),
    ("Rents in Holm rarely rise in spring.", "Rents in Holm often rise in spring."),
    ("The director should repay the grant.", "The director must repay the grant."),
    ("The mayor called it a problem for the harbour.", "The mayor called it a crisis for the harbour."),
    ("The barn was scorched by the lightning.", "The barn was gutted by the lightning."),
)
WEAKER = (
    ("All pupils of the school fell ill.", "Many pupils of the school fell ill."),
    ("Fishermen want the lock reopened.", "Some fishermen want the lock reopened."),
    ("The archive was destroyed in the flood.", "The archive was partly destroyed in the flood."),
    ("The archive was destroyed in the flood.", "The archive was almost destroyed in the flood."),
    ("The well is shut.", "The well is shut for now."),
    ("The town sold all of its trams.", "The town sold all but three of its trams."),
    ("The company promised a new pier.", "The company is considering a new pier."),
    ("The parties have agreed on the budget.", "The parties have agreed in principle on the budget."),
    ("Storks always nest on the old chimney.", "Storks usually nest on the old chimney."),
    ("The strike led to chaos at the border.", "The strike led to delays at the border."),
    ("The team was thrashed on its own ground.", "The team was beaten on its own ground."),
    ("It is the worst flood in the valley.", "It is one of the worst floods in the valley."),
)
NEITHER = (
    ("The ferry carried 300 pilgrims.", "The ferry carried almost 300 pilgrims."),
    ("The ferry carried 300 pilgrims.", "The ferry carried some 300 pilgrims."),
    ("The bell is an important find.", "The bell is the most important find."),
    ("The well will be shut.", "The well will be shut after all."),
    (
        "The survey of the mine is done.",
        "The survey of the mine is done, and very old maps of it were found in the attic.",
    ),
    ("The divers found the anchor.", "The divers found the anchor, most of them volunteers."),
    ("Beavers felled trees along the brook.", "Beavers felled several trees along the brook."),
    ("A bus goes to the quarry.", "A bus goes to the quarry every day."),
    ("The last of the guests went home.", "All the guests went home."),
    ("The kiln was rebuilt by hand.", "The kiln was built again by hand."),
    ("The lamp was lit at dusk.", "The lamp was lit at nightfall."),
    ("She thanked the crew of the tug.", "She thanked the men of the tug."),
)


def strengths(early: str, late: str) -> set[str]:
    return {label for _, labels, *_ in edits(early, late) for label in labels.split(", ") if label.startswith("claim")}


@pytest.mark.parametrize(("early", "late"), STRONGER)
def test_what_says_more_is_stronger_and_backwards_weaker(early: str, late: str) -> None:
    assert strengths(early, late) == {"claim strengthened"}
    assert strengths(late, early) == {"claim weakened"}


@pytest.mark.parametrize(("early", "late"), WEAKER)
def test_what_says_less_is_weaker_and_backwards_stronger(early: str, late: str) -> None:
    assert strengths(early, late) == {"claim weakened"}
    assert strengths(late, early) == {"claim strengthened"}


@pytest.mark.parametrize(("early", "late"), NEITHER)
def test_rounders_superlatives_and_clauses_of_their_own_are_neither(early: str, late: str) -> None:
    assert strengths(early, late) == set()
    assert strengths(late, early) == set()
