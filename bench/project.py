"""Lays a civpub project around made-up records: the example site's own configuration, none of its content."""

import shutil
from pathlib import Path

from bench.generate import write_content

ROOT = Path(__file__).parent.parent
STUB = "# 页面\n\n这一页只为量速度而放。\n"


PLAIN = "      search: false\n      share: none\n"
"""What the other tools do not make: an index to search in, and pictures for those who pass a page on."""


def lay_whole_project(folder: Path, size: int) -> None:
    """Lay the example's own configuration and look around `size` made-up records.

    Its hand-written pages become stubs: they may link to records of the example, which are not there.
    """
    shutil.copy(ROOT / "mkdocs.yml", folder)
    shutil.copytree(ROOT / "site_src", folder / "site_src")
    for page in (folder / "site_src").rglob("*.md"):
        page.write_text(STUB, encoding="utf-8")
    write_content(folder / "content", size)


def lay_project(folder: Path, size: int) -> None:
    """Lay the same without what the other tools do not make."""
    lay_whole_project(folder, size)
    config = folder / "mkdocs.yml"
    found = config.read_text(encoding="utf-8")
    plain = found.replace("  - civpub:\n", f"  - civpub:\n{PLAIN}")
    if plain == found:
        message = "mkdocs.yml names the plugin in another way than this benchmark knows"
        raise ValueError(message)
    config.write_text(plain, encoding="utf-8")
