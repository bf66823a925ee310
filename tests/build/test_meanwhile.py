"""What happens while a build is under way: edits, readers, other builds, a kill; and a clock that goes back."""

import os
import random
import signal
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from commands import command, environment, run_build
from village import LONG, Tree, build, clean_build, differences, lay_out, tree

from civpub.build import nothing
from civpub.build.build import TRIES, build_site
from civpub.build.wanted import BuildError, Wanted
from civpub.engine import Engine
from civpub.publish import Manifest, Stage, Store

NEWS = "content/news/2026/2026-09-05-xiu-deng.md"
PAGE = "news/2026/2026-09-05-xiu-deng/index.html"
KILLS = 100 if LONG else 12
READ_BUILDS = 30
BUSY = 75


def write(project: Path, text: str) -> None:
    """Let one of the news say `text`."""
    head = "---\n标题: 东门的路灯亮了\n日期: 2026-09-05\n---\n\n"
    (project / NEWS).write_text(f"{head}{text}\n", encoding="utf-8")


def build_and_at(project: Path, stage: str, change: Callable[[], object], *, once: bool = True) -> None:
    """Build `project`; make `change` when the build tells that it is at `stage`."""
    made: list[str] = []

    def progress(now: str, *_: int) -> None:
        if now == stage and not (made and once):
            made.append(now)
            change()

    build_site(Wanted(project / "mkdocs.yml", engine=Engine(1), progress=progress))
    assert made, f"the build never was at {stage}"


@pytest.mark.parametrize("stage", ["读取内容", "生成页面"])
@pytest.mark.parametrize("name", [NEWS, "content/community.yml", "mkdocs.yml", "site_src/about.md"])
def test_what_is_changed_during_a_build_is_in_the_site(project: Path, tmp_path: Path, stage: str, name: str) -> None:
    assert build(project).is_published
    write(project, "傍晚的文字。")
    file = project / name
    changed = (
        file.read_text(encoding="utf-8")
        .replace("河边社区", "河边新村")
        .replace("# 关于", "# 再说")
        .replace("路灯亮", "灯亮")
    )
    build_and_at(project, stage, lambda: file.write_text(changed, encoding="utf-8"))
    assert not differences(tree(project / "site"), clean_build(project, tmp_path / "fresh")[1])


@pytest.mark.parametrize("stage", ["读取内容", "生成页面"])
def test_what_is_added_or_deleted_during_a_build_is_in_the_site_or_not(
    project: Path, tmp_path: Path, stage: str
) -> None:
    def change() -> None:
        (project / "content/news/2026/2026-11-08-xiao-fang.md").unlink()
        (project / "content/news/2026/2026-11-09-xin.md").write_text(
            "---\n标题: 新的\n日期: 2026-11-09\n---\n\n文。\n", "utf-8"
        )

    write(project, "傍晚的文字。")
    build_and_at(project, stage, change)
    assert (project / "site/news/2026/2026-11-09-xin/index.html").exists()
    assert not differences(tree(project / "site"), clean_build(project, tmp_path / "fresh")[1])


def test_content_that_keeps_changing_is_refused_and_the_site_stays(project: Path) -> None:
    assert build(project).is_published
    before = tree(project / "site")
    versions = iter(range(1_000))
    with pytest.raises(BuildError, match="一直在改动"):
        build_and_at(project, "读取内容", lambda: write(project, f"第{next(versions)}稿。"), once=False)
    assert next(versions) >= TRIES
    assert tree(project / "site") == before
    write(project, "定稿。")
    assert build(project).is_published
    assert "定稿" in (project / "site" / PAGE).read_text(encoding="utf-8")


