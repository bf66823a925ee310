"""Two builds never work on one site at once, and a dead one never locks out the next."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from faults import LONG, command, environment
from releases import files_at, publish, release, rollback
from scenarios import left_over

from civpub.publish import Busy, open_store

PAIRS = 50 if LONG else 8
HOLDS = """
import multiprocessing, os, sys, time
from pathlib import Path
from civpub.publish import open_store
with open_store(Path(sys.argv[1])) as store:
    store.stage()
    if os.fork() == 0:  # a worker of the build, which outlives it
        print("held", flush=True)
        time.sleep(30)
        os._exit(0)
    time.sleep(60)
"""


def a_build_at_work(site: Path) -> subprocess.Popen[str]:
    """A build that holds the site until it is killed, with a worker."""
    build = subprocess.Popen(
        [sys.executable, "-SB", "-c", HOLDS, str(site)], env=environment(), stdout=subprocess.PIPE, text=True,
        start_new_session=True,
    )  # fmt: skip
    assert build.stdout
    assert build.stdout.readline() == "held\n"
    return build


def test_a_second_build_is_told_once_who_is_at_work_and_then_gives_up(tmp_path: Path) -> None:
    publish(tmp_path / "site", release(1))
    build = a_build_at_work(tmp_path / "site")
    told: list[str] = []
    try:
        with pytest.raises(Busy) as refused, open_store(tmp_path / "site", wait=0.3, on_wait=told.append):
            pass
    finally:
        os.killpg(build.pid, signal.SIGKILL)
        build.communicate()
    assert len(told) == 1
    assert f"另一次生成正在进行（进程 {build.pid}，从 " in told[0]
    assert told[0].endswith("正在等它结束……")
    assert f"进程 {build.pid}" in str(refused.value)
    assert "请等它结束后再生成" in str(refused.value)


def test_a_killed_build_gives_the_site_free_even_if_its_worker_lives_on(tmp_path: Path) -> None:
    build = a_build_at_work(tmp_path / "site")
    os.kill(build.pid, signal.SIGKILL)
    try:
        build.wait()
        publish(tmp_path / "site", release(1), wait=0)
    finally:
        os.killpg(build.pid, signal.SIGKILL)
        build.communicate()
    assert files_at(tmp_path / "site") == release(1)


@pytest.mark.parametrize("text", [b"", b"\xff", b'{"pid": 1}', b'{"pid":1,"boot":"an earlier one","since":"08:30"}'])
def test_what_a_dead_build_wrote_into_the_lock_locks_nobody_out(text: bytes, tmp_path: Path) -> None:
    publish(tmp_path / "site", release(1))
    (tmp_path / ".site.civpub" / "lock").write_bytes(text)
    publish(tmp_path / "site", release(2), wait=0)
    assert files_at(tmp_path / "site") == release(2)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (b"?", "另一次生成正在进行，"),
        (b'{"pid":7,"boot":"elsewhere","since":"08:30"}', "（另一台机器上的进程 7，从 08:30 开始）"),
    ],
)
def test_the_message_says_what_it_can_about_the_other_build(text: bytes, who: str, tmp_path: Path) -> None:
    with open_store(tmp_path / "site"):
        (tmp_path / ".site.civpub" / "lock").write_bytes(text)
        with pytest.raises(Busy, match=who), open_store(tmp_path / "site", wait=0):
            pass


def test_a_build_that_waited_goes_on_when_the_first_has_left_with_the_empty_holder(tmp_path: Path) -> None:
    (tmp_path / "www").mkdir()
    with open_store(tmp_path / "site"):
        waiting = subprocess.Popen(command(["publish", str(tmp_path / "site"), "1"]), env=environment())
        time.sleep(0.4)
        assert waiting.poll() is None
    assert waiting.wait(timeout=20) == 0
    assert files_at(tmp_path / "site") == release(1)


def test_of_two_builds_at_once_both_are_published_one_after_the_other(tmp_path: Path) -> None:
    site = tmp_path / "site"
    publish(site, release(1))
    for pair in range(PAIRS):
        numbers = (2 * pair + 2, 2 * pair + 3)
        builds = [
            subprocess.Popen(command(["publish", str(site), str(number)]), env=environment()) for number in numbers
        ]
        assert [build.wait(timeout=60) for build in builds] == [0, 0]
        both = [release(number) for number in numbers]
        last = files_at(site)
        assert last in both
        assert rollback(site)
        assert files_at(site) == both[1 - both.index(last)]
        assert left_over(site) == []
