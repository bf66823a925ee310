"""What doctors and nurses use."""

from tools.pictures.ink import palette
from tools.pictures.ink.geometry import Point, box, heart, oval, spline
from tools.pictures.ink.palette import shade, tint
from tools.pictures.ink.pen import Pen


def gauge(pen: Pen) -> None:
    """Set out a blood pressure gauge."""
    pen.line(palette.INK, 1, spline([(10, -4), (18, -10), (24, -2)], closed=False))
    pen.form(palette.SLATE, box(-11, -14, 22, 14, 2), rim=1.4)
    pen.fill(palette.SNOW, box(-8, -12, 11, 8, 1))
    pen.fill(palette.JADE, box(-6, -10, 7, 1.6), box(-6, -7, 5, 1.6))
    pen.fill(palette.VERMILION, oval(7, -8, 2))


def kit(pen: Pen) -> None:
    """Open a first aid box, green cross on its lid."""
    pen.form(palette.SNOW, box(-13, -17, 26, 17, 2.4), rim=1.8)
    pen.fill(palette.JADE, box(-2, -14, 4, 11), box(-5.5, -10.4, 11, 4))


def pills(pen: Pen) -> None:
    """Set out bottles and packets."""
    for x, colour in ((-14, palette.OCHRE), (-2, palette.CLAY), (10, palette.JADE)):
        pen.form(colour, box(x - 4, -12, 8, 12, 1.6), rim=1)
        pen.form(palette.WHITE, box(x - 4.4, -15, 8.8, 4, 1), rim=0.6)


def tray(pen: Pen, left: Point, right: Point) -> None:
    """Carry a tray with cups."""
    x, y = (left[0] + right[0]) / 2, (left[1] + right[1]) / 2 - 3
    pen.form(palette.SILVER, box(x - 17, y, 34, 3.4, 1.4), rim=0.8)
    for dx in (-9, 0, 9):
        pen.form(palette.WHITE, box(x + dx - 3, y - 7, 6, 7, 1), rim=0.8)


def cabinet(pen: Pen) -> None:
    """Stand a glass cabinet of medicine."""
    pen.wash(palette.NIGHT, 0.16, oval(3, 0, 50, 5))
    pen.form(palette.SNOW, box(-44, -150, 88, 150, 3), rim=3)
    pen.fill(palette.SKY, box(-38, -144, 36, 88, 2), box(2, -144, 36, 88, 2))
    for y in (-116, -88, -60):
        pen.fill(palette.WHITE, box(-38, y, 76, 3))
        for i in range(8):
            pen.fill(
                (palette.OCHRE, palette.JADE, palette.CORAL, palette.CREAM)[(i + y) % 4],
                box(-35 + i * 9.4, y - 12 - (i * 5) % 6, 6, 12 + (i * 5) % 6),
            )
    pen.form(palette.MIST, box(-38, -48, 36, 42, 2), box(2, -48, 36, 42, 2), rim=1.4)


def drop(pen: Pen, size: float) -> None:
    """Show a drop with a heart in it: the sign of giving blood."""
    shape = spline(
        [(0, -size), (size * 0.42, -size * 0.25), (size * 0.62, size * 0.3), (0, size * 0.9),
        (-size * 0.62, size * 0.3), (-size * 0.42, -size * 0.25)],
    )  # fmt: skip
    pen.form(palette.VERMILION, shape, rim=size * 0.12)
    pen.fill(palette.CREAM, heart(0, size * 0.24, size * 0.13))


def paper_heart(pen: Pen, left: Point, right: Point) -> None:
    """Hold up a paper heart."""
    middle = ((left[0] + right[0]) / 2, (left[1] + right[1]) / 2 - 6)
    pen.form(palette.VERMILION, heart(*middle, 5), rim=1.4)


def recliner(pen: Pen) -> None:
    """Stand a padded chair that leans back, its seat at the origin, facing right."""
    pen.wash(palette.NIGHT, 0.16, oval(6, 0, 62, 5))
    pen.line(palette.ASH, 4, [(-20, -22), (-30, 0)])
    pen.line(palette.ASH, 4, [(30, -22), (36, 0)])
    pen.form(
        palette.CORAL, spline([(-46, -76), (-34, -80), (-12, -34), (34, -32), (60, -12), (52, -6), (28, -22),
        (-20, -22), (-30, -34)], steps=5), rim=3,
    )  # fmt: skip
    pen.form(tint(palette.CORAL, 0.4), spline([(-48, -80), (-36, -84), (-30, -70), (-40, -66)]), rim=1.2)
    pen.form(shade(palette.CORAL, 0.2), box(-8, -46, 40, 6, 3), rim=1)


def stand(pen: Pen) -> None:
    """Stand a drip stand with a bag."""
    pen.line(palette.ASH, 2, [(0, 0), (0, -112)])
    pen.line(palette.ASH, 2, [(-12, 0), (12, 0)])
    pen.line(palette.ASH, 1.6, [(-9, -112), (9, -112)])
    pen.form(palette.VERMILION, box(3, -108, 13, 20, 3), rim=1.6)
    pen.line(palette.CRIMSON, 0.9, spline([(9, -88), (6, -66), (-20, -50)], closed=False))
