"""Versions: their order, and edits narrowed to what changed, labelled by what the change does."""

from __future__ import annotations

from dataclasses import replace

import pytest

from handmade import report
from twosource.lang import EN
from twosource.link import link
from twosource.link.versions import before
from twosource.model import Edit, EditKind, Report, Role, Version

KEPT = "\n".join(
    [
        "The harbour board closed the northern quay on Tuesday after divers found a crack in its oldest pier.",
        "Passengers stood in the rain until the ferry company opened the hall of the old fish market for them.",
        "Engineers will lower a camera at low tide, and the board wants their report before the end of the week.",
    ]
)


def edits(
    early: str, late: str, *, people: tuple[str, ...] = (), places: tuple[str, ...] = ()
) -> list[tuple[str, ...]]:
    """(kind, labels, words before, words after) of every edit between two versions that share `KEPT`."""
    found = [name for name in (*people, *places) if name]
    first, second = (
        report(
            f"{KEPT}\n{text}",
            outlet="Courier",
            published=day,
            times=("Friday", "Saturday"),
            people=[name for name in people if name in text],
            places=[name for name in places if name in text],
        )
        for text, day in ((early, "2031-05-01"), (late, "2031-05-02"))
    )
    assert all(name in early + late for name in found)
    return [shown(edit, first, second) for edit in only(first, second).edits]


def only(*reports: Report) -> Version:
    (version,) = link(reports, EN).versions
    return version


def shown(edit: Edit, first: Report, second: Report) -> tuple[str, ...]:
    old = first.text[edit.before] if edit.before else ""
    new = second.text[edit.after] if edit.after else ""
    return (edit.kind.value, ", ".join(edit.labels), old, new)


def test_no_edit_where_nothing_changed_but_space_and_marks() -> None:
    assert edits('Then "all" left.', "Then “all”  left") == []


@pytest.mark.parametrize(
    ("early", "late", "label"),
    [
        ("Two ferries reportedly hit the wall.", "Two ferries hit the wall.", "hedge dropped"),
        ("Two ferries hit the wall.", "Two ferries may have hit the wall.", "hedge added"),
        ("The mayor said the wall was safe.", "The wall was safe.", "attribution dropped"),
        ("The wall was safe, port officials said.", "The wall was safe.", "attribution dropped"),
        ("Four ferries hit the wall.", "Three ferries hit the wall.", "number changed"),
        ("The two boats left at dawn on Friday.", "The two boats left at dawn on Saturday.", "time changed"),
        (
            "She said the wall is “very old and weak” now.",
            "She said the wall is “very old and safe” now.",
            "quote altered",
        ),
        ("The boats left for the island.", "The boats left for the island with forty sacks of mail.", "detail added"),
        ("All the boats left at noon, to the anger of the port.", "All the boats left at noon.", "clause dropped"),
    ],
)
def test_the_label_says_what_the_edit_does(early: str, late: str, label: str) -> None:
    ((_, labels, _, _),) = edits(early, late)
    assert label in labels.split(", ")


def test_a_clause_that_went_with_its_hedge_and_its_cue_dropped_neither() -> None:
    ((_, labels, _, _),) = edits(
        "All the boats left at noon, in a quarrel that the pilots say the board may have let go on for months.",
        "All the boats left at noon.",
    )
    assert labels == "clause dropped"


def test_a_changed_name_and_a_changed_place() -> None:
    ((_, labels, old, new),) = edits(
        "The pilot Arn Velk saw it.", "The pilot Tor Lund saw it.", people=("Arn Velk", "Tor Lund")
    )
    assert (labels, old, new) == ("name changed", "The pilot Arn Velk saw it", "The pilot Tor Lund saw it")
    ((_, labels, _, _),) = edits("They sailed to Orsund.", "They sailed to Bredal.", places=("Orsund", "Bredal"))
    assert labels == "place changed"


