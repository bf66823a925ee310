"""The sheet a picture is drawn on: one byte a pixel, each a step between two of the site's colours.

Flat colours with sixteen steps between ground and ink make a PNG of a fifth of a JPEG's size, and sharper letters. Only a
photograph makes a sheet a JPEG, at the end. One of two doors to Pillow here.
"""

import io
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from PIL import Image, ImageDraw, ImageOps

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
_QUALITIES = (82, 74, 66, 58, 50, 40)

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
        self.put(mask, (round(x - kind.size / 4), round(y - kind.size * 1.5)), ramp)

    def round_box(self, box: Box, radius: int, ramp: str, *, ink: bool = True) -> None:
        """Fill `box`, its corners rounded, upon the ground of `ramp` where that is not the ink."""
        left, top, right, bottom = box
        mask = round_mask(right - left, bottom - top, radius)
        level = _BASES[ramp] + (STEPS - 1 if ink else 0)
        if ink:
            self.put(mask, (left, top), ramp)
        else:
            self.image.paste(level, (left, top), mask.point(lambda value: 255 if value > 127 else 0))  # noqa: PLR2004  half

    def photo(self, file: Path, box: Box, *, focus: float) -> None:
        """Have the photograph in `file` fill `box`; `focus` tells how far down its middle is, from 0 to 1."""
        self._photos.append((cropped(file, (box[2] - box[0], box[3] - box[1]), focus), box))

    def encoded(self) -> bytes:
        """Return the sheet as a PNG, or as a JPEG if there is a photograph on it."""
        if not self._photos:
            self.image.putpalette(PALETTE)
            return _saved(self.image, "PNG", compress_level=6)
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


def cropped(file: Path, size: tuple[int, int], focus: float) -> Image.Image:
    """Return the photograph in `file` as it fills `size`, the right way up."""
    with Image.open(file, formats=("JPEG", "PNG", "WEBP")) as image:
        image.draft("RGB", (size[0] * 2, size[1] * 2))
        upright = ImageOps.exif_transpose(image)
        if upright.mode in {"RGBA", "LA", "PA"} or "transparency" in upright.info:
            upright = Image.alpha_composite(Image.new("RGBA", upright.size, "white"), upright.convert("RGBA"))
        return ImageOps.fit(upright.convert("RGB"), size, Image.Resampling.LANCZOS, centering=(0.5, focus))


def _saved(image: Image.Image, kind: str, **options: object) -> bytes:
    target = io.BytesIO()
    image.save(target, kind, **options)
    return target.getvalue()
