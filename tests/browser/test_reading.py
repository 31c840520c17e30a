"""What a reader does, in a real browser: read, follow, judge, search, add; by mouse, by keyboard, without scripts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from browser_page import focused, story_of

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytest.importorskip("playwright", reason="tests in a browser: playwright is not installed (make test-browser does)")


def test_a_claim_is_followed_to_its_characters(page: Page) -> None:
    page.goto("/")
    page.get_by_role("link", name=re.compile("dam", re.IGNORECASE)).first.click()
    row = page.locator("tbody.claim").first
    row.locator("summary").click()
    row.get_by_role("link", name="open this claim").click()
    assert page.get_by_text("Was it said").is_visible()
    wording = page.locator(".wordings > li.base")
    said = wording.locator(".text bdi").inner_text()
    wording.locator(".outlets a").first.click()
    marked = page.locator("#sought")
    assert marked.inner_text().rstrip("0123456789") in said
    assert page.evaluate("(() => { const b = document.getElementById('sought').getBoundingClientRect();"
                         "return b.top >= 0 && b.bottom <= innerHeight; })()")  # fmt: skip


def test_a_judgement_opens_in_its_place_and_is_used(page: Page) -> None:
    page.goto(story_of(page))
    point = page.locator("#k1")
    about = point.locator("h3").inner_text().split(" ", 1)[1]
    point.get_by_role("link", name="not a conflict?").click()
    name = point.get_by_label("Your name", exact=True)
    name.wait_for()
    assert focused(page) == name.get_attribute("id")
    name.fill("Ilse")
    point.get_by_label("Why").fill("both speak of Thursday")
    point.get_by_role("button", name="This is not a conflict").click()
    point.get_by_text("Kept:").wait_for()
    point.get_by_role("link", name="being done now").click()
    page.get_by_role("link", name="To the story").wait_for()
    page.locator("#job:not([hx-get])").wait_for(state="attached")
    page.get_by_role("link", name="To the story").click()
    assert about not in page.locator("#parting").all_inner_texts()
    assert page.get_by_text("both speak of Thursday").is_visible()
    page.goto("/judgements")
    assert page.get_by_text("Ilse").first.is_visible()


def test_a_search_answers_while_typing(page: Page) -> None:
    page.goto("/search?kind=statements")
    page.locator("#q").press_sequentially("gates", delay=20)
    page.locator("#found mark").first.wait_for()
    assert "q=gates" in page.url
    page.locator("#found a").first.click()
    assert "gates" in page.locator("#sought").inner_text()


def test_a_pasted_page_is_added_and_read(page: Page) -> None:
    page.goto("/add")
    page.get_by_label("Text; the first line is its headline").fill(
        "Dam gates shut\n\nThe gates of the Orla dam were shut on Saturday, energy minister Hedda Quill said."
    )
    page.get_by_label("Outlet").first.fill("Evening Herald")
    page.get_by_role("button", name="Add this text").click()
    page.locator("#job:not([hx-get])").wait_for(state="attached")
    assert page.get_by_text("1 added").is_visible()
    page.locator("#job .cards a").first.click()
    assert page.get_by_role("heading", name="Evening Herald").is_visible()
    assert page.locator(".said").first.is_visible()


def test_everything_by_keyboard(page: Page) -> None:
    page.goto(story_of(page))
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to the content"
    page.keyboard.press("Enter")
    assert page.url.endswith("#main")
    link = page.locator("#k1 .act").first
    link.focus()
    page.keyboard.press("Enter")
    page.locator("#k1 form").wait_for()
    assert focused(page).startswith("by")
    page.keyboard.press("Escape")
    assert page.locator("#k1 form").count() == 0
    assert page.evaluate("document.activeElement.textContent").startswith("not a conflict?")
    page.locator("#find").focus()
    page.keyboard.type("gates")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search?q=gates")
    for _ in range(40):
        page.keyboard.press("Tab")
        shown = "document.activeElement === document.body || getComputedStyle(document.activeElement).outlineStyle != 'none'"
        assert page.evaluate(shown), page.evaluate("document.activeElement.outerHTML")


def test_all_of_it_works_without_scripts(browser: Browser, home: str) -> None:
    context = browser.new_context(base_url=home, java_script_enabled=False)
    page = context.new_page()
    page.goto(story_of(page))
    page.locator("#k1").get_by_role("link", name="not a conflict?").click()
    page.get_by_label("Your name", exact=True).fill("Ilse")
    page.get_by_role("button", name="This is not a conflict").click()
    assert page.get_by_role("heading", name="Judgement kept").is_visible()
    page.goto("/search")
    page.locator("#q").fill("gates")
    page.locator("form.filters button").click()
    assert page.locator("#found mark").count() > 0
    context.close()


def test_no_script_of_an_article_runs(page: Page) -> None:
    page.add_init_script("window.alert = (words) => { window.alarmed = words; }")
    for address in ("/", story_of(page), "/disputed", "/people", "/search?q=newsletter"):
        page.goto(address)
        assert page.evaluate("window.alarmed") is None
    assert page.get_by_text("newsletter").first.is_visible()
