"""What the tests in a browser ask of a page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

# Milliseconds: a machine that does other things as well is slow, and not wrong.
PATIENCE = 60_000


def opened(browser: Browser, home: str, troubles: list[str], **how: Any) -> Page:
    """A page of a fresh profile; what it complains of is collected."""
    context = browser.new_context(base_url=home, **how)
    page = context.new_page()
    page.set_default_timeout(PATIENCE)
    page.on("console", lambda told: troubles.append(told.text) if told.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: troubles.append(str(error)))
    return page


def story_of(page: Page) -> str:
    """The address of the archive's story."""
    stories = page.request.get("/api/stories").json()["stories"]
    return f"/stories/{stories[0]['id']}"


def addresses(page: Page) -> dict[str, str]:
    """One of each kind of screen, by name."""
    story = story_of(page)
    told = {part: page.request.get(f"/api{story}/{part}").json() for part in ("claims", "conflicts")}
    members = page.request.get(f"/api{story}").json()["members"]
    first, last = members[0]["id"], members[-1]["id"]
    person = page.request.get("/api/people").json()["people"][0]["id"]
    return {
        "stories": "/",
        "story": story,
        "timeline": f"{story}/timeline",
        "positions": f"{story}/positions",
        "story versions": f"{story}/versions",
        "story judgements": f"{story}/judgements",
        "claim": told["claims"]["claims"][0]["address"],
        "conflict": told["conflicts"]["conflicts"][0]["address"],
        "article": f"/articles/{first}?at=0-20#sought",
        "versions": f"/articles/{first}/versions/{last}",
        "people": "/people",
        "person": f"/people/{person}",
        "disputed": "/disputed",
        "violations": "/violations",
        "search": "/search?q=dam",
        "judgements": "/judgements",
        "add": "/add",
        "login": "/login",
        "not there": "/nothing",
    }


def focused(page: Page) -> str:
    """The id of what has the focus."""
    return str(page.evaluate("document.activeElement.id"))
