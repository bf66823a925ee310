"""What is set out on a table or eaten from the hand."""

from tools.pictures.ink import palette
from tools.pictures.ink.geometry import Point, arc, box, gouge, oval, spline
from tools.pictures.ink.palette import Colour, shade, tint
from tools.pictures.ink.pen import Pen


def bowl(pen: Pen) -> None:
    """Set out a bowl of long-life noodles."""
    pen.form(palette.WHITE, spline([(-11, -9), (11, -9), (6, 0), (-6, 0)], steps=4), rim=1.4, depth=0.14)
    pen.fill(palette.VERMILION, box(-9.6, -6, 19.2, 1.4))
    pen.form(palette.STRAW, oval(0, -9, 11, 3), rim=0.6)
    for x in (-5, 0, 5):
        pen.line(tint(palette.OCHRE, 0.3), 0.8, spline([(x - 3, -9), (x, -11), (x + 3, -9)], closed=False))
    pen.form(palette.GINKGO, oval(3, -10, 3, 1.8), rim=0.5)


def served_bowl(pen: Pen, left: Point, right: Point) -> None:
    """Carry a bowl in both hands."""
    bowl(pen.at((left[0] + right[0]) / 2, max(left[1], right[1]) - 1))


def cake(pen: Pen) -> None:
    """Set out a round birthday cake topped with peaches."""
    pen.form(palette.WHITE, oval(0, 0, 20, 5), rim=1, depth=0.14)
    pen.form(palette.CREAM, box(-16, -18, 32, 18, 4), rim=2)
    pen.fill(palette.CORAL, box(-16, -11, 32, 3))
    for x in (-9, 0, 9):
        pen.form(palette.ROSE, spline([(x, -29), (x + 5, -23), (x + 3, -17), (x - 3, -17), (x - 5, -23)]), rim=1)
        pen.fill(palette.JADE, gouge((x, -18), (x + 6, -20), 3))


def plate(pen: Pen, colour: Colour, wide: float = 11) -> None:
    """Set a plate of something on a table."""
    pen.form(palette.WHITE, oval(0, 0, wide, wide * 0.34), rim=1, depth=0.14)
    for x in (-wide * 0.45, 0, wide * 0.45):
        pen.form(colour, oval(x, -2.4, wide * 0.27, wide * 0.22), rim=0.7)
    pen.form(colour, oval(0, -4.6, wide * 0.26, wide * 0.2), rim=0.7)


def cup(pen: Pen, colour: Colour = palette.WHITE) -> None:
    """Set out a lidded tea cup."""
    pen.line(shade(colour, 0.2), 1, arc(5, -5, 3, -80, 80))
    pen.form(colour, box(-4.6, -9, 9.2, 9, 2.2), rim=1.2, depth=0.14)
    pen.form(palette.INDIGO, box(-4.6, -6, 9.2, 1.4), rim=0)
    pen.form(colour, gouge((-5.4, -9), (5.4, -9), 4), oval(0, -11.4, 1.2), rim=0.6)


def melon(pen: Pen, x: float, y: float, size: float = 1) -> None:
    """Lay down a slice of watermelon."""
    slice_of = pen.at(x, y, size)
    slice_of.form(palette.PINE, [(-12, -9), *arc(0, -9, 12, 180, 0)[::-1], (12, -9)][::-1], rim=1)
    slice_of.fill(palette.CREAM, arc(0, -9, 10.6, 0, 180))
    slice_of.fill(palette.VERMILION, arc(0, -9, 9.4, 0, 180))
    slice_of.fill(palette.INK, *(oval(dx, dy, 0.8, 1.1) for dx, dy in ((-4, -6), (0, -5), (4, -6), (-2, -3), (2, -3))))


def slice_held(pen: Pen, left: Point, right: Point) -> None:
    """Eat a slice of watermelon with both hands."""
    melon(pen, (left[0] + right[0]) / 2, max(left[1], right[1]) + 2, 1.1)


def whole_melon(pen: Pen) -> None:
    """Set out a whole watermelon."""
    pen.form(palette.JADE, oval(0, -13, 17, 14), rim=3)
    for x in (-11, -4, 4, 11):
        pen.line(palette.PINE, 2, spline([(x * 0.4, -26), (x, -13), (x * 0.4, 0)], closed=False))
