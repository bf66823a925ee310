"""A sheet: all that one picture shows, and the name it has because of that."""

from functools import cache
from hashlib import blake2b
from importlib.metadata import version
from pathlib import Path
from typing import Literal, NamedTuple

import msgspec
from msgspec import Struct

from civpub.kinds.face import Face

Form = Literal["wide", "square", "poster"]
SIZES: dict[Form, tuple[int, int]] = {"wide": (1200, 630), "square": (600, 600), "poster": (1080, 1440)}
"""Width and height in pixels: what Open Graph's readers cut to, what WeChat shows beside a link, a phone's screen."""
SHARE = "share/"
"""Address of the folder of pictures."""
_STEM = 40
"""Characters of the page's name in a picture's."""


class Photo(NamedTuple):
    """A photograph: where it is, and the digest of its bytes, by which it is known."""

    file: Path
    digest: str


class Owner(Struct, frozen=True):
    """Whose site it is: the seal shows the first character of `name`."""

    name: str
    organisation: str


class Sheet(Struct, frozen=True):
    """What one picture shows: `url` is what a poster's code leads to, `photo` the digest of the photograph's bytes."""

    form: Form
    face: Face
    owner: Owner
    url: str = ""
    photo: str = ""

    def name(self, stem: str, basis: str) -> str:
        """Return the address of the picture: another one whenever it looks otherwise; `basis` is fonts and recipe."""
        digest = blake2b(_ENCODER.encode(self), digest_size=6)
        digest.update(basis.encode())
        words = "-".join(filter(None, (stem.strip("/").rpartition("/")[2][:_STEM].strip("-") or "site", self.form)))
        return f"{SHARE}{words}-{digest.hexdigest()}.{'jpg' if self.photo else 'png'}"


class Job(Struct, frozen=True):
    """A sheet to be drawn as the file at `path` of the site, with the photograph in `file`, if any."""

    path: str
    sheet: Sheet
    file: Path | None = None

    @property
    def photo(self) -> Photo | None:
        """The photograph, if there is one."""
        return Photo(self.file, self.sheet.photo) if self.file else None


@cache
def recipe() -> str:
    """Return the digest of how pictures are drawn: this package, those it draws with, and Pillow's version."""
    here = Path(__file__).parent
    modules = [file for name in ("pictures", "qr", "share") for file in sorted((here.parent / name).glob("*.py"))]
    digest = blake2b(f"pillow={version('pillow')} segno={version('segno')}".encode(), digest_size=16)
    for file in modules:
        digest.update(file.read_bytes())
    return digest.hexdigest()


_ENCODER = msgspec.json.Encoder()