def test_what_is_changed_after_the_last_look_is_built_the_next_time(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Publishing begins when everything was looked at for the last time."""
    monkeypatch.chdir(project)
    late = {NEWS: "很晚的文字。", "content/community.yml": "晚改的社区", "site_src/about.md": "晚改的页"}
    publish = Store.publish
    for name, text in late.items():

        def change_and_publish(
            store: Store, stage: Stage, manifest: Manifest, as_of: date, name: str = name, text: str = text
        ) -> str:
            file = project / name
            written = file.read_text(encoding="utf-8").replace("河边社区", text).replace("早", text)
            file.write_text(written, encoding="utf-8")
            return publish(store, stage, manifest, as_of)

        write(project, f"早。为了{name}")
        with monkeypatch.context() as patched:
            patched.setattr(Store, "publish", change_and_publish)
            build_site(Wanted(Path("mkdocs.yml"), engine=Engine(1), clean=True, arguments=("build",)))
        assert nothing.unchanged_since(("build",)) is None, name
        assert build(project).is_published
        assert any(text in page.read_text(encoding="utf-8") for page in (project / "site").rglob("*.html")), name


def test_a_reader_finds_every_page_at_every_moment(project: Path) -> None:
    assert build(project).is_published
    # What has a digest in its name is another file in every release.
    pages = list((project / "site").rglob("*.html"))
    missing: list[str] = []
    reads, over = 0, threading.Event()

    def read() -> None:
        nonlocal reads
        for file in iter_forever(pages, over):
            try:
                assert file.read_bytes()
                reads += 1
            except FileNotFoundError:
                missing.append(str(file))

    reader = threading.Thread(target=read)
    reader.start()
    try:
        for number in range(READ_BUILDS):
            write(project, f"第{number}版。")
            assert build(project, clean=number % 5 == 0).is_published
    finally:
        over.set()
        reader.join()
    assert reads > 1_000
    assert not missing


def iter_forever(files: list[Path], over: threading.Event) -> Iterator[Path]:
    """Give `files` again and again until it is `over`."""
    while not over.is_set():
        yield from files


def test_two_builds_at_once_both_end_well_and_the_site_is_whole(project: Path, tmp_path: Path) -> None:
    for round_ in range(3):
        write(project, f"第{round_}轮。")
        wait = ["--wait", "0"] if round_ == 1 else []
        both = [start(project, *wait) for _ in range(2)]
        ends = [process.wait(120) for process in both]
        assert 0 in ends
        assert set(ends) <= {0, BUSY}
        assert not differences(tree(project / "site"), clean_build(project, tmp_path / "fresh")[1])


def start(project: Path, *arguments: str) -> subprocess.Popen[bytes]:
    """Begin `civpub build` in the folder `project`, in a process group of its own."""
    return subprocess.Popen(
        command(*arguments),
        cwd=project, env=environment(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
    )  # fmt: skip


def test_a_killed_build_leaves_the_old_site_or_the_new_one_and_nothing_in_the_way(
    project: Path, tmp_path: Path
) -> None:
    trees = wanted_trees(project, tmp_path)
    assert build(project).is_published
    began = time.monotonic()
    write(project, "乙。")
    assert run_build(project).returncode == 0
    longest = time.monotonic() - began
    moments = random.Random(20261110)  # noqa: S311  the same moments in every run
    for number in range(KILLS):
        text = "甲。乙。"[number % 2 * 2 :][:2]
        write(project, text)
        process = start(project)
        time.sleep(moments.uniform(longest / 4, longest))
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        assert tree(project / "site") in trees.values(), number
        assert run_build(project).returncode == 0
        assert not differences(tree(project / "site"), trees[text]), number


def wanted_trees(project: Path, tmp_path: Path) -> dict[str, Tree]:
    """What a clean build makes of the project with either text."""
    trees = {}
    for text in ("乙。", "甲。"):
        write(project, text)
        trees[text] = clean_build(project, tmp_path / "fresh")[1]
    return trees


@pytest.mark.parametrize("moment", [0, 10**9, 4 * 10**9])
def test_a_clock_that_was_set_back_or_forth_changes_nothing(project: Path, tmp_path: Path, moment: int) -> None:
    assert build(project).is_published
    before = (project / NEWS).stat()
    write(project, "坏了两个月的三盏路灯换了。")
    os.utime(project / NEWS, ns=(before.st_atime_ns, before.st_mtime_ns))
    for folder in ("content", "site_src", ".cache"):
        for path in (project / folder).rglob("*"):
            os.utime(path, (moment, moment)) if path != project / NEWS else None
    assert build(project).is_published
    assert not differences(tree(project / "site"), clean_build(project, tmp_path / "fresh")[1])


def test_a_project_reached_through_a_link_is_built(tmp_path: Path) -> None:
    lay_out(tmp_path / "real")
    (tmp_path / "link").symlink_to("real", target_is_directory=True)
    assert run_build(tmp_path, "-f", "link/mkdocs.yml").returncode == 0
    assert run_build(tmp_path / "link").returncode == 0
    assert (tmp_path / "real/site/index.html").exists()


def test_a_configuration_that_is_a_link_is_built(project: Path) -> None:
    (project / "mkdocs.yml").rename(project / "real.yml")
    (project / "mkdocs.yml").symlink_to("real.yml")
    done = run_build(project)
    assert done.returncode == 0, done.stderr
