"""What goes on a head; each is made in a colour and drawn in the head's own steps."""

from tools.pictures.ink import palette
from tools.pictures.ink.geometry import box, mirrored, oval, spline
from tools.pictures.ink.palette import Colour, shade, tint
from tools.pictures.ink.pen import Pen
from tools.pictures.people.look import Hat


def cap(colour: Colour, *, badge: Colour = palette.CREAM) -> Hat:
    """Put on a peaked cap, as schoolchildren and volunteers wear."""

    def draw(pen: Pen) -> None:
        crown = spline(
            [(-9.2, -4.6), (-8.6, -9.6), (-4.6, -13.4), (0, -14.2), (4.6, -13.4), (8.6, -9.6), (9.2, -4.6), (0, -6.2)],
        )
        pen.form(colour, crown, rim=1.4)
        pen.form(
            shade(colour, 0.14), spline([(-8, -5.6), (0, -7.4), (8.6, -5.6), (11.4, -3), (4, -4), (-6, -4)]), rim=0.7,
        )  # fmt: skip
        pen.fill(badge, oval(0.4, -9.8, 1.6))

    return draw


def straw(colour: Colour = palette.STRAW) -> Hat:
    """Put on a wide straw hat."""

    def draw(pen: Pen) -> None:
        pen.form(colour, oval(0, -6.6, 15.5, 3.6), rim=1)
        pen.form(tint(colour, 0.2), mirrored([(0, -15), (5.6, -14), (7.6, -8), (7.4, -6.6), (0, -5.8)]), rim=1.6)
        pen.fill(
            palette.VERMILION, spline([(-7.5, -8.6), (0, -7.6), (7.5, -8.6), (7.5, -6.8), (0, -5.8), (-7.5, -6.8)]),
        )  # fmt: skip

    return draw


def knit(colour: Colour) -> Hat:
    """Put on a knitted hat with a bobble."""

    def draw(pen: Pen) -> None:
        pen.form(tint(colour, 0.5), oval(0, -15.6, 2.9), rim=0.8)
        pen.form(colour, mirrored([(0, -15), (6, -13.2), (9.4, -7), (9.6, -4.6), (0, -5.6)]), rim=1.6)
        pen.form(tint(colour, 0.35), box(-9.9, -7.4, 19.8, 3.6, 1.8), rim=0.8)

    return draw


def helmet(colour: Colour) -> Hat:
    """Put on a fire brigade helmet."""

    def draw(pen: Pen) -> None:
        pen.form(colour, mirrored([(0, -15.4), (6.4, -13.8), (9.8, -8), (10, -4.8), (0, -5.4)]), rim=1.8)
        pen.form(
            shade(colour, 0.15), spline([(-11.6, -4), (-6, -6.4), (6, -6.4), (11.6, -4), (6, -4.2), (-6, -4.2)]),
            rim=0.6,
        )  # fmt: skip
        pen.fill(palette.STRAW, spline([(-2.6, -12), (0, -13), (2.6, -12), (2, -8.4), (0, -7.2), (-2, -8.4)]))

    return draw


def hard_hat(colour: Colour) -> Hat:
    """Put on a builder's hat."""

    def draw(pen: Pen) -> None:
        pen.form(colour, mirrored([(0, -15), (6.6, -13.2), (9.6, -7), (9.6, -5), (0, -5.2)]), rim=1.8)
        pen.form(tint(colour, 0.3), mirrored([(0, -16), (1.5, -15.4), (1.5, -6), (0, -5.6)]), rim=0.5)
        pen.form(colour, box(-11, -6.4, 22, 2.2, 1.1), rim=0.7)

    return draw


def chef(pen: Pen) -> None:
    """Put on a cook's tall white hat."""
    pen.form(
        palette.WHITE, oval(-5, -14, 4.6), oval(0, -15.4, 5.4), oval(5, -14, 4.6), box(-7.6, -15, 15.2, 6), rim=1.4,
        depth=0.12,
    )  # fmt: skip
    pen.form(palette.SNOW, box(-8.4, -9.8, 16.8, 4, 0.8), rim=0.8, depth=0.16)


def nurse(pen: Pen) -> None:
    """Put on a nurse's folded cap, with a green cross."""
    pen.form(
        palette.WHITE, spline([(-7.6, -9), (-6.4, -14.4), (0, -15.4), (6.4, -14.4), (7.6, -9), (0, -11)]), rim=1,
        depth=0.14,
    )  # fmt: skip
    pen.fill(palette.JADE, box(-0.7, -14, 1.4, 3.4), box(-1.7, -13, 3.4, 1.4))


def hood(colour: Colour) -> Hat:
    """Pull up the hood of a raincoat."""

    def draw(pen: Pen) -> None:
        rim = mirrored(
            [(0, -15), (7.4, -12.6), (11, -5), (10.6, 5), (7.6, 11.4), (6.6, 9), (8.2, 2), (7.6, -5), (4.4, -8.6),
            (0, -9.6)],
        )  # fmt: skip
        pen.form(colour, rim, rim=1.4)

    return draw


def scarf(colour: Colour) -> Hat:
    """Tie a kerchief over the hair."""

    def draw(pen: Pen) -> None:
        pen.form(colour, mirrored([(0, -14), (6.6, -12.4), (9.8, -6), (9, 0), (7.7, -4), (4, -7.2), (0, -8)]), rim=1.4)
        for x, y in ((-4.6, -10), (0, -11.4), (4.6, -10), (-7.6, -6), (7.6, -6)):
            pen.fill(tint(colour, 0.6), oval(x, y, 0.8))

    return draw
