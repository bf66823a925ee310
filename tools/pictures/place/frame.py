"""Branches in the near corners, which give a picture depth."""

from random import Random

from tools.pictures.ink import palette
from tools.pictures.ink.geometry import blossom, gouge, oval, spline
from tools.pictures.ink.palette import Colour, mix, shade, tint
from tools.pictures.ink.pen import Pen


def willow_curtain(pen: Pen, rng: Random, colour: Colour, wide: float = 260) -> None:
    """Let willow strands hang into the picture from its upper edge, to the right of the origin."""
    for i in range(int(wide / 17)):
        x = i * 17 + rng.uniform(-6, 6)
        long, sway = rng.uniform(110, 330) * (1 - 0.55 * i * 17 / wide), rng.uniform(8, 26)
        strand = spline([(x, -6), (x + sway * 0.3, long * 0.4), (x + sway, long)], closed=False)
        tone = mix(colour, palette.PINE, rng.uniform(0, 0.45))
        pen.line(tone, 2.6, strand, 1.2)
        for k, (px, py) in enumerate(strand[2:]):
            side = 1 if k % 2 else -1
            pen.fill(tone, gouge((px, py), (px + side * rng.uniform(7, 12), py + rng.uniform(14, 22)), 6.4))


def bough(pen: Pen, rng: Random, leaf: Colour, *, bloom: bool = False) -> None:
    """Reach a bough of leaves or blossom about 330 steps to the right of the origin."""
    stems = (
        [(-20, 30), (120, 46), (230, 24), (330, 40)], [(90, 42), (150, 86), (220, 104)],
        [(170, 38), (230, 66), (290, 84)],
    )  # fmt: skip
    for stem in stems:
        pen.line(palette.BARK, 9, spline(stem, closed=False), 2.4)
    for stem in stems:
        for px, py in spline(stem, closed=False, steps=6)[3:]:
            for _ in range(2):
                x, y = px + rng.uniform(-20, 20), py + rng.uniform(-22, 22)
                if bloom:
                    _bloom(pen.at(x, y, rng.uniform(0.8, 1.3)), mix(leaf, palette.CREAM, rng.uniform(0, 0.5)))
                else:
                    _fan_leaf(
                        pen.at(x, y, rng.uniform(0.8, 1.3), turn=rng.uniform(-70, 70)),
                        mix(leaf, palette.CLAY, rng.uniform(0, 0.25)),
                    )


def _bloom(pen: Pen, colour: Colour) -> None:
    pen.form(colour, *blossom(0, 0, 6), rim=1, depth=0.12)
    pen.fill(palette.CRIMSON, oval(0, 0, 2))


def _fan_leaf(pen: Pen, colour: Colour) -> None:
    pen.line(shade(colour, 0.2), 1.2, [(0, 0), (0, 12)])
    pen.form(
        colour, spline([(0, 2), (-12, -7), (-8, -15), (-1, -13), (0, -10), (1, -13), (8, -15), (12, -7)], steps=4),
        rim=1.6,
    )  # fmt: skip
    for x in (-6, 0, 6):
        pen.line(tint(colour, 0.35), 0.7, [(0, 0), (x, -11)])
