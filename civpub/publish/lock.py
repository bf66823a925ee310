"""Publish: one build at a time has the site; a killed one gives it free, for the lock is the kernel's."""

import contextlib
import os
import platform
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta, timezone
from pathlib import Path

import msgspec

from civpub.publish.errors import Busy, told

LOCK = "lock"
_PAUSE = 0.05
"""Seconds between two tries."""
_BEIJING = timezone(timedelta(hours=8))
_held: set[int] = set()


class _Owner(msgspec.Struct):
    pid: int
    boot: str
    since: str


@contextmanager
def held(holder: Path, mode: int, wait: float, on_wait: Callable[[str], None] | None) -> Iterator[None]:
    """Hold the lock in the folder `holder`, which is made with `mode`; it goes again if nothing but the lock is in it.

    `on_wait` is called once, with who has the lock, if there is any waiting.

    Raises:
        Busy: another build had it for all of `wait` seconds.
        PublishError: the folder or the lock cannot be made.
    """
    file = _acquire(holder, mode, time.monotonic() + wait, on_wait)
    try:
        yield
    finally:
        _release(holder, file)


@told
def _acquire(holder: Path, mode: int, deadline: float, on_wait: Callable[[str], None] | None) -> int:
    while (file := _try(holder, mode)) is None:
        owner = _owner(holder / LOCK)
        if time.monotonic() >= deadline:
            message = f"{owner}，等了很久还没有结束。请等它结束后再生成。"
            raise Busy(message)
        if on_wait:
            on_wait(f"{owner}，正在等它结束……")
            on_wait = None
        time.sleep(_PAUSE)
    return file


def _try(holder: Path, mode: int) -> int | None:
    with contextlib.suppress(FileExistsError):
        holder.mkdir(mode, parents=True)
        holder.chmod(mode)
    try:
        file = os.open(holder / LOCK, os.O_RDWR | os.O_CREAT, 0o644)
    except FileNotFoundError:  # the one who had it has just left, and took the folder along
        return None
    try:
        # Whoever leaves an empty holder removes it: a lock that has no name any more locks nobody out.
        if not _lock(file) or not os.path.samestat(os.fstat(file), (holder / LOCK).stat()):
            os.close(file)
            return None
        os.ftruncate(file, 0)
        since = datetime.now(_BEIJING).strftime("%H:%M")
        os.write(file, msgspec.json.encode(_Owner(os.getpid(), _boot(), since)))
    except FileNotFoundError:
        os.close(file)
        return None
    except BaseException:
        os.close(file)
        raise
    _held.add(file)
    return file


def _release(holder: Path, file: int) -> None:
    with contextlib.suppress(OSError):
        if [path.name for path in holder.iterdir()] == [LOCK]:
            (holder / LOCK).unlink()
            holder.rmdir()
    _held.discard(file)
    os.close(file)


def _owner(lock: Path) -> str:
    try:
        owner = msgspec.json.decode(lock.read_bytes(), type=_Owner)
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
        return "另一次生成正在进行"
    where = "" if owner.boot == _boot() else "另一台机器上的"
    return f"另一次生成正在进行（{where}进程 {owner.pid}，从 {owner.since} 开始）"


def _boot() -> str:
    try:
        return Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
    except OSError:
        return platform.node()


if sys.platform == "win32":
    import msvcrt

    def _lock(file: int) -> bool:
        os.lseek(file, 1 << 30, os.SEEK_SET)  # far behind the text, which others must be able to read
        try:
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        os.lseek(file, 0, os.SEEK_SET)
        return True
else:
    import fcntl

    def _lock(file: int) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _let_go() -> None:
        # A worker that outlives a killed build must not keep its lock.
        while _held:
            os.close(_held.pop())

    os.register_at_fork(after_in_child=_let_go)
