"""What the commands share: exit codes, options, and how they leave."""

import sys
from datetime import date
from pathlib import Path
from typing import Any, NoReturn

import click

from civpub.calendar import parse_day
from civpub.plugin.project import Project, ProjectError, load_project

PROBLEMS = 1
USAGE = 2
BUSY = 75
"""Another build has the site; trying again later may help (EX_TEMPFAIL of sysexits.h)."""


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
jobs_option = click.option("--jobs", type=click.IntRange(min=1), help="同时用几个处理器，默认全部。")
site_dir_option = click.option(
    "--site-dir", type=click.Path(path_type=Path), help="网站生成到哪个文件夹，默认照 mkdocs.yml。"
)


def load(config_file: Path, as_of: date | None = None) -> Project:
    """Return the project of `config_file`, or leave with what is wrong with it."""
    try:
        return load_project(config_file, as_of=as_of)
    except ProjectError as error:
        leave(str(error))


def leave(reason: str, status: int = USAGE) -> NoReturn:
    """End the command with `reason` on standard error."""
    click.echo(reason, err=True)
    sys.exit(status)
