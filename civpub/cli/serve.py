"""`civpub serve`: a preview on this computer that follows every saved edit."""

import gc
import logging
import time
from dataclasses import replace
from pathlib import Path

import click

from civpub.build.build import build_site
from civpub.build.memory import Memory
from civpub.build.wanted import BuildError, Built, Wanted
from civpub.cli.options import BUSY, PROBLEMS, config_option, leave, load
from civpub.cli.progress import Progress
from civpub.engine import Engine, threads
from civpub.plugin.project import ProjectError
from civpub.problems.report import report
from civpub.publish import Busy, PublishError

PREVIEW = Path(".cache") / "civpub" / "preview"
"""Where the preview is built, beside mkdocs.yml."""


@click.command()
@click.option("--address", metavar="HOST:PORT", help="预览的地址，默认 127.0.0.1:8000。")
@config_option
def serve(address: str | None, config_file: Path) -> None:
    """在本机预览，改了内容网页自动刷新。"""
    project = load(config_file)
    progress = Progress()
    wanted = Wanted(config_file, (config_file.parent / PREVIEW).absolute(), progress=progress, wait=0, memory=Memory())
    try:
        built = build_site(wanted)
    except Busy:
        leave("另一个预览正在运行。请先关掉它，或者直接用它的网址。", BUSY)
    except (BuildError, ProjectError, PublishError) as error:
        leave(str(error), PROBLEMS)
    finally:
        progress.close()
    if not built.is_published:
        leave(report(built.problems, "text").rstrip("\n"), PROBLEMS)
    logging.getLogger("mkdocs").setLevel(logging.WARNING)
    from civpub.plugin.serving import serve_folder  # noqa: PLC0415  a web server, which no other command wants

    gc.enable()
    # The server runs threads, and a process with threads is not one to fork.
    again = replace(wanted, engine=Engine(1, threads), wait=60, is_preview=True)
    serve_folder(project, wanted.site_dir or PREVIEW, lambda: _rebuild(again), address, _say)


def _rebuild(wanted: Wanted) -> None:
    """Build what changed; a mistake is told, and the last good preview stays."""
    started = time.monotonic()
    try:
        built = build_site(wanted)
    except (BuildError, ProjectError, PublishError) as error:
        _say(f"{error}\n预览没有更新。")
        return
    _say(_told(built, time.monotonic() - started))


def _told(built: Built, seconds: float) -> str:
    if built.is_published:
        return f"已更新：重做 {built.made:,} 个页面，用时 {seconds:.1f} 秒。"
    return f"{report(built.problems, 'text')}预览没有更新，改好后保存就会更新。"


def _say(text: str) -> None:
    click.echo(text, err=True)
