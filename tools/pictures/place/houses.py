"""The estates: grey-white blocks with red balconies, and old tiled roofs."""

from random import Random

from tools.pictures.ink import palette
from tools.pictures.ink.chance import likely
from tools.pictures.ink.geometry import Outline, box, gouge, oval, spline
from tools.pictures.ink.palette import Colour, mix, shade, tint
from tools.pictures.ink.pen import Pen
from tools.pictures.ink.sheet import WIDE
from tools.pictures.place.mood import Mood

FLOOR = 22
BAY = 26


def block(pen: Pen, rng: Random, mood: Mood, floors: int, bays: int) -> None:
    """Raise a block of flats whose lower left corner is the origin; balconies and windows take turns."""
    wide, high = bays * BAY, floors * FLOOR + 10
    pen.form(mood.wall, box(0, -high, wide, high), rim=0)
    pen.fill(shade(mood.wall, 0.16), [(wide, -high), (wide + 16, -high + 7), (wide + 16, 0), (wide, 0)])
    pen.fill(shade(mood.wall, 0.24), box(-3, -high - 4, wide + 6, 6))
    for bay in range(bays):
        for floor in range(floors):
            spot = pen.at(bay * BAY, -floor * FLOOR)
            if floor == 0 and bay == bays // 2:
                _entrance(spot, mood)
            elif (bay + bays) % 2:
                _balcony(spot, rng, mood)
            else:
                _window(spot, rng, mood)
    for _ in range(max(1, bays // 3)):
        _heater(pen.at(rng.uniform(10, wide - 26), -high - 4), mood)


def _pane(rng: Random, mood: Mood) -> Colour:
    if likely(rng, mood.lit):
        return mix(palette.STRAW, palette.OCHRE, rng.uniform(0, 0.4))
    return mix(mix(palette.SLATE, mood.wall, 0.15), palette.HAZE, rng.uniform(0, 0.5))


def _window(pen: Pen, rng: Random, mood: Mood) -> None:
    pen.fill(tint(mood.wall, 0.5), box(5, -19, 16, 14))
    pen.fill(_pane(rng, mood), box(6.2, -17.8, 6.2, 11.6), box(13.6, -17.8, 6.2, 11.6))
    pen.fill(shade(mood.wall, 0.2), box(4, -5, 18, 1.6))
    if likely(rng, 0.3):
        pen.form(palette.SNOW, box(7, -3.6, 9, 4.4), rim=1)


def _balcony(pen: Pen, rng: Random, mood: Mood) -> None:
    pen.fill(shade(mood.wall, 0.34), box(2, -20, 22, 18))
    pen.fill(_pane(rng, mood), box(4, -18.5, 8, 10), box(14, -18.5, 8, 10))
    red = mix(mix(palette.VERMILION, palette.BRICK, 0.25), mood.wall, 0.12)
    pen.form(red, box(0.5, -9, 25, 9), rim=1.6)
    pen.fill(tint(red, 0.45), box(0.5, -9, 25, 1.5))
    if likely(rng, 0.28):
        pen.fill(
            mix(palette.JADE, mood.leaf, 0.5), oval(7, -10, 3.4, 3), oval(12, -10.6, 3, 3.2), oval(17, -10, 3.4, 3),
        )  # fmt: skip
    elif likely(rng, 0.25):
        for x in (5, 11, 17):
            pen.fill(
                rng.choice((palette.CREAM, palette.OCHRE, palette.CELADON, palette.CORAL, palette.SKY)),
                box(x, -16.5, 4.4, 7),
            )


def _entrance(pen: Pen, mood: Mood) -> None:
    pen.fill(shade(mood.wall, 0.5), box(6, -18, 14, 18))
    pen.fill(mix(palette.JADE, palette.INK, 0.3), box(7.6, -16, 5, 16), box(13.4, -16, 5, 16))
    pen.form(palette.BRICK, box(2, -21, 22, 3.4), rim=1)


def _heater(pen: Pen, mood: Mood) -> None:
    pen.fill(mix(palette.SLATE, mood.wall, 0.2), [(0, 0), (13, 0), (10, -8), (3, -8)])
    pen.fill(tint(mood.wall, 0.4), box(1.6, -11, 11, 3.6, 1.8))


def skyline(pen: Pen, rng: Random, mood: Mood, foot: float) -> None:
    """Stand pale towers far off."""
    for _ in range(9):
        x, wide, high = rng.uniform(-20, 1180), rng.uniform(34, 66), rng.uniform(60, 170)
        colour = mix(mood.hills[0], mood.low, rng.uniform(0.2, 0.6))
        pen.fill(colour, box(x, foot - high, wide, high), box(x + wide * 0.3, foot - high - 8, wide * 0.3, 9))
        for k in range(int(high / 14)):
            pen.wash(mix(mood.hills[1], mood.low, 0.4), 0.6, box(x + 6, foot - high + 8 + k * 14, wide - 12, 4))


def estate(pen: Pen, rng: Random, mood: Mood, foot: float, *, size: float = 1) -> None:
    """Line up the blocks of an estate along the height `foot`, leaving gaps for hills and trees."""
    x = rng.uniform(-120, -40)
    while x < WIDE[0]:
        floors, bays = rng.choice((5, 6, 6, 7)), rng.choice((5, 5, 7))
        block(pen.at(x, foot, size), rng, mood, floors, bays)
        x += (bays * BAY + 16) * size + rng.uniform(20, 110)


def tiled_roof(pen: Pen, wide: float, high: float, colour: Colour = palette.SLATE) -> None:
    """Lay a roof with upturned eaves; its eaves' middle is the origin."""
    half = wide / 2
    eaves: Outline = [
        (-half - 16, -12), (-half, 0), (half, 0), (half + 16, -12), (half * 0.72, -high), (-half * 0.72, -high),
    ]  # fmt: skip
    sweep = [
        *spline([eaves[5], (-half * 0.9, -high * 0.4), eaves[0]], closed=False), *eaves[1:3],
        *spline([eaves[3], (half * 0.9, -high * 0.4), eaves[4]], closed=False),
    ]  # fmt: skip
    pen.form(colour, sweep, rim=4)
    count = int(wide / 11)
    for i in range(1, count):
        top, low = -half * 0.72 + wide * 0.72 * i / count, -half + wide * i / count
        pen.line(shade(colour, 0.25), 1.6, [(top, -high + 3), (low, -3)])
    pen.form(shade(colour, 0.3), box(-half * 0.76, -high - 7, wide * 0.76, 9, 3), rim=2)
    for i in range(count + 1):
        pen.fill(tint(colour, 0.25), oval(-half + wide * i / count, 0, 3))


def pavilion(pen: Pen, wide: float = 190) -> None:
    """Build an open pavilion on red posts."""
    half = wide / 2
    pen.wash(palette.NIGHT, 0.16, oval(6, 0, half + 22, 10))
    pen.form(palette.STONE, box(-half - 12, -10, wide + 24, 12, 2), rim=3)
    for x in (-half + 8, -half * 0.34, half * 0.34, half - 8):
        pen.form(palette.CRIMSON, box(x - 4.4, -124, 8.8, 116), rim=2)
    pen.form(palette.BRICK, box(-half, -128, wide, 10), rim=2)
    pen.form(palette.WOOD, box(-half + 4, -40, half * 0.62, 5), box(half * 0.4, -40, half * 0.6 - 4, 5), rim=1.4)
    tiled_roof(pen.at(0, -124), wide + 18, 52)
    pen.form(palette.OCHRE, oval(0, -188, 7), gouge((0, -188), (0, -210), 7), rim=2)
