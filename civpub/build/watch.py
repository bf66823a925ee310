"""Whether somebody changes the files a build reads while it reads them."""

import os
from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from civpub.digest import digest_of, status_and_digest

Signature = tuple[int, int, int, int]
"""Inode, size, times of the last change of content and of anything at all, in nanoseconds."""


class Watch(ABC):
    """A watch over files: whether they are what they were when it began."""

    @abstractmethod
    def look(self) -> None:
        """Begin to look at the files again; whoever asks after that is told of no older look."""

    @abstractmethod
    def is_unchanged(self) -> bool:
        """Whether the files are what they were, at the look that was begun, or else now."""


class OwnWatch(Watch):
    """A watch that this process keeps over every file at or below `paths`, whenever it asks."""

    def __init__(self, paths: Sequence[Path]) -> None:
        self._paths = paths
        self._before = signatures(paths)

    def look(self) -> None:
        """Leave it to who asks: there is nobody else."""

    def is_unchanged(self) -> bool:
        """Whether the files are now what they were."""
        return signatures(self._paths) == self._before


def signatures(paths: Iterable[Path]) -> dict[str, Signature]:
    """Return the signature of every file at or below `paths`.

    They only tell whether a build read one state of the content; what was changed since the last build is told by
    digests alone, for times lie.
    """
    return {name: _signature(entry.stat(follow_symlinks=False)) for path in paths for name, entry in _entries(path)}


def files(paths: Iterable[Path]) -> Iterator[str]:
    """Yield every file at or below `paths`."""
    return (name for path in paths for name, _ in _entries(path))


def signed_digest(file: str) -> tuple[Signature, str]:
    """Return the signature of `file`, taken first, and its digest: that of nothing where it cannot be read.

    Raises:
        OSError: It is gone.
    """
    try:
        status, digest = status_and_digest(file)
    except OSError:
        return _signature(os.lstat(file)), digest_of(b"")
    return _signature(status), digest


def _entries(path: Path) -> Iterator[tuple[str, os.DirEntry[str] | Path]]:
    if not path.is_dir():
        if path.exists():  # whoever reads it will say that it is missing
            yield str(path), path
        return
    waiting = [str(path)]
    while waiting:
        with os.scandir(waiting.pop()) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    waiting.append(entry.path)
                else:
                    yield entry.path, entry


def _signature(status: os.stat_result) -> Signature:
    return status.st_ino, status.st_size, status.st_mtime_ns, status.st_ctime_ns