def test_a_small_change_is_shown_with_the_words_around_it() -> None:
    ((kind, _, old, new),) = edits(
        "Later, four grey boats of the guard came to the quay, and left.",
        "Later, three grey boats of the guard came to the quay, and left.",
    )
    assert (kind, old, new) == ("reworded", "four grey boats of", "three grey boats of")


def test_sentences_come_and_go() -> None:
    assert edits("A choir sang.", "A baker brought warm bread for everybody.") == [
        ("removed", "", "A choir sang.", ""),
        ("added", "", "", "A baker brought warm bread for everybody."),
    ]


def test_a_sentence_that_moved_up_is_moved() -> None:
    late = "A mason had warned of the old wall in March. "
    found = report(f"{KEPT}\nThe fish market shut. {late}", outlet="C", published="2031-05-01")
    moved = report(f"{late}\n{KEPT}\nThe fish market shut.", outlet="C", published="2031-05-02")
    assert [edit.kind for edit in only(found, moved).edits] == [EditKind.MOVED]


def test_a_sentence_split_in_two_is_no_addition() -> None:
    found = edits(
        "The company, which lost four boats in the great storm, asked its insurers for a new pier in June.",
        "The company asked its insurers for a new pier in June. It lost four boats in the great storm.",
    )
    assert {kind for kind, *_ in found} == {"moved"}


def test_a_claim_that_moves_into_another_sentence_and_loses_its_hedge() -> None:
    found = edits(
        "Brenna has also reportedly given in to Orsund’s wish to leave its harbour pilots out of the tariff talks.",
        "The lawyer joined the tariff talks after Brenna met Orsund’s wish to leave the harbour pilots, "
        "four men of long service, out of them.",
    )
    assert any(old.startswith("Brenna has also") and "hedge dropped" in labels for _, labels, old, _ in found)


def test_a_standfirst_that_went_may_have_lost_its_hedge_in_the_story_below() -> None:
    story = "Brenna has agreed to leave out the great regatta, a race planned for June that Orsund has long resented."
    first = f"Brenna has also reportedly agreed to leave out the great regatta in June\n{KEPT}\n{story}"
    early = report(first, outlet="C", published="2031-05-01")
    late = report(f"{KEPT}\n{story}", outlet="C", published="2031-05-02")
    assert ["hedge dropped" in edit.labels for edit in only(early, late).edits] == [True]


def test_furniture_and_a_lost_headline_are_no_edits() -> None:
    early = report(f"Quay shut in Brenna\n{KEPT}\nMore follows...", {0: Role.HEADLINE, 4: Role.FURNITURE}, outlet="C")
    late = report(f"Give us money\n{KEPT}\nLeave a comment", {0: Role.FURNITURE, 4: Role.FURNITURE}, outlet="C")
    made = only(early, late)
    assert (made.edits, made.earlier, made.ordered) == ((), early.text.id, True)


def test_a_headline_becomes_the_headline_whatever_it_says() -> None:
    early = report(f"Quay shut in Brenna\n{KEPT}", {0: Role.HEADLINE}, outlet="C", published="2031-05-01")
    late = report(f"Board fears for pier\n{KEPT}", {0: Role.HEADLINE}, outlet="C", published="2031-05-02")
    ((kind, _, old, new),) = [shown(edit, early, late) for edit in only(early, late).edits]
    assert (kind, old, new) == ("reworded", "Quay shut in Brenna", "Board fears for pier")


def test_a_note_is_a_correction_and_what_it_corrects_keeps_its_own_label() -> None:
    early = report(f"{KEPT}\nForty sacks of mail were lost.", outlet="C", published="2031-05-01")
    note = "Correction: an earlier version of this article said that forty sacks of mail, not fourteen, were lost."
    late = report(
        f"{KEPT}\nFourteen sacks of mail were lost.\n{note}", {4: Role.FURNITURE}, outlet="C", published="2031-05-02"
    )
    labels = [edit.labels for edit in only(early, late).edits]
    assert labels == [("number changed",), ("correction",)]


