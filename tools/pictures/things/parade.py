"""The lion, the dragon boats and what goes with them."""

from math import sin

from tools.pictures.ink import palette
from tools.pictures.ink.geometry import Point, arc, box, gouge, oval, spline
from tools.pictures.ink.palette import Colour, shade, tint
from tools.pictures.ink.pen import Pen


def lion(pen: Pen, colour: Colour = palette.VERMILION) -> None:
    """Dance a lion 190 steps long, facing right, two dancers' legs beneath."""
    pen.wash(palette.NIGHT, 0.18, oval(0, 0, 104, 6))
    for x, lift in ((-66, 0), (-48, 0), (34, 0), (56, -4)):
        pen.form(
            palette.STRAW, spline([(x - 8, -44), (x + 8, -44), (x + 6, lift - 5), (x - 5, lift - 5)], steps=4), rim=2,
        )  # fmt: skip
        for y in (-26, -14):
            pen.form(colour, gouge((x - 8, y + lift), (x + 8, y + lift), 7), rim=1)
        pen.form(palette.INK, oval(x + 2, lift - 2, 8, 3.6), rim=1)
    back = spline(
        [(-92, -52), (-84, -88), (-40, -98), (10, -96), (48, -92), (52, -44), (10, -38), (-50, -36), (-86, -34)],
        steps=6,
    )
    pen.form(colour, back, rim=5)
    for i in range(9):
        x = -82 + i * 15
        pen.form(
            (palette.OCHRE, palette.JADE, palette.CREAM)[i % 3], gouge((x, -92 - 5 * sin(i / 2)), (x - 6, -44), 9, 2),
            rim=1,
        )  # fmt: skip
        pen.form(palette.CREAM, gouge((x, -42), (x - 3, -26), 8), rim=0.8)
    pen.form(palette.OCHRE, spline([(-90, -66), (-106, -82), (-112, -66), (-102, -52), (-90, -54)]), rim=2)
    _lion_head(pen.at(70, -88), colour)


def _lion_head(pen: Pen, colour: Colour) -> None:
    pen.form(palette.CREAM, *(oval(34 * x, 34 * y, 13) for x, y in arc(0, 0, 1, 60, 330)[::5]), rim=2.4)
    pen.form(colour, oval(0, 0, 36, 33), rim=4)
    pen.form(palette.OCHRE, oval(6, 18, 27, 13), rim=2.4)
    pen.fill(shade(palette.CRIMSON, 0.4), spline([(-14, 19), (8, 15), (28, 17), (22, 26), (6, 28), (-8, 26)]))
    pen.fill(palette.WHITE, box(-6, 16.4, 6, 4), box(3, 16, 6, 4), box(12, 16, 6, 4))
    for x in (-11, 17):
        pen.form(palette.WHITE, oval(x, -7, 10), rim=1.4)
        pen.fill(palette.INK, oval(x + 2.4, -6, 4.6))
        pen.fill(palette.WHITE, oval(x + 1, -8, 1.6))
        pen.form(palette.JADE, gouge((x - 12, -15), (x + 11, -19), 8, -4), rim=1)
    pen.form(palette.JADE, oval(4, 7, 7, 5), rim=1.4)
    pen.form(palette.OCHRE, gouge((2, -30), (8, -50), 13), rim=1.4)
    pen.form(palette.CORAL, oval(9, -48, 6), rim=1.4)


def dragon_boat(pen: Pen, colour: Colour, seats: int) -> list[Point]:
    """Float a dragon boat that faces right and tell where its rowers' hips go."""
    half = seats * 17 + 26
    pen.wash(palette.NIGHT, 0.24, oval(0, 9, half + 26, 7))
    hull = spline(
        [(-half - 24, -38), (-half, -18), (0, -12), (half, -18), (half + 22, -30), (half + 14, 2), (0, 12), (-half, 4)],
        steps=6,
    )
    pen.form(colour, hull, rim=4)
    for i in range(seats * 3):
        pen.line(palette.STRAW, 1.4, arc(-half + 10 + i * (half * 2 - 14) / (seats * 3), -5, 5, 20, 160))
    _dragon_head(pen.at(half + 26, -48), colour)
    pen.form(
        palette.JADE, gouge((-half - 16, -30), (-half - 52, -66), 14, 8),
        gouge((-half - 16, -28), (-half - 60, -44), 11, 6), rim=1.6,
    )  # fmt: skip
    return [(-half + 30 + i * 34, -16) for i in range(seats)]


def _dragon_head(pen: Pen, colour: Colour) -> None:
    pen.form(
        colour, spline([(-30, 26), (-18, -6), (-8, -20), (10, -22), (20, -12), (40, -10), (44, -2), (26, 4),
        (40, 10), (34, 15), (14, 13), (0, 22), (-4, 34)], steps=5), rim=3,
    )  # fmt: skip
    for x, y in ((-22, -4), (-28, 8), (-32, 20)):
        pen.form(palette.JADE, gouge((x + 6, y), (x - 14, y - 12), 8, 3), rim=1)
    pen.form(palette.OCHRE, gouge((0, -20), (-16, -44), 6, 5), gouge((8, -22), (0, -44), 5, 4), rim=1)
    pen.fill(palette.WHITE, oval(10, -12, 5), *(gouge((x, 3), (x + 1, 9), 3) for x in (24, 30, 36)))
    pen.fill(palette.INK, oval(11.6, -11.6, 2.6))
    pen.line(tint(colour, 0.6), 1.4, spline([(38, -6), (52, -14), (58, -4)], closed=False), 0.5)
    pen.fill(palette.VERMILION, gouge((26, 6), (50, 10), 4))


def oars(pen: Pen, seats: list[Point]) -> None:
    """Dip every rower's paddle over the near side of the boat."""
    for x, y in seats:
        pen.line(palette.WOOD, 2.6, [(x + 17, y - 10), (x + 5, y + 24)])
        pen.form(palette.OCHRE, gouge((x + 8, y + 14), (x - 3, y + 42), 9), rim=1)
        pen.wash(palette.SNOW, 0.7, gouge((x - 14, y + 36), (x + 10, y + 36), 5))


def boat_drum(pen: Pen) -> None:
    """Lash a drum to the boat."""
    pen.form(palette.CRIMSON, box(-11, -20, 22, 20, 5), rim=2)
    pen.form(palette.CREAM, oval(0, -20, 11, 3.4), rim=0.6)


def sticks(pen: Pen, left: Point, right: Point) -> None:
    """Raise two drumsticks."""
    for x, y in (left, right):
        pen.line(palette.WOOD, 2.2, [(x - 2, y + 2), (x + 13, y - 9)])
        pen.fill(palette.VERMILION, oval(x + 13, y - 9, 2.6))
