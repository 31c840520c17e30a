"""Every screen in light and dark, on a phone and on paper: no serious fault that axe knows, nothing cut off."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from browser_page import addresses, opened

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytest.importorskip("playwright", reason="tests in a browser: playwright is not installed (make test-browser does)")

WAYS: dict[str, dict[str, Any]] = {
    "light": {"color_scheme": "light", "viewport": {"width": 1200, "height": 900}},
    "dark": {"color_scheme": "dark", "viewport": {"width": 1200, "height": 900}},
    "phone": {"color_scheme": "light", "viewport": {"width": 390, "height": 844}},
}
# Where screenshots go, for whoever wants to look at them.
SHOTS = os.environ.get("TWOSOURCE_SHOTS")


def axe() -> str:
    import axe_playwright_python

    return (Path(axe_playwright_python.__path__[0]) / "axe.min.js").read_text(encoding="utf-8")


@pytest.mark.parametrize("way", WAYS)
def test_screens_have_no_serious_fault(browser: Browser, home: str, way: str) -> None:
    troubles: list[str] = []
    page = opened(browser, home, troubles, **WAYS[way])
    script, faults = axe(), []
    for name, address in addresses(page).items():
        page.goto(address)
        _shot(page, f"{name}-{way}.png")
        wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        faults += [f"{name}: {wide} px too wide"] if wide > 0 else []
        page.evaluate(script)
        found = page.evaluate("axe.run({resultTypes: ['violations']})")["violations"]
        faults += [
            f"{name}: {one['id']} ({one['impact']}) {one['nodes'][0]['html'][:200]}"
            for one in found
            if one["impact"] in ("serious", "critical")
        ]
    page.context.close()
    assert faults == []
    assert [one for one in troubles if "404" not in one] == []


def test_paper_has_the_findings_and_no_forms(browser: Browser, home: str) -> None:
    page = opened(browser, home, [])
    for name, address in addresses(page).items():
        page.goto(address)
        page.emulate_media(media="print")
        assert page.locator("nav.site").is_hidden()
        assert page.locator(".find").is_hidden()
        assert not any(link.is_visible() for link in page.locator(".act").all()[:5])
        assert page.pdf(path=f"{SHOTS}/{name}.pdf" if SHOTS else None, format="A4").startswith(b"%PDF")
        page.emulate_media(media="screen")
    page.context.close()


def _shot(page: Page, name: str) -> None:
    if SHOTS:
        page.screenshot(path=f"{SHOTS}/{name}", full_page=False)
