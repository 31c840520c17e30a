"""Long work in a process of its own, so that a reader waits for none of it: Python runs one thread at a time.

The process is started for the first task and kept, since to load the parser takes seconds. Where it dies, because
memory was short or somebody ended it, its task has failed, what it had confirmed is in the archive, and the next task
gets another process.
"""

from __future__ import annotations

import logging
import os
import signal
from collections.abc import Sequence
from contextlib import suppress
from multiprocessing import get_context
from multiprocessing.connection import Connection
from typing import Any

from twosource.model import Terms
from twosource.store.archive import Archive
from twosource.web.holdings import Holdings
from twosource.web.settings import Settings
from twosource.web.tasks import Task, Tell, Workshop

LOG = logging.getLogger(__name__)
# How much the process yields to those who read; seconds that it may take to end.
NICE, GRACE = 5, 5.0


class TaskFailed(RuntimeError):
    """The task ended with an error, or its process did."""


class Worker:
    """One process, which does one task after the other. Not for several threads at once."""

    def __init__(self, settings: Settings, terms: Sequence[Terms] = ()) -> None:
        self._told = settings, tuple(terms)
        self._process: Any = None
        self._link: Connection | None = None
        self._closed = False

    def run(self, task: Task, tell: Tell) -> None:
        """Has the process do a task, and passes on what it tells. Raises TaskFailed."""
        link = self._linked()
        try:
            link.send(task)
            while isinstance(told := link.recv(), dict):
                tell(**told)
        except (EOFError, OSError) as error:
            if self._closed:
                return
            raise TaskFailed(f"the process of the task ended with status {self._ended()}") from error
        if told:
            raise TaskFailed(told)

    def close(self) -> None:
        """Ends the process, from whatever thread, in the middle of a task too: what it confirmed is in the archive."""
        self._closed = True
        if self._process:
            self._process.terminate()
            self._process.join(GRACE)

    def _linked(self) -> Connection:
        if self._link is None or not self._process.is_alive():
            # A fork would take the threads' locks along as they are.
            context = get_context("spawn")
            self._link, theirs = context.Pipe()
            self._process = context.Process(target=work, args=(theirs, *self._told), daemon=True, name="work")
            self._process.start()
            theirs.close()
        return self._link

    def _ended(self) -> int | None:
        self._link = None
        self._process.terminate()
        self._process.join(GRACE)
        status: int | None = self._process.exitcode
        return status


def work(link: Connection, settings: Settings, terms: tuple[Terms, ...]) -> None:
    """The process: tasks come in, what they tell goes out, then None or why a task failed; until nobody is there."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the server, which ends this too
    os.nice(NICE)
    with Archive.open(settings.archive) as archive, suppress(EOFError, BrokenPipeError):
        held = Holdings(archive)
        workshop = Workshop(held, settings, terms)
        while True:
            link.send(_done(link.recv(), workshop, link))


def _done(task: Task, workshop: Workshop, link: Connection) -> str | None:
    try:
        task(workshop, lambda **fields: link.send(fields))
    except BrokenPipeError:
        raise
    except Exception as error:
        LOG.exception("task failed")
        return f"{type(error).__name__}: {error}"
    return None
