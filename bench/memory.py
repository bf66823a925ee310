"""The memory of a command and of every process it starts, sampled from /proc while it runs."""

import contextlib
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Self

PROC = Path("/proc")
PAUSE = 0.05
"""Seconds between two samples."""
SHARE = 40
"""A sample that took much processor time is followed by a pause this many times as long, so as not to slow a build."""
PAGE_MB = 4096 / 1024 / 1024


class PeakMemory:
    """Samples a process tree in the background; `megabytes` is the largest sum seen, 0 where there is no /proc.

    What is summed is PSS: a page that several processes share counts once, divided among them. The sum of RSS can
    only be larger and costs next to nothing to read, so PSS is read only when that sum exceeds the peak so far.
    """

    def __init__(self, pid: int) -> None:
        self.megabytes = 0.0
        self._pid = pid
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._over.set()
        self._thread.join()

    def _watch(self) -> None:
        pause = 0.0
        while not self._over.wait(pause):
            started = time.thread_time()
            self._sample()
            pause = max(PAUSE, SHARE * (time.thread_time() - started))

    def _sample(self) -> None:
        pids = list(process_tree(self._pid))
        if sum(map(read_rss, pids)) > self.megabytes:
            self.megabytes = max(self.megabytes, sum(map(read_pss, pids)))


def process_tree(pid: int) -> Iterator[int]:
    """Yield `pid` and every process below it that lives now."""
    yield pid
    children: list[int] = []
    with contextlib.suppress(OSError):
        for task in (PROC / str(pid) / "task").iterdir():
            children += map(int, (task / "children").read_text(encoding="ascii").split())
    for child in children:
        yield from process_tree(child)


def read_rss(pid: int) -> float:
    """Return the resident memory of one process in MB; 0 when it has gone."""
    with contextlib.suppress(OSError):
        return int((PROC / str(pid) / "statm").read_text(encoding="ascii").split()[1]) * PAGE_MB
    return 0.0


def read_pss(pid: int) -> float:
    """Return the proportional share of one process in MB; 0 when it has gone."""
    with contextlib.suppress(OSError):
        for line in (PROC / str(pid) / "smaps_rollup").read_text(encoding="ascii").splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) / 1024
    return 0.0
