"""The record: parties, contacts, positions, conditions, commitments, and acts that would break a commitment."""

from __future__ import annotations

import json
from functools import cache

import pytest

from twosource.model import Article, Record, Story, Terms
from twosource.reconstruct import monitor, reconstruct
from twosource.render import render
from twosource.text import Text

WIRE = """Lorvia offers to freeze resin duties if Maresh lifts its ban
PELHAM, March 3 (Harbor Wire) - Lorvian President Dag Hallum spoke by phone with Mareshi Prime Minister Ola Renner on Sunday, his office said.
Lorvian Trade Minister Ingrid Vasko met her Mareshi counterpart, Tomas Belic, in Pelham on Monday.
Belic said Maresh would accept the freeze on condition that Lorvia publishes the list of licences.
Lorvia pledged to keep the border open until March 20.
Kestrin said it would study the proposal. The Mareshi ministry accused Kestrin of dragging its feet.
"""
AGENCY = """Maresh demands the list of licences
PORT SORREL, March 4. MARINFORM. Maresh demanded that Lorvia publish the list of licences, Trade Minister Tomas Belic said on Tuesday.
Prime Minister Ola Renner of Maresh told reporters that there was no such call. Maresh has rejected the plan of the Lorvian side.
President Dag Hallum of Lorvia denied that he had spoken with Renner by phone on Sunday.
"""
LEDGER = """Shells fall on Holm
By our reporter in Holm
Mareshi artillery shelled the village of Holm at 11:30 on Thursday, the Lorvian ministry said.
The Mareshi ministry denied that its guns had fired on Holm. "There was no fire from our positions on Thursday," it said.
A Harbor Ledger reporter saw two mortar bombs land at Orla bridge at 3 p.m. on Friday.
At 9 a.m. on Friday, Lorvian forces fired rockets at Port Sorrel, the Mareshi ministry said.
"""
TERMS = Terms(
    "the truce", ("Lorvia", "Maresh"), ("artillery fire", "mortar fire", "rocket fire"), places=("Holm", "Orla bridge"),
    start="2031-03-01T00:00:00", until="2031-03-20T00:00:00",
)  # fmt: skip


def _article(name: str, chars: str, outlet: str, published: str) -> Article:
    return Article(Text(chars), name, outlet, published=published, language="en")


@cache
def _story() -> Story:
    return reconstruct(
        (
            _article("wire.txt", WIRE, "Harbor Wire", "2031-03-03"),
            _article("agency.txt", AGENCY, "Marinform", "2031-03-04"),
        )
    )


def _record() -> Record:
    return _story().findings.record


def test_parties_are_learnt_from_adjectives_and_cities() -> None:
    stances = {(position.party, position.stance) for position in _record().positions}
    assert ("Maresh", "accepts_with_conditions") in stances
    assert ("Lorvia", "noncommittal") in stances, "Kestrin is accused by Maresh, so it is Lorvia that studies it"
    assert ("Maresh", "accuses_of_stalling") in stances
    assert {position.party for position in _record().positions} == {"Lorvia", "Maresh"}


def test_a_contact_is_one_line_with_its_people() -> None:
    contacts = {contact.type: contact for contact in _record().contacts}
    assert set(contacts["call"].parties) == {"Dag Hallum", "Ola Renner"}
    assert contacts["call"].date == "2031-03-02"
    assert set(contacts["meeting"].parties) == {"Ingrid Vasko", "Tomas Belic"}


def test_a_condition_names_who_asks_and_who_is_asked() -> None:
    text = {report.text.id: report.text for report in _story().reports}
    asked = [(c.by, c.of, text[c.content.text][c.content]) for c in _record().conditions]
    assert any(by == "Maresh" and of == "Lorvia" and "list of licences" in words for by, of, words in asked)


def test_a_commitment_holds_until_its_day() -> None:
    pledges = [c for c in _record().commitments if c.parties == ("Lorvia",)]
    assert [(c.until, c.status) for c in pledges if c.until] == [("2031-03-20", "declared")]


def test_every_line_rests_on_spans() -> None:
    record = _record()
    lines = (*record.contacts, *record.positions, *record.conditions, *record.commitments, *record.ground)
    texts = {report.text.id: report.text for report in _story().reports}
    assert lines
    assert all(line.evidence for line in lines)
    assert all(texts[span.text][span].strip() for line in lines for span in line.evidence)


