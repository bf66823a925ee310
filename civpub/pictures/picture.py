"""A picture of the site: what was seen in the file, and the renditions of it that may be published."""

from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Literal, NamedTuple

from msgspec import Struct

from civpub.digest import digest_of

MEDIA = "media/"
"""Where renditions and attachments stand on the site."""
RECIPE = 1
"""Counts up when renditions are made in another way, so that they get other addresses and are made anew."""
WIDTHS = (160, 320, 480, 800, 1200, 1920)
"""Widths in pixels: a face on a phone is 100 CSS pixels wide, a desk 960, and a screen has one to three of each."""
PANORAMA = 3
"""Times as wide as high from which a picture is a panorama, which on its own needs more width to show anything."""
PANORAMA_WIDTH = 3840
TOWER = 2.2
"""Times as high as wide from which a picture is a tower: a phone's own screen is not, a long screenshot is."""
TALLEST = 8000
"""Pixels a rendition is high at most: WebP ends at 16,383, and a phone has to hold four bytes for each."""
FALLBACK = 800
"""Width of the JPEG for browsers that know no WebP (Safari before 2020)."""
LARGE = 1600
"""Width of the JPEG a picture opens to where no script shows it."""
SMALL = 160
"""Pixels of its shorter side below which a picture is too small to be seen well."""
TINY = 2 * SMALL
"""Pixels of its longer side below which it is so, whatever its shape."""
SPECK = 48
"""Pixels of its shorter side below which a picture cannot stand for a face or a piece of news."""
_APART = 1.15
"""A width is left out where the next one is less than this many times as wide."""
_MARK = 10

Suffix = Literal["webp", "jpg"]
Shape = Literal["", "wide", "tall", "tiny"]


class Seen(Struct, frozen=True, array_like=True):
    """What was seen in a file: the digest of its bytes, its size as it is seen, whether it tells where it was taken."""

    digest: str
    width: int
    height: int
    has_place: bool = False


class Refusal(NamedTuple):
    """Why a file is not used as a picture, and what to do about it."""

    message: str
    hint: str


class Rendition(NamedTuple):
    """One form in which a picture is published (成品)."""

    width: int
    suffix: Suffix


class Picture(Struct, frozen=True):
    """A picture: its `file`, which never leaves, what was `seen` in it, and the `slug` its addresses begin with."""

    file: Path
    slug: str
    seen: Seen

    @property
    def width(self) -> int:
        """The width of the file in pixels, the right way up."""
        return self.seen.width

    @property
    def height(self) -> int:
        """The height of the file in pixels, the right way up."""
        return self.seen.height

    @property
    def shape(self) -> Shape:
        """Whether it is too wide or too tall to be shown whole among others, or too small to be enlarged."""
        if max(self.width, self.height) < TINY:
            return "tiny"
        if self.width >= PANORAMA * self.height:
            return "wide"
        if self.height >= TOWER * self.width:
            return "tall"
        return "tiny" if min(self.width, self.height) < SMALL else ""

    @property
    def is_speck(self) -> bool:
        """Whether it is too small to stand for a face or a piece of news."""
        return min(self.width, self.height) < SPECK

    @property
    def mark(self) -> str:
        """A digest of all that decides what the renditions look like: the file and the recipe."""
        return digest_of(f"{recipe()}\0{self.seen.digest}".encode())

    @property
    def widths(self) -> tuple[int, ...]:
        """The widths it is published in, none more than its own."""
        panorama = self.shape == "wide"
        steps = (*WIDTHS, PANORAMA_WIDTH) if panorama else WIDTHS
        most = max(1, min(self.width, steps[-1], self.width * TALLEST // self.height))
        if self.shape == "tiny":
            return (most,)
        return (*(step for step in steps if step * _APART <= most), most)

    @property
    def fallback(self) -> Rendition:
        """The JPEG that every browser can show in a page."""
        return Rendition(min(FALLBACK, self.widths[-1]), "jpg")

    @property
    def large(self) -> Rendition:
        """The JPEG that it opens to."""
        most = self.widths[-1]
        return Rendition(most if self.shape else min(LARGE, most), "jpg")

    @property
    def url(self) -> str:
        """The address, relative to the site, of the JPEG that every browser can show."""
        return self.address(self.fallback)

    @property
    def large_url(self) -> str:
        """The address, relative to the site, of the JPEG that it opens to."""
        return self.address(self.large)

    def ladder(self, most: int) -> tuple[Rendition, ...]:
        """Return the WebP renditions for a place that takes up to `most` pixels: up to the first that fills it."""
        if not most:
            return ()
        below = [width for width in self.widths if width < most]
        return tuple(Rendition(width, "webp") for width in self.widths[: len(below) + 1])

    def height_of(self, rendition: Rendition) -> int:
        """Return how high `rendition` is."""
        return max(1, round(self.height * rendition.width / self.width))

    def address(self, rendition: Rendition) -> str:
        """Return the address of `rendition`, relative to the site; other bytes have another address."""
        return f"{MEDIA}{self.slug}-{self.mark[:_MARK]}-{rendition.width}.{rendition.suffix}"


@cache
def recipe() -> str:
    """Return what, beside a file, decides the bytes of its renditions."""
    return f"{RECIPE} pillow {version('pillow')}"
