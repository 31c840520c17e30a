"""Long work, one piece after the other in the background, with its progress for whoever waits."""

from __future__ import annotations

import logging
import secrets
import threading
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from twosource.model import Problem

LOG = logging.getLogger(__name__)
# Finished pieces that are remembered, and waiting ones that are taken before the next is refused.
REMEMBERED, WAITING = 100, 50


class Busy(RuntimeError):
    """Too much is waiting already."""


@dataclass(frozen=True)
class Job:
    """A piece of work: how far it is, and what came of it. `articles` are ids."""

    id: str
    title: str
    line: str = "waits for its turn"
    finished: int = 0
    total: int = 0
    done: bool = False
    failed: bool = False
    articles: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()
    story: str | None = None


T = TypeVar("T")
Tell = Callable[..., None]


class Work(Generic[T]):
    """Runs one task at a time: SQLite has one writer, and a reader of the site wants the rest of the machine.

    `run` does a task, here or in another process, and tells its progress by calling what it is given with fields of
    Job.
    """

    def __init__(self, run: Callable[[T, Tell], None]) -> None:
        self._run_task = run
        self._jobs: OrderedDict[str, Job] = OrderedDict()
        self._lock = threading.Lock()
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="work")

    def start(self, title: str, task: T, then: Callable[[], None] | None = None) -> Job:
        """Queues a task; `then` is called once it is done, unless it failed. Raises Busy."""
        job = Job(secrets.token_hex(8), title)
        with self._lock:
            if sum(not known.done for known in self._jobs.values()) >= WAITING:
                raise Busy
            self._jobs[job.id] = job
            self._forget()
        self._pool.submit(self._run, job.id, task, then)
        return job

    def job(self, id: str) -> Job | None:
        with self._lock:
            return self._jobs.get(id)

    @property
    def current(self) -> list[Job]:
        with self._lock:
            return [job for job in self._jobs.values() if not job.done]

    def close(self) -> None:
        """Lets the task in hand end and drops those that wait."""
        self._pool.shutdown(wait=True, cancel_futures=True)

    def wait(self) -> None:
        """Until everything that is queued now is done."""
        done: Future[None] = self._pool.submit(lambda: None)
        done.result()

    def _run(self, id: str, task: T, then: Callable[[], None] | None) -> None:
        def tell(**fields: object) -> None:
            with self._lock:
                self._jobs[id] = replace(self._jobs[id], **fields)  # type: ignore[arg-type]

        tell(line="is being done")
        try:
            self._run_task(task, tell)
        except Exception:
            LOG.exception("work failed: %s", self._jobs[id].title)
            tell(line="failed; what was confirmed before is kept, and the log of the server says why", failed=True)
            then = None
        tell(done=True)
        if then:
            then()

    def _forget(self) -> None:
        over = [id for id, job in self._jobs.items() if job.done][: max(0, len(self._jobs) - REMEMBERED)]
        for id in over:
            del self._jobs[id]
