"""Lanterns and lamps; drawn after night has fallen, they glow."""

from random import Random

from tools.pictures.ink import palette
from tools.pictures.ink.geometry import Point, box, gouge, oval, spline
from tools.pictures.ink.palette import Colour, shade, tint
from tools.pictures.ink.pen import Pen

WARM = (255, 214, 140)


def lantern(pen: Pen, colour: Colour = palette.VERMILION, *, lit: bool = False) -> None:
    """Hang a round paper lantern from the origin, about 60 steps to the end of its tassel."""
    pen.line(palette.BARK, 1.2, [(0, 0), (0, 8)])
    body = tint(colour, 0.08) if lit else colour
    pen.form(body, oval(0, 24, 19, 15), rim=3, depth=0.16)
    for wide in (13, 6.4):
        pen.line(shade(body, 0.16), 0.9, [*oval(0, 24, wide, 15), (wide, 24)])
    if lit:
        pen.glow(WARM, 0.8, 0, 24, 20)
        pen.glow(WARM, 0.4, 0, 24, 70)
    pen.form(palette.OCHRE, box(-8, 7, 16, 4, 1), box(-8, 37.4, 16, 4, 1), rim=1)
    for x in (-4, 0, 4):
        pen.line(palette.OCHRE, 1.4, [(x, 41), (x * 1.3, 58)])


def drum_lantern(pen: Pen, colour: Colour, *, lit: bool = False) -> None:
    """Hang a tall lantern with a plain painted flower."""
    pen.line(palette.BARK, 1.2, [(0, 0), (0, 7)])
    pen.form(tint(colour, 0.25), box(-13, 8, 26, 34, 3), rim=2.4, depth=0.14)
    pen.fill(colour, oval(0, 25, 6), oval(-5, 21, 3), oval(5, 21, 3), oval(0, 17, 3))
    if lit:
        pen.glow(WARM, 0.75, 0, 25, 24)
        pen.glow(WARM, 0.4, 0, 25, 66)
    pen.form(palette.CRIMSON, box(-15, 6, 30, 4, 1), box(-15, 40, 30, 4, 1), rim=1)
    for x in (-8, 0, 8):
        pen.line(palette.CRIMSON, 1.2, [(x, 44), (x, 54)])


def string(pen: Pen, ends: tuple[Point, Point], count: int, *, sag: float = 46, lit: bool = False) -> None:
    """Stretch a cord of lanterns between two points of the sheet."""
    (ax, ay), (bx, by) = ends
    cord = spline([(ax, ay), ((ax + bx) / 2, (ay + by) / 2 + sag * 1.1), (bx, by)], closed=False, steps=16)
    pen.line(palette.BARK, 2, cord)
    for i in range(count):
        x, y = cord[round((i + 0.5) / count * (len(cord) - 1))]
        lantern(pen.at(x, y, 0.95), (palette.VERMILION, palette.CORAL)[i % 2], lit=lit)


def bulbs(pen: Pen, ends: tuple[Point, Point], count: int = 14) -> None:
    """Stretch a cord of lit bulbs between two points of the sheet."""
    (ax, ay), (bx, by) = ends
    cord = spline([(ax, ay), ((ax + bx) / 2, (ay + by) / 2 + 50), (bx, by)], closed=False, steps=20)
    pen.line(palette.BARK, 1.6, cord)
    for i in range(count):
        x, y = cord[round((i + 0.5) / count * (len(cord) - 1))]
        pen.glow(WARM, 0.6, x, y + 6, 30)
        pen.fill(palette.CREAM, oval(x, y + 6, 4.4, 5.4))


def street_lamp(pen: Pen, *, lit: bool = False) -> None:
    """Stand a street lamp 190 steps tall."""
    pen.form(palette.INDIGO, box(-2.4, -176, 4.8, 176, 1), box(-6, -10, 12, 10, 2), rim=1)
    if lit:
        pen.glow(WARM, 0.85, 0, -186, 130)
    pen.form(palette.CREAM if lit else palette.SILVER, [(-8, -196), (8, -196), (6, -176), (-6, -176)], rim=1)
    pen.form(palette.INDIGO, gouge((-13, -197), (13, -197), 9), rim=1)


def rabbit(pen: Pen, *, lit: bool = False) -> None:
    """Stand a paper rabbit lantern on its wheels."""
    if lit:
        pen.glow(WARM, 0.6, 0, -14, 60)
    for x in (-8, 9):
        pen.form(palette.VERMILION, oval(x, -3, 3.4), rim=0.8)
    pen.form(
        palette.CREAM, oval(0, -13, 15, 9.6), oval(14, -22, 7.6, 7), gouge((12, -26), (5, -43), 6),
        gouge((16, -26), (14, -44), 6), rim=1.8, depth=0.1,
    )  # fmt: skip
    pen.fill(
        palette.VERMILION, oval(16, -23, 1.5), oval(-3, -12, 3), oval(4, -10, 2), gouge((11.6, -28), (6.6, -40), 2),
    )  # fmt: skip
    pen.form(palette.CREAM, oval(-15, -13, 3.6), rim=0.8)


def fireworks(pen: Pen, rng: Random, colour: Colour, size: float) -> None:
    """Burst one firework about the origin."""
    pen.glow(colour, 0.5, 0, 0, size * 1.1)
    for turn in range(0, 360, 18):
        spark = pen.at(0, 0, turn=turn + rng.uniform(-4, 4))
        long = size * rng.uniform(0.8, 1)
        spark.fill(tint(colour, 0.3), gouge((long * 0.28, 0), (long, 0), size * 0.035))
        spark.fill(palette.CREAM, oval(long, 0, size * 0.024))


def floating(pen: Pen) -> None:
    """Float a lit lotus lantern on the water."""
    pen.glow(WARM, 0.8, 0, -8, 48)
    for tip in ((-17, -12), (17, -12), (-9, -18), (9, -18)):
        pen.form(palette.ROSE, gouge((0, 0), tip, 10), rim=1, depth=0.1)
    pen.fill(palette.STRAW, gouge((0, -4), (0, -18), 5))
    pen.wash(WARM, 0.5, gouge((-22, 6), (22, 6), 4), gouge((-14, 14), (14, 14), 3))
