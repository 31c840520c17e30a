"""Record and time scores: lines are matched one to one, and unsure gold counts neither way."""

from __future__ import annotations

from bench.record import Line, matching, score
from bench.times import alike, timeml
from twosource.text import Span

PLACE, ELSEWHERE = Span("a", 0, 20), Span("a", 40, 60)


def _line(value: str, span: Span, sure: bool = True) -> Line:
    return Line(frozenset({value}), (span,), sure)


def test_one_gold_line_is_found_once() -> None:
    said = [_line("call", PLACE), _line("call", Span("a", 2, 18))]
    assert len(matching(said, [_line("call", PLACE)])) == 1


def test_what_must_agree_must_agree() -> None:
    assert matching([_line("call", PLACE)], [_line("meeting", PLACE)]) == []
    assert matching([_line("call", PLACE)], [_line("call", ELSEWHERE)]) == []


def test_sure_gold_is_matched_first() -> None:
    gold = [_line("call", PLACE, sure=False), _line("call", PLACE)]
    assert matching([_line("call", PLACE)], gold) == [(0, 1)]


def test_a_party_is_known_by_every_name_that_the_gold_has_for_it() -> None:
    place = {"start": 0, "end": 20}
    asked = {"by": "the rebels", "of": None, "content": {}, "evidence": [{"text": "t1", **place}]}
    made = {"contacts": [], "positions": [], "conditions": [asked], "violations": []}
    actors = {"Karsun Council": {"names": ["Karsun Council", "rebels"]}}
    gold = {"meta": {"actors": actors}, "conditions": [{"by": "Karsun Council", "spans": [{"file": "a.txt", **place}]}]}
    assert score({"texts": [{"id": "t1", "name": "a.txt"}], "record": made}, gold)["conditions_f1"] == 100.0


def test_timeml_gives_text_and_expressions_in_place() -> None:
    made = timeml(
        "a.tml",
        '<TimeML><DCT><TIMEX3 value="2031-05-09">x</TIMEX3></DCT><TEXT>It <EVENT>rained</EVENT> on '
        '<TIMEX3 value="2031-05-08">Thursday</TIMEX3>.</TEXT></TimeML>',
    )
    assert (made.chars, made.published) == ("It rained on Thursday.", "2031-05-09")
    assert [made.chars[e.start : e.end] for e in made.gold] == ["Thursday"]
    assert alike("2031-05-08T06:00", "2031-05-08t06:00:00")