@pytest.mark.parametrize(
    ("early", "late"),
    [
        ("The quay is safe, the harbour board said.", "The quay is safe, according to the harbour board."),
        ("The harbour board said the quay is safe.", "The quay is safe, the harbour board said."),
        ("The quay may be closed on Friday.", "The quay could be closed on Friday."),
        ("About forty sacks of mail were lost.", "Forty sacks of mail were lost."),
        ("The choir sings again in May.", "The choir sings again in spring."),
        ("She said: “The choir may sing.”", "She said: “The choir may sing.”."),
    ],
)
def test_what_only_changed_its_place_or_its_words_has_no_label(early: str, late: str) -> None:
    assert {labels for _, labels, _, _ in edits(early, late)} <= {""}


@pytest.mark.parametrize(
    ("early", "late", "label"),
    [
        ("Two nets were lost off Upper Doss.", "Two nets were lost off Lower Doss.", "place changed"),
        ("The mayor, Arn Veldt, saw it.", "The mayor, Arn Velt, saw it.", "name changed"),
        ("The northern quay fell at once.", "The southern quay fell at once.", "place changed"),
        ("It was the fourth gale of the year.", "It was the third gale of the year.", "number changed"),
        ("A 19-year-old diver won the cup.", "A 20-year-old diver won the cup.", "number changed"),
        ("The hull was cracked below the line.", "The hull was badly cracked below the line.", "claim strengthened"),
        ("The board demanded a new wall.", "The board asked for a new wall.", "claim weakened"),
        ("She called it “slow and bloody dull work”.", "She called it “slow and dull work”.", "quote altered"),
    ],
)
def test_what_an_edit_changes_is_named(early: str, late: str, label: str) -> None:
    assert label in {each for _, labels, _, _ in edits(early, late) for each in labels.split(", ")}


def test_a_line_to_the_reader_is_furniture_only() -> None:
    assert edits("", "Subscribe to our weekly letter and follow us on the site") == [
        ("added", "furniture only", "", "Subscribe to our weekly letter and follow us on the site")
    ]


def test_without_dates_the_longer_one_is_taken_as_later_and_that_is_said() -> None:
    short, long = report(KEPT, outlet="C"), report(f"{KEPT}\nA choir sang.", outlet="C")
    made = only(long, short)
    assert (made.earlier, made.later, made.ordered) == (short.text.id, long.text.id, False)


def test_three_versions_make_two_steps() -> None:
    texts = [KEPT, f"{KEPT}\nA choir sang.", f"{KEPT}\nA choir sang.\nA baker brought bread."]
    made = [report(text, outlet="C", published=f"2031-05-0{day}") for day, text in enumerate(texts, 1)]
    steps = [(step.earlier, step.later) for step in link(made[::-1], EN).versions]
    assert steps == [(made[0].text.id, made[1].text.id), (made[1].text.id, made[2].text.id)]


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("2031-05-01", "2031-05-02", True),
        ("2031-05-01", "2031-05-01T10:00:00+00:00", False),
        ("2031-05-01T10:00:00+02:00", "2031-05-01T09:00:00+00:00", True),
        ("2031-05", "2031-05-02", False),
        (None, "2031-05-02", False),
    ],
)
def test_times_are_compared_as_precisely_as_both_are_known(left: str | None, right: str, expected: bool) -> None:
    assert before(left, right) is expected
    assert not before(right, left)


def test_an_hour_in_the_morning_is_no_other_time_than_the_morning() -> None:
    pages = [
        report(f"{KEPT}\nThe lamp went out at {when}.", outlet="Courier", published=f"2031-05-0{day}", times=(said,))
        for day, (when, said) in enumerate((("four in the morning", "the morning"), ("4 a.m.", "4 a.m.")), 1)
    ]
    hours = ("2031-05-01TMO", "2031-05-02T04:00")
    early, late = (
        replace(page, times=tuple(replace(time, value=value) for time in page.times))
        for page, value in zip(pages, hours, strict=True)
    )
    assert not any("time changed" in edit.labels for edit in only(early, late).edits)
