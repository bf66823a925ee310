"""Publish: the tree a build changes, from what is live to what is to be live."""

import contextlib
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

from msgspec import Struct

from civpub.publish.errors import told
from civpub.publish.manifest import FileMark, Manifest, mark_of, not_in
from civpub.publish.system import flush
from civpub.publish.tree import TreeWriter, link_chunk, remove_files

_CHUNKS = 16
"""Parts that the links of a whole tree are made in: enough to keep any machine's processors busy to the end."""


class Stage(Struct, frozen=True):
    """A tree at `root` that holds exactly `base`: the live release, or nothing if it was begun `fresh`."""

    root: Path
    base: Manifest
    fresh: bool

    @property
    def writer(self) -> TreeWriter:
        """What writes into the tree; it can be sent to other processes."""
        return TreeWriter(str(self.root))

    def put(self, path: str, data: bytes) -> FileMark:
        """Make `data` the file at `path`, unless it is so already; several processes may put different paths at once.

        Raises:
            PublishError: the system refuses.
            ValueError: `path` leads out of the tree.
        """
        mark = mark_of(data)
        if self.base.get(path) != mark:
            self.writer.put(path, data)
        return mark

    @contextmanager
    def written_back(self) -> Iterator[None]:
        """Have the system write what is in a fresh tree to the disk meanwhile: publishing has less to wait for then.

        No process may be started in between, for a thread is waiting for the disk.

        Raises:
            PublishError: the disk refuses.
        """
        if not self.fresh:
            yield
            return
        with ThreadPoolExecutor(1) as executor:
            try:
                written = executor.submit(flush, self.root)
            except RuntimeError:  # no thread can be started; publishing will wait
                yield
                return
            yield
        self._hear(written)

    @told
    def _hear(self, written: Future[None]) -> None:
        """Fail as the disk did: whoever asks after that, as publishing does, is not told of it again."""
        written.result()

    @told
    def remove(self, paths: Iterable[str]) -> None:
        """Remove the files at `paths`, where there are such, and the folders that this leaves empty.

        Raises:
            PublishError: the system refuses.
        """
        remove_files(self.root, paths)


def bring(root: Path, have: Manifest, want: Manifest, sources: Sequence[Path]) -> None:
    """Make the tree `root`, which holds `have`, hold `want`; `sources`, in order, give what it lacks.

    The work is proportional to the difference.

    Raises:
        OSError: no source has a file, or the system refuses.
    """
    remove_files(root, not_in(have, want))
    link_chunk([str(source) for source in sources], str(root), list(not_in(want, have)))


class Doubling:
    """The making of `root`, an empty tree, into a second one of `tree`, which holds `manifest`: by links, beside."""

    def __init__(self, root: Path, tree: Path, manifest: Manifest, executor: Executor) -> None:
        paths = list(manifest)
        size = -(-len(paths) // _CHUNKS) or 1
        chunks = [paths[start : start + size] for start in range(0, len(paths), size)]
        self.root = root
        self._parts: list[Future[None]] = []
        with contextlib.suppress(OSError, RuntimeError):  # no process or thread can be started: there are too many
            self._parts = [executor.submit(link_chunk, [str(tree)], str(root), chunk) for chunk in chunks]
        self._is_begun = len(self._parts) == len(chunks)

    def is_done(self) -> bool:
        """Wait for it, and say whether all went well: without a second tree the next build only has more to do."""
        failures = [part.exception() for part in self._parts]
        return self._is_begun and not any(failures)
