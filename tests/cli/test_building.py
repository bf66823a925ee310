"""What `civpub build` and `civpub rollback` say and how they exit, run as a person or a CI job runs them."""

import os
import pty
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from civpub.publish import open_store
from civpub.share import find_fonts

Build = Callable[..., "subprocess.CompletedProcess[str]"]
NEWS = "---\n标题: 东门的路灯亮了\n日期: 2026-11-02\n---\n\n三盏路灯全换好了。\n"
COMMAND = [sys.executable, "-c", "from civpub.cli import main; main()"]


@pytest.fixture
def run(project: Path) -> Build:
    """Run civpub in a project with one news item, each time in a process of its own."""
    return runner(project, dict(os.environ))


@pytest.fixture
def run_untraced(project: Path) -> Build:
    """The same without coverage, which takes longer to begin than such a build: for lines that others run, too."""
    return runner(project, {name: value for name, value in os.environ.items() if not name.startswith("COV")})


def runner(project: Path, env: dict[str, str]) -> Build:
    news(project)

    def typed(*arguments: str) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            [*COMMAND, *arguments],
            cwd=project, env=env, capture_output=True, encoding="utf-8", check=False, timeout=120,
        )  # fmt: skip

    return typed


def news(project: Path, text: str = NEWS) -> None:
    file = project / "content/news/a.md"
    file.parent.mkdir(exist_ok=True)
    file.write_text(text, encoding="utf-8")


def page(project: Path) -> str:
    return (project / "site/news/a/index.html").read_text(encoding="utf-8")


def test_a_build_says_what_it_checked_made_and_kept(run: Build, project: Path) -> None:
    first = run("build")
    assert (first.returncode, first.stderr) == (0, "")
    assert first.stdout.startswith("检查了 1 份内容，生成 ")
    assert "沿用" not in first.stdout
    news(project, NEWS.replace("三盏", "四盏"))
    second = run("build")
    assert "，沿用 " in second.stdout
    assert "四盏路灯" in page(project)


def test_a_build_of_nothing_new_says_so_and_touches_nothing(run: Build, project: Path) -> None:
    run("build")
    before = {file: file.stat() for file in (project / "site").rglob("*")}
    again = run("build")
    assert again.returncode == 0
    assert again.stdout.startswith("没有变化，")
    assert {file: file.stat() for file in (project / "site").rglob("*")} == before


@pytest.mark.parametrize("what", ["content/community.yml", "mkdocs.yml", "site_src/about.md", "content/news/b.md"])
def test_nothing_new_is_never_said_when_something_is(run_untraced: Build, project: Path, what: str) -> None:
    run_untraced("build")
    file = project / what
    text = file.read_text(encoding="utf-8") if file.exists() else NEWS
    file.write_text(text + "\n" if file.exists() else text, encoding="utf-8")
    assert "没有变化" not in run_untraced("build").stdout
    assert "没有变化" in run_untraced("build").stdout


def test_another_font_is_something_new(run_untraced: Build, project: Path) -> None:
    fonts = [face.path for face in find_fonts().titles]
    assert len(fonts) > 1
    config = project / "mkdocs.yml"
    config.write_text(config.read_text(encoding="utf-8") + "      share_font: a.otf\n", encoding="utf-8")
    shutil.copy(fonts[0], project / "a.otf")
    run_untraced("build")
    assert "没有变化" in run_untraced("build").stdout
    shutil.copy(fonts[1], project / "a.otf")
    assert "没有变化" not in run_untraced("build").stdout


def test_what_somebody_took_out_of_the_site_by_hand_comes_back(run_untraced: Build, project: Path) -> None:
    run_untraced("build")
    whole = page(project)
    (project / "site/news/a/index.html").unlink()
    assert "没有变化" not in run_untraced("build").stdout
    assert page(project) == whole
    (project / "site/news/a/index.html").write_text("", encoding="utf-8")
    run_untraced("build")
    assert page(project) == whole


def test_another_command_line_is_never_answered_by_the_last_one(run: Build, project: Path) -> None:
    run("build")
    assert "没有变化" not in run("build", "--as-of", "2026-11-12").stdout
    assert "2026年11月12日" in page(project)


