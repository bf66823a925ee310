"""The large ones: the donation van and the fire engine."""

from tools.pictures.ink import palette
from tools.pictures.ink.geometry import box, gouge, oval
from tools.pictures.ink.palette import Colour, mix, tint
from tools.pictures.ink.pen import Pen
from tools.pictures.things.vehicles import wheel


def van(pen: Pen, colour: Colour, stripe: Colour) -> None:
    """Park a tall service van 300 steps long that faces right, its middle on the origin."""
    pen.wash(palette.NIGHT, 0.2, oval(4, 0, 160, 8))
    pen.form(
        colour, box(-150, -138, 280, 124, 14),
        [(100, -138), (124, -134), (150, -66), (152, -20), (146, -14), (100, -14)], rim=6,
    )  # fmt: skip
    pen.fill(stripe, box(-150, -58, 299, 15))
    for x in (-132, -84, 40):
        pen.form(mix(palette.HAZE, palette.SNOW, 0.2), box(x, -120, 40, 36, 5), rim=1.6)
    pen.fill(mix(palette.HAZE, palette.SNOW, 0.2), [(96, -120), (120, -118), (140, -72), (96, -72)])
    pen.form(tint(colour, 0.1), box(-32, -122, 56, 108, 4), rim=2)
    pen.form(palette.STONE, box(-38, -12, 66, 6, 2), rim=1.4)
    for x in (-98, 104):
        wheel(pen, x, 24)


def fire_engine(pen: Pen) -> None:
    """Park the fire engine, 340 steps long, facing right; its middle is the origin."""
    red = palette.VERMILION
    pen.wash(palette.NIGHT, 0.2, oval(4, 0, 182, 8))
    pen.form(
        red, box(-172, -112, 226, 98, 6), box(50, -128, 100, 114, 14), box(120, -70, 50, 56, 8),
        [(140, -124), (152, -112), (168, -64), (120, -64)], rim=5,
    )  # fmt: skip
    for x in (-160, -112, -64, -16):
        pen.form(palette.SILVER, box(x, -96, 42, 48, 3), rim=2)
        for y in (-88, -78, -68, -58):
            pen.line(palette.ASH, 1.2, [(x + 3, y), (x + 39, y)])
    pen.fill(palette.CREAM, box(-172, -40, 340, 8))
    pen.fill(
        mix(palette.HAZE, palette.SNOW, 0.2), box(66, -114, 36, 40, 4),
        [(110, -114), (138, -114), (155, -74), (110, -74)],
    )  # fmt: skip
    pen.form(palette.OCHRE, box(-166, -128, 190, 5), box(-166, -118, 190, 4), rim=1)
    for x in range(-160, 20, 18):
        pen.line(palette.OCHRE, 2, [(x, -127), (x, -116)])
    pen.form(palette.INDIGO, box(72, -138, 44, 12, 4), rim=2)
    pen.glow((150, 190, 255), 0.6, 94, -134, 60)
    pen.fill(palette.STRAW, oval(166, -30, 5, 7))
    for x in (-118, 112):
        wheel(pen, x, 27)
    pen.fill(palette.STRAW, gouge((-150, -22), (40, -22), 4))
