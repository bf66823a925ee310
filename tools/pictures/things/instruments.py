"""Instruments."""

from tools.pictures.ink import palette
from tools.pictures.ink.geometry import Point, box, oval, spline
from tools.pictures.ink.palette import shade
from tools.pictures.ink.pen import Pen


def erhu(pen: Pen, left: Point, right: Point) -> None:
    """Play the two-stringed fiddle, its drum on the left knee."""
    x = left[0] - 3
    pen.line(palette.BARK, 1.8, [(x, -28), (x - 1, -88)])
    for y in (-82, -75):
        pen.line(palette.BARK, 1.6, [(x - 7, y), (x + 4, y)])
    pen.line(palette.CREAM, 0.5, [(x + 1, -30), (x, -84)])
    pen.form(palette.BRICK, box(x - 6, -34, 14, 10, 2), rim=1.2)
    pen.line(palette.WOOD, 1.1, spline([(x - 8, -39), (x + 8, -42), (right[0] + 4, right[1])], closed=False))


def accordion(pen: Pen, left: Point, right: Point) -> None:
    """Squeeze an accordion between both hands."""
    y = min(left[1], right[1]) - 13
    x, wide = left[0] - 3, right[0] - left[0] + 6
    pen.form(palette.CREAM, box(x + 4, y + 1, wide - 8, 24, 1), rim=1)
    for i in range(1, 6):
        pen.line(palette.SLATE, 0.9, [(x + 4 + (wide - 8) * i / 6, y + 1), (x + 4 + (wide - 8) * i / 6, y + 25)])
    for side in (x, x + wide - 7):
        pen.form(palette.CRIMSON, box(side, y, 7, 26, 2), rim=1.2)
    for i in range(6):
        pen.fill(palette.WHITE, box(x + wide - 5, y + 3 + i * 3.6, 5, 2.6))


def piano(pen: Pen) -> None:
    """Stand an upright piano, seen from its end, keys towards the left."""
    wood = shade(palette.BARK, 0.1)
    pen.wash(palette.NIGHT, 0.18, oval(10, 0, 44, 5))
    pen.form(wood, box(2, -84, 44, 84, 2), rim=3)
    pen.form(shade(wood, 0.2), box(-16, -46, 22, 8, 1), rim=1.2)
    pen.fill(palette.WHITE, box(-16, -48.5, 18, 3))
    pen.fill(palette.INK, *(box(-14 + i * 4, -48.5, 1.6, 2) for i in range(4)))
    pen.form(wood, box(-13, -39, 4, 39), rim=1)
    pen.form(palette.CREAM, [(-1, -58), (7, -78), (10, -77), (3, -57)], rim=0.6)
