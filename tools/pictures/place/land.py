"""Hills, lawns and paving."""

from math import sin
from random import Random

from tools.pictures.ink import palette
from tools.pictures.ink.geometry import Outline, gouge, oval, spline
from tools.pictures.ink.palette import Colour, mix, shade, tint
from tools.pictures.ink.pen import Pen
from tools.pictures.ink.sheet import WIDE, fade
from tools.pictures.place.mood import Mood


def hills(pen: Pen, rng: Random, mood: Mood, foot: float, *, tall: float = 150) -> None:
    """Layer three ranges down to height `foot`, mist between them, and carve their slopes."""
    for step, colour in enumerate(mood.hills):
        rise = tall * (1 - 0.24 * step)
        crest = _crest(rng, foot - rise * 0.62, rise * 0.4)
        pen.fill(colour, [(0, foot), *crest, (WIDE[0], foot)])
        for x, y in crest[4::9]:
            slope = rng.uniform(24, 70)
            cut = gouge((x, y + 7), (x + slope * rng.uniform(-0.2, 0.6), y + 7 + slope), rng.uniform(3, 6), 3)
            pen.wash(tint(colour, 0.5), 0.4, cut)
        mist = pen.at(0, foot - rise * 0.24)
        for _ in range(4):
            x = rng.uniform(-100, WIDE[0])
            mist.wash(
                tint(mood.low, 0.3), 0.35,
                gouge((x, 0), (x + rng.uniform(300, 620), rng.uniform(-8, 8)), rng.uniform(10, 22)),
            )  # fmt: skip


def _crest(rng: Random, middle: float, swing: float) -> Outline:
    start, pace = rng.uniform(0, 6), rng.uniform(0.9, 1.5)
    knots = [
        (x, middle + swing * (sin(start + x / 150 * pace) * 0.7 + rng.uniform(-0.5, 0.5)))
        for x in range(-120, WIDE[0] + 240, 120)
    ]
    return spline(knots, closed=False)


def plaza(pen: Pen, rng: Random, colour: Colour, top: float, horizon: float) -> None:
    """Pave from height `top` to the near edge; joints run to the vanishing point above."""
    low = WIDE[1]
    fade(pen, mix(colour, palette.CREAM, 0.25), shade(colour, 0.06), (top, low))
    joint = shade(colour, 0.13)
    middle = WIDE[0] / 2 + rng.uniform(-150, 150)
    for i in range(-14, 15):
        near, share = middle + i * 190, (top - horizon) / (low - horizon)
        pen.wash(joint, 0.5, gouge((middle + (near - middle) * share, top), (near, low), 2.6))
    deep = low - horizon
    while deep > top - horizon:
        pen.wash(joint, 0.45, gouge((-300, horizon + deep), (WIDE[0] + 300, horizon + deep), 1 + deep / 150))
        deep *= 0.8


def lawn(pen: Pen, rng: Random, colour: Colour, top: float) -> None:
    """Grow grass from height `top` down, its edge uneven, its blades cut with the gouge."""
    edge = spline([(x, top + rng.uniform(-5, 7)) for x in range(-100, WIDE[0] + 200, 100)], closed=False)
    pen.fill(colour, [(-10, WIDE[1]), *edge, (WIDE[0] + 10, WIDE[1])])
    for _ in range(240):
        y = top + 8 + (WIDE[1] - top) * rng.random() ** 0.8
        size = 0.4 + (y - top) / (WIDE[1] - top)
        x = rng.uniform(0, WIDE[0])
        blade = gouge((x, y), (x + rng.uniform(-5, 5) * size, y - rng.uniform(9, 17) * size), 2.6 * size)
        pen.wash(rng.choice((shade(colour, 0.25), tint(colour, 0.4))), 0.55, blade)


def path(pen: Pen, colour: Colour, points: list[tuple[float, float, float]]) -> None:
    """Wind a path through (x, y, width) points, far to near."""
    left = spline([(x - wide / 2, y) for x, y, wide in points], closed=False)
    right = spline([(x + wide / 2, y) for x, y, wide in points], closed=False)
    pen.form(colour, [*left, *reversed(right)], rim=3, depth=0.1)


def snowbank(pen: Pen, rng: Random, top: float) -> None:
    """Cover the ground with snow and blue hollows."""
    edge = spline([(x, top + rng.uniform(-8, 8)) for x in range(-100, WIDE[0] + 200, 100)], closed=False)
    pen.fill(palette.SNOW, [(-10, WIDE[1]), *edge, (WIDE[0] + 10, WIDE[1])])
    for _ in range(26):
        x, y = rng.uniform(-80, WIDE[0]), rng.uniform(top + 14, WIDE[1])
        pen.wash(
            palette.HAZE, 0.3, gouge((x, y), (x + rng.uniform(90, 260), y + rng.uniform(-6, 6)), rng.uniform(4, 12)),
        )  # fmt: skip


def puddle(pen: Pen, x: float, y: float, wide: float) -> None:
    """Leave a puddle that holds the sky."""
    pen.fill(mix(palette.HAZE, palette.SLATE, 0.3), oval(x, y, wide, wide * 0.2))
    pen.fill(palette.HAZE, oval(x, y + wide * 0.02, wide * 0.93, wide * 0.15))
    pen.wash(palette.SNOW, 0.6, gouge((x - wide * 0.5, y), (x + wide * 0.3, y - 1), 3))


def leaf_heap(pen: Pen, rng: Random, colour: Colour) -> None:
    """Sweep fallen leaves into a heap."""
    pen.form(shade(colour, 0.12), spline([(-28, 1), (-16, -11), (0, -16), (16, -10), (28, 1), (0, 4)]), rim=3)
    for _ in range(30):
        x = rng.uniform(-22, 22)
        y = -rng.uniform(0, 14 - abs(x) * 0.5)
        pen.fill(mix(colour, palette.CLAY, rng.uniform(0, 0.4)), gouge((x - 4, y), (x + 4, y - 2), 4, 1))


def slope(pen: Pen, rng: Random, colour: Colour) -> Pen:
    """Raise a grassy hillside from the lower left to the upper right and give the pen back."""
    green = mix(mix(palette.LEAF, colour, 0.45), palette.PAPER, 0.15)
    for lift, tone in ((0, tint(green, 0.2)), (110, green)):
        edge = spline(
            [(-60, 640 + lift), (250, 560 + lift), (560, 420 + lift), (800, 352 + lift), (1020, 346 + lift),
            (1280, 400 + lift)], closed=False,
        )  # fmt: skip
        pen.fill(tone, [(-60, WIDE[1]), *edge, (1280, WIDE[1])])
    for _ in range(120):
        x, y = rng.uniform(0, WIDE[0]), rng.uniform(480, WIDE[1])
        if y > 650 - x * 0.3:
            pen.wash(
                rng.choice((shade(green, 0.25), tint(green, 0.4))), 0.5,
                gouge((x, y), (x + rng.uniform(-5, 5), y - 14), 2.6),
            )  # fmt: skip
    return pen
