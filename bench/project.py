"""Lays a civpub project around made-up records: the example site's own configuration, none of its content."""

import shutil
from pathlib import Path

from bench.generate import write_content

ROOT = Path(__file__).parent.parent
STUB = "# 页面\n\n这一页只为量速度而放。\n"


def lay_project(folder: Path, size: int) -> None:
    """Lay the example's own configuration and look around `size` made-up records.

    Its hand-written pages become stubs: they may link to records of the example, which are not there.
    """
    shutil.copy(ROOT / "mkdocs.yml", folder)
    shutil.copytree(ROOT / "site_src", folder / "site_src")
    for page in (folder / "site_src").rglob("*.md"):
        page.write_text(STUB, encoding="utf-8")
    write_content(folder / "content", size)
