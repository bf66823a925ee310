"""Rooms: walls, floors and what hangs on them."""

from random import Random

from tools.pictures.ink import palette
from tools.pictures.ink.geometry import arc, box, gouge, oval, spline
from tools.pictures.ink.palette import Colour, mix, shade, tint
from tools.pictures.ink.pen import Pen
from tools.pictures.ink.sheet import WIDE, fade
from tools.pictures.place.mood import Mood


def room(pen: Pen, wall: Colour, floor: Colour, top: float = 520) -> None:
    """Put up a wall with a rail and lay boards from height `top`, running to one point."""
    fade(pen, tint(wall, 0.22), wall, (0, top))
    pen.fill(shade(wall, 0.1), box(0, top - 96, WIDE[0], 96))
    pen.fill(tint(wall, 0.45), box(0, top - 100, WIDE[0], 6))
    fade(pen, tint(floor, 0.12), shade(floor, 0.1), (top, WIDE[1]))
    for i in range(-12, 13):
        pen.wash(shade(floor, 0.3), 0.35, gouge((600 + i * 62, top), (600 + i * 150, WIDE[1]), 3))
    pen.fill(shade(wall, 0.3), box(0, top - 12, WIDE[0], 12))


def sunbeam(pen: Pen, x: float, wide: float = 240, top: float = 520) -> None:
    """Let light from a window fall across the floor."""
    pen.wash(palette.CREAM, 0.3, [(x, top), (x + wide, top), (x + wide + 170, WIDE[1]), (x + 90, WIDE[1])])


def window(pen: Pen, rng: Random, mood: Mood, wide: float, high: float) -> None:
    """Open a window, its upper left corner at the origin, on hills and a branch."""
    pen.form(tint(palette.WOOD, 0.1), box(-9, -9, wide + 18, high + 18, 3), rim=4)
    pen.fill(mood.low, box(0, 0, wide, high))
    pen.fill(mix(mood.top, mood.low, 0.4), box(0, 0, wide, high * 0.45))
    for step, colour in enumerate(mood.hills):
        y = high * (0.52 + 0.14 * step)
        crest = spline(
            [(0, y), (wide * 0.3, y - rng.uniform(0, 20)), (wide * 0.65, y + rng.uniform(-4, 14)), (wide, y - 8)],
            closed=False,
        )
        pen.fill(colour, [(0, high), *crest, (wide, high)])
    twig = spline([(wide, high * 0.08), (wide * 0.75, high * 0.16), (wide * 0.5, high * 0.3)], closed=False)
    pen.line(palette.BARK, 3.4, twig, 1)
    for x, y in ((x + rng.uniform(-7, 7), y + rng.uniform(-3, 14)) for x, y in twig[1:]):
        pen.fill(mix(mood.leaf, palette.PINE, rng.uniform(0, 0.4)), gouge((x - 8, y - 2), (x + 8, y + 5), 8, 2))
    pen.fill(tint(palette.WOOD, 0.1), box(wide / 2 - 3.5, 0, 7, high), box(0, high * 0.34, wide, 6))
    pen.form(palette.CREAM, box(-16, high + 8, wide + 32, 10, 3), rim=3)


def scroll(pen: Pen, rng: Random, wide: float = 92, high: float = 190) -> None:
    """Hang a scroll painting of mountains; the middle of its upper rod is the origin."""
    half = wide / 2
    pen.wash(palette.NIGHT, 0.14, box(-half + 6, 6, wide, high))
    pen.fill(mix(palette.STRAW, palette.PAPER, 0.4), box(-half, 0, wide, high))
    pen.fill(palette.CREAM, box(-half + 9, 22, wide - 18, high - 46))
    for step, colour in enumerate((palette.MIST, palette.HAZE, palette.SLATE)):
        y = high * (0.48 + 0.13 * step)
        peak = rng.uniform(-half * 0.4, half * 0.4)
        pen.fill(
            colour, spline([(-half + 9, y + 14), (peak, y - 30 + step * 8), (half - 9, y + 10),
            (half - 9, high - 24), (-half + 9, high - 24)], steps=5)[:20],
        )  # fmt: skip
        pen.fill(colour, box(-half + 9, y + 12, wide - 18, high - 24 - y - 12))
    pen.fill(palette.VERMILION, oval(half * 0.34, 44, 8))
    for y in (-5, high - 2):
        pen.form(palette.BARK, box(-half - 7, y, wide + 14, 7, 3), rim=2)


def picture(pen: Pen, colour: Colour, wide: float, high: float) -> None:
    """Hang a framed picture of one flower."""
    pen.form(palette.WOOD, box(0, 0, wide, high, 2), rim=3)
    pen.fill(palette.CREAM, box(7, 7, wide - 14, high - 14))
    pen.line(
        palette.JADE, 3,
        spline([(wide / 2, high - 14), (wide / 2 + 4, high * 0.6), (wide / 2, high * 0.42)], closed=False),
    )  # fmt: skip
    for turn in range(0, 360, 60):
        pen.at(wide / 2, high * 0.4, turn=turn).fill(colour, oval(0, -min(wide, high) * 0.13, min(wide, high) * 0.09))
    pen.fill(palette.STRAW, oval(wide / 2, high * 0.4, min(wide, high) * 0.07))


def lamp(pen: Pen, drop: float, colour: Colour = palette.STRAW) -> None:
    """Hang a lamp from the ceiling, `drop` below the origin."""
    pen.line(palette.BARK, 2.4, [(0, 0), (0, drop)])
    pen.glow((255, 226, 160), 0.4, 0, drop + 24, 120)
    pen.form(colour, [(-12, drop), (12, drop), (40, drop + 32), (-40, drop + 32)], rim=4)
    pen.fill(palette.WHITE, oval(0, drop + 33, 34, 4))


def door(pen: Pen, colour: Colour, wide: float = 130, high: float = 250) -> None:
    """Hang a door; its threshold's left end is the origin."""
    pen.form(shade(colour, 0.3), box(-12, -high - 12, wide + 24, high + 12, 3), rim=4)
    pen.form(colour, box(0, -high, wide, high), rim=0)
    for y in (-high + 18, -high * 0.46):
        pen.form(tint(colour, 0.1), box(16, y, wide - 32, high * 0.38, 4), rim=3)
    pen.fill(palette.STRAW, oval(wide - 14, -high * 0.48, 6))


def curtain(pen: Pen, colour: Colour, wide: float, high: float) -> None:
    """Draw a stage curtain to one side, in folds, from its upper left corner."""
    pen.fill(colour, box(0, 0, wide, high))
    folds = max(3, int(wide / 34))
    for i in range(folds):
        x = wide * i / folds
        pen.fill(shade(colour, 0.26), gouge((x + wide / folds * 0.8, -10), (x + wide / folds * 0.6, high + 14), 12, 4))
        pen.fill(tint(colour, 0.14), gouge((x + wide / folds * 0.3, -10), (x + wide / folds * 0.3, high + 14), 7, 3))
    pen.fill(palette.OCHRE, box(0, high - 9, wide, 9))


def swag(pen: Pen, colour: Colour, deep: float = 74) -> None:
    """Hang the scalloped upper edge of a stage curtain across the picture."""
    for i in range(9):
        x = i * 150
        scallop = [(x - 80, -6), (x + 80, -6), *arc(x, deep * 0.3, 78, 0, 180)]
        pen.form(shade(colour, 0.1 * (i % 2)), scallop, rim=8)
        pen.line(palette.OCHRE, 5, arc(x, deep * 0.3, 76, 4, 176))
