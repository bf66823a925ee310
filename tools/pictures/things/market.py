"""Stalls and what they sell."""

from random import Random

from tools.pictures.ink import palette
from tools.pictures.ink.geometry import Outline, arc, box, gouge, oval, spline
from tools.pictures.ink.palette import Colour, mix, shade, tint
from tools.pictures.ink.pen import Pen

FRUIT = (palette.VERMILION, palette.OCHRE, palette.LEAF, palette.CORAL, palette.PLUM, palette.GINKGO, palette.PINE)


def awning(pen: Pen, colour: Colour, wide: float = 170) -> None:
    """Stretch a striped awning on two posts, 130 steps high."""
    half = wide / 2
    for x in (-half + 6, half - 6):
        pen.form(palette.WOOD, box(x - 2.4, -124, 4.8, 124), rim=1.2)
    stripes = 10
    for i in range(stripes):
        tone = colour if i % 2 == 0 else palette.CREAM
        top, low = -half * 0.86 + wide * 0.86 * i / stripes, -half - 8 + (wide + 16) * i / stripes
        top_end, low_end = top + wide * 0.86 / stripes, low + (wide + 16) / stripes
        flap: Outline = [(low, -112), (low_end, -112), *arc((low + low_end) / 2, -112, (low_end - low) / 2, 0, 180)]
        pen.fill(tone, [(top, -146), (top_end, -146), (low_end, -112), (low, -112)])
        pen.fill(shade(tone, 0.13), flap)
    pen.form(shade(colour, 0.2), box(-half * 0.88, -149, wide * 0.88, 5, 2), rim=1)


def counter(pen: Pen, rng: Random, colour: Colour, wide: float = 156) -> None:
    """Stand a stall's counter with crates of fruit and greens in heaps."""
    half = wide / 2
    pen.wash(palette.NIGHT, 0.18, oval(5, 0, half + 10, 6))
    pen.form(mix(colour, palette.WOOD, 0.6), box(-half, -34, wide, 34, 2), rim=3)
    for i in range(1, int(wide / 22)):
        pen.line(shade(palette.WOOD, 0.3), 0.9, [(-half + i * 22, -33), (-half + i * 22, -1)])
    bins = int(wide / 31)
    for i in range(bins):
        heap(pen.at(-half + (i + 0.5) * wide / bins, -36), rng, FRUIT[(i + rng.randrange(7)) % 7], wide / bins - 3)
    pen.form(tint(palette.WOOD, 0.15), box(-half - 3, -40, wide + 6, 7, 2), rim=1.4)


def heap(pen: Pen, rng: Random, colour: Colour, wide: float) -> None:
    """Heap up one kind of fruit."""
    for row, count in enumerate((5, 4, 3, 2)):
        radius = wide / 10.5
        for i in range(count):
            x = (i - (count - 1) / 2) * radius * 2.05
            tone = mix(colour, palette.CREAM, rng.uniform(0, 0.14))
            pen.form(tone, oval(x, -radius * 0.8 - row * radius * 1.5, radius), rim=radius * 0.3)


def basket(pen: Pen, rng: Random, colour: Colour = palette.LEAF) -> None:
    """Set down a bamboo basket of greens."""
    pen.wash(palette.NIGHT, 0.15, oval(2, 0, 20, 3))
    for _ in range(12):
        x = rng.uniform(-13, 13)
        pen.fill(
            mix(colour, palette.PINE, rng.uniform(0, 0.5)),
            gouge((x * 0.7, -14), (x * 1.3, -rng.uniform(24, 34)), 7, 1),
        )
    pen.form(palette.STRAW, spline([(-18, -19), (0, -17), (18, -19), (14, 0), (0, 1.6), (-14, 0)], steps=4), rim=3)
    for y in (-13, -7):
        pen.line(shade(palette.STRAW, 0.25), 0.9, spline([(-16, y), (0, y + 2), (16, y)], closed=False))


def oven(pen: Pen) -> None:
    """Stand a clay oven, its fire showing."""
    pen.wash(palette.NIGHT, 0.18, oval(4, 0, 36, 5))
    pen.form(palette.CLAY, spline([(-22, -50), (22, -50), (33, -26), (29, 0), (-29, 0), (-33, -26)], steps=6), rim=4)
    pen.form(shade(palette.CLAY, 0.3), oval(0, -50, 22, 6), rim=0)
    pen.fill(palette.OCHRE, oval(0, -49.4, 17, 4))
    for x, y in ((-8, -60), (0, -66), (8, -59)):
        pen.fill(palette.GINKGO, gouge((x, -48), (x + 1, y), 5))
    for y in (-34, -18):
        pen.line(shade(palette.CLAY, 0.2), 1, spline([(-30, y), (0, y + 4), (30, y)], closed=False))
