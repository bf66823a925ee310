"""Publish: the place readers look at, and the one step in which another tree comes to stand there.

What stands there is either of:

- a plain folder, or nothing yet. The new tree and the live one change places in one step of the kernel. A symbolic link
  to a folder is followed first, so that whoever else uses that folder sees the new site, too.
- a symbolic link into the holder, as made by `ln -s .site.civpub/site-1 site`. A new link is renamed over the old one,
  which is one step on every POSIX file system, also where the kernel cannot exchange folders (NFS, for one).

A plain folder where there is no exchange (NFS, Windows) is moved away before the new tree is moved in: for the time of
one rename there is no site, and a build that dies just then leaves it to the next one to put the old site back.

Nothing is ever moved to another file system (EXDEV), for the holder stands beside the place.
"""

import os
from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct

from civpub.publish.errors import PublishError, told
from civpub.publish.manifest import RELEASE_FILE, release_in
from civpub.publish.system import exchange, flush_names

NEXT = "next"
"""The tree in the holder that goes live; after that, the one that was live."""
_ASIDE = "aside"
_LINK = "link"
_LINKED = ("site-1", "site-2")
_MOST_LINKS = 40
_PRIVATE = 0o700
_PUBLIC = 0o755


class Target(Struct, frozen=True):
    """The place `site` and its holder; `linked`: a link into the holder stands there, or is to."""

    site: Path
    holder: Path
    linked: bool

    @property
    def mode(self) -> int:
        """The holder's mode: nobody else has to see an old release, unless the web server finds the live one there."""
        return _PUBLIC if self.linked else _PRIVATE

    @property
    def release(self) -> str | None:
        """The release that the live tree says it is, or nothing."""
        return release_of(self.site)

    def swap(self) -> None:
        """Make the tree `next` live in one step; after `mend`, `next` is what was live.

        Raises:
            OSError: it is not live; the old one is.
        """
        tree = self.holder / NEXT
        if self.linked:
            self._point_to(tree)
        elif not self.site.exists():
            tree.rename(self.site)
        elif not exchange(tree, self.site):
            self._move_in(tree)

    def flush(self) -> None:
        """Return when the last swap would survive a power cut."""
        flush_names(self.site.parent)
        flush_names(self.holder)

    def mend(self) -> None:
        """Finish what a swap left over, or undo it if it was broken off before the new tree was live."""
        aside, tree = self.holder / _ASIDE, self.holder / NEXT
        if aside.exists():
            aside.rename(tree if self.site.exists() else self.site)
        if self.linked:
            live = self._live_tree()
            for name in _LINKED:
                if name != live and (self.holder / name).exists():
                    (self.holder / name).rename(tree)

    def _live_tree(self) -> str | None:
        return self.site.readlink().name if self.site.is_symlink() else None

    def _point_to(self, tree: Path) -> None:
        name = next(name for name in _LINKED if name != self._live_tree() or not self.site.exists())
        tree.rename(self.holder / name)
        link = self.holder / _LINK
        link.unlink(missing_ok=True)
        link.symlink_to(f"{self.holder.name}/{name}", target_is_directory=True)
        link.replace(self.site)

    def _move_in(self, tree: Path) -> None:
        aside = self.holder / _ASIDE
        self.site.rename(aside)
        try:
            tree.rename(self.site)
        except OSError:
            aside.rename(self.site)
            raise

    def needed(self) -> Iterator[str]:
        """Give the names in the holder that are the target's own and must stay."""
        if self.linked and (live := self._live_tree()):
            yield live


@told
def find_target(site_dir: Path) -> Target:
    """Return where `site_dir` really is.

    Raises:
        PublishError: nothing can be published there; the message says why and what to do.
    """
    site = Path(os.path.abspath(site_dir))  # noqa: PTH100  # resolve() would follow the link before we have seen it
    for _ in range(_MOST_LINKS):
        holder = site.parent / f".{site.name}.civpub"
        if not site.is_symlink():
            return _usable(Target(site, holder, linked=False))
        aim = site.parent / site.readlink()
        aim = Path(os.path.realpath(aim.parent)) / aim.name
        if aim.parent == Path(os.path.realpath(holder)) and aim.name in _LINKED:
            return Target(site, holder, linked=True)
        site = aim
    message = f"{site_dir} 是一个指向自己的链接。请把它删去，或换一个文件夹。"
    raise PublishError(message)


def _usable(target: Target) -> Target:
    site = target.site
    reason = ""
    if site.exists() and not site.is_dir():
        reason = f"{site} 是一个文件，不是文件夹。请换一个地方。"
    elif os.path.ismount(site):
        reason = f"{site} 是一个挂载点，不能整个换掉。请把网站放到它里面的一个文件夹，例如 {site / 'www'}。"
    elif site.exists() and not os.access(site, os.W_OK):
        reason = f"没有权限更新 {site}：它属于另一个用户。请用那个用户运行 civpub，或者换一个文件夹。"
    if reason:
        raise PublishError(reason)
    return target


def release_of(tree: Path) -> str | None:
    """Return the release that `tree` says it is, or nothing; fail with `OSError` if it cannot be read."""
    try:
        return release_in((tree / RELEASE_FILE).read_bytes())
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return None
