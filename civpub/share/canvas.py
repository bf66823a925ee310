"""The sheet a picture is drawn on: one byte a pixel, each a step between two of the site's colours.

Flat colours with sixteen steps between ground and ink make a PNG of a fifth of a JPEG's size, and sharper letters.
Only a photograph makes a sheet a JPEG, at the end. One of two doors to Pillow here.
"""

import io
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from PIL import Image, ImageDraw

from civpub.pictures.darkroom import master_of
from civpub.pictures.store import read_source
from civpub.share.sheet import Photo
from civpub.share.type import Type

STEPS = 16
_RAMPS = {
    "ink on paper": ("#fdf8ea", "#26221d"),
    "soft on paper": ("#fdf8ea", "#564e44"),
    "red on paper": ("#fdf8ea", "#942116"),
    "gold on deep": ("#7d190f", "#ecc877"),
    "line on paper": ("#fdf8ea", "#ddd4c5"),
    "ink on surface": ("#fffdf9", "#26221d"),
    "soft on surface": ("#fffdf9", "#564e44"),
    "red on surface": ("#fffdf9", "#942116"),
    "teal on surface": ("#fffdf9", "#174f62"),
    "line on surface": ("#fffdf9", "#ddd4c5"),
    "cream on red": ("#942116", "#fff6e2"),
    "gold on red": ("#942116", "#ecc877"),
    "red on gold": ("#ecc877", "#7d190f"),
    "surface on teal": ("#174f62", "#fffdf9"),
    "teal on wash": ("#e8eef0", "#174f62"),
    "ink on wash": ("#e8eef0", "#26221d"),
}
"""Ground and ink by name: the values of styles/tokens.css, which a test compares."""
_BASES = {name: index * STEPS for index, name in enumerate(_RAMPS)}
_LARGEST = 80_000
"""Bytes a picture beside a link may have: a chat shows it before anyone has decided to read."""
_LARGEST_POSTER = 160_000
"""Bytes a poster may have, which is opened on purpose and must stay sharp enough to read the code from."""
_LEVEL = 3
"""How hard a PNG is packed: the next level takes half as long again and saves a tenth."""
_QUALITIES = (80, 68, 56, 44)
_ENOUGH = (1080, 640)

Box = tuple[int, int, int, int]
"""Left, top, right, bottom, in pixels."""


def _rgb(colour: str) -> tuple[int, ...]:
    return tuple(int(colour[at : at + 2], 16) for at in (1, 3, 5))


def _palette() -> bytes:
    steps = []
    for ground, ink in _RAMPS.values():
        for step in range(STEPS):
            share = step / (STEPS - 1)
            steps += [round(a + (b - a) * share) for a, b in zip(_rgb(ground), _rgb(ink), strict=True)]
    return bytes(steps)


PALETTE = _palette()


@lru_cache(maxsize=len(_RAMPS))
def _levels(ramp: str) -> list[int]:
    return [_BASES[ramp] + round(value * (STEPS - 1) / 255) for value in range(256)]


_ANY = [255 if round(value * (STEPS - 1) / 255) else 0 for value in range(256)]
"""Where there is ink at all."""


