"""A place in memory for tests that write many small sites: a flush costs nothing there."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

_SHARED = Path("/dev/shm")  # noqa: S108  # every test makes a folder of its own in it
_ENOUGH = 1 << 30
"""Bytes that must be free: a container often has only 64 MB there."""

MEMORY = _SHARED if _SHARED.is_dir() and shutil.disk_usage(_SHARED).free > _ENOUGH else None
"""Where that is; nothing where there is none, and then it is the system's folder for temporary files."""


def folder_in_memory() -> Iterator[Path]:
    """A new folder there, and away with it."""
    with tempfile.TemporaryDirectory(dir=MEMORY) as folder:
        yield Path(folder)
