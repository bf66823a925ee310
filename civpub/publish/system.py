"""Publish: the two things Python does not offer, the exchange of two folders and the flush of one file system."""

import ctypes
import errno
import os
import platform
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

_CWD = -100
_EXCHANGE = 2
"""The flag that Linux calls RENAME_EXCHANGE and macOS RENAME_SWAP."""
_RENAMEAT2 = {"x86_64": 316, "aarch64": 276}
"""System call numbers, for a C library that has no name for it (musl)."""
_UNSUPPORTED = {errno.ENOSYS, errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP}

_libc: Any = ctypes.CDLL(None, use_errno=True) if os.name == "posix" else None


def exchange(one: Path, other: Path) -> bool:
    """Let two folders on one file system change places in one step.

    Returns:
        Whether that was done; false, and nothing has happened, where the system or the file system cannot.

    Raises:
        OSError: it can, but not here and now.
    """
    call = _exchange_call()
    if call is None:
        return False
    if call(os.fsencode(one), os.fsencode(other)) == 0:
        return True
    if (number := ctypes.get_errno()) in _UNSUPPORTED:
        return False
    raise OSError(number, os.strerror(number), str(other))


def _exchange_call() -> Callable[[bytes, bytes], int] | None:
    if sys.platform == "darwin" and hasattr(_libc, "renamex_np"):
        return lambda one, other: _libc.renamex_np(one, other, _EXCHANGE)
    if sys.platform == "linux" and hasattr(_libc, "renameat2"):
        return lambda one, other: _libc.renameat2(_CWD, one, _CWD, other, _EXCHANGE)
    if sys.platform == "linux" and _libc and (number := _RENAMEAT2.get(platform.machine())):
        return lambda one, other: _libc.syscall(number, _CWD, one, _CWD, other, _EXCHANGE)
    return None


def flush(folder: Path) -> None:
    """Return when everything written so far to the file system of `folder` would survive a power cut.

    Raises:
        OSError: something could not be written.
    """
    if _libc and hasattr(_libc, "syncfs"):
        with _Opened(folder) as opened:
            if _libc.syncfs(opened) == 0:
                return
            if (number := ctypes.get_errno()) != errno.ENOSYS:
                raise OSError(number, os.strerror(number), str(folder))
    if hasattr(os, "sync"):
        os.sync()


def flush_names(folder: Path) -> None:
    """Return when the names in `folder`, what was renamed and what was linked, would survive a power cut."""
    if os.name == "posix":
        with _Opened(folder) as opened:
            os.fsync(opened)


class _Opened:
    def __init__(self, folder: Path) -> None:
        self._file = os.open(folder, os.O_RDONLY)

    def __enter__(self) -> int:
        return self._file

    def __exit__(self, *_: object) -> None:
        os.close(self._file)
