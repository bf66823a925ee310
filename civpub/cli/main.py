"""The commands a person or a CI job types.

They exit with 0 done, 1 problems in the content, 2 wrong usage, 75 another build is running.
"""

import logging
import sys
from datetime import date
from pathlib import Path
from typing import get_args

import click

from civpub import __version__
from civpub.cli.build import build, rollback
from civpub.cli.options import PROBLEMS, as_of_option, config_option, jobs_option, leave, load
from civpub.cli.progress import Progress
from civpub.cli.scaffold import new
from civpub.cli.serve import serve
from civpub.engine import Engine
from civpub.plugin.project import ProjectError
from civpub.problems import Problem
from civpub.problems.report import Format, report
from civpub.sources.fix_encoding import to_utf8


class Teller(logging.Handler):
    """Passes on what MkDocs and its plugins warn of, the report of refused content among it."""

    def emit(self, record: logging.LogRecord) -> None:
        """Print `record` on standard error."""
        click.echo(record.getMessage().strip("\n"), err=True)


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
@jobs_option
@config_option
def check(paths: tuple[Path, ...], form: Format, as_of: date | None, jobs: int | None, config_file: Path) -> None:
    """检查内容，一次报告所有问题。可以只看某些文件或文件夹。"""
    project = load(config_file, as_of)
    if strange := [path for path in paths if not path.resolve().is_relative_to(project.content_dir.resolve())]:
        leave(f"{strange[0]} 不在内容文件夹 {project.content_dir} 里，没有什么可检查的。")
    progress = Progress()
    try:
        found = project.check(Engine(jobs) if jobs else Engine(), progress)
    except ProjectError as error:
        leave(str(error))
    finally:
        progress.close()
    problems = [problem for problem in found if _within(problem, paths, config_file.parent)]
    click.echo(report(problems, form), nl=False)
    sys.exit(PROBLEMS if any(problem.is_error for problem in problems) else 0)


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


for command in (build, rollback, serve, new):
    main.add_command(command)


def _within(problem: Problem, paths: tuple[Path, ...], root: Path) -> bool:
    file = (root / problem.place.file).resolve()
    return not paths or any(file.is_relative_to(path.resolve()) for path in paths)
