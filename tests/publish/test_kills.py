"""Whenever a build is killed: readers have one whole release, none is lost, and the next build succeeds."""

import os
import random
import shutil
import signal
import subprocess
import time
from pathlib import Path

import pytest
from faults import LONG, changing_calls, command, environment, need_strace, run
from scenarios import SCENARIOS, Scenario, copy_of, must_hold

EVERY = "update of a folder"
"""The everyday build is killed at every call; the others, in a short run, at so many and at all around the swap."""
SAMPLE = 3
SHARDS = 4
RANDOM_KILLS = 500 if LONG else 12


@pytest.mark.parametrize("name", [name for name in SCENARIOS if name != EVERY])
def test_a_build_killed_at_any_call_leaves_a_whole_site_and_nothing_in_the_way(name: str, tmp_path: Path) -> None:
    assert sweep(SCENARIOS[name], tmp_path, 0, 1, None if LONG else SAMPLE) == {"old", "new"}


@pytest.mark.parametrize("shard", range(SHARDS))
def test_an_everyday_build_may_be_killed_at_each_and_every_call(shard: int, tmp_path: Path) -> None:
    assert sweep(SCENARIOS[EVERY], tmp_path, shard, SHARDS, None) == {"old", "new"}


def sweep(scenario: Scenario, tmp_path: Path, start: int, stride: int, sample: int | None) -> set[str]:
    """Kill a build at one call after another; return which releases were found whole. Any other state fails."""
    refused = ["renameat2:error=EINVAL"] if scenario.no_exchange else []
    template, unharmed, site = tmp_path / "template", tmp_path / "unharmed", tmp_path / "now" / "site"
    scenario.prepare(template)
    arguments = scenario.arguments(copy_of(template, unharmed))
    points = [
        call
        for call in changing_calls(arguments, tmp_path / "log", *refused)
        if call.name != "renameat2" or not refused
    ]
    assert len(points) > 50
    chosen = points[start::stride]
    if sample:
        places = {f'"{arguments[1]}"', f'"{os.path.realpath(arguments[1])}"'}
        swap = next(at for at, call in enumerate(points) if any(place in call.text for place in places))
        chosen = points[:: len(points) // sample] + points[swap : swap + 5]
    seen = set()
    for point in chosen:
        copy_of(template, site.parent)
        done = run(scenario.arguments(site), *refused, f"{point.name}:signal=SIGKILL:when={point.count}")
        assert done.returncode == -signal.SIGKILL, (point, done.stderr)
        seen.add(must_hold(scenario, site, tmp_path / "spare"))
        shutil.rmtree(site.parent)
    return seen


def test_a_build_killed_at_any_moment_leaves_a_whole_site(tmp_path: Path) -> None:
    scenario = SCENARIOS[EVERY]
    scenario.prepare(tmp_path / "template")
    moments = random.Random(20261110)  # noqa: S311  # the same moments in every run
    longest = duration(scenario, tmp_path)
    for _ in range(RANDOM_KILLS):
        site = copy_of(tmp_path / "template", tmp_path / "now")
        with subprocess.Popen(command(scenario.arguments(site)), env=environment()) as build:
            time.sleep(moments.uniform(longest / 3, longest))
            build.kill()
        assert must_hold(scenario, site, tmp_path / "spare") in {"old", "new"}
        shutil.rmtree(site.parent)


def duration(scenario: Scenario, tmp_path: Path) -> float:
    site = copy_of(tmp_path / "template", tmp_path / "timed")
    start = time.monotonic()
    subprocess.run(command(scenario.arguments(site)), env=environment(), check=True)
    return time.monotonic() - start


def test_without_strace_nothing_is_passed_over_in_silence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", os.devnull)
    monkeypatch.delenv("CI", raising=False)
    with pytest.raises(pytest.skip.Exception, match="apt-get install strace"):
        need_strace()
    monkeypatch.setenv("CI", "true")
    with pytest.raises(pytest.fail.Exception, match="apt-get install strace"):
        need_strace()
