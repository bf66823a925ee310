"""Publishing: a finished tree becomes the live site, and until then the old one stays."""

import os
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
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


@contextmanager
def fresh_tree(site_dir: Path) -> Iterator[Path]:
    """Give an empty folder beside `site_dir` to build into; it is gone afterwards unless it was published."""
    site_dir.parent.mkdir(parents=True, exist_ok=True)
    tree = Path(tempfile.mkdtemp(prefix=f".{site_dir.name}-", dir=site_dir.parent))
    try:
        tree.chmod(0o755)
        yield tree
    finally:
        shutil.rmtree(tree, ignore_errors=True)


def publish_release(tree: Path, site_dir: Path) -> None:
    """Make `tree` the site at `site_dir`; the release it replaces is removed."""
    if not site_dir.exists():
        tree.rename(site_dir)
        return
    old = Path(tempfile.mkdtemp(prefix=f".{site_dir.name}-old-", dir=site_dir.parent)) / "site"
    site_dir.rename(old)
    tree.rename(site_dir)
    shutil.rmtree(old.parent, ignore_errors=True)
