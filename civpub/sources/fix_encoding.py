"""Saves a file of another encoding as UTF-8, for ``civpub fix-encoding``."""

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from civpub.problems import Problem
from civpub.sources.decode import MARK, decode
from civpub.sources.encoding import other_encoding
from civpub.sources.findings import Finding, to_problems
from civpub.sources.raw import read_bytes, unreadable


def to_utf8(file: Path, name: str) -> tuple[str, list[Problem]]:
    """Rewrite `file`, called `name` in messages, as UTF-8; return the encoding it had, or "" if it needed nothing.

    The file is replaced in one step, or not at all. What it held before stays beside it as ``….bak``, or ``….bak2``
    and so on, for no backup is ever overwritten; such files are never published. Characters and line ends stay as they
    are. A file in an encoding that cannot be told is left alone, with its problem.
    """
    data = read_bytes(file)
    if isinstance(data, Finding):
        return "", to_problems([data], name, ())
    encoding = other_encoding(data) if _needs_fixing(data) else None
    if encoding is None:
        decoded = decode(data, name)
        return "", to_problems(decoded.findings, name, decoded.lines)
    try:
        text = data.decode(encoding.codec).removeprefix(MARK)
        _replace(file, data, text.encode("utf-8"))
    except (OSError, UnicodeError) as error:
        return "", to_problems([unreadable(error)], name, ())
    return encoding.title, []


def _needs_fixing(data: bytes) -> bool:
    try:
        return "\0" in data.decode("utf-8")
    except UnicodeDecodeError:
        return True


def _replace(file: Path, old: bytes, new: bytes) -> None:
    mode = file.stat().st_mode & 0o777
    _write_backup(file, old)
    descriptor, temporary = tempfile.mkstemp(prefix=f".{file.name}.", suffix=".tmp", dir=file.parent)
    try:
        _write(descriptor, new)
        Path(temporary).chmod(mode)
        Path(temporary).replace(file)
    except BaseException:
        with suppress(OSError):
            Path(temporary).unlink()
        raise
    _sync_folder(file.parent)


def _write_backup(file: Path, data: bytes) -> None:
    count = 1
    while True:
        backup = file.with_name(f"{file.name}.bak{count if count > 1 else ''}")
        try:
            descriptor = os.open(backup, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o644)
        except FileExistsError:
            count += 1
            continue
        return _write(descriptor, data)


def _write(descriptor: int, data: bytes) -> None:
    with os.fdopen(descriptor, "wb") as stream:
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())


def _sync_folder(folder: Path) -> None:
    """Make the new name last through a power cut; systems without folders that can be synced do it on their own."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
