"""What content may lead to, and a note of what a page asked for: on that its fragment depends."""

from bisect import bisect
from collections.abc import Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import cached_property
from posixpath import dirname, normpath, relpath
from posixpath import join as join_path

from civpub.catalog import Attachment, Picture
from civpub.rendering.text import Target

NEIGHBOURS = 40
"""Paths on either side of a wrong one among which the right one is looked for."""
PICTURES, ATTACHMENTS = "pictures/", "attachments/"
"""How a picture and an attachment begin in what a page `uses`: the folder they are in."""


@dataclass(frozen=True)
class Targets:
    """What content may lead to: files of the project by path, pictures and attachments by file name."""

    addresses: Mapping[str, str]
    pictures: Mapping[str, Picture]
    attachments: Mapping[str, Attachment]

    @cached_property
    def paths(self) -> list[str]:
        """Every path, in order."""
        pictures = (f"content/pictures/{name}" for name in self.pictures)
        return sorted([*self.addresses, *pictures, *(f"content/attachments/{name}" for name in self.attachments)])

    def near(self, path: str) -> list[str]:
        """Return the few paths that stand beside `path` in order: enough to guess from, however many there are."""
        at = bisect(self.paths, path)
        return self.paths[max(0, at - NEIGHBOURS) : at + NEIGHBOURS]


@dataclass(frozen=True, slots=True)
class Asked:
    """The targets as one page asks for them; `uses` are the files it asked for, there or not."""

    targets: Targets
    uses: set[str] = field(default_factory=set)

    def picture(self, name: str) -> Picture | None:
        """Return the picture in the file called `name`."""
        if name:
            self.uses.add(PICTURES + name)
        return self.targets.pictures.get(name)

    def attachment(self, name: str) -> Attachment | None:
        """Return the attachment in the file called `name`."""
        self.uses.add(ATTACHMENTS + name)
        return self.targets.attachments.get(name)

    def find(self, path: str) -> Target | None:
        """Return what stands at `path`, relative to the project."""
        if path in self.targets.addresses:
            self.uses.add(path)
            return Target(self.targets.addresses[path])
        folder, _, name = path.rpartition("/")
        if folder.endswith("/attachments") and (attachment := self.attachment(name)):
            return Target(attachment.url)
        if folder.endswith("/pictures") and (picture := self.picture(name)):
            return Target(picture.url, picture.width, picture.height)
        return None


@dataclass(frozen=True, slots=True)
class Resolver:
    """Finds link destinations as written beside `file`."""

    file: str
    asked: Asked

    def __call__(self, path: str) -> Target | None:
        """Return what stands at `path`, as written."""
        return self.asked.find(normpath(join_path(dirname(self.file), path)))

    def suggest(self, path: str) -> str:
        """Return the path of the file the writer may have meant, relative to the record's file."""
        wanted = normpath(join_path(dirname(self.file), path))
        close = get_close_matches(wanted, self.asked.targets.near(wanted), n=1)
        return relpath(close[0], dirname(self.file)) if close else ""
