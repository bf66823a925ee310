"""`civpub build` and `civpub rollback`: the commands that change the live site."""

import sys
from datetime import date
from pathlib import Path

import click

from civpub.build.build import build_site
from civpub.build.scout import Scout, nothing_scouted
from civpub.build.wanted import BuildError, Built, Wanted
from civpub.cli.options import (
    BUSY,
    PROBLEMS,
    as_of_option,
    config_option,
    jobs_option,
    leave,
    load,
    site_dir_option,
)
from civpub.cli.progress import Progress
from civpub.engine import Engine
from civpub.plugin.project import ProjectError
from civpub.problems.report import report
from civpub.publish import Busy, PublishError, open_store, why_not

UNTOUCHED = "没有生成，原来的网站没有改动。"


@click.command()
@site_dir_option
@as_of_option
@jobs_option
@click.option("--clean", is_flag=True, help="不沿用上次的结果，全部重新生成。")
@click.option("--timings", is_flag=True, help="最后列出每一步用了多少时间。")
@click.option("--wait", type=click.FloatRange(min=0), default=60.0, help="有另一次生成正在进行时，最多等多少秒。")
@config_option
@click.pass_obj
def build(  # noqa: PLR0913  one parameter for each option
    scout: Scout | None,
    *,
    site_dir: Path | None,
    as_of: date | None,
    jobs: int | None,
    clean: bool,
    timings: bool,
    wait: float,
    config_file: Path,
) -> None:
    """检查并生成网站：只重做改过的，全部核对好才换上。有错误时不动原来的网站。"""
    project = load(config_file, as_of)
    target = (site_dir or project.site_dir).absolute()
    if reason := why_not(target, project.sources):
        leave(reason)
    progress = Progress()
    wanted = Wanted(
        config_file,
        target,
        as_of,
        Engine(jobs) if jobs else Engine(),
        clean=clean,
        wait=wait,
        progress=progress,
        on_wait=lambda message: click.echo(message, err=True),
        arguments=tuple(sys.argv[1:]),
    )
    try:
        built = build_site(wanted, project, scout.report if scout else nothing_scouted)
    except Busy as error:
        progress.close()
        leave(str(error), BUSY)
    except (BuildError, ProjectError, PublishError) as error:
        progress.close()
        leave(f"{str(error).strip()}\n{UNTOUCHED}".strip(), PROBLEMS)
    progress.close()
    if not built.is_published:
        click.echo(report(built.problems, "text"), err=True, nl=False)
        leave(UNTOUCHED, PROBLEMS)
    click.echo(_told(built, target))
    if built.note:
        click.echo(built.note, err=True)
    if timings:
        for stage, seconds in built.seconds.items():
            click.echo(f"  {stage:　<6}{seconds:8.2f} 秒")


@click.command()
@site_dir_option
@config_option
def rollback(site_dir: Path | None, config_file: Path) -> None:
    """换回上一个版本的网站；再运行一次又换回来。"""
    target = (site_dir or load(config_file).site_dir).absolute()
    if not target.exists():
        leave(f"{target} 还没有生成过网站，没有可以换回的版本。")
    try:
        with open_store(target, on_wait=lambda message: click.echo(message, err=True)) as store:
            done = store.rollback()
    except Busy as error:
        leave(str(error), BUSY)
    except PublishError as error:
        leave(str(error), PROBLEMS)
    if not done:
        leave("没有上一个版本可以换回：只生成过一次，或者上一个版本已经清除。", PROBLEMS)
    click.echo(f"已换回上一个版本，放在 {target}。内容文件没有改动；改好内容再运行 civpub build，就会换上新的。")


def _told(built: Built, target: Path) -> str:
    total = sum(built.seconds.values())
    done = f"检查了 {built.records:,} 份内容，生成 {built.made:,} 个页面"
    kept = f"，沿用 {built.kept:,} 个" if built.kept else ""
    return f"{done}{kept}，放在 {target}，用时 {total:.1f} 秒。"
