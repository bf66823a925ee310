"""Lets the tests write their thousands of small sites into memory, where there is enough of it."""

import os
import shutil
import tempfile
from pathlib import Path

_SHARED = Path("/dev/shm")  # noqa: S108  # every test makes a folder of its own in it
_ENOUGH = 4 << 30
"""Bytes that must be free: a container often has only 64 MB there."""


def work_in_memory() -> None:
    """Let every temporary folder be made in memory, unless TMPDIR says where: `TMPDIR=/tmp make test` asks the disk."""
    if "TMPDIR" not in os.environ and _SHARED.is_dir() and shutil.disk_usage(_SHARED).free > _ENOUGH:
        os.environ["TMPDIR"] = tempfile.tempdir = str(_SHARED)
