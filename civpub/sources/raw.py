"""The bytes of one content file: only a regular file, only up to a size, and never waiting for one that has no end."""

import os
import stat
from pathlib import Path

from civpub.digest import UNFOLLOWED
from civpub.sources import file_codes
from civpub.sources.findings import Finding

_REFUSES_LINKS = hasattr(os, "O_NOFOLLOW")
"""Whether a link cannot be opened; elsewhere it is looked for beforehand."""
MAX_BYTES = 1_000_000
"""Largest text file read, some 300,000 Han characters; the longest real record is a hundredth of it."""


def read_bytes(file: str | Path) -> bytes | Finding:
    """Return what `file` holds, or why it cannot be read."""
    try:
        return (None if _REFUSES_LINKS else refusal(os.lstat(file))) or _read(file)
    except (OSError, ValueError) as error:
        return _what_it_is(file) or unreadable(error)


def refusal(status: os.stat_result) -> Finding | None:
    """Return why a file of this `status` is not read, if so."""
    if not stat.S_ISREG(status.st_mode):
        message = f"这不是普通文件，而是{sort_of(status.st_mode)}"
        return Finding(file_codes.NOT_A_FILE, 0, 1, message, "请删掉它，把真正的文件复制到这里。")
    return _too_big(status.st_size) if status.st_size > MAX_BYTES else None


def unreadable(error: Exception) -> Finding:
    """Return the finding for a file or folder the system does not hand out."""
    if isinstance(error, FileNotFoundError):
        return Finding(file_codes.UNREADABLE, 0, 1, "找不到这个文件或文件夹", "请核对它的名字和所在的文件夹。")
    if isinstance(error, PermissionError):
        return Finding(
            file_codes.UNREADABLE, 0, 1, "没有读取的权限", "请在文件属性里允许读取，或把内容复制到一个新文件。"
        )
    hint = "请先关掉正在使用它的程序，再重试；还是不行，就把内容复制到一个新文件。"
    return Finding(file_codes.UNREADABLE, 0, 1, "打不开", hint)


def _what_it_is(file: str | Path) -> Finding | None:
    """Return that `file` is a link or another thing that cannot even be opened, if so."""
    try:
        return refusal(os.lstat(file))
    except (OSError, ValueError):
        return None


def _read(file: str | Path) -> bytes | Finding:
    descriptor = os.open(file, UNFOLLOWED)
    try:
        status = os.fstat(descriptor)
        refused = refusal(status)
        data = b"" if refused else _up_to_the_most(descriptor, status.st_size)
    finally:
        os.close(descriptor)
    return refused or (_too_big(len(data)) if len(data) > MAX_BYTES else data)


def _up_to_the_most(descriptor: int, size: int) -> bytes:
    """Return what is to be read of a file of supposedly `size` bytes, and a byte too many where it is too much.

    Asked for `MAX_BYTES` at once, the system would clear a megabyte of memory for every small file.
    """
    data = os.read(descriptor, size + 1)
    if len(data) == size:  # as nearly always; a network may hand out less at once, and a file may grow
        return data
    while len(data) <= MAX_BYTES and (more := os.read(descriptor, MAX_BYTES + 1 - len(data))):
        data += more
    return data


def _too_big(size: int) -> Finding:
    message = f"文件有 {size / 1_000_000:.1f} MB，超过了 1 MB 的上限"
    return Finding(
        file_codes.TOO_BIG, 0, 1, message, "请检查是不是粘贴了照片或别的文件；内容确实很长，请拆成几个文件。"
    )


def sort_of(mode: int) -> str:
    """Return what a thing of this file mode is called."""
    if stat.S_ISLNK(mode):
        return "链接（快捷方式）"
    return "文件夹" if stat.S_ISDIR(mode) else "系统的特殊文件（管道或设备）"
