"""What halls and classes need."""

from random import Random

from tools.pictures.ink import palette
from tools.pictures.ink.geometry import arc, box, oval
from tools.pictures.ink.palette import Colour, shade, tint
from tools.pictures.ink.pen import Pen


def board(pen: Pen, colour: Colour, wide: float = 110, high: float = 78) -> None:
    """Stand a display board on legs with pictures but no words."""
    half = wide / 2
    for x in (-half + 8, half - 8):
        pen.form(palette.WOOD, box(x - 2, -40, 4, 40), rim=1)
    pen.form(palette.WOOD, box(-half - 4, -40 - high - 4, wide + 8, high + 8, 3), rim=2.4)
    pen.fill(tint(colour, 0.72), box(-half, -40 - high, wide, high))
    pen.fill(colour, box(-half, -40 - high, wide, high * 0.17))
    for i in range(3):
        x = -half + wide * (0.05 + 0.31 * i)
        pen.fill(palette.WHITE, box(x, -40 - high * 0.74, wide * 0.28, high * 0.36, 2))
        pen.fill((palette.JADE, palette.OCHRE, palette.CORAL)[i], oval(x + wide * 0.14, -40 - high * 0.56, high * 0.12))
        pen.fill(palette.SILVER, box(x, -40 - high * 0.3, wide * 0.26, 2.4), box(x, -40 - high * 0.2, wide * 0.18, 2.4))


def screen(pen: Pen, wide: float, high: float) -> None:
    """Hang a lit screen with a chart, its upper left corner at the origin."""
    pen.form(palette.INK, box(-7, -7, wide + 14, high + 14, 4), rim=3)
    pen.fill(palette.SNOW, box(0, 0, wide, high))
    for i, share in enumerate((0.32, 0.5, 0.42, 0.7)):
        x = wide * (0.1 + 0.12 * i)
        pen.fill(
            (palette.JADE, palette.OCHRE, palette.CORAL, palette.INDIGO)[i],
            box(x, high * (0.86 - share * 0.8), wide * 0.08, high * share * 0.8),
        )
    pen.fill(palette.ASH, box(wide * 0.07, high * 0.86, wide * 0.52, 3))
    middle = (wide * 0.78, high * 0.5)
    for start, end, colour in ((-90, 60, palette.VERMILION), (60, 180, palette.STRAW), (180, 270, palette.JADE)):
        pen.fill(colour, [middle, *arc(*middle, high * 0.27, start, end)])


def books(pen: Pen, colour: Colour) -> None:
    """Stack three books on a table."""
    for i, tone in enumerate((colour, palette.CREAM, shade(colour, 0.25))):
        pen.form(tone, box(-10 + i, -4 - i * 4, 20 - i * 2, 4, 0.8), rim=0.6)


def book_cart(pen: Pen, rng: Random) -> None:
    """Park a cart of picture books."""
    pen.wash(palette.NIGHT, 0.16, oval(3, 0, 48, 5))
    for x in (-32, 32):
        pen.fill(palette.INK, oval(x, -4, 4.6))
    pen.form(palette.JADE, box(-44, -86, 88, 80, 3), rim=3)
    for y in (-50, -14):
        pen.fill(shade(palette.JADE, 0.4), box(-39, y - 28, 78, 30, 2))
        for i in range(7):
            pen.form(
                rng.choice((palette.VERMILION, palette.OCHRE, palette.CREAM, palette.SKY, palette.CORAL)),
                box(-37 + i * 11, y - 23, 9, 25, 1), rim=0.8,
            )  # fmt: skip


def riser(pen: Pen, x: float, y: float, wide: float) -> None:
    """Lay one step of a choir's stand across the sheet."""
    pen.fill(shade(palette.WOOD, 0.1), box(x, y, wide, 12))
    pen.fill(shade(palette.WOOD, 0.4), box(x, y + 12, wide, 60))
