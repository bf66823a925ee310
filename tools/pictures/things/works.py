"""What mending and building need."""

from tools.pictures.ink import palette
from tools.pictures.ink.geometry import Point, arc, box, oval, spline
from tools.pictures.ink.palette import Colour, mix, shade, tint
from tools.pictures.ink.pen import Pen


def toolbox(pen: Pen) -> None:
    """Open a toolbox."""
    pen.line(palette.ASH, 1.6, [(-8, -10), (-12, -24)])
    pen.line(palette.WOOD, 2.4, [(-1, -10), (2, -22)])
    pen.form(palette.ASH, box(-3, -27, 11, 5, 1), rim=0.8)
    pen.line(palette.OCHRE, 2, [(9, -10), (12, -20)])
    pen.form(palette.VERMILION, box(-18, -14, 36, 14, 2), rim=2)
    pen.fill(palette.INK, box(-3, -10, 6, 3))


def radio(pen: Pen) -> None:
    """Stand an old radio, its back off."""
    pen.line(palette.ASH, 0.9, [(8, -16), (15, -32)])
    pen.form(palette.CLAY, box(-13, -17, 26, 17, 3), rim=1.8)
    pen.form(palette.STRAW, oval(-5, -8.6, 5.4), rim=0.8)
    for y in (-13, -9):
        pen.fill(palette.CREAM, box(3, y, 7, 2))


def scaffold(pen: Pen, levels: int) -> None:
    """Raise a scaffold 170 steps wide with a deck every 66 steps."""
    for x in (-84, -28, 28, 84):
        pen.line(palette.ASH, 3.4, [(x, 0), (x, -levels * 66 - 44)])
    for level in range(1, levels + 1):
        y = -level * 66
        pen.form(palette.OCHRE, box(-92, y, 184, 6, 1), rim=1.4)
        pen.line(palette.ASH, 2.4, [(-88, y - 30), (88, y - 30)])
        pen.line(tint(palette.ASH, 0.2), 1.6, [(-84 + 56 * (level % 2), y), (-28 + 56 * (level % 2), y + 66)])


def easel(pen: Pen, colour: Colour) -> None:
    """Stand an easel with a painting of hills on it."""
    for path in ([(0, -86), (-20, 0)], [(0, -86), (20, 0)], [(0, -80), (3, -4)]):
        pen.line(palette.WOOD, 2.6, path)
    pen.form(palette.CREAM, box(-22, -80, 44, 38, 1), rim=1.6)
    pen.fill(tint(colour, 0.4), box(-19, -77, 38, 32))
    pen.fill(colour, arc(-6, -45, 13, 180, 360), arc(9, -45, 10, 180, 360))
    pen.fill(palette.VERMILION, oval(10, -69, 4))
    pen.form(palette.WOOD, box(-25, -42, 50, 4, 1), rim=0.8)


def sandbags(pen: Pen, count: int) -> None:
    """Stack sandbags."""
    for row in range(3):
        for i in range(count - row):
            x = (i - (count - row - 1) / 2) * 27
            pen.form(
                mix(palette.STRAW, palette.STONE, 0.3 + 0.15 * ((i + row) % 2)),
                box(x - 14, -12 - row * 11, 28, 12.4, 6), rim=2,
            )  # fmt: skip


def cart(pen: Pen, colour: Colour) -> None:
    """Stand a sweeper's barrow."""
    pen.wash(palette.NIGHT, 0.16, oval(3, 0, 32, 4))
    pen.line(shade(colour, 0.3), 2.4, [(22, -30), (42, -44)])
    pen.form(colour, [(-26, -40), (26, -40), (19, -10), (-19, -10)], rim=2.6)
    pen.form(palette.INK, oval(-8, -8, 8), rim=1.2)
    pen.fill(palette.SILVER, oval(-8, -8, 3))
    pen.line(palette.INK, 2, [(18, -11), (18, 0)])


def sack(pen: Pen, colour: Colour) -> None:
    """Set down a full sack, tied at its neck."""
    pen.wash(palette.NIGHT, 0.16, oval(3, 0, 20, 3))
    pen.form(colour, spline([(-5, -34), (5, -34), (17, -18), (18, -4), (0, 1), (-18, -4), (-17, -18)]), rim=3)
    pen.form(shade(colour, 0.1), spline([(-4, -34), (-9, -43), (0, -40), (9, -43), (4, -34)], steps=4), rim=1)
    pen.line(palette.VERMILION, 1.8, [(-5, -34), (5, -34)])


def carried_bag(pen: Pen, left: Point, right: Point) -> None:
    """Carry a sandbag."""
    x, y = (left[0] + right[0]) / 2, max(left[1], right[1])
    pen.form(mix(palette.STRAW, palette.STONE, 0.3), box(x - 17, y - 12, 34, 15, 7), rim=2)
