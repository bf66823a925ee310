"""Low plants: bushes, flowers, lotus and what grows in beds and pots."""

from random import Random

from tools.pictures.ink import palette
from tools.pictures.ink.geometry import box, gouge, mirrored, oval, spline
from tools.pictures.ink.palette import Colour, mix, shade, tint
from tools.pictures.ink.pen import Pen


def bush(pen: Pen, rng: Random, colour: Colour, bloom: Colour | None = None) -> None:
    """Plant a round bush 60 steps wide, in flower if a colour is given."""
    pen.wash(palette.NIGHT, 0.14, oval(3, 0, 36, 5))
    pen.form(
        colour, oval(-16, -14, 18, 16), oval(14, -15, 20, 17), oval(0, -24, 20, 17),
        [(-30, 0), (-26, -14), (28, -14), (32, 0)], rim=4,
    )  # fmt: skip
    for _ in range(16):
        x, y = rng.uniform(-26, 26), rng.uniform(-34, -5)
        if bloom:
            pen.fill(mix(bloom, palette.CREAM, rng.uniform(0, 0.4)), oval(x, y, 2.6))
        else:
            pen.fill(rng.choice((tint(colour, 0.25), shade(colour, 0.2))), gouge((x - 3, y), (x + 3, y - 2), 2.6))


def hedge(pen: Pen, rng: Random, colour: Colour, wide: float) -> None:
    """Clip a hedge of the given width."""
    pen.form(colour, box(0, -24, wide, 24, 6), rim=4)
    for _ in range(int(wide / 5)):
        x, y = rng.uniform(4, wide - 4), rng.uniform(-21, -4)
        pen.fill(rng.choice((tint(colour, 0.25), shade(colour, 0.2))), gouge((x - 3, y), (x + 3, y - 2), 2.6))


def flower(pen: Pen, colour: Colour, *, high: float = 22) -> None:
    """Raise one flower on its stem."""
    pen.line(palette.PINE, 1.2, spline([(0, 0), (1, -high * 0.5), (0, -high)], closed=False))
    pen.fill(
        palette.JADE, gouge((0, -high * 0.3), (7, -high * 0.55), 3, 1),
        gouge((0, -high * 0.2), (-7, -high * 0.45), 3, -1),
    )  # fmt: skip
    around = ((0, -1), (0.87, -0.5), (0.87, 0.5), (0, 1), (-0.87, 0.5), (-0.87, -0.5))
    pen.form(colour, *(oval(x * 3, -high + y * 3, 2.5) for x, y in around), rim=0.8)
    pen.fill(palette.STRAW, oval(0, -high, 1.9))


def flowers(pen: Pen, rng: Random, colours: tuple[Colour, ...], wide: float, count: int) -> None:
    """Scatter flowers along a strip."""
    for i in range(count):
        spot = pen.at(wide * (i + rng.random()) / count, rng.uniform(-3, 3))
        flower(spot, rng.choice(colours), high=rng.uniform(12, 24))


def chrysanthemum(pen: Pen, colour: Colour) -> None:
    """Set out a potted chrysanthemum 40 steps tall."""
    pot(pen, palette.CLAY)
    pen.form(palette.PINE, oval(-8, -18, 8, 6), oval(8, -18, 8, 6), oval(0, -20, 9, 7), rim=2)
    for x, y, size in ((-9, -27, 7), (9, -28, 7), (0, -34, 8), (0, -24, 6)):
        pen.form(colour, oval(x, y, size, size * 0.86), rim=1.6)
        for i in range(-2, 3):
            pen.fill(tint(colour, 0.45), gouge((x, y + 2), (x + i * size * 0.36, y - size * 0.7), 1.5))


def pot(pen: Pen, colour: Colour) -> None:
    """Put down a flower pot."""
    pen.wash(palette.NIGHT, 0.14, oval(2, 0, 13, 2.4))
    pen.form(colour, [(-9, -14), (9, -14), (6.6, 0), (-6.6, 0)], rim=2)
    pen.form(tint(colour, 0.15), box(-10, -16, 20, 4, 1), rim=1)


def potted(pen: Pen, colour: Colour) -> None:
    """Put down a pot with long leaves."""
    pot(pen, palette.INDIGO)
    for x, y in ((-20, -34), (-12, -46), (0, -52), (12, -46), (20, -34), (-6, -38), (8, -36)):
        pen.form(mix(colour, palette.PINE, (x % 5) / 8), gouge((0, -15), (x, y), 7, x * 0.16), rim=1)


def cabbage(pen: Pen, colour: Colour = palette.LEAF) -> None:
    """Grow one head of greens."""
    for x, tip in ((-8, -12), (8, -12), (-4, -16), (4, -16)):
        pen.form(mix(colour, palette.JADE, 0.3), spline([(0, 0), (x * 1.3, -6), (x, tip), (x * 0.2, -8)]), rim=1)
    pen.form(tint(colour, 0.4), oval(0, -6, 5, 5.4), rim=1.2)


def lotus(pen: Pen, rng: Random, *, bloom: bool = True) -> None:
    """Float lotus leaves, one flower above them if it is in bloom."""
    for _ in range(3):
        x, y, wide = rng.uniform(-34, 34), rng.uniform(-6, 8), rng.uniform(18, 28)
        pen.form(mix(palette.JADE, palette.PINE, rng.uniform(0, 0.6)), oval(x, y, wide, wide * 0.34), rim=2)
        pen.line(tint(palette.JADE, 0.4), 0.9, [(x, y), (x + wide * 0.7, y - wide * 0.12)])
        pen.line(tint(palette.JADE, 0.4), 0.9, [(x, y), (x - wide * 0.6, y - wide * 0.16)])
    if bloom:
        pen.line(palette.PINE, 2, [(0, 0), (2, -30)])
        for tip, colour in (
            ((-15, -42), palette.ROSE), ((17, -42), palette.ROSE), ((-7, -50), palette.BLUSH),
            ((10, -50), palette.BLUSH), ((1, -52), tint(palette.ROSE, 0.3)),
        ):  # fmt: skip
            pen.form(colour, gouge((1, -30), tip, 10), rim=1.2)


def reeds(pen: Pen, rng: Random, colour: Colour, wide: float) -> None:
    """Fringe a bank with reeds."""
    for _ in range(int(wide / 6)):
        x = rng.uniform(0, wide)
        pen.fill(
            mix(colour, palette.PINE, rng.uniform(0, 0.5)),
            gouge((x, 2), (x + rng.uniform(-14, 14), -rng.uniform(16, 40)), 3.4, 2),
        )


def gourd(pen: Pen, colour: Colour) -> None:
    """Ripen a pumpkin."""
    pen.wash(palette.NIGHT, 0.14, oval(2, 0, 15, 2.4))
    pen.form(colour, oval(-7, -8, 7, 8), oval(7, -8, 7, 8), oval(0, -8, 7, 9), rim=2.4)
    for x in (-6, 0, 6):
        pen.line(shade(colour, 0.2), 0.9, spline([(x * 0.5, -15), (x, -8), (x * 0.6, -1)], closed=False))
    pen.form(palette.PINE, mirrored([(1, -20), (1.6, -16), (0, -15)]), rim=0.4)
