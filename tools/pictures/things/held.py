"""What hands hold: each takes the figure's pen and where its two hands are."""

from math import atan2, degrees

from tools.pictures.ink import palette
from tools.pictures.ink.geometry import Point, arc, box, gouge, oval, spline
from tools.pictures.ink.palette import Colour, shade, tint
from tools.pictures.ink.pen import Pen
from tools.pictures.people.figure import Held


def _shaft(pen: Pen, left: Point, right: Point, long: float, *, above: float = 18) -> Pen:
    """Draw a pole through both hands and give a pen at its lower end, pointing on along it."""
    turn = degrees(atan2(right[1] - left[1], right[0] - left[0]))
    along = pen.at(*left, turn=turn)
    along.line(palette.WOOD, 2.2, [(-above, 0), (long, 0)])
    return along.at(long, 0)


def broom(pen: Pen, left: Point, right: Point) -> None:
    """Sweep with a bamboo broom."""
    head = _shaft(pen, left, right, 44)
    head.form(palette.OCHRE, spline([(0, -2.6), (8, -4), (25, -10), (27, 0), (24, 9), (8, 4), (0, 2.6)]), rim=2)
    for y in (-6, -2, 2, 6):
        head.line(shade(palette.OCHRE, 0.25), 0.7, [(6, y * 0.4), (24, y)])
    head.form(palette.VERMILION, box(4, -4, 3, 8), rim=0.6)


def shovel(pen: Pen, left: Point, right: Point) -> None:
    """Push a snow shovel."""
    head = _shaft(pen, left, right, 44)
    head.form(palette.SLATE, box(0, -11, 20, 22, 4), rim=2)
    head.fill(palette.SNOW, oval(17, 0, 9, 10))


def net(pen: Pen, left: Point, right: Point) -> None:
    """Fish leaves out of the water with a net on a pole."""
    head = _shaft(pen, left, right, 74)
    head.wash(palette.CREAM, 0.6, oval(14, 0, 14, 9))
    head.line(palette.INDIGO, 1.6, [*oval(14, 0, 14, 9), (28, 0)])
    for x in (8, 14, 20):
        head.line(palette.INDIGO, 0.5, [(x, -8), (x, 8)])


def brush(colour: Colour) -> Held:
    """Paint with a brush dipped in a colour."""

    def draw(pen: Pen, _left: Point, right: Point) -> None:
        tip = pen.at(*right, turn=-58)
        tip.line(palette.WOOD, 1.8, [(-8, 0), (12, 0)])
        tip.form(colour, gouge((11, 0), (21, 0), 5), rim=0.6)

    return draw


def book(colour: Colour) -> Held:
    """Hold an open book in both hands."""

    def draw(pen: Pen, left: Point, right: Point) -> None:
        x, y = (left[0] + right[0]) / 2, (left[1] + right[1]) / 2
        page = pen.at(x, y - 2)
        page.form(colour, [(-14, -8), (0, -5), (14, -8), (14, 5), (0, 8), (-14, 5)], rim=1)
        page.fill(palette.CREAM, [(-12, -9), (0, -6), (12, -9), (12, -5.5), (0, -3), (-12, -5.5)])

    return draw


def folder(pen: Pen, left: Point, right: Point) -> None:
    """Hold a singer's folder or a list."""
    book(palette.CRIMSON)(pen, left, right)


def watering(pen: Pen, _left: Point, right: Point) -> None:
    """Tip a watering can."""
    can = pen.at(right[0] + 6, right[1] + 7, turn=16)
    can.line(palette.PINE, 2, arc(-2, -6, 8, 180, 350))
    can.line(palette.JADE, 3.4, [(6, 4), (19, -6)], 2.4)
    can.form(palette.JADE, box(-9, -6, 17, 15, 2), rim=2)
    can.form(tint(palette.JADE, 0.3), gouge((16, -10), (23, -3), 4), rim=0.6)
    for i in range(4):
        can.line(palette.HAZE, 0.9, [(21 + i * 2, -3 + i), (24 + i * 4, 10 + i * 2)])


def extinguisher(pen: Pen, left: Point, right: Point) -> None:
    """Aim a fire extinguisher: bottle in the left hand, hose in the right."""
    x, y = left
    pen.line(palette.INK, 1.8, spline([(x, y - 2), ((x + right[0]) / 2, y + 7), right], closed=False))
    pen.line(palette.INK, 2.6, [right, (right[0] + 9, right[1] + 3)], 4)
    pen.form(palette.VERMILION, box(x - 5, y, 10, 28, 4.6), rim=2)
    pen.fill(palette.CREAM, box(x - 5, y + 10, 10, 6))
    pen.form(palette.INK, box(x - 2.4, y - 5, 5, 6, 1.4), rim=0.6)


def cloth(pen: Pen, left: Point, _right: Point) -> None:
    """Hold a wet cloth over mouth and nose."""
    x, y = left
    pen.form(
        palette.SNOW, spline([(x - 3, y - 7), (x + 8, y - 8), (x + 9, y + 3), (x + 1, y + 6), (x - 4, y + 2)]), rim=1,
    )  # fmt: skip


def nozzle(pen: Pen, left: Point, right: Point) -> None:
    """Aim the nozzle of a fire hose that trails to the ground."""
    pen.line(palette.STRAW, 4, spline([(left[0] - 26, 0), (left[0] - 24, -22), left, right], closed=False))
    pen.line(palette.SILVER, 4.4, [right, (right[0] + 13, right[1] - 11)], 5.6)


def upright_net(pen: Pen, _left: Point, right: Point) -> None:
    """Stand a net on its pole beside one."""
    x, y = right
    pen.line(palette.WOOD, 2.2, [(x, -2), (x, y - 40)])
    pen.wash(palette.CREAM, 0.6, oval(x, y - 52, 9, 13))
    ring = oval(x, y - 52, 9, 13)
    pen.line(palette.INDIGO, 1.6, [*ring, ring[0]])
    for dx in (-4, 0, 4):
        pen.line(palette.INDIGO, 0.5, [(x + dx, y - 63), (x + dx, y - 41)])
