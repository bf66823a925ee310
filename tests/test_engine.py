"""The engine: what a task returns does not depend on how many workers there are, nor on what sort."""

import errno
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor

import pytest

from civpub.engine import FEWEST_ITEMS, MOST_ITEMS, Engine

ENGINES = {
    "this process": Engine(jobs=1),
    "two processes": Engine(jobs=2),
    "two threads": Engine(2, ThreadPoolExecutor),
}
every_engine = pytest.mark.parametrize("engine", ENGINES.values(), ids=ENGINES)


def add(context: int, numbers: Sequence[int]) -> list[int]:
    return [context + number for number in numbers]


def whereabouts(context: object, numbers: Sequence[int]) -> list[tuple[int, int, int]]:  # noqa: ARG001  a task's shape
    return [(os.getpid(), threading.get_ident(), len(numbers))]


def refuse(context: int, numbers: Sequence[int]) -> int:
    if context in numbers:
        message = f"not {context}"
        raise ValueError(message)
    return len(numbers)


@every_engine
@pytest.mark.parametrize("count", [0, 1, FEWEST_ITEMS, 2 * FEWEST_ITEMS - 1, 2 * FEWEST_ITEMS, 1001])
def test_every_engine_returns_the_same_in_the_same_order(engine: Engine, count: int) -> None:
    found = [number for some in engine.run(add, 1000, range(count)) for number in some]
    assert found == list(range(1000, 1000 + count))


@every_engine
def test_a_second_task_is_given_its_own_context(engine: Engine) -> None:
    for context in (1, 2):
        found = [number for some in engine.run(add, context, [0] * 200) for number in some]
        assert found == [context] * 200


@every_engine
def test_an_exception_in_a_task_reaches_the_caller_and_the_engine_goes_on_working(engine: Engine) -> None:
    with pytest.raises(ValueError, match="not 500"):
        list(engine.run(refuse, 500, range(1000)))
    assert sum(engine.run(refuse, -1, range(1000))) == 1000


def test_work_is_done_where_the_engine_says() -> None:
    here = (os.getpid(), threading.get_ident())
    done = {
        name: {place[:2] for some in engine.run(whereabouts, None, range(1000)) for place in some}
        for name, engine in ENGINES.items()
    }
    assert done["this process"] == {here}
    assert here[0] not in {process for process, _ in done["two processes"]}
    assert {process for process, _ in done["two threads"]} == {here[0]}
    assert here not in done["two threads"]


@pytest.mark.parametrize("jobs", [1, 2])
def test_no_worker_is_started_for_a_little_work_nor_given_too_much_at_once(jobs: int) -> None:
    asked: list[int] = []

    def workers(max_workers: int, **begin: object) -> ThreadPoolExecutor:
        asked.append(max_workers)
        return ThreadPoolExecutor(max_workers, **begin)  # type: ignore[arg-type]

    engine = Engine(jobs, workers)
    list(engine.run(add, 0, range(2 * FEWEST_ITEMS - 1)))
    assert asked == []
    sizes = [size for some in engine.run(whereabouts, None, range(5000)) for *_, size in some]
    assert asked == ([2] if jobs == 2 else [])
    assert sum(sizes) == 5000
    assert max(sizes) <= MOST_ITEMS


@every_engine
def test_heavy_items_are_handed_over_one_by_one_however_few_they_are(engine: Engine) -> None:
    found = [place for some in engine.run(whereabouts, None, range(5), heavy=True) for place in some]
    assert [count for _, _, count in found] == [1] * 5


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells a process of its parent's end")
def test_no_worker_outlives_a_process_that_is_killed() -> None:
    code = """
import os, signal
from civpub.engine import processes
with processes(2, initializer=print, initargs=()) as executor:
    executor.submit(int).result()
    os.kill(os.getpid(), signal.SIGKILL)
"""
    # A worker that lived on would hold the other end of these pipes open.
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False, timeout=60)
    assert done.returncode == -signal.SIGKILL


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells a process of its parent's end")
def test_a_worker_that_begins_after_its_parents_end_ends_too() -> None:
    code = """
import os, signal, time
from civpub.engine import die_with
parent = os.getpid()
if os.fork():
    os.kill(parent, signal.SIGKILL)
while os.getppid() == parent:
    time.sleep(0.01)
die_with(parent)
time.sleep(600)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False, timeout=60)
    assert done.returncode == -signal.SIGKILL


class _Full(ThreadPoolExecutor):
    """What is to be had where the system starts no more processes."""

    def submit(self, *_: object, **__: object) -> "Future[object]":  # type: ignore[override]  # it takes nothing
        raise BlockingIOError(errno.EAGAIN, os.strerror(errno.EAGAIN))


def test_where_no_worker_can_be_started_this_process_does_the_work() -> None:
    found = [number for some in Engine(2, _Full).run(add, 1000, range(500)) for number in some]
    assert found == list(range(1000, 1500))