@dataclass
class Canvas:
    """A sheet of `size`, on which things are put one over the other; photographs come last."""

    size: tuple[int, int]
    ground: str
    image: Image.Image = field(init=False)
    _photos: list[tuple[Image.Image, Box]] = field(default_factory=list, init=False)

    def __post_init__(self) -> None:
        """Begin with the ground of the ramp named `ground`."""
        self.image = Image.new("L", self.size, _BASES[self.ground])

    def fill(self, box: Box, ramp: str, *, ink: bool = True) -> None:
        """Fill `box` with the ink of `ramp`, or else with its ground."""
        self.image.paste(_BASES[ramp] + (STEPS - 1 if ink else 0), box)

    def frame(self, box: Box, ramp: str, width: int) -> None:
        """Draw a frame of `width` inside `box`."""
        left, top, right, bottom = box
        for side in (
            (left, top, right, top + width),
            (left, bottom - width, right, bottom),
            (left, top, left + width, bottom),
            (right - width, top, right, bottom),
        ):
            self.fill(side, ramp)

    def put(self, mask: Image.Image, at: tuple[int, int], ramp: str) -> None:
        """Put the ink of `mask` at `at`."""
        self.image.paste(mask.point(_levels(ramp)), at, mask.point(_ANY))

    def write(self, line: str, at: tuple[float, float], kind: Type, ramp: str, spacing: float = 0) -> None:
        """Write `line` with its left end and its base line at `at`."""
        x, y = at
        mask = kind.ink(line, spacing)
        left, top, right, bottom = mask.getbbox() or (0, 0, 1, 1)
        at_ink = (round(x - kind.size / 4) + left, round(y - kind.size * 1.5) + top)
        self.put(mask.crop((left, top, right, bottom)), at_ink, ramp)

    def round_box(self, box: Box, radius: int, ramp: str) -> None:
        """Fill `box`, its corners rounded, with the ink of `ramp`."""
        left, top, right, bottom = box
        self.put(round_mask(right - left, bottom - top, radius), (left, top), ramp)

    def photo(self, photo: Photo, box: Box, *, focus: float) -> None:
        """Have `photo` fill `box`; `focus` tells how far down its middle is, from 0 to 1."""
        size = (box[2] - box[0], box[3] - box[1])
        whole = _opened(photo)
        wide = min(whole.width, whole.height * size[0] / size[1])
        high = min(whole.height, wide * size[1] / size[0])  # a product may be a hair more than its factors say
        left, top = (whole.width - wide) / 2, (whole.height - high) * focus
        part = (left, top, min(whole.width, left + wide), min(whole.height, top + high))
        fitted = whole.resize(size, Image.Resampling.BICUBIC, part, reducing_gap=2.0)
        self._photos.append((fitted, box))

    def encoded(self) -> bytes:
        """Return the sheet as a PNG, or as a JPEG if there is a photograph on it."""
        if not self._photos:
            self.image.putpalette(PALETTE)
            return _saved(self.image, "PNG", compress_level=_LEVEL)
        self.image.putpalette(PALETTE)
        whole = self.image.convert("RGB")
        for photo, box in self._photos:
            whole.paste(photo, box[:2])
        most = _LARGEST if self.size[1] < self.size[0] * 1.2 else _LARGEST_POSTER
        made = (_saved(whole, "JPEG", quality=quality, subsampling=2) for quality in _QUALITIES)
        last = b""
        for last in made:
            if len(last) <= most:
                break
        return last


@lru_cache(maxsize=64)
def round_mask(width: int, height: int, radius: int) -> Image.Image:
    """Return a mask of a box with rounded corners, smooth at the edge."""
    large = Image.new("L", (width * 4, height * 4), 0)
    ImageDraw.Draw(large).rounded_rectangle((0, 0, width * 4 - 1, height * 4 - 1), radius * 4, fill=255)
    return large.resize((width, height), Image.Resampling.BOX)


def squares(rows: Sequence[Sequence[bool]], side: int) -> Image.Image:
    """Return a mask with a square of `side` pixels for each value of `rows` that is true."""
    mask = Image.frombytes("L", (len(rows[0]), len(rows)), bytes(255 * dark for row in rows for dark in row))
    return mask.resize((mask.width * side, mask.height * side), Image.Resampling.NEAREST)


@lru_cache(maxsize=2)  # the forms of one page are drawn one after the other
def _opened(photo: Photo) -> Image.Image:
    """Return `photo` as the site shows it, and not much larger than any sheet needs.

    Raises:
        ChangedPictureError: The file has changed since it was looked over.
    """
    plain = master_of(read_source(photo.file, photo.digest), *_ENOUGH)
    least = min(plain.width // _ENOUGH[0], plain.height // _ENOUGH[1])
    return plain.reduce(least) if least > 1 else plain


def _saved(image: Image.Image, kind: str, **options: object) -> bytes:
    target = io.BytesIO()
    image.save(target, kind, **options)
    return target.getvalue()
