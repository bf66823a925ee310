"""Finds in a blink that nothing has changed since the last build, before anything big is imported.

A build by cron or on every push mostly changes nothing. What it would read is read here, too: digests, never times.
"""

import contextlib
import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from civpub.calendar import today_in_shanghai
from civpub.digest import digest_of, status_and_digest
from civpub.program import program_digest
from civpub.publish.peek import live_release

LAST = Path(".cache") / "civpub" / "last.json"
"""Beside mkdocs.yml: what the last build was asked and what it read."""
_ELSEWHERE = (b"!ENV", b"INHERIT")
"""What makes mkdocs.yml depend on more than itself."""


class Last(Struct, frozen=True):
    """The last build: its command line, the day where the site follows the calendar, what it read and made live."""

    program: str
    arguments: tuple[str, ...]
    day: str
    roots: tuple[str, ...]
    inputs: str
    site_dir: str = ""
    release: str = ""
    pages: int = 0


def unchanged_since(arguments: Iterable[str]) -> Last | None:
    """Return the last build in this folder if a build with `arguments` would do the same again; else nothing."""
    try:
        last = msgspec.json.decode(LAST.read_bytes(), type=Last)
        if _seems_changed(last.roots):
            return None
        same = last.arguments == tuple(arguments) and last.day in {"", today()} and last.program == program_digest()
        if not same or inputs_of(last.roots) != last.inputs:
            return None
    except (OSError, ValueError, UnreadableError):  # a damaged note is not even UTF-8, or names no file
        return None
    return last if live_release(Path(last.site_dir)) == last.release else None


def was_built() -> tuple[tuple[Path, ...], Path] | None:
    """Return what the last build in this folder read, and where its site is; nothing if there was none."""
    try:
        last = msgspec.json.decode(LAST.read_bytes(), type=Last)
    except (OSError, ValueError):
        return None
    return tuple(Path.cwd() / root for root in last.roots), Path(last.site_dir)


def usual() -> tuple[tuple[Path, ...], Path]:
    """Return what a first build in this folder reads, and where its site will be, if both are where they mostly are."""
    here = Path.cwd()
    return tuple(here / root for root in ("mkdocs.yml", "content", "site_src")), here / "site"


def note(
    root: Path,
    sources: Iterable[Path],
    arguments: tuple[str, ...] | None,
    day: str,
    inputs: Callable[[Sequence[str]], str | None],
) -> Last | None:
    """Return a note that a build by `arguments` read `sources` in `root`; `inputs` gives what `inputs_of` does.

    There is none for a build elsewhere than in the folder it was started in, or one that read more than that.
    """
    if arguments is None or root.resolve() != Path.cwd():
        return None
    try:
        roots = tuple(source.resolve().relative_to(Path.cwd()).as_posix() for source in sources)
        if any(word in Path(roots[0]).read_bytes() for word in _ELSEWHERE):
            return None
        found = inputs(roots)
        return Last(program_digest(), arguments, day, roots, found) if found else None
    except (OSError, ValueError):
        return None


def keep_last(root: Path, last: Last | None, site_dir: Path, release: str, pages: int) -> None:
    """Keep `last` in the project at `root` with what the build made live; forget any other."""
    with contextlib.suppress(OSError):
        (root / LAST).unlink(missing_ok=True)
        if last is not None:
            last = replace(last, site_dir=str(site_dir), release=release, pages=pages)
            (root / LAST).write_bytes(msgspec.json.encode(last))


def inputs_of(roots: Iterable[str], known: Mapping[str, str] = MappingProxyType({})) -> str | None:
    """Return one digest of every file at or below `roots`, paths in this folder, or nothing if one is no plain file.

    `known` are digests of files that were read a moment ago.
    """
    try:
        told = sorted(f"{path}\0{known.get(path) or status_and_digest(path)[1]}" for path in _files(roots))
        return digest_of("\n".join(told).encode())
    except (OSError, ValueError, UnreadableError):  # a name that is no text is a ValueError
        return None


def today() -> str:
    """Return the day it is in China."""
    return today_in_shanghai(datetime.now(UTC)).isoformat()


class UnreadableError(Exception):
    """Something lies among the inputs that is no plain file; a whole build will say so."""


def _seems_changed(roots: Iterable[str]) -> bool:
    """Whether a file is newer than the note: then digests would most likely only tell that it has changed.

    Times may lie; but the whole build that follows believes none, and a file that lies about its age is digested here.
    """
    noted = LAST.stat().st_mtime_ns
    return any(os.stat(path).st_mtime_ns > noted for path in _files(roots))  # noqa: PTH116  many files, quickly


def _files(names: Iterable[str]) -> Iterator[str]:
    waiting = list(names)
    while waiting:
        name = waiting.pop()
        if Path(name).is_symlink():
            raise UnreadableError
        if not Path(name).is_dir():
            yield name
            continue
        with os.scandir(name) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    waiting.append(f"{name}/{entry.name}")
                elif entry.is_file(follow_symlinks=False):
                    yield f"{name}/{entry.name}"
                else:
                    raise UnreadableError
