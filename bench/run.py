"""Measures civpub beside Hugo, Zensical and stock MkDocs on the same made-up records: `make bench`."""

import argparse
import json
import os
import platform
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from bench.edit import WORDS, edit_record, require_shown
from bench.measure import count_output, measure
from bench.project import ROOT
from bench.report import Run, figure_table, figures, table
from bench.tools import ACTIONS, MEANING, SLOW_LIMIT, Tool, make_tools

SIZES = (1_000, 10_000, 40_000)
ROUNDS = 3
NOTE = """
Only ratios within this run count: seconds depend on the machine ({cores} cores, {machine}), its disk and what else it
does. Ratios are taken round by round; their median is shown. Warm builds are compared with Hugo's full build over its
earlier site with one record edited, for Hugo has no incremental build on its command line. Processor time and memory
are those of all processes of a tool; memory is the largest sum of PSS seen, sampled every 50 ms."""


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to measure."""

    number: int
    size: int
    action: str
    tool: Tool


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure what was asked for and print it."""
    options = parse(arguments)
    tools = make_tools(options.peers.absolute())
    chosen = [tools[name] for name in options.tools or tools]
    steps, left_out = plan_steps(options.sizes, options.rounds, chosen, asked=bool(options.tools))
    print("\n".join(left_out), file=sys.stderr)
    runs: list[Run] = []
    with tempfile.TemporaryDirectory(prefix="civpub-bench-", dir=options.folder) as folder:
        for index, step in enumerate(steps, 1):
            runs.append(take(step, Path(folder)))
            told = f"round {step.number}  {step.size:>6,}  {step.tool.name:<11}  {step.action:<8}"
            print(f"[{index:>3}/{len(steps)}] {told}  {runs[-1].cost.wall:8.2f} s", file=sys.stderr, flush=True)
            if options.json:
                options.json.write_text(to_json(runs), encoding="utf-8")
    print("\n".join((*table(runs), "", *(f"{action}: {MEANING[action]}" for action in ACTIONS), *left_out, "")))
    print("\n".join(figure_table(figures(runs))))
    print(NOTE.format(cores=os.cpu_count(), machine=platform.machine()))


def parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    """Return the options of the command line."""
    parser = argparse.ArgumentParser(prog="python -m bench.run", description=__doc__)
    add = parser.add_argument
    names = tuple(make_tools(Path()))
    add("--sizes", type=_sizes, default=SIZES, metavar="N,N…", help="how many records (1000,10000,40000)")
    add("--rounds", type=int, default=ROUNDS, metavar="N", help=f"how often everything is measured ({ROUNDS})")
    add("--tools", nargs="+", choices=names, help="which tools, at every size (all, the slow ones at small sizes only)")
    add("--json", type=Path, metavar="FILE", help="keep the raw figures in this file")
    add("--peers", type=Path, default=ROOT / ".venv-bench", metavar="DIR", help="the environment with the other tools")
    add("--folder", type=Path, metavar="DIR", help="where projects are laid (the system's temporary folder)")
    return parser.parse_args(arguments)


def plan_steps(
    sizes: Sequence[int], rounds: int, tools: Sequence[Tool], *, asked: bool
) -> tuple[list[Step], list[str]]:
    """Return what to measure, tools taking turns, and a sentence for each slow tool that is left out of something."""
    steps = [
        Step(number, size, action, tool)
        for number in range(1, rounds + 1)
        for size in sizes
        for action in ACTIONS
        for tool in tools
        if action in tool.actions and not _skipped(tool, size, number, asked=asked)
    ]
    return steps, list(_left_out(sizes, rounds, tools, asked=asked))


def take(step: Step, folder: Path) -> Run:
    """Bring the project of a step into the state its action starts from, run it and look at what it built."""
    tool, project = step.tool, folder / f"{step.tool.name}-{step.size}"
    if not project.exists():
        project.mkdir()
        tool.prepare(project, step.size)
    if step.action == "cold":
        tool.clear(project, folder / f"{project.name}-before-{step.number}")
    edit = edit_record(project / tool.content, step.action, step.number) if step.action in WORDS else None
    os.sync()  # nobody writes what another left to be written
    cost = measure(tool.command_for(step.action), project, folder / f"{project.name}.log")
    output = count_output(project / tool.output, step.size)
    if edit:
        require_shown(edit, project / tool.output)
    return Run(tool.name, step.size, step.action, step.number, cost, output)


def to_json(runs: Sequence[Run]) -> str:
    """Return the raw figures, with what they were measured on."""
    machine = {"cores": os.cpu_count(), "system": platform.platform(), "python": platform.python_version()}
    return json.dumps({"machine": machine, "runs": [asdict(run) for run in runs]}, indent=1) + "\n"


def _skipped(tool: Tool, size: int, number: int, *, asked: bool) -> bool:
    return tool.slow and (number > 1 or (size > SLOW_LIMIT and not asked))


def _left_out(sizes: Sequence[int], rounds: int, tools: Sequence[Tool], *, asked: bool) -> Iterator[str]:
    for tool in tools:
        missing = [f"{size:,}" for size in sizes if _skipped(tool, size, 1, asked=asked)]
        if missing:
            yield f"Left out: {tool.name} at {' and '.join(missing)} records; it is slow (--tools asks for it by name)."
        if tool.slow and rounds > 1:
            yield f"{tool.name} ran in the first round only; it is slow."


def _sizes(text: str) -> tuple[int, ...]:
    return tuple(sorted({int(size) for size in text.split(",")}))


if __name__ == "__main__":
    main()
