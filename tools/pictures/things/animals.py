"""Dogs, cats and birds."""

from tools.pictures.ink import palette
from tools.pictures.ink.geometry import Point, gouge, oval, spline, tube
from tools.pictures.ink.palette import Colour, shade, tint
from tools.pictures.ink.pen import Pen


def dog(pen: Pen, colour: Colour, collar: Colour = palette.VERMILION) -> None:
    """Stand a dog 40 steps long that faces right."""
    pen.wash(palette.NIGHT, 0.16, oval(1, 0, 22, 2.6))
    for x in (-11, 10):
        pen.form(shade(colour, 0.16), *tube([(x + 3, -10), (x + 3.4, -1.6)], 4.4, 3.6), rim=0.8)
    pen.form(colour, *tube(spline([(-15, -15), (-22, -20), (-21, -28)], closed=False), 4.4, 2.4), rim=0.8)
    pen.form(colour, spline([(-16, -16), (-8, -21), (8, -20), (15, -22), (15, -12), (8, -7), (-10, -8)]), rim=2)
    for x in (-12, 9):
        pen.form(colour, *tube([(x, -10), (x, -1.6)], 4.8, 3.8), rim=0.9)
    pen.form(colour, oval(17, -27, 8, 7.4), oval(24, -24.6, 5, 3.8), rim=1.4)
    pen.form(shade(colour, 0.3), spline([(11, -34), (15, -32), (13.6, -22), (9.4, -24)]), rim=0.8)
    pen.fill(palette.INK, oval(28.4, -26, 1.6), oval(19.4, -28.4, 1.1))
    pen.line(collar, 1.8, [(11, -21), (16, -19)])
    pen.line(shade(colour, 0.4), 0.6, spline([(22, -22.6), (25, -22), (27, -23)], closed=False))


def cat(pen: Pen, colour: Colour) -> None:
    """Seat a cat 30 steps tall."""
    pen.wash(palette.NIGHT, 0.16, oval(1, 0, 13, 2))
    pen.form(colour, *tube(spline([(8, -3), (16, -4), (19, -12), (15, -18)], closed=False), 3.6, 2.6), rim=0.8)
    pen.form(colour, spline([(-5, -17), (5, -17), (10, -5), (8, 0), (-8, 0), (-9, -5)]), rim=1.8)
    pen.form(
        colour, oval(0, -22, 8, 7), [(-7.4, -24), (-6.6, -32), (-1.6, -28)], [(7.4, -24), (6.6, -32), (1.6, -28)],
        rim=1.4,
    )  # fmt: skip
    pen.fill(tint(colour, 0.6), oval(0, -8, 4, 6), oval(0, -19.6, 3.6, 2.6))
    for x in (-3, 3):
        pen.fill(palette.INK, oval(x, -23, 0.95, 1.3))
        pen.line(tint(colour, 0.7), 0.4, [(x * 1.4, -20), (x * 3.6, -21)])
    pen.fill(palette.CORAL, oval(0, -20.4, 0.9, 0.7))


def dove(pen: Pen, colour: Colour = palette.SNOW) -> None:
    """Let a dove walk."""
    pen.line(palette.CORAL, 0.8, [(0, -4), (0.5, 0)])
    pen.form(colour, spline([(-12, -6), (-4, -10), (3, -12), (7, -15), (10, -12), (7, -6), (0, -3)]), rim=1)
    pen.fill(shade(colour, 0.2), gouge((-9, -7), (3, -8), 3))
    pen.fill(palette.OCHRE, gouge((9, -13), (13, -12), 1.6))
    pen.fill(palette.INK, oval(7.6, -13, 0.7))


def butterfly(pen: Pen, colour: Colour) -> None:
    """Let a butterfly rest on the air."""
    pen.fill(colour, oval(-5, -3, 5, 4), oval(5, -3, 5, 4), oval(-4, 4, 3.4, 3), oval(4, 4, 3.4, 3))
    pen.fill(tint(colour, 0.6), oval(-5, -3, 2), oval(5, -3, 2))
    pen.fill(palette.INK, oval(0, 0, 0.9, 5.4))


def fish(pen: Pen, colour: Colour) -> None:
    """Swim a carp 40 steps long to the right."""
    pen.form(
        colour, spline([(-14, 0), (-4, -8), (10, -7), (19, 0), (10, 7), (-4, 8)]),
        spline([(-12, 0), (-25, -10), (-20, 0), (-25, 10)], steps=4), rim=2,
    )  # fmt: skip
    pen.fill(tint(colour, 0.5), gouge((-6, -2), (6, -3), 3), gouge((-2, 3), (9, 3), 3), gouge((0, -8), (-6, -14), 5))
    pen.fill(palette.INK, oval(13, -2, 1.4))


def carried_cat(pen: Pen, left: Point, right: Point) -> None:
    """Carry a cat in both arms."""
    cat(pen.at((left[0] + right[0]) / 2, max(left[1], right[1]) + 5, 0.95), palette.CLAY)
