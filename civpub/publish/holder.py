"""Publish: the folder beside the site, its trees and its books, and every move that makes one of the trees live.

Two rules keep a build that dies at any point from doing harm. What the books say of a tree is unsaid before the tree is
changed. And the books name the tree that is about to go live before it does, so that the live tree, which says itself
which release it is, tells the next build whether it did.
"""

import contextlib
import logging
import os
from collections.abc import Sequence
from pathlib import Path

from civpub.publish.ledger import Ledger, State, remove
from civpub.publish.manifest import RELEASE_FILE, Manifest, not_in
from civpub.publish.stage import bring
from civpub.publish.system import flush, flush_names
from civpub.publish.target import NEXT, Target, release_of
from civpub.publish.tree import holds, link_chunk, make_root

TWIN = "twin"
KEPT = "kept"

_log = logging.getLogger(__name__)


class Holder:
    """The holder of `target`; `live` is the manifest of what is live, or nothing if that is not surely known.

    Every method fails with `OSError` where the system refuses.
    """

    def __init__(self, target: Target) -> None:
        self.target = target
        self.ledger = Ledger(target.holder)
        self._twin = target.holder / TWIN
        self.live: Manifest | None = None

    def recover(self) -> None:
        """Finish a swap that was not entered in the books, and clear away what belongs to nothing."""
        self.target.mend()
        if self.ledger.state.next:
            if self.target.release == self.ledger.state.next:
                self._settle()
            else:
                self.ledger.change(next=None, fresh=False)
        self.clear()
        live = self.ledger.state.live
        self.live = self.ledger.manifest(live) if live and self.target.release == live else None

    def clear(self, double: Path | None = None) -> None:
        """Remove whatever the books do not name, but the tree `double`, if there is one."""
        state = self.ledger.state
        trees = {TWIN: state.twin, KEPT: state.previous, **dict.fromkeys(self.target.needed(), True)}
        if double:
            trees[double.name] = True
        self.ledger.clear({name for name, is_needed in trees.items() if is_needed})
        for path in self.kept("").glob("*"):
            if path.name != state.previous:
                remove(path)

    def kept(self, release: str) -> Path:
        """Return where the files are that only `release` has."""
        return self.target.holder / KEPT / release

    def new_root(self) -> Path:
        """Return where to make a tree; no two builds share one, so a worker that outlives its build does no harm."""
        return self.target.holder / f"stage-{os.urandom(8).hex()}"

    def as_live(self, *, is_twin_whole: bool = False) -> Path | None:
        """Return a tree that holds what is live; nothing if that is not known, or not all there.

        What is made of a twin that is certainly whole is not looked over.
        """
        return None if self.live is None else self._tree(self.live, [self.target.site], is_twin_whole=is_twin_whole)

    def as_previous(self, release: str, previous: Manifest) -> Path | None:
        """Return a tree that is the previous release, whose manifest is `previous`; nothing if it is not all there."""
        kept = self.kept(release)
        root = self._tree(previous, [kept] if self.live is None else [kept, self.target.site])
        if root and release_of(root) != release:
            self.label(root, kept)
        return root

    def label(self, root: Path, like: Path) -> None:
        """Give the tree `root` the `release.json` of the tree `like`."""
        (root / RELEASE_FILE).unlink(missing_ok=True)
        link_chunk([str(like)], str(root), [RELEASE_FILE])

    def _tree(self, want: Manifest, sources: Sequence[Path], *, is_twin_whole: bool = False) -> Path | None:
        """Return a tree that holds `want`, made of the twin, which may be certainly whole, or of `sources` alone."""
        for begin in (self._from_twin, self._from_nothing):
            root, have = begin()
            with contextlib.suppress(OSError):  # a twin that was tampered with, or a release that was
                bring(root, have, want, sources)
                if (have and is_twin_whole) or holds(root, want):
                    return root
            remove(root)
        return None

    def _from_twin(self) -> tuple[Path, Manifest]:
        release = self.ledger.state.twin
        have = self.ledger.manifest(release)
        if have is None or release_of(self._twin) != release:
            return self._from_nothing()
        root = self.new_root()
        self.ledger.change(twin=None)
        self._twin.rename(root)
        return root, have

    def _from_nothing(self) -> tuple[Path, Manifest]:
        make_root(root := self.new_root())
        return root, {}

    def make_twin(self, root: Path) -> None:
        """Make the tree `root`, which holds what is live, the twin."""
        remove(self._twin)
        root.rename(self._twin)
        self.ledger.change(twin=self.ledger.state.live)

    def tell_anew(self, root: Path) -> None:
        """Give the live tree the `release.json` of `root`, which holds the same release, and make `root` the twin."""
        news = root.with_suffix(".told")
        news.hardlink_to(root / RELEASE_FILE)
        news.replace(self.target.site / RELEASE_FILE)
        flush_names(self.target.site)
        self.make_twin(root)

    def go_live(self, root: Path, release: str, *, fresh: bool, double: Path | None = None) -> None:
        """Make the tree `root`, which holds `release`, the live one; `fresh`: it shares no file with what is live.

        `double`, if there is one, is a second tree of the same, and becomes the twin.
        """
        root.rename(self.target.holder / NEXT)
        known = self.ledger.state.live if self.live is not None else None
        self.ledger.change(live=known, next=release, fresh=fresh)
        flush(self.target.holder)
        self.target.swap()
        # From here on the new release is live: what fails now is no failure to publish, and the next build mends it.
        try:
            self.target.flush()
            self._settle(double)
            self.live = self.ledger.manifest(release)
            if double:
                self.label(double, self.target.site)
                self.make_twin(double)
        except OSError as error:
            self.live = None
            _log.warning("网站已经更新，但旧版本没有整理完（%s），下次生成时会自动做完。", error)

    def _settle(self, double: Path | None = None) -> None:
        self.target.mend()
        state = self.ledger.state
        if state.live == state.next:  # made anew because the old files are not trusted, so no tree that shares them is
            self.ledger.enter(State(live=state.next, previous=state.previous))
        else:
            before = self._keep(state)
            self.ledger.enter(State(live=state.next, previous=before, twin=None if state.fresh else before))
        flush(self.target.holder)
        self.clear(double)

    def _keep(self, state: State) -> str | None:
        """Make what was live the twin, keep of it what is not live, and return its name; nothing if it is unknown."""
        tree = self.target.holder / NEXT
        if state.live and release_of(tree) == state.live:
            remove(self._twin)
            tree.rename(self._twin)
        before = release_of(self._twin)
        old, new = self.ledger.manifest(before), self.ledger.manifest(state.next)
        if before is None or before == state.next or old is None or new is None:
            return None
        remove(self.kept(before))
        make_root(self.kept(before))
        try:
            link_chunk([str(self._twin)], str(self.kept(before)), [RELEASE_FILE, *not_in(old, new)])
        except FileNotFoundError:  # somebody took files out of it
            return None
        return before
