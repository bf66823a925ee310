"""A process that goes ahead: it looks over what a build will read while the build imports what it needs and sets out.

Digests of 10,000 files take as long as those imports do, and a second processor is mostly idle then. What it brings is
used only where it is certain to be about the very same files; a build without it does the same work itself. The digests
and the second tree are wanted later than the signatures, so the build goes on while the scout is still there.
"""

import contextlib
import os
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TypeAlias

import msgspec
from msgspec import Struct

from civpub.build.watch import Signature, signatures
from civpub.digest import bytes_if_any, digest_of
from civpub.engine import die_with
from civpub.publish.peek import whole_twin

_BUFFER = 1 << 20
"""Bytes read at once of what a scout brings."""


def nobody_knows() -> None:
    """Know nothing."""


class Seen(Struct, frozen=True, array_like=True):
    """Files that were looked over: their signatures, taken first, and their digests."""

    signatures: dict[str, Signature]
    digests: dict[str, str]


class Scouted(Struct, frozen=True):
    """What a scout was sent to: all files at or below `roots`, and the second tree of a site.

    `seen` waits for the files, and returns nothing if the scout did not come through. `twin` waits for the rest, and
    returns which release the second tree is, if it is whole.
    """

    roots: tuple[str, ...] = ()
    seen: Callable[[], Seen | None] = nobody_knows
    twin: Callable[[], str | None] = nobody_knows

    def is_about(self, paths: Iterable[Path], site_dir: Path) -> bool:
        """Whether this is about `paths`, in order, and the site at `site_dir`."""
        return self.roots == (*map(str, paths), str(site_dir))


Report: TypeAlias = Callable[[], Scouted]
"""Says what a scout was sent to."""


def nothing_scouted() -> Scouted:
    """Return what nobody brought."""
    return Scouted()


class Scout:
    """A scout sent to the files at or below `paths` and to the site at `site_dir`."""

    def __init__(self, paths: Sequence[Path], site_dir: Path) -> None:
        self._roots = (*map(str, paths), str(site_dir))
        news, end = os.pipe()
        here = os.getpid()
        self._process = os.fork()
        if self._process:
            os.close(end)
            self._news = os.fdopen(news, "rb", _BUFFER)
            return
        try:
            die_with(here)
            os.close(news)
            with os.fdopen(end, "wb") as stream:
                before = signatures(paths)
                told = msgspec.json.encode(before)  # a name that is no text ends it here, before anybody relies on it
                stream.write(b"\n")
                stream.flush()
                # A pipe that nobody writes into is not waited for; the build will say that it is no file.
                digests = msgspec.json.encode({name: digest_of(bytes_if_any(name)) for name in before})
                stream.write(b"[%b,%b]\n" % (told, digests))
                stream.flush()
                stream.write(msgspec.json.encode(whole_twin(site_dir)))
        finally:
            os._exit(0)

    def report(self) -> Scouted:
        """Return what it was sent to, and how to learn what it finds there; nothing if it did not get that far.

        Its signatures are taken by then: whatever is read from now on is younger than they are.
        """
        if self._news.readline() == b"\n":
            return Scouted(self._roots, self._seen, self._twin)
        self._twin()
        return Scouted()

    def _seen(self) -> Seen | None:
        with contextlib.suppress(msgspec.MsgspecError):
            return msgspec.json.decode(self._news.readline(), type=Seen)
        return None

    def _twin(self) -> str | None:
        with self._news:
            data = self._news.read()
        os.waitpid(self._process, 0)
        with contextlib.suppress(msgspec.MsgspecError):
            return msgspec.json.decode(data, type=str | None)
        return None


def send_scout(paths: Sequence[Path], site_dir: Path) -> Scout | None:
    """Return a scout, where the system can double a process in no time and has a second processor for it."""
    if sys.platform != "linux" or len(os.sched_getaffinity(0)) < 2:  # noqa: PLR2004  one for each
        return None
    return Scout(paths, site_dir)
