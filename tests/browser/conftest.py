"""A site on loopback and a real browser: Debian's Chromium, driven by Playwright's core. Skipped where one is missing."""

from __future__ import annotations

import os
import shutil
import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import uvicorn
from browser_page import PATIENCE, opened

from twosource.model import Terms
from twosource.web.app import site
from twosource.web.settings import Settings
from web_site import archived

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
WANTED = "TWOSOURCE_BROWSER"
TERMS = Terms("Orla quiet", ("Northern side",), ("shelling",))


def _lacking() -> str:
    try:
        import axe_playwright_python  # noqa: F401
        import playwright.sync_api  # noqa: F401
    except ImportError as missing:
        return f"{missing.name} is not installed (make test-browser installs it)"
    return "" if CHROMIUM else "no Chromium is installed (apt-get install chromium)"


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    if lacking := _lacking():
        if os.environ.get(WANTED):
            pytest.fail(f"the browser tests were asked for, and {lacking}")
        pytest.skip(f"tests in a browser: {lacking}")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=CHROMIUM, timeout=PATIENCE)
        yield started
        started.close()


@pytest.fixture
def home(tmp_path: Path, browser: Browser) -> Iterator[str]:  # noqa: ARG001
    """The address of a site over the invented story."""
    archive = archived(tmp_path)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    app = site(archive, Settings(archive.database.path, port=port), (TERMS,))
    server = uvicorn.Server(uvicorn.Config(app, "127.0.0.1", port, log_level="error", server_header=False))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started and thread.is_alive():
        time.sleep(0.05)
    yield f"http://127.0.0.1:{port}"
    server.should_exit = True
    thread.join(20)


class Troubles(list[str]):
    """What a browser complains of: refused by the policy, missing files, errors of scripts."""


@pytest.fixture
def troubles() -> Troubles:
    return Troubles()


@pytest.fixture
def page(browser: Browser, home: str, troubles: Troubles) -> Iterator[Page]:
    made = opened(browser, home, troubles)
    yield made
    made.context.close()
    assert troubles == []
