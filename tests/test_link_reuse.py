"""Shared passages: exact in both texts, grown over small edits, typed by where they stand."""

from __future__ import annotations

from handmade import report
from twosource.lang import EN
from twosource.link import link
from twosource.link.elsewhere import elsewhere
from twosource.model import Report, Reuse, ReuseType, Role

CLAUSE = "the harbour board closed the northern quay after divers found a crack in its oldest pier"
OTHER = (
    "Nobody was hurt. Insurers will look at the damage on Monday, and the ferries go from the fish market until then."
)


RAIN = "Rain fell on the whole coast, and the bakers of the old town gave bread away to anyone who came in."
CHOIR = "A choir from the hills won the cup in front of nine hundred people, most of whom had come by bicycle."


def types(*reports: Report) -> list[ReuseType]:
    return [made.type for made in passages(*reports)]


def passages(*reports: Report) -> tuple[Reuse, ...]:
    return link(reports, EN).reuse


def test_a_passage_is_exact_in_both_texts() -> None:
    left = report(f"On Tuesday {CLAUSE}, officials said. {OTHER}")
    right = report(
        f"Travellers had to wait. In the evening {CLAUSE}. Rain fell on the whole coast and trains were late."
    )
    (made,) = passages(left, right)
    exact = {side.text[span] for side, span in ((left, made.left), (right, made.right)) if side.text.id == span.text}
    assert exact <= {CLAUSE} or {CLAUSE} == {made_text(made, left, right, i) for i in (0, 1)}


def made_text(made: Reuse, left: Report, right: Report, side: int) -> str:
    span = (made.left, made.right)[side]
    return next(one.text[span] for one in (left, right) if one.text.id == span.text)


def test_a_passage_grows_over_a_changed_word() -> None:
    edited = CLAUSE.replace("northern quay", "old quay")
    left, right = report(f"Later {CLAUSE}. {OTHER}"), report(f"Then {edited}. Rain fell on the whole coast all day.")
    (made,) = passages(left, right)
    assert {made_text(made, left, right, 0), made_text(made, left, right, 1)} == {CLAUSE, edited}


def test_furniture_is_named_and_makes_no_lineage() -> None:
    plea = "Please help our reporters to stay on the quay by giving what a cup of tea costs you today"
    left = report(f"The pier fell.\n{plea}", {1: Role.FURNITURE})
    right = report(f"A choir won the cup.\n{plea}", {1: Role.FURNITURE})
    found = link([left, right], EN)
    assert [made.type for made in found.reuse] == [ReuseType.FURNITURE]
    assert len(found.lineages) == 2


def test_no_passage_runs_from_news_into_furniture() -> None:
    first, second = CLAUSE[:45], CLAUSE[45:]
    left = report(f"{OTHER}\n{first}\nShare this\n{second}", {2: Role.FURNITURE})
    right = report(f"A choir won.\n{first}{second}")
    for made in passages(left, right):
        assert "Share" not in made_text(made, left, right, 0) + made_text(made, left, right, 1)


def test_a_passage_inside_quotation_marks_is_a_quote() -> None:
    left = report(f"She said: “{CLAUSE}.” {OTHER}")
    right = report(f"“{CLAUSE},” she wrote. {RAIN} {CHOIR}")
    assert types(left, right) == [ReuseType.QUOTE]


def test_a_quotation_goes_on_to_the_line_that_closes_it() -> None:
    left = report(f"“We looked for a year.\nWe saw that {CLAUSE}.”\n{OTHER}\n{CHOIR}")
    assert types(left, report(f"Later {CLAUSE}. {RAIN} {CHOIR[::-1]}")) == [ReuseType.QUOTE]


def test_who_speaks_of_himself_is_quoted_without_marks() -> None:
    told = "I held my lamp over the edge and I saw the crack run up from the water to where my brother stood"
    assert types(report(f"{told}. {OTHER} {CHOIR}"), report(f"{RAIN} {told}. Nobody came.")) == [ReuseType.QUOTE]


def test_one_outlets_own_words_are_background_and_two_outlets_have_an_agency() -> None:
    left = report(f"{CLAUSE}. {OTHER} {CHOIR}", outlet="Courier")
    again = report(f"Later {CLAUSE}. {RAIN} Trains were late all week.", outlet="courier")
    other = report(f"Later {CLAUSE}. {RAIN} Trains were late all week.", outlet="Gazette")
    assert types(left, again) == [ReuseType.BACKGROUND]
    assert types(left, other) == [ReuseType.AGENCY]


def test_a_reworked_text_is_a_version_and_anothers_a_copy() -> None:
    first = report(f"{CLAUSE}. {OTHER}", outlet="Courier")
    for outlet, made in (("Courier", ReuseType.VERSION), ("Gazette", ReuseType.COPY)):
        assert types(first, report(f"{CLAUSE}. {OTHER} {CHOIR}", outlet=outlet)) == [made]


def test_a_name_with_its_office_is_stock() -> None:
    name = "the chairman of the Brenna Harbour and Inland Ferries Board Hedda Quill"
    left, right = report(f"Then {name} came. {OTHER} {CHOIR}"), report(f"{RAIN} Nobody but {name} knew. {CLAUSE}.")
    assert types(left, right) == [ReuseType.STOCK]


def test_words_to_the_reader_are_furniture_wherever_they_stand() -> None:
    plea = "Send us your comments by email, follow our pages and subscribe to the newsletter at the foot of the site"
    left, right = report(f"{OTHER}\n{plea}", outlet="Courier"), report(f"{RAIN}\n{plea}", outlet="Courier")
    assert types(left, right) == [ReuseType.FURNITURE]


def test_a_pile_tells_furniture_and_set_phrases() -> None:
    teaser = "Choir from the hills wins the silver cup again after forty years of trying in vain"
    left, right = report(f"{OTHER}\n{teaser}", outlet="Courier"), report(f"{RAIN}\n{teaser}", outlet="Courier")
    days = [f"2031-{month:02}-01" for month in range(1, 8)] * 3
    pages = [report(f"Page {n}.\n{teaser}", outlet="Courier", published=day) for n, day in enumerate(days)]
    pile = elsewhere([page.article for page in (*pages, left, right)])
    assert types(left, right) == [ReuseType.BACKGROUND]
    assert [made.type for made in link([left, right], EN, pile=pile).reuse] == [ReuseType.FURNITURE]


def test_a_few_words_of_two_reports_of_one_day_alone_were_taken_over() -> None:
    few = "could be lowered by a crane at low tide next week"
    one = report(f"The lid {few}. {OTHER}", outlet="Courier", published="2031-05-01")
    two = report(f"{RAIN} A cover {few}.", outlet="Gazette", published="2031-05-02")
    pile = elsewhere([one.article, two.article])
    assert types(one, two) == [ReuseType.STOCK]
    assert [made.type for made in link([one, two], EN, pile=pile).reuse] == [ReuseType.AGENCY]


def test_the_same_text_twice_counts_once() -> None:
    found = link([report(OTHER, name="a.txt"), report(OTHER, name="b.txt")], EN)
    assert (len(found.lineages), found.reuse, found.alignments) == (1, (), ())
