"""What is played with."""

from tools.pictures.ink import palette
from tools.pictures.ink.geometry import Point, box, gouge, oval
from tools.pictures.ink.palette import Colour, shade, tint
from tools.pictures.ink.pen import Pen
from tools.pictures.people.figure import Held


def bat(colour: Colour) -> Held:
    """Hold a table tennis bat."""

    def draw(pen: Pen, _left: Point, right: Point) -> None:
        blade = pen.at(*right, turn=40)
        blade.line(palette.STRAW, 2.4, [(0, 2), (0, -5)])
        blade.form(colour, oval(0, -11, 6.4, 7), rim=1)

    return draw


def racket(pen: Pen, _left: Point, right: Point) -> None:
    """Hold a badminton racket."""
    frame = pen.at(*right, turn=35)
    frame.line(palette.INK, 1.2, [(0, 2), (0, -17)])
    frame.wash(palette.CREAM, 0.6, oval(0, -25, 6.6, 8.4))
    ring = oval(0, -25, 6.6, 8.4)
    frame.line(palette.CORAL, 1.4, [*ring, ring[0]])


def ping_pong(pen: Pen) -> None:
    """Stand a table tennis table, its middle on the origin."""
    pen.wash(palette.NIGHT, 0.18, oval(4, 0, 92, 6))
    for x in (-66, 66):
        pen.form(palette.INDIGO, box(x - 2.4, -40, 4.8, 40), rim=1)
    pen.form(palette.PINE, [(-74, -50), (74, -50), (86, -40), (-86, -40)], rim=0)
    pen.fill(shade(palette.PINE, 0.3), box(-86, -40, 172, 4))
    pen.fill(palette.WHITE, [(-80, -45.4), (80, -45.4), (81, -44.6), (-81, -44.6)])
    pen.wash(palette.WHITE, 0.75, [(-1.4, -64), (3, -55), (3, -40), (-1.4, -50)])
    pen.line(palette.INK, 1.4, [(-1.4, -65), (3, -55.5)])
    pen.fill(palette.WHITE, oval(30, -72, 2.4))


def net(pen: Pen, wide: float) -> None:
    """Stretch a badminton net."""
    for x in (-wide / 2, wide / 2):
        pen.line(palette.INDIGO, 2.6, [(x, 0), (x, -88)])
    pen.wash(palette.WHITE, 0.35, box(-wide / 2, -86, wide, 34))
    for i in range(1, int(wide / 9)):
        pen.line(palette.WHITE, 0.5, [(-wide / 2 + i * 9, -86), (-wide / 2 + i * 9, -52)])
    for y, thick in ((-86, 2.4), (-69, 1), (-52, 1)):
        pen.line(palette.WHITE, thick, [(-wide / 2, y), (wide / 2, y)])
    pen.fill(palette.WHITE, gouge((12, -112), (20, -106), 6))
    pen.fill(palette.CORAL, oval(21, -105.4, 1.8))


def rope(pen: Pen, left: float, right: float, y: float) -> None:
    """Stretch a rope with a red ribbon at its middle."""
    pen.line(palette.OCHRE, 9, [(left, y), (right, y)])
    x = left
    while x < right:
        pen.line(shade(palette.OCHRE, 0.25), 1.6, [(x, y + 4), (x + 7, y - 4)])
        x += 13
    middle = (left + right) / 2
    pen.form(
        palette.VERMILION, box(middle - 9, y - 7, 18, 14, 4),
        [(middle - 9, y + 4), (middle - 20, y + 52), (middle - 4, y + 44), (middle, y + 4)],
        [(middle, y + 4), (middle + 14, y + 54), (middle + 22, y + 42), (middle + 9, y + 4)], rim=3,
    )  # fmt: skip


def kite(pen: Pen, colour: Colour) -> None:
    """Fly a swallow kite."""
    pen.form(
        colour, gouge((0, -16), (0, 14), 14), gouge((-46, -14), (4, -2), 14, -5), gouge((46, -14), (-4, -2), 14, 5),
        rim=2,
    )  # fmt: skip
    for side in (-1, 1):
        pen.form(shade(colour, 0.15), gouge((0, 8), (side * 16, 40), 8, side * 3), rim=1)
        pen.fill(palette.STRAW, oval(side * 20, -8, 3.4))
    pen.fill(tint(colour, 0.7), oval(-3, -11, 2), oval(3, -11, 2))


def chess(pen: Pen) -> None:
    """Set out a board of Chinese chess on a table top."""
    pen.form(palette.STRAW, [(-20, -6), (20, -6), (25, 3), (-25, 3)], rim=1)
    for i in range(12):
        x, y = -16 + (i * 13) % 33, -4 + (i * 5) % 6
        pen.form((palette.VERMILION, palette.CREAM, palette.PINE)[i % 3], oval(x, y, 2.3, 1.5), rim=0.5)


def ball(pen: Pen, colour: Colour) -> None:
    """Put down a ball."""
    pen.wash(palette.NIGHT, 0.16, oval(1, 0, 9, 1.6))
    pen.form(colour, oval(0, -9, 9), rim=2.4)
    pen.line(tint(colour, 0.6), 1, [(-8, -11), (0, -7), (8, -11)])
