"""Garments over a torso: the hip is the origin, the shoulders lie 29 steps up, the waist is 11 either side."""

from typing import Final

from tools.pictures.ink import palette
from tools.pictures.ink.geometry import bow, box, heart, mirrored, oval, spline
from tools.pictures.ink.palette import Colour, mix, shade, tint
from tools.pictures.ink.pen import Pen
from tools.pictures.people.look import View, Wear

TORSO: Final = mirrored(
    [(3, -31.2), (8, -30), (12, -27.4), (12.6, -22), (10.9, -12), (10.7, -6), (11.4, 0), (9.6, 3.6), (0, 4.2)],
)
_VEST: Final = mirrored([(3.6, -31), (8.8, -29.8), (9.8, -24), (11.2, -18), (11, -8), (11.8, 1.8), (0, 3)])
_NECKLINE: Final = spline([(-3.8, -31.4), (0, -30.6), (3.8, -31.4), (2.2, -25.6), (0, -21.6), (-2.2, -25.6)])


def vest(colour: Colour = palette.VERMILION) -> Wear:
    """Put on the volunteers' vest, with its pale band and heart."""

    def draw(pen: Pen, seen: View) -> None:
        pen.form(colour, _VEST, rim=1.8)
        pen.fill(palette.STRAW, box(-10.6, -9.6, 21.2, 2.6))
        if seen == "back":
            pen.fill(tint(colour, 0.75), heart(0, -19, 1.7))
            return
        pen.fill(tint(colour, 0.82), [(-4.2, -31), (0, -20.4), (4.2, -31)])
        pen.line(shade(colour, 0.35), 0.7, [(0, -20.5), (0, 2.4)])
        pen.fill(palette.CREAM, heart(5.8, -19, 0.9))

    return draw


def apron(colour: Colour, bib: Colour | None = None) -> Wear:
    """Tie on an apron that reaches the thighs."""
    upper = bib or colour

    def draw(pen: Pen, seen: View) -> None:
        if seen == "back":
            pen.line(colour, 1.6, [(-10.6, -7), (10.6, -7)])
            return
        for side in (-1, 1):
            pen.line(shade(colour, 0.12), 1.4, [(side * 4.4, -30.4), (side * 6, -21)])
        pen.form(upper, box(-7, -23, 14, 18, 1.6), rim=1)
        pen.form(
            colour, spline([(-10.8, -7), (0, -7.6), (10.8, -7), (12, 4), (11, 13), (0, 14.4), (-11, 13), (-12, 4)]),
            rim=1.6,
        )  # fmt: skip
        pen.line(shade(colour, 0.25), 0.6, box(-4.6, -1.5, 9.2, 6.4, 1.4))

    return draw


def collar(colour: Colour) -> Wear:
    """Turn down a shirt collar and sew on buttons."""

    def draw(pen: Pen, seen: View) -> None:
        if seen == "back":
            return
        for side in (-1, 1):
            pen.form(
                tint(colour, 0.3), [(0, -27.6), (side * 3.6, -32.4), (side * 5.4, -29.8), (side * 3, -26)], rim=0.5,
            )  # fmt: skip
        pen.line(shade(colour, 0.25), 0.5, [(0, -27), (0, 3)])
        pen.fill(tint(colour, 0.6), *(oval(0.9, y, 0.6) for y in (-22, -15, -8)))

    return draw


def uniform(colour: Colour) -> Wear:
    """Add the pockets of a work jacket to its collar."""
    collared = collar(colour)

    def draw(pen: Pen, seen: View) -> None:
        collared(pen, seen)
        if seen == "front":
            for side in (-1, 1):
                pen.form(tint(colour, 0.1), box(side * 5.8 - 2.8, -21.5, 5.6, 5.4, 0.8), rim=0.5)
                pen.line(shade(colour, 0.3), 0.5, [(side * 5.8 - 2.8, -19.8), (side * 5.8 + 2.8, -19.8)])

    return draw


def cardigan(colour: Colour, inner: Colour) -> Wear:
    """Leave a cardigan open over something lighter."""

    def draw(pen: Pen, seen: View) -> None:
        if seen == "back":
            return
        pen.fill(inner, [*bow(3.9, -2.6, -31.2), (1.4, -16), (1.2, 4), (-1.2, 4), (-1.4, -16)])
        for side in (-1, 1):
            pen.line(
                shade(colour, 0.16), 1.3,
                spline([(side * 4, -31), (side * 1.8, -16), (side * 1.6, 3.4)], closed=False),
            )  # fmt: skip
        pen.fill(palette.STRAW, *(oval(2.1, y, 0.7) for y in (-12, -6, 0)))

    return draw


def tang(colour: Colour, cord: Colour = palette.STRAW) -> Wear:
    """Close a jacket with a standing collar and knotted cords."""

    def draw(pen: Pen, seen: View) -> None:
        pen.form(mix(colour, cord, 0.35), box(-4.2, -32.8, 8.4, 3, 1.2), rim=0.5)
        if seen == "back":
            return
        pen.line(shade(colour, 0.3), 0.6, [(0, -30), (0, 3.6)])
        for y in (-25, -18.5, -12, -5.5):
            pen.line(cord, 0.9, [(-3, y), (3, y)])
            pen.fill(cord, oval(0, y, 1))

    return draw


def sport(colour: Colour, stripe: Colour = palette.WHITE) -> Wear:
    """Add the zip and yoke of a tracksuit."""

    def draw(pen: Pen, seen: View) -> None:
        pen.fill(
            stripe,
            spline([(-10.6, -20.4), (0, -17.6), (10.6, -20.4), (10.6, -17.6), (0, -14.8), (-10.6, -17.6)], steps=3),
        )
        pen.form(colour, box(-4.4, -32.4, 8.8, 3, 1.2), rim=0.5)
        if seen == "front":
            pen.line(tint(colour, 0.5), 0.6, [(0, -30), (0, 3)])

    return draw


def coat(colour: Colour, *, long: float = 16, inner: Colour | None = None) -> Wear:
    """Button a coat whose hem hangs `long` steps below the hip, `inner` showing at the throat."""

    def draw(pen: Pen, seen: View) -> None:
        skirt = mirrored([(10.8, -10), (11.6, 0), (13, long * 0.7), (12.6, long), (0, long + 1.6)])
        pen.form(colour, skirt, rim=2)
        pen.fill(colour, box(-9.4, -12, 18, 8))
        if seen == "back":
            return
        pen.line(shade(colour, 0.3), 0.6, [(0, -24), (0, long)])
        if inner:
            pen.fill(inner, [(-4, -31.4), *bow(3, -1.6, -31)[2:-2], (4, -31.4), (0, -22.4)])
        for side in (-1, 1):
            pen.form(tint(colour, 0.2), [(0, -23), (side * 3.8, -32), (side * 7, -28.4), (side * 4.6, -24.4)], rim=0.5)
        pen.fill(shade(colour, 0.45), *(oval(1.8, y, 0.8) for y in (-19, -11, -3)))

    return draw
