"""Publish: the door; everything a build does with the live site goes through a store, one build at a time."""

import contextlib
from collections.abc import Callable, Iterator
from concurrent.futures import Executor
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import msgspec

from civpub.publish.errors import PublishError, told
from civpub.publish.holder import Holder
from civpub.publish.ledger import remove
from civpub.publish.lock import held
from civpub.publish.manifest import RELEASE_FILE, Manifest, release_id
from civpub.publish.stage import Doubling, Stage
from civpub.publish.target import Target, find_target
from civpub.publish.tree import holds, make_root


@contextmanager
def open_store(site_dir: Path, *, wait: float = 60, on_wait: Callable[[str], None] | None = None) -> Iterator["Store"]:
    """Give the site at `site_dir`, absent or a folder or a link to one, to one build at a time.

    What a killed build left is finished or cleared away first, and what this one leaves, last.
    `on_wait` is called once, with who is building, if there is any waiting; `wait` is in seconds.

    Raises:
        Busy: another build had the site for all of `wait` seconds.
        PublishError: nothing can be published there.
    """
    target = find_target(site_dir)
    with held(target.holder, target.mode, wait, on_wait):
        store = Store(target)
        try:
            yield store
        finally:
            with contextlib.suppress(PublishError):
                store.recover()


class Store:
    """The live site, the release before it, and the tree that becomes the next one."""

    @told
    def __init__(self, target: Target) -> None:
        self._holder = Holder(target)
        self._ledger = self._holder.ledger
        self._doubles: dict[Path, Path] = {}
        self.recover()

    @property
    def live(self) -> Manifest | None:
        """The manifest of what is live, or nothing if it is not surely known what is there."""
        return self._holder.live

    @property
    def release(self) -> str | None:
        """The name of the release that is live, or nothing if it is not surely known what is there."""
        return None if self.live is None else self._ledger.state.live

    @property
    def twin(self) -> str | None:
        """The name of the release that the second tree is, or nothing if there is none."""
        return self._ledger.state.twin

    @told
    def recover(self) -> None:
        """Finish what a killed build began, and clear away what belongs to nothing; opening and closing does this.

        Raises:
            PublishError: the system refuses.
        """
        self._holder.recover()

    @told
    def stage(self, *, fresh: bool = False, whole_twin: str | None = None) -> Stage:
        """Return a tree that holds what is live, to be changed; an empty one if that is not known, or if `fresh`.

        If the twin is the release `whole_twin`, all of whose files were there a moment ago, that is not asked again.
        What was put into a fresh tree repairs, once it is published, whatever was done to the files on the disk.

        Raises:
            PublishError: the system refuses.
        """
        is_whole = whole_twin is not None and whole_twin == self._ledger.state.twin
        if self.live is not None and not fresh and (root := self._holder.as_live(is_twin_whole=is_whole)):
            return Stage(root, self.live, fresh=False)
        make_root(root := self._holder.new_root())
        return Stage(root, {}, fresh=True)

    @contextmanager
    def doubled(self, stage: Stage, manifest: Manifest, executor: Executor) -> Iterator[None]:
        """Meanwhile make a second tree of `stage`, a fresh one, by `executor`, so that the next build need not.

        `stage` must hold the files of `manifest`. Publishing makes the tree the twin; there is none where the system
        refuses.

        Raises:
            PublishError: not even its folder can be made.
        """
        doubling = self._double(stage, manifest, executor)
        yield
        if doubling.is_done():
            self._doubles[stage.root] = doubling.root
        else:
            remove(doubling.root)

    @told
    def _double(self, stage: Stage, manifest: Manifest, executor: Executor) -> Doubling:
        make_root(root := self._holder.new_root())
        return Doubling(root, stage.root, manifest, executor)

    @told
    def publish(self, stage: Stage, manifest: Manifest, as_of: date) -> str:
        """Make the tree of `stage`, which must hold the files of `manifest` and no others, the live one.

        Returns the name of its release.
        The day `as_of` is told in `release.json`. What was live can be brought back by `rollback`.

        Raises:
            PublishError: it is not live; what was live is untouched.
        """
        release = release_id(manifest)
        stage.writer.put(RELEASE_FILE, msgspec.json.encode({"release": release, "as_of": as_of}))
        if release == self.release and not stage.fresh and holds(self._holder.target.site, manifest):
            self._holder.tell_anew(stage.root)
        else:
            self._ledger.add(manifest, release)
            self._holder.go_live(stage.root, release, fresh=stage.fresh, double=self._doubles.get(stage.root))
        return release

    @told
    def rollback(self) -> bool:
        """Let the live release and the one before change places; say whether there was one before.

        Raises:
            PublishError: it could not be done; what was live is untouched.
        """
        release = self._ledger.state.previous
        previous = self._ledger.manifest(release)
        if release is None or previous is None:
            return False
        root = self._holder.as_previous(release, previous)
        if root is None:
            message = "上一个版本的文件不全，不能退回。网站没有改动。请改好内容后重新生成。"
            raise PublishError(message)
        self._holder.go_live(root, release, fresh=False)
        return True

    @told
    def mirror(self) -> None:
        """Make a second tree of what is live, with links, so that the next build need not.

        Raises:
            PublishError: the system refuses; the live site is untouched.
        """
        state = self._ledger.state
        if self.live is not None and state.twin != state.live and (root := self._holder.as_live()):
            self._holder.label(root, self._holder.target.site)
            self._holder.make_twin(root)

    @told
    def forget(self) -> None:
        """Remove the previous release from this disk, for what was taken off the site and must be gone.

        Raises:
            PublishError: the system refuses; the live site is untouched.
        """
        self.mirror()
        twin = self._ledger.state.twin
        self._ledger.change(previous=None, twin=None if self.live is None or twin != self._ledger.state.live else twin)
        self._holder.clear()
