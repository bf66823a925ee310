"""Gear of community life: boards, tents, bins, ladders, easels and machines."""

from random import Random

from tools.pictures.ink import palette
from tools.pictures.ink.geometry import Outline, arc, box, gouge, oval, spline
from tools.pictures.ink.palette import Colour, mix, shade, tint
from tools.pictures.ink.pen import Pen


def cross(pen: Pen, x: float, y: float, size: float, colour: Colour = palette.JADE) -> None:
    """Mark a place of care with a green cross on white."""
    pen.form(palette.WHITE, oval(x, y, size), rim=size * 0.1)
    arm = size * 0.56
    pen.fill(colour, box(x - arm / 3, y - arm, arm / 1.5, arm * 2), box(x - arm, y - arm / 3, arm * 2, arm / 1.5))


def tent(pen: Pen, colour: Colour, wide: float = 260) -> None:
    """Pitch an open tent, 170 steps high."""
    half = wide / 2
    for x in (-half + 6, half - 6):
        pen.form(palette.SILVER, box(x - 2.4, -120, 4.8, 120), rim=1.2)
    pen.form(colour, [(-half - 6, -116), (-half * 0.3, -168), (half * 0.3, -168), (half + 6, -116)], rim=5)
    pen.fill(tint(colour, 0.16), [(-half * 0.3, -116), (-half * 0.12, -168), (half * 0.12, -168), (half * 0.3, -116)])
    flaps = 12
    for i in range(flaps):
        x = -half - 6 + (wide + 12) * (i + 0.5) / flaps
        pen.fill(shade(colour, 0.1 if i % 2 else 0.2), arc(x, -117, (wide + 12) / flaps / 2, 0, 180))


def wheelie_bin(pen: Pen, colour: Colour) -> None:
    """Stand one of the four sorting bins, a plain sign on its front."""
    pen.wash(palette.NIGHT, 0.18, oval(3, 0, 26, 4))
    pen.fill(palette.INK, oval(-14, -3, 5), oval(14, -3, 5))
    pen.form(colour, [(-22, -56), (22, -56), (18, -2), (-18, -2)], rim=3.4)
    pen.form(shade(colour, 0.14), spline([(-25, -57), (-22, -64), (22, -64), (25, -57), (0, -55)], steps=3), rim=2)
    pen.fill(tint(colour, 0.8), oval(0, -32, 10))
    for turn in (0, 120, 240):
        arrow = pen.at(0, -32, turn=turn)
        arrow.fill(colour, [(-4, -6), (2, -6), (2, -8.4), (6, -4.6), (2, -1.4), (2, -3.6), (-4, -3.6)])


def ladder(pen: Pen, high: float) -> None:
    """Open a stepladder."""
    pen.line(palette.ASH, 3, [(6, -high), (28, 0)])
    for x in (-14, 8):
        pen.line(palette.OCHRE, 3.4, [(x * 0.7 + 3, -high), (x - 4, 0)])
    for i in range(1, int(high / 15)):
        share = i * 15 / high
        pen.line(shade(palette.OCHRE, 0.12), 2.6, [(-18 + 11 * share, -i * 15), (4 + 4.6 * share, -i * 15)])


def drum(pen: Pen, colour: Colour = palette.VERMILION) -> None:
    """Stand a big red drum on its frame."""
    pen.wash(palette.NIGHT, 0.18, oval(3, 0, 32, 5))
    for x in (-20, 20):
        pen.line(palette.WOOD, 4, [(x * 0.7, -22), (x, 0)])
    pen.form(colour, spline([(-27, -58), (-31, -40), (-27, -20), (27, -20), (31, -40), (27, -58)], steps=5), rim=4)
    pen.form(palette.CREAM, oval(0, -59, 27, 7), rim=1)
    pen.fill(palette.OCHRE, *(oval(x, -51 + (x * x) * -0.006, 1.7) for x in range(-24, 25, 8)))


def tub(pen: Pen, colour: Colour) -> None:
    """Set down a tub of paint or water."""
    pen.wash(palette.NIGHT, 0.15, oval(2, 0, 12, 2))
    pen.line(palette.ASH, 0.9, arc(0, -15, 9, 180, 360))
    pen.form(palette.SILVER, [(-9, -15), (9, -15), (7.6, 0), (-7.6, 0)], rim=1.6)
    pen.form(colour, oval(0, -15, 9, 2.6), rim=0)
    pen.fill(colour, gouge((-6, -14), (-5.4, -5), 3))


def cone(pen: Pen) -> None:
    """Stand a traffic cone."""
    pen.form(palette.CORAL, [(-3, -30), (3, -30), (9, -3), (-9, -3)], rim=1.6)
    pen.fill(palette.WHITE, [(-4.8, -22), (4.8, -22), (6.6, -14), (-6.6, -14)])
    pen.form(palette.BRICK, box(-12, -4, 24, 4, 1), rim=0.8)


def smoke(pen: Pen, rng: Random, colour: Colour, wide: float, high: float) -> None:
    """Billow smoke or foam up and to the right of the origin, scrolled like a painted cloud."""
    puffs: list[Outline] = []
    for i in range(15):
        share = i / 14
        puffs.append(
            oval(wide * share + rng.uniform(-9, 9), -high * share**1.4 + rng.uniform(-9, 9),
            8 + 26 * share * rng.uniform(0.7, 1.1)),
        )  # fmt: skip
    pen.form(colour, *puffs, rim=6, depth=0.12)
    for i in range(5, 15, 3):
        x, y = puffs[i][0][0] - 22, puffs[i][0][1]
        pen.line(
            shade(colour, 0.16), 1.6, spline([(x - 9, y + 3), (x, y - 8), (x + 10, y), (x + 3, y + 6)], closed=False),
            0.8,
        )  # fmt: skip


def fan_machine(pen: Pen) -> None:
    """Stand an electric fan on a table for repair."""
    pen.form(palette.SLATE, box(-10, -4, 20, 4, 2), box(-2, -18, 4, 16), rim=1)
    pen.form(palette.HAZE, oval(0, -26, 13), rim=1.4)
    for turn in (0, 120, 240):
        pen.at(0, -26, turn=turn).form(mix(palette.JADE, palette.SNOW, 0.2), oval(0, -6.4, 3.6, 6), rim=0.8)
    pen.line(palette.SLATE, 0.9, [*oval(0, -26, 13), (13, -26)])
    pen.fill(palette.INK, oval(0, -26, 2.4))


def fire(pen: Pen) -> None:
    """Light a pan of oil for practice."""
    pen.wash(palette.NIGHT, 0.16, oval(3, 0, 34, 5))
    for tip, colour, wide in (
        ((-13, -42), palette.VERMILION, 17), ((14, -46), palette.VERMILION, 17), ((0, -58), palette.CORAL, 22),
        ((-6, -34), palette.GINKGO, 12), ((8, -36), palette.GINKGO, 11),
    ):  # fmt: skip
        pen.form(colour, gouge((tip[0] * 0.6, -4), tip, wide, 3), rim=2, depth=0.1)
    pen.form(palette.INK, [(-31, -13), (31, -13), (24, 0), (-24, 0)], rim=2)
