"""``civpub new``: a record to fill in, where the site expects it."""

import sys
from datetime import UTC, datetime
from pathlib import Path

import click

from civpub.calendar import today_in_shanghai
from civpub.kinds import KINDS
from civpub.loader.scaffold import scaffold
from civpub.names.slug import to_slug

_NAMES = {name: kind for kind in KINDS for name in (kind.name, kind.zh, kind.section_zh, *kind.also)}

USAGE = 2


@click.command(epilog="KIND 可以是：" + "、".join(f"{kind.zh}（{kind.name}）" for kind in KINDS))
@click.argument("kind", metavar="KIND")
@click.argument("name", required=False)
@click.option(
    "--content-dir", type=click.Path(path_type=Path), default=Path("content"), help="内容文件夹，默认 content。"
)
def new(kind: str, name: str | None, content_dir: Path) -> None:
    """新建一份待填的样稿。KIND 写中文名或英文名都可以。"""
    chosen = _NAMES.get(kind)
    if chosen is None:
        click.echo(f"没有“{kind}”这一类。可以写：{'、'.join(kind.zh for kind in KINDS)}。", err=True)
        sys.exit(USAGE)
    today = today_in_shanghai(datetime.now(UTC))
    folder = content_dir / chosen.folder / (str(today.year) if chosen.yearly else "")
    file = folder / f"{today.isoformat()}-{to_slug(name or chosen.name)}{chosen.suffix}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with file.open("x", encoding="utf-8", newline="\n") as stream:
            stream.write(scaffold(chosen, today))
    except FileExistsError:
        click.echo(f"{file} 已经有了，没有改动它。请换一个名字：civpub new {kind} 名字", err=True)
        sys.exit(1)
    except OSError as error:
        click.echo(f"{file} 写不进去：{error.strerror}。请核对文件夹和权限。", err=True)
        sys.exit(1)
    click.echo(f"已新建 {file}。填好以后运行 civpub check 检查。")
