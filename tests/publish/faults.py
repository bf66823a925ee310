"""Lets the kernel kill a build, or refuse it something, at one chosen system call (strace's fault injection)."""

import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import msgspec
import pytest
from example import ROOT

DRIVER = Path(__file__).parent / "driver.py"
LONG = bool(os.environ.get("CIVPUB_LONG"))
CHANGING = (
    *("mkdir", "mkdirat", "rename", "renameat", "renameat2", "link", "linkat", "unlink", "unlinkat", "rmdir"),
    *("symlink", "symlinkat", "write", "ftruncate", "fchmod", "chmod", "fchmodat"),
    *("fsync", "fdatasync", "syncfs", "sync", "flock"),
)
"""What changes the disk.  Making a file is followed by one of these before anything else is done, so it is not here."""
_CALL = re.compile(r"^(?:\d+\s+)?(\w+)\((.*)$")


@dataclass(frozen=True)
class Call:
    """The `count`th call of `name` in a run of the driver, and what it was called with."""

    name: str
    count: int
    text: str


def need_strace() -> str:
    """Return strace; without it a test is skipped, but not where the tests decide whether a change is good."""
    if found := shutil.which("strace"):
        return found
    missing = (
        "strace is not installed (Debian, Ubuntu: apt-get install strace): no build can be killed at a chosen call"
    )
    if os.environ.get("CI"):
        pytest.fail(missing)
    pytest.skip(missing)


def command(arguments: list[str]) -> list[str]:
    return [sys.executable, "-SB", str(DRIVER), *arguments]


def environment() -> dict[str, str]:
    """Nothing of pytest's or coverage's own, so that every run makes the same calls."""
    paths = [str(ROOT), str(Path(msgspec.__file__).parent.parent)]
    return {"PYTHONPATH": os.pathsep.join(paths), "PYTHONHASHSEED": "0", "PYTHONUTF8": "1"}


def run(
    arguments: list[str], *injections: str, log: Path | None = None, trace: str = ""
) -> subprocess.CompletedProcess[str]:
    """Run the driver under strace with `injections`."""
    calls = trace or ",".join(injection.split(":")[0] for injection in injections)
    options = ["-f", "-qq", "-y", "-s", "4096", "-o", str(log or os.devnull), "-e", f"trace={calls}"]
    options += [option for injection in injections for option in ("-e", f"inject={injection}")]
    return subprocess.run(
        [need_strace(), *options, *command(arguments)],
        env=environment(), capture_output=True, text=True, encoding="utf-8", check=False, timeout=60,
    )  # fmt: skip


def calls(log: Path) -> Iterator[Call]:
    """Give the calls of a run that was not harmed, from where the driver begins."""
    counts: Counter[str] = Counter()
    begun = False
    for line in log.read_text(encoding="utf-8", errors="replace").splitlines():
        if not (match := _CALL.match(line)):
            continue
        counts[match[1]] += 1
        begun = begun or "the-driver-begins" in match[2]
        if begun:
            yield Call(match[1], counts[match[1]], match[2])


def changing_calls(arguments: list[str], log: Path, *injections: str, also: tuple[str, ...] = ()) -> list[Call]:
    """Run the driver unharmed and return its calls that change the disk, and those of `also`."""
    names = (*CHANGING, *also)
    trace = ",".join(f"?{name}" for name in (*names, "access", "faccessat", "faccessat2"))
    assert run(arguments, *injections, log=log, trace=trace).returncode == 0
    return [call for call in calls(log) if call.name in names]
