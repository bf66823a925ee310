"""The pen: fills outlines on the paper from any place, size and angle, with light always from the upper left."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from math import ceil, cos, floor, hypot, radians, sin
from typing import Final

from PIL import Image, ImageChops, ImageDraw

from tools.pictures.ink import palette
from tools.pictures.ink.geometry import Outline, Point, tube
from tools.pictures.ink.palette import Colour

LIGHT: Final = (-0.82, -0.57)
"""Where the light comes from, on the paper, however a pen may be turned."""


@dataclass(frozen=True)
class Pen:
    """Draws in its own coordinates, y downwards; `grid` carries them to the paper."""

    paper: Image.Image
    grid: tuple[float, float, float, float, float, float]

    def at(self, x: float, y: float, size: float = 1, *, turn: float = 0, flip: bool = False) -> "Pen":
        """Give a pen whose origin is here; `turn` is in degrees clockwise, `flip` mirrors left and right."""
        a, b, c, d, e, f = self.grid
        across, along = cos(radians(turn)) * size, sin(radians(turn)) * size
        side = -1 if flip else 1
        turned = (
            (a * across + c * along) * side, (b * across + d * along) * side,
            c * across - a * along, d * across - b * along,
            a * x + c * y + e, b * x + d * y + f,
        )  # fmt: skip
        return replace(self, grid=turned)

    def wider(self, share: float) -> "Pen":
        """Give a pen that stretches across only, for a broad or a slight build."""
        a, b, c, d, e, f = self.grid
        return replace(self, grid=(a * share, b * share, c, d, e, f))

    @cached_property
    def unit(self) -> float:
        """How many dots of paper one step of this pen covers."""
        return hypot(self.grid[0], self.grid[1])

    def fill(self, colour: Colour, *shapes: Sequence[Point]) -> None:
        """Lay flat colour inside each outline."""
        draw = ImageDraw.Draw(self.paper)
        for shape in shapes:
            draw.polygon(self.to_paper(shape), fill=colour)

    def line(self, colour: Colour, thick: float, path: Sequence[Point], end: float | None = None) -> None:
        """Draw a round-ended line, tapered to `end` where that is given."""
        self.fill(colour, *tube(path, thick, end))

    def wash(self, colour: Colour, strength: float, *shapes: Sequence[Point]) -> None:
        """Lay thin colour: the paper shows through; overlapping outlines count once."""
        stencil = self.stencil(shapes)
        if stencil:
            mask, corner = stencil
            self.paper.paste(colour, self._frame(mask, corner), mask.point([round(i * strength) for i in range(256)]))

    def form(self, colour: Colour, *shapes: Sequence[Point], depth: float = 0.2, rim: float = 2) -> None:
        """Fill one body made of the outlines, with a darker rim `rim` steps wide on the side away from the light."""
        stencil = self.stencil(shapes)
        if not stencil:
            return
        mask, corner = stencil
        self.paper.paste(colour, self._frame(mask, corner), mask)
        away = mask.copy()
        reach = rim * self.unit
        lit = ImageDraw.Draw(away)
        for shape in shapes:
            left, top = corner[0] - LIGHT[0] * reach, corner[1] - LIGHT[1] * reach
            shifted = [(x - left, y - top) for x, y in self.to_paper(shape)]
            lit.polygon(shifted, fill=0)
        self.paper.paste(palette.shade(colour, depth), self._frame(away, corner), away)

    def glow(self, colour: Colour, strength: float, x: float, y: float, radius: float) -> None:
        """Let light fall off in a circle; it brightens what is already drawn."""
        wide = max(round(radius * self.unit), 1)
        (cx, cy), *_ = self.to_paper([(x, y)])
        corner = (floor(cx - wide), floor(cy - wide))
        frame = (*corner, corner[0] + 2 * wide, corner[1] + 2 * wide)
        fall = ImageChops.invert(Image.radial_gradient("L")).resize((2 * wide, 2 * wide))
        fall = fall.point([round(max(0.0, (i - 75) / 180) ** 1.6 * 255 * strength) for i in range(256)])
        lit = ImageChops.screen(self.paper.crop(frame), Image.new("RGB", fall.size, colour))
        self.paper.paste(lit, frame, fall)

    def to_paper(self, shape: Sequence[Point]) -> Outline:
        """Carry points to dots of paper."""
        a, b, c, d, e, f = self.grid
        return [(a * x + c * y + e, b * x + d * y + f) for x, y in shape]

    def stencil(self, shapes: Sequence[Sequence[Point]]) -> tuple[Image.Image, tuple[int, int]] | None:
        """Cut the outlines' union from a sheet just large enough; nothing, if it lies off the paper."""
        placed = [self.to_paper(shape) for shape in shapes]
        xs = [x for shape in placed for x, _ in shape]
        ys = [y for shape in placed for _, y in shape]
        left, top = max(floor(min(xs)), -8), max(floor(min(ys)), -8)
        right, low = min(ceil(max(xs)), self.paper.width + 8), min(ceil(max(ys)), self.paper.height + 8)
        if right <= left or low <= top:
            return None
        mask = Image.new("L", (right - left + 1, low - top + 1))
        draw = ImageDraw.Draw(mask)
        for shape in placed:
            draw.polygon([(x - left, y - top) for x, y in shape], fill=255)
        return mask, (left, top)

    @staticmethod
    def _frame(mask: Image.Image, corner: tuple[int, int]) -> tuple[int, int, int, int]:
        return *corner, corner[0] + mask.width, corner[1] + mask.height
