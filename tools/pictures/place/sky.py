"""Sky and weather."""

from random import Random

from tools.pictures.ink import palette
from tools.pictures.ink.geometry import Outline, gouge, oval, spline
from tools.pictures.ink.palette import Colour, mix, tint
from tools.pictures.ink.pen import Pen
from tools.pictures.ink.sheet import WIDE, fade
from tools.pictures.place.mood import Mood


def sky(pen: Pen, rng: Random, mood: Mood, low: float) -> None:
    """Fill down to height `low`, with the grain of the wood block showing near the horizon."""
    fade(pen, mood.top, mood.low, (0, low))
    for _ in range(16):
        y = low * rng.uniform(0.3, 0.95)
        x = rng.uniform(-100, WIDE[0])
        streak = gouge((x, y), (x + rng.uniform(160, 420), y + rng.uniform(-4, 4)), rng.uniform(2, 5))
        pen.wash(tint(mood.low, 0.5), 0.35, streak)


def sun(pen: Pen, colour: Colour, x: float, y: float, radius: float) -> None:
    """Hang a plain disc with a soft ring, as on an old poster."""
    pen.glow(colour, 0.5, x, y, radius * 3.2)
    pen.fill(tint(colour, 0.1), oval(x, y, radius))


def moon(pen: Pen, x: float, y: float, radius: float) -> None:
    """Hang a full moon with the faint shapes people see in it."""
    pen.glow((250, 232, 180), 0.75, x, y, radius * 3.4)
    pen.fill((252, 240, 206), oval(x, y, radius))
    for dx, dy, size in ((-0.3, -0.2, 0.3), (0.25, 0.25, 0.24), (0.3, -0.36, 0.16), (-0.14, 0.46, 0.15)):
        pen.wash(palette.STRAW, 0.45, oval(x + dx * radius, y + dy * radius, size * radius, size * radius * 0.8))


def cloud(pen: Pen, colour: Colour, x: float, y: float, size: float) -> None:
    """Float one cloud built of discs on a flat base, with the scroll lines of old paintings."""
    near = pen.at(x, y, size)
    near.form(
        colour, [(-66, 0), (-56, -18), (50, -20), (64, 0)], oval(-40, -10, 24, 20), oval(-8, -22, 32, 30),
        oval(30, -12, 26, 22), oval(-56, -7, 14, 8), oval(52, -7, 16, 8), depth=0.07, rim=5,
    )  # fmt: skip
    for cx, cy, turn in ((-8, -20, 1), (30, -10, -1)):
        curl = spline(
            [(cx - 14 * turn, cy), (cx, cy - 13), (cx + 11 * turn, cy - 2), (cx, cy + 6), (cx - 4 * turn, cy - 1)],
            closed=False,
        )
        near.line(mix(colour, palette.HAZE, 0.4), 1.8, curl, 0.8)


def clouds(pen: Pen, rng: Random, mood: Mood, count: int) -> None:
    """Scatter a few clouds, large ones higher."""
    colour = mix(mood.low, palette.WHITE, 0.55)
    for i in range(count):
        x = WIDE[0] * (i + rng.uniform(0.2, 0.8)) / count
        cloud(pen, colour, x, rng.uniform(70, 180), rng.uniform(0.7, 1.3))


def stars(pen: Pen, rng: Random, low: float, count: int = 60) -> None:
    """Prick stars into a night sky."""
    for _ in range(count):
        x, y = rng.uniform(0, WIDE[0]), rng.uniform(0, low)
        pen.fill(palette.CREAM, oval(x, y, rng.uniform(0.6, 1.7)))


def birds(pen: Pen, rng: Random, x: float, y: float, count: int = 4) -> None:
    """Let swallows pass."""
    for _ in range(count):
        bird = pen.at(
            x + rng.uniform(-70, 70), y + rng.uniform(-36, 36), rng.uniform(0.7, 1.2), turn=rng.uniform(-16, 16),
        )  # fmt: skip
        wings: Outline = [(-15, -5), (-7, -6), (0, 0), (7, -6), (15, -5), (7, -3), (2, 4), (0, 9), (-2, 4), (-7, -3)]
        bird.fill(palette.INDIGO, spline(wings, steps=4))


def snowfall(pen: Pen, rng: Random, count: int = 260) -> None:
    """Let it snow over everything, larger flakes nearer."""
    for _ in range(count):
        size = rng.choice((1.4, 1.9, 2.4, 3.2, 4.2))
        pen.fill(palette.SNOW, oval(rng.uniform(0, WIDE[0]), rng.uniform(0, WIDE[1]), size))


def rainfall(pen: Pen, rng: Random, count: int = 170) -> None:
    """Let it rain, slanting."""
    for _ in range(count):
        x, y, long = rng.uniform(0, WIDE[0] + 60), rng.uniform(-30, WIDE[1]), rng.uniform(22, 60)
        pen.wash(palette.SNOW, rng.uniform(0.3, 0.6), gouge((x, y), (x - long * 0.24, y + long), 2))


def drift(pen: Pen, rng: Random, colour: Colour, count: int = 40) -> None:
    """Let petals or leaves drift down."""
    for _ in range(count):
        leaf = pen.at(
            rng.uniform(0, WIDE[0]), rng.uniform(40, WIDE[1]), rng.uniform(0.7, 1.4), turn=rng.uniform(0, 180),
        )  # fmt: skip
        leaf.fill(mix(colour, palette.CORAL, rng.uniform(0, 0.35)), gouge((-5, 0), (5, 0), 4.5, 1))