def test_timings_name_every_stage(run: Build) -> None:
    lines = run("build", "--timings").stdout.splitlines()
    assert [line.split()[0] for line in lines[1:]] == ["读取和检查", "准备", "生成页面", "处理照片", "核对", "发布"]
    assert all(line.endswith(" 秒") for line in lines[1:])


def test_a_mistake_is_told_and_the_site_stays(run: Build, project: Path) -> None:
    run("build")
    before = page(project)
    news(project, NEWS.replace("2026-11-02", "2026-11-31"))
    refused = run("build")
    assert refused.returncode == 1
    assert "CP205" in refused.stderr
    assert refused.stderr.endswith("没有生成，原来的网站没有改动。\n")
    assert page(project) == before


def test_a_content_folder_that_is_not_there_is_told(run: Build, project: Path) -> None:
    (project / "content").rename(project / "contents")
    done = run("build")
    assert done.returncode == 1
    assert "content" in done.stderr
    assert "找不到这个文件或文件夹" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="a folder somebody is in cannot be removed there")
def test_in_a_folder_that_is_no_more_a_build_says_what_it_misses(tmp_path: Path) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    done = subprocess.run(
        ["/bin/sh", "-c", 'rmdir "$PWD" && exec "$@"', "sh", *COMMAND, "build"],
        cwd=gone, capture_output=True, encoding="utf-8", check=False, timeout=60,
    )  # fmt: skip
    assert done.returncode == 2
    assert "找不到 mkdocs.yml" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_rollback_brings_the_release_before_and_the_next_one_undoes_it(
    run: Build, run_untraced: Build, project: Path
) -> None:
    run_untraced("build")
    news(project, NEWS.replace("三盏", "四盏"))
    run_untraced("build")
    assert run("rollback").returncode == 0
    assert "三盏路灯" in page(project)
    assert run_untraced("rollback").returncode == 0
    assert "四盏路灯" in page(project)
    run_untraced("rollback")
    assert run_untraced("build").returncode == 0
    assert "四盏路灯" in page(project)


def test_without_a_release_before_a_rollback_says_so(run: Build, project: Path) -> None:
    nothing = run("rollback")
    assert (nothing.returncode, "还没有生成过网站" in nothing.stderr) == (2, True)
    run("build")
    only = run("rollback")
    assert (only.returncode, "没有上一个版本可以换回" in only.stderr) == (1, True)
    assert page(project)


def test_a_build_that_finds_another_one_running_waits_or_leaves_with_75(run: Build, project: Path) -> None:
    with open_store(project / "site"):
        busy = run("build", "--wait", "0.2")
    assert busy.returncode == 75
    assert "另一次" in busy.stderr
    assert "Traceback" not in busy.stderr
    assert run("build").returncode == 0


def test_the_site_does_not_depend_on_the_number_of_jobs(run_untraced: Build, project: Path) -> None:
    run_untraced("build", "--jobs", "1")
    release = (project / "site/release.json").read_bytes()
    run_untraced("build", "--clean", "--jobs", "2")
    assert (project / "site/release.json").read_bytes() == release


def test_progress_is_shown_to_a_person_and_to_nobody_else() -> None:
    script = (
        "from civpub.cli.progress import Progress; told = Progress(patience=0);"
        "told('生成页面', 12, 1340); told('核对', 0, 0); told.close()"
    )
    quiet = subprocess.run([sys.executable, "-c", script], capture_output=True, encoding="utf-8", check=True)
    assert (quiet.stdout, quiet.stderr) == ("", "")
    shown = on_a_terminal(script)
    assert "\r生成页面 12/1,340" in shown
    assert shown.split("\r")[-1] == ""


def on_a_terminal(script: str) -> str:
    """Run `script` with a terminal as its standard error; return what was shown there."""
    here, there = pty.openpty()
    subprocess.run([sys.executable, "-c", script], stderr=there, check=True, timeout=60)
    os.close(there)
    shown = os.read(here, 4096).decode()
    os.close(here)
    return shown
