"""Processes that go ahead: they look over what a build will read while it imports what it needs and sets out.

Digests of 10,000 files take as long as those imports do, and a second processor is mostly idle then. What a scout
brings is used only where it is certain to be about the very same files; a build without one does the same work itself.
One process looks over the files and keeps watch over them until the build ends; another looks at the second tree.
"""

import contextlib
import os
import signal
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import BinaryIO, TypeAlias

import msgspec
from msgspec import Struct

from civpub.build.nothing import inputs_of
from civpub.build.watch import Signature, Watch, files, signatures, signed_digest
from civpub.digest import digest_if_any
from civpub.engine import die_with
from civpub.publish.peek import whole_twin

_BUFFER = 1 << 20
"""Bytes read at once of what a scout brings."""
_SAME, _OTHER = b"same\n", b"other\n"
"""What a process on the files says when it is asked whether they are what they were."""


def nobody_knows() -> None:
    """Know nothing, and do nothing."""


class Scouted(Struct, frozen=True):
    """What a scout was sent to: all files at or below `roots`, and the second tree of a site.

    `digests` are those of the files, as far as they were wanted; `inputs` waits for one digest of them all, as
    `inputs_of` gives it, and must be asked for before the watch is. `watch` is kept over them since before they were
    read. `twin` waits for the release that the second tree is, if it is whole. `end` must be called when nothing more
    is wanted.
    """

    roots: tuple[str, ...] = ()
    digests: Mapping[str, str] = MappingProxyType({})
    inputs: Callable[[], str | None] = nobody_knows
    watch: Watch | None = None
    twin: Callable[[], str | None] = nobody_knows
    end: Callable[[], None] = nobody_knows

    def is_about(self, paths: Iterable[Path], site_dir: Path) -> bool:
        """Whether this is about `paths`, in order, and the site at `site_dir`."""
        return self.roots == (*map(str, paths), str(site_dir))


Report: TypeAlias = Callable[[], Scouted]
"""Says what a scout was sent to."""


def nothing_scouted() -> Scouted:
    """Return what nobody brought."""
    return Scouted()


class Scout:
    """A scout sent to the files at or below `paths` and to the site at `site_dir`.

    One sent ahead of a `first` build, one that finds no note of another, brings no digests of files, for there is
    mostly nothing to compare them with, and does not look for a second tree. Nobody waits for it before the end; what
    it reads, the build reads more quickly.
    """

    def __init__(self, paths: Sequence[Path], site_dir: Path, *, first: bool = False) -> None:
        self._roots = (*map(str, paths), str(site_dir))
        self._files = _Errand(partial(_watch_first if first else _watch_files, paths))
        self._tree = None if first else _Errand(partial(_look_at_twin, site_dir))

    def report(self) -> Scouted:
        """Return what it was sent to and found there; nothing if it did not get that far.

        Its signatures are taken by then: whatever is read from now on is younger than they are.
        """
        with contextlib.suppress(msgspec.MsgspecError):
            digests = msgspec.json.decode(self._files.hear(), type=dict[str, str])
            return Scouted(self._roots, digests, self._inputs, _Watched(self._files), self._twin, self._end)
        self._end()
        return Scouted()

    def _inputs(self) -> str | None:
        with contextlib.suppress(msgspec.MsgspecError):
            return msgspec.json.decode(self._files.hear(), type=str | None)
        return None

    def _twin(self) -> str | None:
        if self._tree is None:
            return None
        with contextlib.suppress(msgspec.MsgspecError):
            return msgspec.json.decode(self._tree.hear(), type=str | None)
        return None

    def _end(self) -> None:
        self._files.end()
        if self._tree is not None:
            self._tree.end()


class _Errand:
    """A process that does `task`, which is given a stream of questions and one for what it has to say, line by line."""

    def __init__(self, task: Callable[[BinaryIO, BinaryIO], None]) -> None:
        questions, ask = os.pipe()
        news, tell = os.pipe()
        here = os.getpid()
        self._process = os.fork()
        if self._process:
            os.close(questions)
            os.close(tell)
            self._ask, self._news = os.fdopen(ask, "wb", 0), os.fdopen(news, "rb", _BUFFER)
            return
        try:
            die_with(here)
            os.close(ask)
            os.close(news)
            with os.fdopen(questions, "rb") as asked, os.fdopen(tell, "wb", _BUFFER) as told:
                task(asked, told)
        finally:
            os._exit(0)

    def ask(self) -> None:
        """Ask it; one that has ended is heard to say nothing."""
        with contextlib.suppress(BrokenPipeError):
            self._ask.write(b"\n")

    def hear(self) -> bytes:
        """Wait for the next line it says, which is empty when it has ended."""
        return self._news.readline()

    def end(self) -> None:
        """End it: it only reads, and so leaves nothing half done."""
        if not self._ask.closed:
            self._ask.close()
            self._news.close()
            os.kill(self._process, signal.SIGKILL)
            os.waitpid(self._process, 0)


class _Watched(Watch):
    """The watch of another process."""

    def __init__(self, errand: _Errand) -> None:
        self._errand = errand
        self._is_asked = False

    def look(self) -> None:
        if not self._is_asked:
            self._errand.ask()
            self._is_asked = True

    def is_unchanged(self) -> bool:
        self.look()
        self._is_asked = False
        while (line := self._errand.hear()) not in {_SAME, _OTHER, b""}:
            pass  # what nobody wanted to know
        return line == _SAME


def _watch_files(paths: Sequence[Path], asked: BinaryIO, told: BinaryIO) -> None:
    """Tell the digests of the files, then keep watch over them."""
    before, digests = {}, {}
    for name in files(paths):
        before[name], digests[name] = signed_digest(name)
    _tell(told, digests)
    _watch(paths, before, digests, asked, told)


def _watch_first(paths: Sequence[Path], asked: BinaryIO, told: BinaryIO) -> None:
    """Tell at once that nobody asked for digests; then read the files, ahead of who needs them, and keep watch."""
    before = signatures(paths)
    _tell(told, {})
    digests = {name: digest_if_any(name) for name in before}
    _watch(paths, before, digests, asked, told)


def _watch(
    paths: Sequence[Path],
    before: Mapping[str, Signature],
    digests: Mapping[str, str],
    asked: BinaryIO,
    told: BinaryIO,
) -> None:
    """Tell one digest of all the files, then as often as it is asked whether they are what they were `before`."""
    _tell(told, _inputs(paths, digests))
    while asked.readline():
        told.write(_SAME if signatures(paths) == before else _OTHER)
        told.flush()


def _tell(told: BinaryIO, news: object) -> None:
    told.write(msgspec.json.encode(news) + b"\n")
    told.flush()


def _inputs(paths: Sequence[Path], digests: Mapping[str, str]) -> str | None:
    here = f"{os.getcwd()}/"  # noqa: PTH109  the paths are as texts
    known = {name.removeprefix(here): digest for name, digest in digests.items()}
    return inputs_of([str(path).removeprefix(here) for path in paths], known)


def _look_at_twin(site_dir: Path, asked: BinaryIO, told: BinaryIO) -> None:  # noqa: ARG001  it answers one question
    """Tell which release the second tree is."""
    _tell(told, whole_twin(site_dir))


def send_scout(paths: Sequence[Path], site_dir: Path, *, first: bool = False) -> Scout | None:
    """Return a scout, where the system can double a process in no time and has a second processor for it."""
    if sys.platform != "linux" or len(os.sched_getaffinity(0)) < 2:  # noqa: PLR2004  one for each
        return None
    try:
        return Scout(paths, site_dir, first=first)
    except OSError:  # no process can be started: there are too many
        return None
