"""The process that does long work: it tells how far it is, and where it dies the next task gets another."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Iterator
from functools import partial

import pytest

from twosource.store.archive import Archive
from twosource.web import tasks
from twosource.web.settings import Settings
from twosource.web.tasks import Tell, Workshop
from twosource.web.worker import TaskFailed, Worker

Told = list[dict[str, object]]


@pytest.fixture
def worker(archive: Archive) -> Iterator[Worker]:
    made = Worker(Settings(archive.database.path))
    yield made
    made.close()


def telling(told: Told) -> Callable[..., None]:
    return lambda **fields: told.append(fields)


def test_work_is_done_in_another_process_and_tells_how_far_it_is(archive: Archive, worker: Worker) -> None:
    told: Told = []
    worker.run(tasks.look_through, telling(told))
    assert told == [{"line": "stories are looked through", "finished": 1, "total": 1}]
    assert archive.unlisted("open 1") == ()
    story = archive.stories()[0].id
    assert len(archive.points("open 1", story)) == 2
    assert kept(archive, story) == ["site"]
    worker.run(tell_process, telling(told))
    assert told[-1]["line"] != str(os.getpid())


def test_a_task_that_fails_or_dies_costs_the_next_nothing(worker: Worker) -> None:
    told: Told = []
    with pytest.raises(TaskFailed, match="ZeroDivisionError"):
        worker.run(fail, telling(told))
    worker.run(tell_process, telling(told))
    with pytest.raises(TaskFailed, match="status 3"):
        worker.run(partial(end, 3), telling(told))
    worker.run(tell_process, telling(told))
    assert told[0] != told[1]


def test_a_story_is_there_to_read_when_its_task_is_done(archive: Archive, worker: Worker) -> None:
    story = archive.stories()[0].id
    worker.run(partial(compare, story), telling([]))
    assert kept(archive, story) == ["site"]


def kept(archive: Archive, story: str) -> list[str]:
    """The kinds of pages that the archive has of a story."""
    with archive.database.reading() as connection:
        return [name.split()[0] for (name,) in connection.execute("SELECT name FROM pages WHERE story = ?", (story,))]


def test_the_site_ends_though_a_task_is_in_hand(archive: Archive) -> None:
    begun, worker = threading.Event(), Worker(Settings(archive.database.path))
    doing = threading.Thread(target=worker.run, args=(wait, lambda **_: begun.set()))
    doing.start()
    assert begun.wait(60)
    worker.close()
    doing.join(10)
    assert not doing.is_alive()


def tell_process(_: Workshop, tell: Tell) -> None:
    tell(line=str(os.getpid()))


def fail(*_: object) -> None:
    raise ZeroDivisionError


def end(status: int, *_: object) -> None:
    os._exit(status)


def compare(story: str, workshop: Workshop, *_: object) -> None:
    """Without a model: what was reconstructed before is still good."""
    workshop.compare(story)


def wait(_: Workshop, tell: Tell) -> None:
    tell(line="waits")
    time.sleep(600)