def test_the_record_has_a_view_as_plover_events() -> None:
    events = [json.loads(line) for line in render(_story(), "plover").splitlines()]
    call = next(event for event in events if event["mode"] == "phone")
    assert {call["source"], call["target"]} == {"Dag Hallum", "Ola Renner"}
    assert {event["class"] for event in events} >= {"CONSULT", "AGREE", "ACCUSE", "REQUEST"}
    assert all(event["evidence"] for event in events)
    assert all({"source_code", "target_code"} <= event.keys() for event in events)


def test_one_event_of_several_reports_is_one_deed() -> None:
    told = [
        ("a.txt", "Finland condemned Norway on Monday for the seizure of a trawler.", "A"),
        (
            "b.txt",
            "Finland condemned its neighbour Norway on Monday. The government of Finland condemned Norway sharply on Monday.",
            "B",
        ),
        ("c.txt", "Norwegian police arrested two Finns. Norway has not freed Finland's ambassador.", "C"),
    ]
    story = reconstruct([_article(name, chars, outlet, "2031-03-04") for name, chars, outlet in told])
    deed = next(one for one in story.findings.record.deeds if one.kind == "ACCUSE")
    assert (deed.source, deed.target, deed.date, deed.status) == ("Finland", "Norway", "2031-03-03", "happened")
    assert len({span.text for span in deed.evidence}) == 2
    line = next(json.loads(x) for x in render(story, "plover").splitlines() if json.loads(x)["class"] == "ACCUSE")
    assert (line["source_code"], line["target_code"]) == ("FIN", "NOR")


def test_a_claim_about_the_ground_has_its_doubters() -> None:
    told = [
        ("a.txt", "President Ada Quill said on Monday: “Thousands of Norwegian troops are surrounded by Finnish forces near Holm.”", "A"),
        ("b.txt", "President Ada Quill said thousands of Norwegian troops are surrounded near Holm. There is no public evidence that thousands of Norwegian troops are surrounded near Holm.", "B"),
    ]  # fmt: skip
    ground = reconstruct([_article(n, chars, outlet, "2031-03-04") for n, chars, outlet in told]).findings.record.ground
    assert any(claim.doubted_by == ("B",) and claim.status == "disputed" for claim in ground)


def test_a_pledge_whose_time_ran_out_has_expired() -> None:
    told = [
        ("a.txt", "Norway pledged on Monday to free the four sailors by March 10.", "A", "2031-03-04"),
        ("b.txt", "Nothing was heard of the sailors.", "B", "2031-03-20"),
    ]
    made = reconstruct([_article(*one) for one in told]).findings.record.commitments
    assert [pledge.status for pledge in made] == ["expired"]


@cache
def _ledger() -> dict[tuple[str | None, str], tuple[str, str]]:
    made = monitor(TERMS, (_article("ledger.txt", LEDGER, "The Harbor Ledger", "2031-03-14"), *_wires()))
    violations = made.findings.record.violations
    return {(violation.place, violation.act): (violation.status, violation.because) for violation in violations}


def _wires() -> tuple[Article, ...]:
    return (_article("wire.txt", WIRE, "Harbor Wire", "2031-03-03"),)


@pytest.mark.parametrize(
    ("place", "act", "status"),
    [
        ("Holm", "artillery fire", "disputed"),
        ("Orla bridge", "mortar fire", "observed"),
        ("Port Sorrel", "rocket fire", "outside the terms"),
    ],
)
def test_an_act_has_the_first_status_that_holds(place: str, act: str, status: str) -> None:
    assert _ledger()[place, act][0] == status


def test_what_is_outside_the_terms_says_why() -> None:
    assert "outside the area" in _ledger()["Port Sorrel", "rocket fire"][1]


STANDSTILL = Terms(
    "the standstill", ("Lorvia", "Maresh"), ("raising duties on each other's goods", "detaining ships"),
    permitted=("inspecting ships",), start="2031-03-01", until="2031-05-30",
)  # fmt: skip
LEVY = """Maresh accuses Lorvia of a new levy
Lorvia doubled its tariff on Mareshi resin on Friday, the Mareshi trade ministry said.
Lorvia pledged not to raise duties. Maresh threatened to impose a surcharge of its own.
Lorvia had raised duties on February 3.
"""
FREIGHTER = """PELHAM, March 10. LORINFORM. The Lorvian ministry denied that it had raised duties on Friday.
A Mareshi patrol boat detained the Lorvian freighter Anna on Saturday, the Lorvian ministry said.
"""


