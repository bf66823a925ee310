"""Publishing: a finished tree becomes the live site, and until then the old one stays."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


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
