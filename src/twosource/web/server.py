"""The site served: uvicorn over one archive until it is stopped."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from twosource.model import Terms
from twosource.web.settings import Settings

# Answers that are made at once; more callers are told to come again. What a request's head may weigh.
CALLERS, HEAD = 500, 32_768


class MissingServer(RuntimeError):
    """A library that serves is not installed; the message says how to get it."""


class CannotListen(RuntimeError):
    """The address or port cannot be listened on."""


def serve(settings: Settings, terms: Sequence[Terms] = ()) -> None:
    """Serves the archive until interrupted. Raises MissingServer, CannotListen, WrongArchive."""
    try:
        import python_multipart  # noqa: F401
        import starlette  # noqa: F401
        import uvicorn  # noqa: F401
    except ImportError as missing:
        raise MissingServer(f"serving needs {missing.name}: pip install 'twosource[serve]'") from missing
    from twosource.store.archive import Archive
    from twosource.web.app import site
    from twosource.web.worker import Worker

    worker = Worker(settings, terms)
    try:
        _run(site(Archive.open(settings.archive), settings, terms, worker), settings)
    except SystemExit as stopped:
        if stopped.code:
            where = f"{settings.host}, port {settings.port}"
            raise CannotListen(f"{where}: cannot be listened on; choose another with --host or --port") from stopped
    finally:
        worker.close()


def _run(app: Any, settings: Settings) -> None:
    import uvicorn

    uvicorn.run(
        app,
        host=settings.host,
        port=settings.port,
        server_header=False,
        proxy_headers=False,
        access_log=False,
        log_level="warning",
        limit_concurrency=CALLERS,
        timeout_keep_alive=10,
        timeout_graceful_shutdown=5,
        h11_max_incomplete_event_size=HEAD,
        ws="none",
    )
