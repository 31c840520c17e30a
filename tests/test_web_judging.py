"""Judgements: asked for with their words, kept with name and time, shown, exported, used."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from twosource.model import Ruling
from twosource.read import read_judgements
from twosource.store.archive import Archive
from web_site import Seen, settle

FRAGMENT = {"hx-request": "true"}


def link(site: TestClient, archive: Archive, ruling: str) -> str:
    """The first link of a story's screens that begins such a judgement."""
    story = archive.stories()[0].id
    claims = [one["address"] for one in site.get(f"/api/stories/{story}/claims").json()["claims"]]
    for address in (f"/stories/{story}", *claims):
        for found in Seen(site.get(address).text).links:
            if found.startswith("/judge?") and f"ruling={ruling}&" in found:
                return found
    raise AssertionError(ruling)


def sent(form: Seen, **fields: str) -> dict[str, object]:
    kept = {name: form.field(name) for name in ("token", "story", "ruling")}
    return {**kept, "place": form.fields("place"), "by": "Ilse", "because": "both speak of Thursday", **fields}


@pytest.mark.parametrize(("ruling", "kind"), [
    ("not+a+conflict", Ruling.NOT_A_CONFLICT), ("not+the+same", Ruling.NOT_SAME), ("speaker+is", Ruling.SPEAKER),
])  # fmt: skip
def test_a_judgement_is_kept_with_name_time_and_reason(
    site: TestClient, archive: Archive, ruling: str, kind: Ruling
) -> None:
    form = Seen(site.get(link(site, archive, ruling)).text)
    done = site.post("/judge", data=sent(form, value="Tomas Berg"))
    assert done.status_code == 200
    ((id, judgement),) = archive.judgements().items()
    assert (judgement.ruling, judgement.by, judgement.because) == (kind, "Ilse", "both speak of Thursday")
    assert judgement.value == ("Tomas Berg" if kind is Ruling.SPEAKER else None)
    assert judgement.at.endswith("+00:00")
    assert len(judgement.places) == (1 if kind is Ruling.SPEAKER else 2)
    shown = Seen(site.get("/judgements").text).words
    assert all(words in shown for words in ("Ilse", "both speak of Thursday", kind.value))
    assert site.get("/api/judgements").json()["judgements"][0]["id"] == id


def test_the_form_shows_the_words_that_it_is_about(site: TestClient, archive: Archive) -> None:
    address = link(site, archive, "not+a+conflict")
    page = Seen(site.get(address).text)
    texts = {row.text: archive.article(row.id) for row in archive.articles()}
    for place in page.fields("place"):
        text, _, span = place.partition(":")
        start, end = map(int, span.split("-"))
        article = texts[text]
        assert article
        assert article.text.chars[start:end] in page.words
    part = site.get(address, headers=FRAGMENT).text
    assert part.startswith("<form")
    assert "<html" not in part


def test_it_is_used_when_the_story_is_told_again(site: TestClient, archive: Archive) -> None:
    """The judged point is gone from the story; the judgement is shown with it."""
    (row,) = archive.stories()
    with site:
        form = Seen(site.get(link(site, archive, "not+a+conflict")).text)
        site.post("/judge", data=sent(form))
        settle(site)
        found = archive.findings(row.id)
        assert found
        assert found.story.judgements
        assert "Ilse" in Seen(site.get(f"/stories/{row.id}").text).words
        assert "Ilse" in Seen(site.get(f"/stories/{row.id}/judgements").text).words


@pytest.mark.parametrize("lacking", ["by", "value"])
def test_what_is_lacking_is_asked_for_and_the_rest_is_kept(site: TestClient, archive: Archive, lacking: str) -> None:
    form = Seen(site.get(link(site, archive, "speaker+is")).text)
    told = {"by": "Ilse", "value": "Tomas Berg", lacking: " "}
    answer = site.post("/judge", data=sent(form, **told), headers=FRAGMENT)
    assert answer.status_code == 422
    assert "both speak of Thursday" in answer.text
    assert 'role="alert"' in answer.text
    assert archive.judgements() == {}


def test_a_judgement_can_be_withdrawn(site: TestClient, archive: Archive) -> None:
    site.post("/judge", data=sent(Seen(site.get(link(site, archive, "not+a+conflict")).text)))
    page = Seen(site.get("/judgements").text)
    (action,) = [found["action"] for found in page.all("form") if "/withdraw" in found["action"]]
    assert site.post(action).status_code in (403, 411)
    assert len(archive.judgements()) == 1
    assert site.post(action, data={"token": page.field("token")}).status_code == 303
    assert archive.judgements() == {}
    assert site.post(action, data={"token": page.field("token")}).status_code == 404


def test_the_name_is_remembered(site: TestClient, archive: Archive) -> None:
    address = link(site, archive, "not+a+conflict")
    site.post("/judge", data=sent(Seen(site.get(address).text)))
    assert 'value="Ilse"' in site.get(address).text


def test_words_that_are_gone_cannot_be_judged(site: TestClient, archive: Archive) -> None:
    address = link(site, archive, "not+a+conflict")
    form = Seen(site.get(address).text)
    archive.remove(next(row.id for row in archive.articles() if form.fields("place")[0].startswith(row.text)))
    assert site.get(address).status_code == 404
    assert site.post("/judge", data=sent(form)).status_code == 404


def test_judgements_can_be_taken_away_and_read_again(site: TestClient, archive: Archive, tmp_path: Path) -> None:
    form = Seen(site.get(link(site, archive, "not+the+same")).text)
    site.post("/judge", data=sent(form, because="=1+1"))
    lines = site.get("/judgements.jsonl").text
    place = tmp_path / "judgements.jsonl"
    place.write_text(lines, encoding="utf-8")
    read, problems = read_judgements(place, archive.called)
    assert (read, problems) == (tuple(archive.judgements().values()), ())
    assert all(one["exact"] for one in json.loads(lines)["places"])
    rows = list(csv.DictReader(io.StringIO(site.get("/judgements.csv").text)))
    assert rows[0]["because"] == "'=1+1"


def test_a_program_can_judge(site: TestClient, archive: Archive) -> None:
    one, other = archive.articles(limit=2)
    places = [{"text": one.text, "start": 0, "end": 7}, {"text": other.text, "start": 3, "end": 9}]
    done = site.post("/api/judgements", json={"ruling": "not the same", "by": "monitor", "places": places})
    assert done.status_code == 201
    assert list(archive.judgements()) == [done.json()["id"]]
    wrong = {"ruling": "not the same", "by": "monitor", "places": [{"text": "nobody", "start": 0, "end": 7}] * 2}
    assert "nobody" in site.post("/api/judgements", json=wrong).json()["error"]
