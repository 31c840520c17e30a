"""What all tests share: examples are drawn the same way each time, so that a run can be repeated, and a site to visit."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from starlette.testclient import TestClient

    from twosource.store.archive import Archive

settings.register_profile("steady", derandomize=True)
settings.load_profile("steady")


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    """An archive with the invented story, which may be changed. What many tests only read has a wider scope there."""
    from web_site import archived

    with archived(tmp_path) as made:
        yield made


@pytest.fixture
def site(archive: Archive) -> TestClient:
    """The site over it."""
    from web_site import client

    return client(archive)
