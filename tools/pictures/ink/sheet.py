"""A sheet of paper: made large, drawn on, then shrunk, grained and saved without a trace of when or where."""

from functools import cache
from pathlib import Path
from typing import Final, TypeAlias

from PIL import Image, ImageChops, ImageFilter

from tools.pictures.ink.chance import seeded
from tools.pictures.ink.palette import Colour
from tools.pictures.ink.pen import Pen

Size: TypeAlias = tuple[int, int]

WIDE: Final = (1200, 800)
TALL: Final = (600, 800)
OVERSIZE: Final = 3
QUALITIES: Final = (80, 74, 68, 62, 56, 50, 46)
LARGEST: Final = 31_500


def blank(size: Size, colour: Colour) -> Pen:
    """Take a sheet of one colour and a pen that thinks in finished pixels."""
    paper = Image.new("RGB", (size[0] * OVERSIZE, size[1] * OVERSIZE), colour)
    return Pen(paper, (OVERSIZE, 0, 0, OVERSIZE, 0, 0))


def sink(pen: Pen, top: Colour, low: Colour) -> None:
    """Multiply the whole sheet by a colour that changes downwards: evening and night fall at once on everything."""
    fall = Image.linear_gradient("L").resize(pen.paper.size)
    veil = Image.composite(Image.new("RGB", fall.size, low), Image.new("RGB", fall.size, top), fall)
    pen.paper.paste(ImageChops.multiply(pen.paper, veil))


def fade(pen: Pen, top: Colour, low: Colour, span: tuple[float, float]) -> None:
    """Fill the band between two heights with one colour turning into the other."""
    (_, start), (_, end) = pen.to_paper([(0, span[0]), (0, span[1])])
    size = (pen.paper.width, max(round(end - start), 1))
    fall = Image.linear_gradient("L").resize(size)
    band = Image.composite(Image.new("RGB", size, low), Image.new("RGB", size, top), fall)
    pen.paper.paste(band, (0, round(start)))


def veil(pen: Pen, colour: Colour, strength: float, span: tuple[float, float]) -> None:
    """Lay a colour over a band, thickening downwards from nothing, as mist does."""
    (_, start), (_, end) = pen.to_paper([(0, span[0]), (0, span[1])])
    size = (pen.paper.width, max(round(end - start), 1))
    thick = Image.linear_gradient("L").resize(size).point([round(min(255, i * 2) * strength) for i in range(256)])
    pen.paper.paste(colour, (0, round(start), size[0], round(start) + size[1]), thick)


def soften(pen: Pen) -> None:
    """Let everything drawn so far recede a little, out of focus; it also halves what it costs to store."""
    pen.paper.paste(pen.paper.filter(ImageFilter.GaussianBlur(1.3 * OVERSIZE)))


def save(pen: Pen, path: Path) -> None:
    """Finish the sheet and write it as well as fits; the same drawing always gives the same bytes."""
    size = (pen.paper.width // OVERSIZE, pen.paper.height // OVERSIZE)
    small = pen.paper.resize(size, Image.Resampling.HAMMING)
    finished = ImageChops.overlay(small, _grain(size))
    for quality in QUALITIES:
        finished.save(path, "WEBP", quality=quality, method=6)
        if path.stat().st_size <= LARGEST:
            return


@cache
def _grain(size: Size) -> Image.Image:
    """Lay coarse, faint fibres; fine noise would cost more bytes than the drawing itself."""
    rough = (size[0] // 3, size[1] // 3)
    noise = Image.frombytes("L", rough, seeded("paper").randbytes(rough[0] * rough[1]))
    soft = noise.filter(ImageFilter.GaussianBlur(0.6)).resize(size, Image.Resampling.BICUBIC)
    level = soft.point([round(128 + (i - 128) * 0.05) for i in range(256)])
    return Image.merge("RGB", (level, level, level))
