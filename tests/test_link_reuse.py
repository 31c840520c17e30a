"""Shared passages: exact in both texts, grown over small edits, typed by where they stand."""

from __future__ import annotations

from handmade import report
from twosource.lang import EN
from twosource.link import link
from twosource.model import Report, Reuse, ReuseType, Role

CLAUSE = "the harbour board closed the northern quay after divers found a crack in its oldest pier"
OTHER = (
    "Nobody was hurt. Insurers will look at the damage on Monday, and the ferries go from the fish market until then."
)


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
    left, right = report(f"She said: “{CLAUSE}.” {OTHER}"), report(f"“{CLAUSE},” she wrote. Rain fell on the coast.")
    assert [made.type for made in passages(left, right)] == [ReuseType.QUOTE]


def test_a_passage_beside_an_agency_credit_is_agency() -> None:
    left = report(f"By staff and Reuters\n{CLAUSE}. {OTHER}", {0: Role.BYLINE})
    right = report(f"Later {CLAUSE}. Rain fell on the whole coast, trains were late and a choir won the cup at last.")
    assert [made.type for made in passages(left, right)] == [ReuseType.AGENCY]
    assert [made.type for made in passages(report(f"{CLAUSE}. {OTHER}"), right)] == [ReuseType.BACKGROUND]


def test_the_same_text_twice_counts_once() -> None:
    found = link([report(OTHER, name="a.txt"), report(OTHER, name="b.txt")], EN)
    assert (len(found.lineages), found.reuse, found.alignments) == (1, (), ())
