"""What festivals need: banners, paper, a lion and a dragon boat."""

from tools.pictures.ink import palette
from tools.pictures.ink.geometry import Point, arc, box, gouge, oval, spline
from tools.pictures.ink.pen import Pen


def banner(pen: Pen, wide: float, high: float = 54) -> None:
    """Hang a red banner with a gold border and flowers, no words; its upper left corner is the origin."""
    pen.form(palette.VERMILION, box(0, 0, wide, high), rim=3)
    for y in (5, high - 7):
        pen.fill(palette.OCHRE, box(8, y, wide - 16, 2))
    count = int(wide / 92)
    for i in range(count):
        flower = pen.at(wide * (i + 0.5) / count, high / 2, high / 60)
        for turn in range(0, 360, 72):
            flower.at(0, 0, turn=turn).fill(palette.STRAW, oval(0, -8, 5.4))
        flower.fill(palette.VERMILION, oval(0, 0, 3.6))


def red_paper(pen: Pen, wide: float, high: float) -> None:
    """Lay or hang a sheet of red paper flecked with gold; its upper left corner is the origin."""
    pen.form(palette.VERMILION, box(0, 0, wide, high), rim=1)
    for i in range(int(wide * high / 60)):
        pen.fill(palette.OCHRE, oval((i * 37.7) % (wide - 4) + 2, (i * 23.3) % (high - 4) + 2, 0.9))


def diamond(pen: Pen, size: float) -> None:
    """Hang a diamond of red paper with a cut-out flower."""
    pen.form(palette.VERMILION, [(0, -size), (size, 0), (0, size), (-size, 0)], rim=size * 0.08)
    pen.line(
        palette.OCHRE, size * 0.05,
        [(0, -size * 0.8), (size * 0.8, 0), (0, size * 0.8), (-size * 0.8, 0), (0, -size * 0.8)],
    )  # fmt: skip
    for turn in range(0, 360, 60):
        pen.at(0, 0, turn=turn).fill(palette.STRAW, gouge((0, -size * 0.1), (0, -size * 0.5), size * 0.2))


def firecrackers(pen: Pen, count: int = 9) -> None:
    """Hang a string of paper firecrackers from the origin."""
    pen.line(palette.BARK, 1, [(0, 0), (0, count * 9 + 4)])
    for i in range(count):
        for side in (-1, 1):
            pen.at(side * 2, 6 + i * 9, turn=side * -24).form(palette.VERMILION, box(-2, 0, 4, 11, 1.6), rim=0.7)
    pen.form(palette.OCHRE, box(-4, -2, 8, 6, 1), rim=0.7)


def flat_paper(pen: Pen) -> None:
    """Lay a strip of red paper on a table, a branch half painted on it."""
    pen.form(palette.VERMILION, [(-22, -3), (34, -3), (38, 4), (-24, 4)], rim=0.6)
    pen.line(palette.INK, 0.8, spline([(-18, 1), (-4, -1), (10, 1), (22, -1)], closed=False), 0.3)
    pen.fill(palette.STRAW, oval(-8, -1, 1.5), oval(6, 1, 1.5), oval(16, -1, 1.5))


def shown_paper(pen: Pen, left: Point, right: Point) -> None:
    """Hold up a square of red paper with a cut-out flower."""
    diamond(pen.at((left[0] + right[0]) / 2, (left[1] + right[1]) / 2 - 8), 21)


def arch(pen: Pen) -> None:
    """Blow up a red arch for a ceremony, 840 pixels wide."""
    outer, inner = arc(0, 0, 430, 180, 360), arc(0, 0, 378, 360, 180)
    pen.form(palette.VERMILION, [(x, y * 0.86) for x, y in (*outer, *inner)], rim=9)
    for turn in range(190, 355, 20):
        spot = arc(0, 0, 404, turn, turn + 1)[0]
        for petal in range(0, 360, 72):
            pen.at(spot[0], spot[1] * 0.86, 1.3, turn=petal).fill(palette.STRAW, oval(0, -8, 5.4))
