"""Tables, seats and shelves."""

from random import Random

from tools.pictures.ink import palette
from tools.pictures.ink.chance import likely
from tools.pictures.ink.geometry import box, gouge, oval, spline
from tools.pictures.ink.palette import Colour, mix, shade, tint
from tools.pictures.ink.pen import Pen

TABLE_TOP = -42
"""How high a table stands; a seat is two thirds of that."""


def table(pen: Pen, wide: float, colour: Colour = palette.WOOD) -> None:
    """Stand a plain table, its middle on the origin."""
    half = wide / 2
    pen.wash(palette.NIGHT, 0.16, oval(4, 0, half + 6, 5))
    for x in (-half + 6, half - 6):
        pen.form(shade(colour, 0.2), box(x - 2.4, -40, 4.8, 40), rim=1)
    pen.form(shade(colour, 0.12), box(-half + 3, -40, wide - 6, 8), rim=1)
    pen.form(colour, [(-half + 4, -46), (half - 4, -46), (half, -40), (-half, -40)], rim=0)
    pen.fill(tint(colour, 0.25), [(-half + 4, -46), (half - 4, -46), (half - 3.4, -45), (-half + 3.4, -45)])


def draped(pen: Pen, wide: float, colour: Colour) -> None:
    """Stand a table under a cloth that reaches the ground."""
    half = wide / 2
    pen.wash(palette.NIGHT, 0.18, oval(4, 0, half + 8, 5))
    pen.form(colour, box(-half, -42, wide, 42, 1.5), rim=3)
    pen.fill(tint(colour, 0.3), [(-half + 5, -48), (half - 5, -48), (half, -42), (-half, -42)])
    for i in range(int(wide / 14)):
        x = -half + 8 + i * 14
        pen.fill(shade(colour, 0.16), gouge((x, -39), (x + 2, 0), 2.2, 1))
    pen.fill(shade(colour, 0.14), box(-half, -42, wide, 3.4))


def round_table(pen: Pen, wide: float, colour: Colour = palette.WOOD) -> None:
    """Stand a round table, seen a little from above."""
    half = wide / 2
    pen.wash(palette.NIGHT, 0.18, oval(4, 0, half * 0.8, half * 0.16))
    pen.form(shade(colour, 0.25), box(-4, -40, 8, 38), oval(0, -2, half * 0.36, 4), rim=2)
    pen.form(shade(colour, 0.2), oval(0, -40, half, half * 0.17), rim=0)
    pen.form(colour, oval(0, -43, half, half * 0.17), rim=1)
    pen.wash(palette.CREAM, 0.16, oval(-half * 0.16, -44, half * 0.66, half * 0.09))


def stool(pen: Pen, colour: Colour = palette.OCHRE) -> None:
    """Stand a low stool under someone who sits."""
    pen.wash(palette.NIGHT, 0.15, oval(2, 0, 15, 2.6))
    for x in (-9, 9):
        pen.form(shade(colour, 0.2), box(x - 1.8, -23, 3.6, 23), rim=0.8)
    pen.form(colour, box(-12.5, -27, 25, 5, 2), rim=1.4)


def chair(pen: Pen, colour: Colour = palette.WOOD) -> None:
    """Stand a chair with its back to the wall."""
    pen.wash(palette.NIGHT, 0.15, oval(2, 0, 17, 3))
    pen.form(shade(colour, 0.18), box(-13, -64, 3.6, 64, 1), box(9.4, -64, 3.6, 64, 1), rim=0.8)
    pen.form(colour, box(-13, -62, 26, 16, 3), rim=1.4)
    pen.form(colour, box(-14, -27, 28, 5, 2), rim=1.4)


def bench(pen: Pen, wide: float, colour: Colour = palette.WOOD) -> None:
    """Stand a park bench."""
    half = wide / 2
    pen.wash(palette.NIGHT, 0.16, oval(4, 0, half + 4, 4))
    for x in (-half + 8, half - 8):
        pen.form(palette.INK, box(x - 1.8, -50, 3.6, 50), rim=0.8)
    for y in (-52, -43, -28):
        pen.form(colour, box(-half, y, wide, 6, 1.6), rim=1.2)


def sofa(pen: Pen, colour: Colour, wide: float = 120) -> None:
    """Stand a sofa."""
    half = wide / 2
    pen.wash(palette.NIGHT, 0.16, oval(4, 0, half + 10, 5))
    pen.form(colour, box(-half, -62, wide, 56, 10), rim=3)
    pen.form(tint(colour, 0.14), box(-half + 8, -32, wide / 2 - 9, 14, 4), box(1, -32, wide / 2 - 9, 14, 4), rim=1.6)
    pen.form(shade(colour, 0.08), box(-half - 9, -44, 18, 42, 8), box(half - 9, -44, 18, 42, 8), rim=2.4)


def bookcase(pen: Pen, rng: Random, wide: float, high: float) -> None:
    """Fill a bookcase; its lower left corner is the origin."""
    pen.form(shade(palette.WOOD, 0.15), box(-4, -high - 4, wide + 8, high + 4, 2), rim=2.5)
    pen.fill(shade(palette.WOOD, 0.55), box(0, -high, wide, high - 4))
    spines = (
        palette.VERMILION, palette.JADE, palette.INDIGO, palette.OCHRE, palette.CREAM, palette.CLAY, palette.SLATE,
        palette.CELADON, palette.PLUM,
    )  # fmt: skip
    shelf = 30.0
    for y in range(int(high // shelf)):
        x, foot = 2.0, -4 - y * shelf
        while x < wide - 7:
            thick, tall = rng.uniform(3.2, 6.4), rng.uniform(17, 25)
            if likely(rng, 0.93):
                colour = mix(rng.choice(spines), palette.WOOD, 0.12)
                pen.fill(colour, box(x, foot - tall, thick, tall))
                pen.fill(tint(colour, 0.4), box(x, foot - tall * 0.75, thick, 1.6))
            x += thick + 0.5
        pen.form(palette.WOOD, box(0, foot, wide, 3.4), rim=0.8)


def bed(pen: Pen, colour: Colour = palette.CELADON) -> None:
    """Make up a couch for an examination."""
    pen.wash(palette.NIGHT, 0.15, oval(4, 0, 74, 5))
    for x in (-62, 62):
        pen.form(palette.ASH, box(x - 2, -34, 4, 34), rim=0.8)
    pen.form(palette.SNOW, box(-70, -40, 140, 10, 3), rim=2)
    pen.form(colour, spline([(-24, -43), (60, -43), (70, -38), (70, -18), (-20, -18), (-26, -30)], steps=3), rim=2)
    pen.form(palette.WHITE, box(-68, -48, 34, 10, 5), rim=1.6)


def lectern(pen: Pen, colour: Colour = palette.WOOD) -> None:
    """Stand a speaker's desk with a microphone."""
    pen.wash(palette.NIGHT, 0.16, oval(3, 0, 24, 4))
    pen.form(colour, [(-17, -52), (17, -52), (14, 0), (-14, 0)], rim=2.4)
    pen.form(tint(colour, 0.2), [(-21, -58), (21, -58), (19, -51), (-19, -51)], rim=1)
    pen.fill(palette.VERMILION, oval(0, -30, 6))
    pen.line(palette.INK, 1.1, spline([(8, -58), (10, -66), (5, -71)], closed=False))
    pen.fill(palette.INK, oval(4.6, -72, 2.2))
