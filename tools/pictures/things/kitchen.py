"""What is cooked and wrapped together."""

from random import Random

from tools.pictures.ink import palette
from tools.pictures.ink.geometry import Point, box, gouge, oval, spline, tube
from tools.pictures.ink.palette import mix, shade, tint
from tools.pictures.ink.pen import Pen


def dumpling(pen: Pen) -> None:
    """Wrap one rice dumpling in reed leaves and tie it."""
    pen.form(palette.PINE, [(0, -13), (9, 0), (-9, 0)], rim=1.4)
    pen.fill(tint(palette.PINE, 0.2), [(0, -13), (2, 0), (-9, 0)])
    pen.line(palette.CREAM, 0.9, [(-5, -5), (6, -4)])


def dumplings(pen: Pen) -> None:
    """Heap dumplings on a dish."""
    pen.form(palette.STRAW, oval(0, 0, 19, 5), rim=1.2)
    for x, y in ((-9, -1), (9, -1), (0, 1), (0, -9)):
        dumpling(pen.at(x, y, 0.9))


def leaves(pen: Pen) -> None:
    """Lay out reed leaves in a fan."""
    for turn in (-24, -8, 8, 24):
        pen.at(0, 0, turn=turn).form(mix(palette.LEAF, palette.PINE, 0.3), gouge((-22, 0), (22, -2), 6, 1), rim=0.8)


def string_of(pen: Pen, _left: Point, right: Point) -> None:
    """Carry a string of dumplings."""
    x, y = right
    pen.line(palette.CREAM, 0.9, [(x, y), (x, y + 14)])
    for dx, dy in ((-6, 20), (6, 22), (0, 32)):
        dumpling(pen.at(x + dx, y + dy, 0.8))


def mugwort(pen: Pen) -> None:
    """Hang a bunch of mugwort and sweet flag on a wall."""
    for i in range(-3, 4):
        pen.fill(mix(palette.LEAF, palette.PINE, abs(i) / 4), gouge((0, 0), (i * 9, 44 - abs(i) * 3), 6, i * 0.6))
        pen.fill(mix(palette.LEAF, palette.PINE, abs(i) / 5), gouge((0, 0), (i * 4, -16), 4))
    pen.form(palette.VERMILION, box(-6, -4, 12, 7, 2), rim=1)
    pen.line(palette.VERMILION, 1.6, spline([(0, 2), (5, 12), (3, 22)], closed=False))


def cauldron(pen: Pen) -> None:
    """Stand a great pot on its brick stove."""
    pen.wash(palette.NIGHT, 0.18, oval(4, 0, 48, 6))
    pen.form(palette.BRICK, box(-40, -38, 80, 38, 3), rim=3)
    for y in (-26, -13):
        pen.line(shade(palette.BRICK, 0.25), 1, [(-38, y), (38, y)])
    pen.fill(shade(palette.BRICK, 0.6), spline([(-13, 0), (-11, -18), (0, -22), (11, -18), (13, 0)]))
    for x in (-5, 0, 5):
        pen.fill(palette.GINKGO, gouge((x, -1), (x, -15), 6))
    pen.form(palette.INK, spline([(-42, -54), (42, -54), (34, -38), (-34, -38)], steps=4), rim=2)
    pen.form(mix(palette.PINE, palette.SLATE, 0.3), oval(0, -54, 42, 7), rim=0)
    for x, y in ((-20, -53), (0, -51), (20, -54), (-9, -57), (11, -57)):
        dumpling(pen.at(x, y + 4, 0.8))


def flatbreads(pen: Pen, count: int = 4) -> None:
    """Stack round flatbreads, a stamped flower in each."""
    for i in range(count):
        x = (i - (count - 1) / 2) * 21
        for y in (-6, -13):
            pen.form(mix(palette.OCHRE, palette.CLAY, 0.3), oval(x, y, 11, 7.4), rim=1.6)
            pen.fill(palette.STRAW, oval(x, y - 0.6, 7, 4.4))
            pen.fill(
                palette.CLAY, *(oval(x + dx, y + dy, 0.8) for dx, dy in ((-3, 0), (3, 0), (0, -2), (0, 2), (0, 0))),
            )  # fmt: skip


def steamers(pen: Pen, tiers: int = 3) -> None:
    """Pile up bamboo steamers, lid off, buns on top."""
    for i in range(tiers):
        y = -i * 11
        pen.form(mix(palette.STRAW, palette.WOOD, 0.25), box(-17, y - 11, 34, 11, 2), rim=2)
        pen.fill(palette.OCHRE, box(-17, y - 11, 34, 2), box(-17, y - 2.4, 34, 1.6))
    for x in (-9, 0, 9):
        pen.form(palette.WHITE, oval(x, -tiers * 11 - 3, 5.6, 4.6), rim=1, depth=0.12)


def steam(pen: Pen, rng: Random, *, tall: float = 60) -> None:
    """Let steam or smoke curl up from the origin."""
    for i in range(3):
        x, sway = (i - 1) * 9, rng.uniform(5, 11)
        curl = spline(
            [(x, 0), (x + sway, -tall * 0.3), (x - sway * 0.6, -tall * 0.62), (x + sway * 0.8, -tall)], closed=False,
        )  # fmt: skip
        pen.wash(palette.WHITE, 0.5, *tube(curl, 2.4, 7))
