"""Runs one task over many items in parallel, through whatever offers the interface of `concurrent.futures.Executor`."""

import contextlib
import ctypes
import gc
import os
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Protocol, TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")
Context = TypeVar("Context")

MOST_ITEMS = 200
"""Items handed to a worker at once: few enough for the work to end evenly, and to see it progress."""
_PR_SET_PDEATHSIG = 1
"""What prctl(2) calls being told of the parent's death."""
FEWEST_ITEMS = 48
"""Items below which starting a worker costs more than it saves."""


class MakeExecutor(Protocol):
    """How an engine is asked for workers, each of which calls `initializer` with `initargs` before its first task."""

    def __call__(self, max_workers: int, *, initializer: Callable[..., object], initargs: tuple[Any, ...]) -> Executor:
        """Return the workers."""
        ...


def processes(max_workers: int, *, initializer: Callable[..., object], initargs: tuple[Any, ...]) -> Executor:
    """Return worker processes. Where a process can be forked, what it is to know need not be sent to it."""
    # A build that needs no workers need not wait for these.
    import multiprocessing  # noqa: PLC0415
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415

    method = "fork" if sys.platform == "linux" else "spawn"
    context = multiprocessing.get_context(method)
    return ProcessPoolExecutor(
        max_workers, mp_context=context, initializer=_begin_process, initargs=(os.getpid(), initializer, initargs)
    )


def _begin_process(parent: int, initializer: Callable[..., object], initargs: tuple[Any, ...]) -> None:
    die_with(parent)
    initializer(*initargs)


def threads(max_workers: int, *, initializer: Callable[..., object], initargs: tuple[Any, ...]) -> Executor:
    """Return worker threads, for a process that has threads already and so had better not be forked."""
    return ThreadPoolExecutor(max_workers, initializer=initializer, initargs=initargs)


def all_cores() -> int:
    """Return how many processors this process may use."""
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1


@dataclass(frozen=True, slots=True)
class Engine:
    """Up to `jobs` workers of one sort. What a task returns does not depend on how many there are."""

    jobs: int = field(default_factory=all_cores)
    make_executor: MakeExecutor = processes

    def executor(self) -> AbstractContextManager[Executor]:
        """Give the workers themselves, for tasks that are given all they need, and wait for them in the end."""
        return _ended(self.make_executor(self.jobs, initializer=_begin_nothing, initargs=()))

    def run(
        self,
        task: Callable[[Context, Sequence[Item]], Result],
        context: Context,
        items: Sequence[Item],
        *,
        heavy: bool = False,
    ) -> Iterator[Result]:
        """Yield ``task(context, some_items)`` for all of `items`, some at a time and in order; `heavy` ones one by one.

        `task` is a function of a module, and all it takes and returns can be pickled.
        """
        workers = min(self.jobs, len(items) if heavy else len(items) // FEWEST_ITEMS)
        size = 1 if heavy else max(1, min(MOST_ITEMS, -(-len(items) // (max(1, workers) * 4))))
        starts = range(0, len(items), size)
        alone = (task(context, items[start : start + size]) for start in starts)
        if workers < 2:  # noqa: PLR2004  one worker is this process itself
            yield from alone
            return
        gc.freeze()  # what the workers share with this process stays shared
        try:
            # A worker has all items from the beginning, which costs nothing where processes are forked.
            with _ended(self.make_executor(workers, initializer=_begin, initargs=(context, items))) as executor:
                try:
                    done: Iterator[Result] = executor.map(partial(_work, task, size), starts)
                except (OSError, RuntimeError):  # no process or thread can be started: there are too many already
                    done = alone
                yield from done
        finally:
            gc.unfreeze()


@contextmanager
def _ended(executor: Executor) -> Iterator[Executor]:
    """Give `executor`, and wait for it in the end; of one that could not start all it needs, end what it started."""
    try:
        yield executor
    finally:
        with contextlib.suppress(RuntimeError):  # it would wait for a thread that never began
            executor.shutdown()
        for process in (getattr(executor, "_processes", None) or {}).values():
            process.kill()


def _begin_nothing() -> None:
    """Prepare nothing: a task that is given all it needs."""


def die_with(parent: int) -> None:
    """Have the system end this process when `parent` ends: a killed build leaves nobody waiting for work for ever."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
        if os.getppid() != parent:  # it had ended before the system was asked
            os._exit(1)


# A worker's own. Threads share them, so with threads one run must end before the next begins.
_context: Any = None
_items: Sequence[Any] = ()


def _begin(context: Any, items: Sequence[Any]) -> None:
    global _context, _items
    _context, _items = context, items
    gc.disable()


def _work(task: Callable[[Any, Sequence[Any]], Any], size: int, start: int) -> Any:
    result = task(_context, _items[start : start + size])
    gc.collect(0)  # what these items left; what stays from before them is not looked at again
    return result
