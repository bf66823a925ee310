"""Measures `civpub check` and `civpub build` on 1,000 and on 10,000 made-up records and prints a table."""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bench.generate import write_content

ROOT = Path(__file__).parent.parent
CIVPUB = Path(sys.executable).with_name("civpub")
SIZES = (1_000, 10_000)
COMMANDS = ("check", "build", "build again")
STUB = "# 页面\n\n这一页只为量速度而放。\n"
NOTE = """
Seconds depend on the machine ({cores} cores here) and on what else it does: compare only figures of one run.
The last column compares the machine with itself: 10.0 means that ten times the records took ten times as long.
On a busy machine trust its second figure.
Memory is that of the largest single process."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What a command cost: seconds passed, seconds of processor time in all its processes, MB of the largest."""

    wall: float
    cpu: float
    peak: float


def main() -> None:
    """Measure every command at every size and print what it cost."""
    costs: dict[tuple[str, int], Cost] = {}
    for size in SIZES:
        with tempfile.TemporaryDirectory(prefix="civpub-bench-") as folder:
            lay_project(Path(folder), size)
            for command in COMMANDS:
                costs[command, size] = measure(command, Path(folder))
    print("\n".join(table(costs)))
    print(NOTE.format(cores=os.cpu_count()))


def lay_project(folder: Path, size: int) -> None:
    """Lay the example's own configuration and look around `size` made-up records.

    Its hand-written pages become stubs: they may link to records of the example, which are not there.
    """
    shutil.copy(ROOT / "mkdocs.yml", folder)
    shutil.copytree(ROOT / "site_src", folder / "site_src")
    for page in (folder / "site_src").rglob("*.md"):
        page.write_text(STUB, encoding="utf-8")
    write_content(folder / "content", size)


def measure(command: str, folder: Path) -> Cost:
    """Run ``civpub`` with the first word of `command` in `folder`.

    Raises:
        SystemExit: It failed; its output is the message.
    """
    log = folder / "bench.log"
    started = time.monotonic()
    with log.open("wb") as output:
        process = subprocess.Popen([CIVPUB, command.partition(" ")[0]], cwd=folder, stdout=output, stderr=output)
        _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"civpub {command}: {process.returncode}\n{log.read_text(encoding='utf-8', errors='replace')[-4000:]}")
    return Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / _RSS_UNITS_PER_MB)


def table(costs: dict[tuple[str, int], Cost]) -> Iterator[str]:
    """Yield the lines of the table; each command's last line compares its cost with that at the smaller size."""
    few, many = SIZES
    ratio = f"T({many:,})/T({few:,})"
    yield f"{'command':<12} {'records':>8} {'wall s':>8} {'cpu s':>8} {'peak MB':>8}   {ratio} by wall, by cpu"
    for command in COMMANDS:
        small, large = costs[command, few], costs[command, many]
        yield _line(command, few, small)
        yield f"{_line(command, many, large)}   {large.wall / small.wall:.1f}, {large.cpu / small.cpu:.1f}"


def _line(command: str, size: int, cost: Cost) -> str:
    return f"{command:<12} {size:>8,} {cost.wall:>8.2f} {cost.cpu:>8.2f} {cost.peak:>8.0f}"


_RSS_UNITS_PER_MB = 1024 * 1024 if sys.platform == "darwin" else 1024

if __name__ == "__main__":
    main()