def test_a_commitment_without_war_is_watched_for_what_it_forbids() -> None:
    told = (
        *_wires(),
        _article("levy.txt", LEVY, "Harbor Wire", "2031-03-09"),
        _article("freighter.txt", FREIGHTER, "Lorinform", "2031-03-10"),
    )
    made = monitor(STANDSTILL, told).findings.record.violations
    ledger = {(v.act.split()[0], v.when): (v.status, v.by, v.alleged_by, v.denied_by) for v in made}
    assert ledger == {
        ("raising", "2031-02-03"): ("outside the terms", "Lorvia", (), ()),
        ("raising", "2031-03-07"): ("disputed", "Lorvia", ("Maresh",), ("Lorvia",)),
        ("detaining", "2031-03-08"): ("single-source", "Maresh", ("Lorvia",), ()),
    }


EARLY = """Envoy heads for Pelham
PORT SORREL, March 5 (Harbor Wire) - Mareshi envoy Sten Aldo will travel to Pelham and Holm next week.
Aldo is expected to meet Lorvian Trade Minister Ingrid Vasko in Pelham, his office said.
Mareshi President Ola Renner spoke again with Lorvian President Dag Hallum on Tuesday, in the third call between them.
"""
LATE = """Envoy meets minister
PELHAM, March 9 (Harbor Wire) - Mareshi envoy Sten Aldo met Lorvian Trade Minister Ingrid Vasko in Pelham on Saturday.
The talks ended without result. Nobody at the talks gave details.
"""


@cache
def _visits() -> Record:
    articles = (
        _article("early.txt", EARLY, "Harbor Wire", "2031-03-05"),
        _article("late.txt", LATE, "Harbor Wire", "2031-03-09"),
    )
    return reconstruct(articles).findings.record


def test_a_plan_and_what_came_of_it_are_one_contact() -> None:
    met = [c for c in _visits().contacts if {"Sten Aldo", "Ingrid Vasko"} <= set(c.parties)]
    assert [(c.status, c.date) for c in met] == [("happened", "2031-03-08")]


def test_spoke_in_the_third_call_is_a_call() -> None:
    calls = [c for c in _visits().contacts if c.type == "call"]
    assert [set(c.parties) for c in calls] == [{"Ola Renner", "Dag Hallum"}]


MINED = """Holm and Orla bridge, Thursday
By our reporter
At 10:15 on Thursday a cart set off a mine near Holm. The driver was killed. The lane had been in use until Tuesday.
The patrol cannot establish who laid the mine, nor when.
At 11:30 on Thursday a drone dropped a grenade on a lorry at Orla bridge, its driver said. Two nurses told their matron the same.
"""
STRICT = Terms(
    "the truce", ("Lorvia", "Maresh"), ("laying of mines", "attacks by armed drones"), places=("Holm", "Orla bridge"),
    start="2031-03-01T00:00:00", until="2031-03-20T00:00:00",
)  # fmt: skip


def test_what_is_said_of_an_act_stays_with_the_act_before() -> None:
    articles = (
        _article("wire.txt", WIRE, "Harbor Wire", "2031-03-03"),
        _article("holm.txt", MINED, "Harbor Ledger", "2031-03-07"),
    )
    ledger = monitor(STRICT, articles).findings.record.violations
    assert {(line.place, line.status) for line in ledger} == {
        ("Holm", "not attributable"),
        ("Orla bridge", "corroborated"),
    }


def test_what_a_speaker_tells_the_outlet_itself_is_no_contact() -> None:
    chars = "Vasko speaks\nPELHAM, March 5. The ban must go, Lorvian Trade Minister Ingrid Vasko told {} by phone.\n"
    for told, count in (("Karsun Roy", 0), ("Mareshi Prime Minister Ola Renner", 1)):
        call = _article("roy.txt", chars.format(told), "Karsun Roy", "2031-03-05")
        wire = _article("wire.txt", AGENCY.splitlines()[1] + "\n", "Marinform", "2031-03-04")
        contacts = reconstruct((call, wire)).findings.record.contacts
        assert sum("Vasko" in " ".join(c.parties) for c in contacts) == count
