"""Runs one command and says what it cost; one that fails ends the benchmark with its own output."""

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bench.memory import PeakMemory

SHOWN = 4000
"""Characters of a failed command's output that are shown, from its end."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What a command cost: seconds passed, seconds of processor time, most MB of memory in use at once.

    Processor time and memory are those of the command and of all processes it started.
    """

    wall: float
    cpu: float
    peak: float


@dataclass(frozen=True, slots=True)
class Output:
    """What a build left: HTML pages, files of any kind, their bytes."""

    pages: int
    files: int
    size: int


def measure(command: Sequence[str | Path], folder: Path, log: Path) -> Cost:
    """Run `command` in `folder`, what it prints going to `log`.

    Raises:
        SystemExit: It is missing or it failed; its output is the message.
    """
    started = time.monotonic()
    with log.open("wb") as output:
        try:
            process = subprocess.Popen(command, cwd=folder, stdout=output, stderr=output, env=_environment())
        except OSError as error:
            sys.exit(f"{command[0]}: {error.strerror}")
        with PeakMemory(process.pid) as memory:
            _, status, usage = os.wait4(process.pid, 0)
            wall = time.monotonic() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        told = log.read_text(encoding="utf-8", errors="replace")[-SHOWN:]
        sys.exit(f"{' '.join(map(str, command))} in {folder}: exit code {process.returncode}\n{told}")
    peak = memory.megabytes or usage.ru_maxrss / _RSS_UNITS_PER_MB
    return Cost(wall, usage.ru_utime + usage.ru_stime, peak)


def count_output(folder: Path, records: int) -> Output:
    """Count what a build left in `folder`.

    Raises:
        SystemExit: It has fewer pages than there are records: whatever was fast, it was no build.
    """
    pages = files = size = 0
    for place, _, names in os.walk(folder):
        files += len(names)
        pages += sum(name.endswith(".html") for name in names)
        size += sum((Path(place) / name).stat().st_size for name in names)
    if pages < records:
        sys.exit(f"{folder}: {pages:,} HTML pages for {records:,} records")
    return Output(pages, files, size)


def _environment() -> dict[str, str]:
    """Return what commands find in their environment: no tool in Python is told to compile anew what it could keep."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "NO_MKDOCS_2_WARNING": "1"}


_RSS_UNITS_PER_MB = 1024 * 1024 if sys.platform == "darwin" else 1024
