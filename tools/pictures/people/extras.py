"""What is worn over or added to a garment, on the same torso."""

from tools.pictures.ink import palette
from tools.pictures.ink.geometry import Outline, box, mirrored, oval, spline
from tools.pictures.ink.palette import Colour, shade, tint
from tools.pictures.ink.pen import Pen
from tools.pictures.people.look import View, Wear


def muffler(colour: Colour) -> Wear:
    """Wind a scarf round the neck, one end hanging."""

    def draw(pen: Pen, seen: View) -> None:
        if seen == "front":
            pen.form(shade(colour, 0.1), box(2, -30, 4.4, 14, 1.4), rim=0.8)
            pen.line(tint(colour, 0.6), 0.8, [(2.6, -18.6), (5.8, -18.6)])
        pen.form(colour, box(-7, -34.4, 14, 5.6, 2.8), rim=1)

    return draw


def sash(colour: Colour = palette.VERMILION) -> Wear:
    """Pin on the paper flower an honoured neighbour wears."""

    def draw(pen: Pen, seen: View) -> None:
        if seen == "back":
            return
        petals: list[Outline] = [oval(5.6 + x, -20 + y, 1.8) for x, y in ((-1.8, 0), (1.8, 0), (0, -1.8), (0, 1.8))]
        pen.fill(
            shade(colour, 0.1), [(4.8, -19), (3.6, -12), (5.4, -13), (5.6, -19)],
            [(5.6, -19), (7.4, -12.4), (8.4, -14), (6.4, -19)],
        )  # fmt: skip
        pen.form(colour, *petals, rim=0.6)
        pen.fill(palette.STRAW, oval(5.6, -20, 1))

    return draw


def jacket(colour: Colour, neckwear: Colour) -> Wear:
    """Wear a jacket with lapels over a white shirt and tie."""

    def draw(pen: Pen, seen: View) -> None:
        if seen == "back":
            return
        pen.fill(palette.WHITE, [(-4, -31.4), (4, -31.4), (0.8, -11), (-0.8, -11)])
        tie(neckwear)(pen, seen)
        for side in (-1, 1):
            pen.form(
                shade(colour, 0.12),
                [(side * 0.4, -10.5), (side * 3.6, -31.6), (side * 7.4, -28), (side * 5.4, -22.6), (side * 7, -21.4)],
                rim=0.5,
            )
        pen.line(shade(colour, 0.35), 0.5, [(0, -10.5), (0, 3.6)])
        pen.fill(shade(colour, 0.5), oval(1.2, -7, 0.7), oval(1.2, -1, 0.7))

    return draw


def tie(colour: Colour) -> Wear:
    """Knot a tie."""

    def draw(pen: Pen, seen: View) -> None:
        if seen == "front":
            pen.form(
                colour, [(-1.3, -29.6), (1.3, -29.6), (0.8, -27.4), (2, -14), (0, -11.6), (-2, -14), (-0.8, -27.4)],
                rim=0.5,
            )  # fmt: skip

    return draw


def sprigs() -> Wear:
    """Print small flowers on whatever is worn beneath."""

    def draw(pen: Pen, seen: View) -> None:
        if seen == "back":
            return
        for x, y in (
            (-5.6, -25),
            (5.6, -25.4),
            (-6, -20),
            (5, -20.6),
            (-7.4, -15),
            (7.2, -16),
            (-6.2, -10),
            (6.2, -11),
        ):
            for dx, dy in ((0, -0.7), (0.7, 0), (0, 0.7), (-0.7, 0)):
                pen.fill(palette.BLUSH, oval(x + dx, y + dy, 0.6))
            pen.fill(palette.STRAW, oval(x, y, 0.4))

    return draw


def scarf_knot(colour: Colour) -> Wear:
    """Tie a silk scarf at the throat."""

    def draw(pen: Pen, seen: View) -> None:
        pen.form(
            colour, spline([(-5, -32.6), (0, -30.4), (5, -32.6), (5.6, -29.6), (0, -27.2), (-5.6, -29.6)]), rim=0.6,
        )  # fmt: skip
        if seen == "front":
            pen.form(
                colour, spline([(0, -28.6), (5.4, -23.6), (3, -21.8), (-0.4, -26.4)]),
                spline([(0, -28.6), (-3.4, -21.4), (-5.6, -23), (-1, -28)]), rim=0.6,
            )  # fmt: skip
            pen.form(shade(colour, 0.1), oval(0, -28.2, 1.6), rim=0.4)

    return draw


def stethoscope(pen: Pen, seen: View) -> None:
    """Hang a stethoscope round the neck."""
    if seen == "front":
        tube_line = spline([(-4.4, -31.4), (-5.4, -24), (-2, -17), (3, -19), (5.2, -25), (4.4, -31.4)], closed=False)
        pen.line(palette.INK, 0.9, tube_line)
        pen.line(palette.INK, 0.8, spline([(-2, -17), (-3, -13), (-6, -12)], closed=False))
        pen.form(palette.SILVER, oval(-6.6, -12, 1.7), rim=0.5)


def bands(colour: Colour = palette.STRAW) -> Wear:
    """Add the bright bands of a fire brigade or road worker's jacket."""

    def draw(pen: Pen, seen: View) -> None:
        pen.fill(colour, box(-10.6, -8, 21.2, 2.4), box(-11, -17, 22, 2.4))
        if seen == "front":
            pen.line(shade(palette.INDIGO, 0.4), 0.6, [(0, -30), (0, 3)])

    return draw


def overall(colour: Colour) -> Wear:
    """Wear a teacher's pinafore, a bear on its bib."""

    def draw(pen: Pen, seen: View) -> None:
        for side in (-1, 1):
            pen.form(colour, [(side * 4.2, -30.8), (side * 7, -30.2), (side * 7.6, -18), (side * 4.8, -18)], rim=0.6)
        pen.form(colour, mirrored([(8, -20), (9.6, -12), (11.4, 0), (9.8, 3.6), (0, 4.2)]), rim=1.4)
        if seen == "front":
            bear: list[Outline] = [oval(-2, -15.4, 1.1), oval(2, -15.4, 1.1), oval(0, -13, 3, 2.7)]
            pen.form(palette.CLAY, *bear, rim=0.5)
            pen.fill(palette.INK, oval(-1, -13.4, 0.35), oval(1, -13.4, 0.35), oval(0, -12.4, 0.4, 0.3))

    return draw
