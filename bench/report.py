"""Turns what was measured into tables: medians, ratios against Hugo, and the figures that are required."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import median

from bench.measure import Cost, Output
from bench.tools import ACTIONS


@dataclass(frozen=True, slots=True)
class Run:
    """One build: which tool, how many records, which action, in which round, what it cost and what it left."""

    tool: str
    size: int
    action: str
    number: int
    cost: Cost
    output: Output


@dataclass(frozen=True, slots=True)
class Figure:
    """A required figure: what it is, the most it may be, what is aimed at, what was measured (none: not measured)."""

    name: str
    required: float
    aim: float
    measured: float | None


def table(runs: Sequence[Run]) -> Iterator[str]:
    """Yield a line for each tool, size and action with medians, and its ratios against Hugo."""
    yield (
        f"{'records':>8}  {'action':<9}{'tool':<12} {'runs':>4} {'wall s':>8} {'cpu s':>8} {'peak MB':>8}"
        f" {'pages':>8} {'files':>8} {'out MB':>7}   wall and cpu against Hugo"
    )
    sizes = sorted({run.size for run in runs})
    tools = list(dict.fromkeys(run.tool for run in runs))
    for size, action, tool in ((size, action, tool) for size in sizes for action in ACTIONS for tool in tools):
        found = select(runs, tool, size, action)
        if found:
            yield _line(found, runs)


def select(runs: Sequence[Run], tool: str, size: int, action: str) -> list[Run]:
    """Return the runs of `tool` for `action` at `size`, by round."""
    found = [run for run in runs if (run.tool, run.size, run.action) == (tool, size, action)]
    return sorted(found, key=lambda run: run.number)


def middle(runs: Sequence[Run], tool: str, size: int, action: str, what: str = "wall") -> float | None:
    """Return the median of a cost, or none where nothing was measured."""
    found = select(runs, tool, size, action)
    return median(getattr(run.cost, what) for run in found) if found else None


def ratio(over: Sequence[Run], under: Sequence[Run], what: str = "wall") -> float | None:
    """Return the median of the ratios round by round: a machine that slows down midway slows both sides."""
    below = {run.number: getattr(run.cost, what) for run in under}
    found = [getattr(run.cost, what) / below[run.number] for run in over if below.get(run.number)]
    return median(found) if found else None


def reference(runs: Sequence[Run], size: int, action: str) -> list[Run]:
    """Return Hugo's runs that `action` is compared with: when warm, its full build over its earlier site."""
    return select(runs, "hugo", size, "cold" if action == "cold" else "sentence")


def figures(runs: Sequence[Run]) -> list[Figure]:
    """Return the required figures with what was measured of each."""

    def civpub(size: int, action: str) -> list[Run]:
        return select(runs, "civpub", size, action)

    def to_hugo(action: str, tool: str = "civpub") -> float | None:
        return ratio(select(runs, tool, 10_000, action), reference(runs, 10_000, action))

    peaks = [run.cost.peak for run in runs if (run.tool, run.size) == ("civpub", 40_000)]
    return [
        Figure("cold, 10,000 records, against Hugo", 0.75, 0.5, to_hugo("cold")),
        Figure("one record edited, 10,000, against Hugo's full build", 0.15, 0.08, to_hugo("sentence")),
        Figure("nothing edited, 10,000, against Hugo's full build", 0.1, 0.04, to_hugo("nothing")),
        Figure(
            "one record edited, 40,000, against own cold", 0.08, 0.04,
            ratio(civpub(40_000, "sentence"), civpub(40_000, "cold")),
        ),
        Figure("T(40,000)/T(10,000), cold", 4.4, 4.1, ratio(civpub(40_000, "cold"), civpub(10_000, "cold"))),
        Figure("with search and all, cold, 10,000, against Hugo", 2.0, 1.5, to_hugo("cold", "civpub-full")),
        Figure("with search and all, one record edited, against Hugo", 0.4, 0.2, to_hugo("sentence", "civpub-full")),
        Figure("peak memory, 40,000, all processes, GB", 1.5, 0.8, max(peaks) / 1000 if peaks else None),
    ]  # fmt: skip


def figure_table(found: Sequence[Figure]) -> Iterator[str]:
    """Yield the required figures as a table; a figure that misses what is required says so."""
    yield f"{'figure':<54} | {'required':>8} | {'aim':>5} | measured"
    for figure in found:
        yield f"{figure.name:<54} | {'≤ ' + str(figure.required):>8} | {figure.aim:>5} | {_judge(figure)}"


def _judge(figure: Figure) -> str:
    if figure.measured is None:
        return "not measured"
    missed = "" if figure.measured <= figure.required else "  MISSED"
    return f"{figure.measured:.3f}{'  aim reached' if figure.measured <= figure.aim else missed}"


def _line(found: Sequence[Run], runs: Sequence[Run]) -> str:
    run = found[-1]
    wall, cpu, peak = (median(getattr(each.cost, what) for each in found) for what in ("wall", "cpu", "peak"))
    start = f"{run.size:>8,}  {run.action:<9}{run.tool:<12} {len(found):>4} {wall:>8.2f} {cpu:>8.2f} {peak:>8.0f}"
    left = f" {run.output.pages:>8,} {run.output.files:>8,} {run.output.size / 1e6:>7.1f}"
    beside = reference(runs, run.size, run.action)
    by_wall, by_cpu = ratio(found, beside), ratio(found, beside, "cpu")
    if by_wall is None or by_cpu is None or run.action == "check":
        return start + left
    return f"{start}{left}   {by_wall:.3f}, {by_cpu:.3f}"
