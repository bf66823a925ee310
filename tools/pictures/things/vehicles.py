"""What rolls: cycles, cars, the fire engine."""

from tools.pictures.ink import palette
from tools.pictures.ink.geometry import arc, box, oval, spline
from tools.pictures.ink.palette import Colour, mix, shade, tint
from tools.pictures.ink.pen import Pen


def wheel(pen: Pen, x: float, radius: float, *, spokes: bool = False) -> None:
    """Stand a wheel on the ground at `x`."""
    if spokes:
        ring = oval(x, -radius, radius)
        pen.line(palette.INK, 2.6, [*ring, ring[0]])
        for turn in range(0, 180, 45):
            a, b = arc(x, -radius, radius, turn, turn + 1)[0], arc(x, -radius, radius, turn + 180, turn + 181)[0]
            pen.line(palette.ASH, 0.5, [a, b])
        pen.fill(palette.INK, oval(x, -radius, 2.4))
        return
    pen.form(palette.INK, oval(x, -radius, radius), rim=1.4)
    pen.form(palette.SILVER, oval(x, -radius, radius * 0.55), rim=1)
    pen.fill(palette.ASH, oval(x, -radius, radius * 0.2))


def bicycle(pen: Pen, colour: Colour) -> None:
    """Stand a bicycle that faces right; its pedals are at the origin."""
    pen.wash(palette.NIGHT, 0.15, oval(4, 0, 46, 4))
    for x in (-26, 29):
        wheel(pen, x, 17, spokes=True)
    for path in (
        [(-26, -17), (2, -15), (22, -42), (-8, -40), (-26, -17)], [(2, -15), (-10, -46)], [(29, -17), (21, -52)],
    ):  # fmt: skip
        pen.line(colour, 2.6, path)
    pen.line(palette.INK, 2, spline([(16, -53), (22, -55), (27, -52)], closed=False))
    pen.form(palette.BARK, spline([(-18, -47), (-4, -49), (-2, -46), (-12, -44)]), rim=0.8)
    pen.form(palette.STRAW, box(24, -52, 17, 14, 2), rim=1.4)
    pen.form(palette.INK, oval(2, -15, 3.4), rim=0.6)


def scooter(pen: Pen, colour: Colour) -> None:
    """Stand an electric scooter that faces right."""
    pen.wash(palette.NIGHT, 0.15, oval(4, 0, 46, 4))
    for x in (-27, 30):
        wheel(pen, x, 11.5)
    pen.form(
        colour, spline([(-40, -30), (-30, -37), (-8, -36), (-2, -18), (16, -17), (22, -50), (27, -50), (30, -22),
        (22, -10), (-12, -9), (-36, -16)], steps=5), rim=2.6,
    )  # fmt: skip
    pen.form(palette.INK, spline([(-42, -38), (-24, -42), (-6, -40), (-8, -36), (-36, -34)]), rim=1)
    pen.line(palette.INK, 2, [(17, -57), (28, -55)])
    pen.fill(palette.STRAW, oval(29, -46, 3))


def tricycle(pen: Pen, colour: Colour) -> None:
    """Stand a cargo tricycle that faces right, its box behind."""
    pen.wash(palette.NIGHT, 0.16, oval(-10, 0, 74, 5))
    wheel(pen, -50, 14)
    pen.form(colour, box(-80, -42, 66, 28, 2), rim=2.6)
    pen.line(tint(colour, 0.4), 1.4, [(-78, -34), (-16, -34)])
    for path in ([(-16, -18), (8, -15), (30, -44)], [(8, -15), (0, -44)], [(44, -14), (32, -54)]):
        pen.line(shade(colour, 0.25), 3, path)
    wheel(pen, 44, 14, spokes=True)
    pen.form(palette.BARK, spline([(-8, -47), (6, -48), (8, -45), (-4, -43)]), rim=0.8)
    pen.line(palette.INK, 2, [(26, -56), (37, -54)])


def car(pen: Pen, colour: Colour, *, long: float = 170) -> None:
    """Park a car that faces right, its middle on the origin."""
    half = long / 2
    pen.wash(palette.NIGHT, 0.2, oval(4, 0, half + 8, 6))
    body = spline(
        [(-half, -34), (-half * 0.8, -40), (half * 0.5, -42), (half * 0.92, -34), (half, -20), (half * 0.96, -9),
        (-half * 0.96, -9), (-half * 1.02, -22)], steps=5,
    )  # fmt: skip
    pen.form(
        colour,
        spline([(-half * 0.78, -38), (-half * 0.52, -64), (0, -70), (half * 0.3, -64), (half * 0.62, -38)], steps=6),
        rim=3,
    )
    pen.fill(
        mix(palette.HAZE, palette.SNOW, 0.3),
        spline([(-half * 0.62, -40), (-half * 0.45, -60), (-2, -65), (-2, -40)], steps=3)[:10],
    )
    pen.fill(mix(palette.HAZE, palette.SNOW, 0.3), [(4, -65), (half * 0.26, -60), (half * 0.46, -41), (4, -41)])
    pen.form(colour, body, rim=4)
    pen.line(shade(colour, 0.25), 1, [(0, -40), (1, -13)])
    pen.fill(palette.STRAW, oval(half * 0.92, -27, 5, 3.6))
    pen.fill(palette.CRIMSON, oval(-half * 0.97, -29, 3, 4))
    pen.fill(tint(colour, 0.4), box(-14, -33, 9, 2, 1))
    for x in (-half * 0.6, half * 0.6):
        wheel(pen, x, 15.5)


def parked(pen: Pen, colour: Colour) -> None:
    """Park a car seen from behind, 84 steps wide."""
    pen.wash(palette.NIGHT, 0.2, oval(3, 0, 48, 5))
    for x in (-32, 32):
        pen.form(palette.INK, box(x - 7, -16, 14, 17, 4), rim=1.4)
    pen.form(
        colour,
        spline([(-40, -36), (-30, -66), (0, -70), (30, -66), (40, -36), (42, -12), (0, -8), (-42, -12)], steps=6),
        rim=4,
    )
    pen.fill(
        mix(palette.HAZE, palette.SNOW, 0.25),
        spline([(-29, -42), (-24, -61), (0, -64), (24, -61), (29, -42), (0, -40)], steps=5),
    )
    pen.fill(palette.CRIMSON, oval(-34, -32, 5, 4), oval(34, -32, 5, 4))
    pen.fill(palette.SNOW, box(-13, -27, 26, 8, 1))
    pen.line(shade(colour, 0.25), 1.2, [(-40, -15), (40, -15)])
