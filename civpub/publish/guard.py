"""Publish: says no before anything is built, where a site would take the place of somebody's work."""

import os
from collections.abc import Iterable
from pathlib import Path

_MARKS = ("404.html", "sitemap.xml")
"""What every site has; a folder with files but without these is somebody's work."""


def why_not(site_dir: Path, sources: Iterable[Path]) -> str:
    """Return why nothing may be published to `site_dir`, or nothing: publishing replaces all that is in it.

    `sources` are the project's own file and folders, which must not be in the way.
    """
    real = _real(site_dir)
    for source in map(_real, sources):
        if source.is_relative_to(real) or (real.is_relative_to(source) and source.is_dir()):
            return f"网站不能生成到 {site_dir}：那里是 {source} 的位置，生成会把它覆盖掉。请换一个文件夹。"
    if site_dir.exists() and not site_dir.is_dir():
        return f"{site_dir} 是一个文件，不是文件夹。请换一个地方。"
    if site_dir.is_dir() and any(site_dir.iterdir()) and not all((site_dir / mark).exists() for mark in _MARKS):
        return f"{site_dir} 里有别的文件，不像是生成的网站，没有动它。请换一个空的文件夹。"
    return ""


def _real(path: Path) -> Path:
    # Path.resolve raises for a link that leads to itself; such a path is judged by its name.
    return Path(os.path.realpath(path))
