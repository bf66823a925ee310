"""What content may lead to, and a note of what a page asked for: on that its fragment depends."""

from bisect import bisect
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import cached_property
from posixpath import dirname, normpath, relpath
from posixpath import join as join_path

from msgspec import Struct

from civpub.catalog import Attachment
from civpub.pictures import Picture, Rendition
from civpub.rendering.shots import FOR_MACHINES, ROOMS, Shot, renditions_in, shot
from civpub.rendering.text import Target

NEIGHBOURS = 40
"""Paths on either side of a wrong one among which the right one is looked for."""
PICTURES, ATTACHMENTS = "pictures/", "attachments/"
"""How a picture and an attachment begin in what a page `uses`: the folder they are in."""
_IN = "?"
"""Stands in a use between a picture and the place it is shown in; no record can name a file with it."""


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
    """The targets as the page at `page_url` asks for them; `uses` are the files it asked for, there or not.

    Of a picture the uses also tell in which places it is shown, for on that depends what of it is published.
    """

    targets: Targets
    page_url: str
    uses: set[str] = field(default_factory=set)

    def picture(self, name: str, place: str) -> Shot | None:
        """Return the picture in the file called `name` as `place` shows it, if it is there and can be seen there."""
        if not name:
            return None
        self.uses.add(PICTURES + name)
        picture = self.targets.pictures.get(name)
        if picture is None:
            return None
        self.uses.add(f"{PICTURES}{name}{_IN}{place}")
        return shot(picture, place, self.page_url)

    def picture_url(self, name: str) -> str:
        """Return the address, relative to the site, that programs are told of the picture in `name`, or nothing."""
        self.uses.add(PICTURES + name)
        if name not in self.targets.pictures:
            return ""
        self.uses.add(f"{PICTURES}{name}{_IN}{FOR_MACHINES}")
        return self.targets.pictures[name].url

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
        if folder.endswith("/pictures") and (found := self.picture(name, "prose")):
            large = self.targets.pictures[name].large_url
            return Target(found.url, found.width, found.height, found.srcset, found.sizes, large, found.shape)
        return None


class Resolver(Struct, frozen=True):
    """Finds link destinations as written beside `file`."""

    file: str
    asked: Asked

    def __call__(self, path: str) -> Target | None:
        """Return what stands at `path`, as written."""
        return self.asked.find(normpath(join_path(dirname(self.file), path)))

    def suggest(self, path: str) -> str:
        """Return the path of the file the writer may have meant, relative to the record's file."""
        wanted = normpath(join_path(dirname(self.file), path))
        alike = [near for near in self.asked.targets.near(wanted) if _is_text(near) == _is_text(wanted)]
        close = get_close_matches(wanted, alike, n=1)
        return relpath(close[0], dirname(self.file)) if close else ""


def _is_text(path: str) -> bool:
    """Whether `path` is that of a page's text rather than of a picture or an attachment."""
    return path.endswith((".md", ".yml"))


def renditions_used(uses: Iterable[str], pictures: Mapping[str, Picture]) -> list[tuple[Picture, list[Rendition]]]:
    """Return the `pictures` that pages with `uses` show, each with what of it they may ask for; of the rest nothing."""
    places: dict[str, set[str]] = defaultdict(set)
    for use in uses:
        name, sign, place = use.removeprefix(PICTURES).rpartition(_IN)
        if sign and place in ROOMS and name in pictures:
            places[name].add(place)
    return [(pictures[name], renditions_in(pictures[name], places[name])) for name in sorted(places)]
