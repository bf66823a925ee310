"""The commands a person or a CI job types; they exit with 0 done, 1 problems in the content, 2 wrong usage."""

import logging
import sys
import time
from datetime import date
from pathlib import Path
from typing import Any, NoReturn, get_args

import click

from civpub import __version__
from civpub.calendar import parse_day
from civpub.cli.scaffold import new
from civpub.plugin.project import Project, ProjectError, load_project, serve_project
from civpub.problems import Problem
from civpub.problems.report import Format, report
from civpub.publish import fresh_tree, publish_release, why_not
from civpub.sources.fix_encoding import to_utf8

PROBLEMS = 1
USAGE = 2


class Teller(logging.Handler):
    """Passes on what MkDocs and its plugins warn of, the report of refused content among it."""

    def emit(self, record: logging.LogRecord) -> None:
        """Print `record` on standard error."""
        click.echo(record.getMessage().strip("\n"), err=True)


class DayType(click.ParamType[date]):
    """A calendar day on the command line."""

    name = "DATE"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Return `value` as a day, or fail with how to write one."""
        day = value if isinstance(value, date) else parse_day(str(value))
        return day or self.fail(f"“{value}”不是日期，请写成 2026-11-05。", param, ctx)


config_option = click.option(
    "-f",
    "--config-file",
    type=click.Path(path_type=Path),
    default=Path("mkdocs.yml"),
    help="网站的 mkdocs.yml，默认是当前文件夹里的。",
)
as_of_option = click.option("--as-of", type=DayType(), help="按哪一天来看，默认是北京时间的今天。")


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="civpub")
def main() -> None:
    """把社区的文字资料做成公开的宣传与光荣榜网站。"""
    for stream in (sys.stdout, sys.stderr):
        # A terminal set to another encoding must not turn a message into a crash.
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
    logging.getLogger("mkdocs").handlers = [Teller(logging.WARNING)]


@main.command()
@click.argument("paths", nargs=-1, type=click.Path(exists=True, path_type=Path))
@click.option("--format", "form", type=click.Choice(get_args(Format)), default="text", help="报告的格式。")
@as_of_option
@config_option
def check(paths: tuple[Path, ...], form: Format, as_of: date | None, config_file: Path) -> None:
    """检查内容，一次报告所有问题。可以只看某些文件或文件夹。"""
    project = _project(config_file, as_of, None)
    if strange := [path for path in paths if not path.resolve().is_relative_to(project.content_dir.resolve())]:
        _leave(f"{strange[0]} 不在内容文件夹 {project.content_dir} 里，没有什么可检查的。")
    try:
        site = project.load()
    except ProjectError as error:
        _leave(str(error))
    problems = [problem for problem in site.problems if _within(problem, paths, config_file.parent)]
    click.echo(report(problems, form), nl=False)
    sys.exit(PROBLEMS if any(problem.is_error for problem in problems) else 0)


@main.command()
@click.option("--site-dir", type=click.Path(path_type=Path), help="网站生成到哪个文件夹，默认照 mkdocs.yml。")
@as_of_option
@config_option
def build(site_dir: Path | None, as_of: date | None, config_file: Path) -> None:
    """检查并生成网站。有错误时不动原来的网站。"""
    started = time.monotonic()
    configured = _project(config_file, as_of, None)
    target = (site_dir or configured.site_dir).absolute()
    if reason := why_not(target, configured.sources):
        _leave(reason)
    with fresh_tree(target) as tree:
        project = _project(config_file, as_of, tree)
        try:
            project.build()
        except ProjectError:
            click.echo("没有生成，原来的网站没有改动。", err=True)
            sys.exit(PROBLEMS)
        publish_release(tree, target)
        pages = len(project.plugin.site.pages)
    click.echo(f"已生成 {pages} 个页面，放在 {target}，用时 {time.monotonic() - started:.1f} 秒。")


@main.command()
@click.option("--address", metavar="HOST:PORT", help="预览的地址，默认 127.0.0.1:8000。")
@config_option
def serve(address: str | None, config_file: Path) -> None:
    """在本机预览，改了内容网页自动刷新。"""
    _project(config_file, None, None)
    serve_project(config_file, address)


@main.command("fix-encoding")
@click.argument("files", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path))
def fix_encoding(files: tuple[Path, ...]) -> None:
    """把 GBK、UTF-16 编码的文件改成 UTF-8，原文件留作 .bak。"""
    problems: list[Problem] = []
    for file in files:
        encoding, found = to_utf8(file, str(file))
        problems += found
        done = f"{file}：已从 {encoding} 改成 UTF-8，原文件留作 .bak。" if encoding else f"{file}：不需要改。"
        click.echo(done if not found else f"{file}：没有改。")
    if problems:
        click.echo(report(problems, "text"), nl=False)
        sys.exit(PROBLEMS)


main.add_command(new)


def _project(config_file: Path, as_of: date | None, site_dir: Path | None) -> Project:
    try:
        return load_project(config_file, as_of=as_of, site_dir=site_dir)
    except ProjectError as error:
        _leave(str(error))


def _leave(reason: str) -> NoReturn:
    click.echo(reason, err=True)
    sys.exit(USAGE)


def _within(problem: Problem, paths: tuple[Path, ...], root: Path) -> bool:
    file = (root / problem.place.file).resolve()
    return not paths or any(file.is_relative_to(path.resolve()) for path in paths)
