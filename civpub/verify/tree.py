"""Verifying a finished tree from disk, alone and in full: what was asked for is there, whole, and nothing else is."""

import os
import stat
from collections.abc import Collection, Iterator
from pathlib import Path

from civpub.verify.dangling import dangling
from civpub.verify.facts import PageFacts, page_facts
from civpub.verify.flaw import PageFlaw
from civpub.verify.scanning import scan

_FOLDER_MODE, _FILE_MODE = 0o755, 0o644


def verify_tree(root: Path, planned: Collection[str], site_url: str, *, written: str = "") -> list[PageFlaw]:
    """Return all flaws of the tree at `root`, sorted. `planned` are the files it should hold, and no other.

    `written` is text from people in which what looks like a template is meant so.
    """
    files = set[str]()
    flaws = list(_modes(root, "", files))
    pages: dict[str, PageFacts] = {}
    for path in sorted(files):
        if path.endswith(".html"):
            pages[path], found = page_facts(path, scan((root / path).read_bytes()), site_url, written=written)
            flaws += found
    flaws += dangling(pages, {}, files)
    return sorted(flaws + strays(files, planned))


def strays(files: Collection[str], planned: Collection[str]) -> list[PageFlaw]:
    """Return the files nobody planned, and the planned ones that are missing."""
    there, asked = set(files), set(planned)
    return [PageFlaw(path, "没有任何计划要发布这个文件") for path in sorted(there - asked)] + [
        PageFlaw(path, "计划要发布，却没有生成") for path in sorted(asked - there)
    ]


def _modes(folder: Path, name: str, files: set[str]) -> Iterator[PageFlaw]:
    """Yield what cannot be read by everyone as it is; every file goes into `files`."""
    yield from _mode(name or ".", folder.lstat().st_mode, stat.S_IFDIR | _FOLDER_MODE)
    with os.scandir(folder) as entries:
        for entry in sorted(entries, key=lambda entry: entry.name):
            path = f"{name}/{entry.name}" if name else entry.name
            if entry.is_dir(follow_symlinks=False):
                yield from _modes(Path(entry), path, files)
                continue
            if entry.is_file():
                files.add(path)
            yield from _mode(path, entry.stat(follow_symlinks=False).st_mode, stat.S_IFREG | _FILE_MODE)


def _mode(path: str, mode: int, wanted: int) -> Iterator[PageFlaw]:
    if stat.S_IFMT(mode) != stat.S_IFMT(wanted):
        yield PageFlaw(path, "不是普通的文件，不能发布")
    elif mode != wanted:
        yield PageFlaw(path, f"权限是 {stat.S_IMODE(mode):04o}，应当是 {stat.S_IMODE(wanted):04o}")
