"""The Willow Brook: water, banks and bridges."""

from math import cos, pi, sin
from random import Random

from tools.pictures.ink import palette
from tools.pictures.ink.geometry import Outline, box, gouge, oval, spline
from tools.pictures.ink.palette import Colour, mix, shade, tint
from tools.pictures.ink.pen import Pen
from tools.pictures.ink.sheet import WIDE, fade
from tools.pictures.place.mood import Mood


def river(pen: Pen, rng: Random, mood: Mood, top: float, low: float) -> None:
    """Let the brook run across the picture between two heights, holding the colour of the sky."""
    deep = mix(mood.hills[2], palette.SLATE, 0.35)
    fade(pen, mix(mood.low, mood.hills[1], 0.45), mix(deep, mood.top, 0.35), (top, low))
    for _ in range(int((low - top) / 3.2)):
        y = top + (low - top) * rng.random()
        near = 0.35 + 0.65 * (y - top) / (low - top)
        x, long = rng.uniform(-60, WIDE[0]), rng.uniform(50, 190) * near
        tone = rng.choice((tint(mood.low, 0.4), deep))
        pen.wash(tone, 0.4, gouge((x, y), (x + long, y), 5 * near, rng.uniform(-2, 2)))


def bank(pen: Pen, rng: Random, colour: Colour, top: float, low: float) -> None:
    """Lay a grassy bank across the picture, with stones at the water's edge."""
    edge = spline([(x, top + rng.uniform(-6, 6)) for x in range(-100, WIDE[0] + 200, 100)], closed=False)
    pen.fill(colour, [(-10, low), *edge, (WIDE[0] + 10, low)])
    for _ in range(46):
        x, y = rng.uniform(0, WIDE[0]), rng.uniform(top + 8, low)
        pen.wash(
            rng.choice((shade(colour, 0.25), tint(colour, 0.35))), 0.6,
            gouge((x, y), (x + rng.uniform(-4, 4), y - 11), 2.4),
        )  # fmt: skip


def stones(pen: Pen, rng: Random, y: float) -> None:
    """Edge the water with a course of stones."""
    x = -20.0
    while x < WIDE[0] + 20:
        wide = rng.uniform(26, 54)
        pen.form(mix(palette.STONE, palette.HAZE, rng.uniform(0, 0.4)), box(x, y - 9, wide - 3, 18, 6), rim=3)
        x += wide


def arch_bridge(pen: Pen, wide: float, rise: float) -> None:
    """Span a stone bridge across `wide` steps from the origin's middle; the moon-shaped arch holds its reflection."""
    half, radius = wide / 2, rise * 0.62
    deck = [(half * (i / 12 - 1), -rise * sin(pi * i / 24) ** 1.7) for i in range(25)]
    hole = [(radius * cos(pi * i / 20), -radius * sin(pi * i / 20) + 4) for i in range(21)]
    body: Outline = [*deck, (half, 18), (radius, 18), *hole, (-radius, 18), (-half, 18)]
    pen.form(palette.STONE, body, rim=5)
    ring = [(x * 1.13, (y - 4) * 1.13 + 4) for x, y in hole]
    pen.form(tint(palette.STONE, 0.3), [*ring, *reversed(hole)], rim=2)
    for i in range(1, 20, 2):
        pen.line(shade(palette.STONE, 0.25), 1.4, [hole[i], ring[i]])
    for i in range(2, 23):
        x, y = deck[i]
        if abs(x) > radius * 1.2:
            pen.wash(
                shade(palette.STONE, 0.3), 0.4, box(x - 9, y + 22 + (i % 3) * 9, 20, 1.8),
                box(x - 4, y + 44 + (i % 2) * 9, 22, 1.8),
            )  # fmt: skip
    _parapet(pen, deck)


def _parapet(pen: Pen, deck: Outline) -> None:
    rail = [(x, y - 22) for x, y in deck[2:-2]]
    pen.form(tint(palette.STONE, 0.35), [*rail, *((x, y + 7) for x, y in reversed(rail))], rim=2)
    pen.form(
        mix(palette.STONE, palette.CREAM, 0.2), [*deck[1:-1], *((x, y + 7) for x, y in reversed(deck[1:-1]))], rim=2,
    )  # fmt: skip
    for x, y in deck[2:-2:2]:
        pen.form(tint(palette.STONE, 0.2), box(x - 3.6, y - 30, 7.2, 31, 2), rim=1.6)
        pen.fill(tint(palette.STONE, 0.5), oval(x, y - 31, 4.2))


def railing(pen: Pen, wide: float, colour: Colour = palette.STONE) -> None:
    """Run a waist-high railing to the right of the origin."""
    pen.form(colour, box(0, -46, wide, 5, 2), box(0, -20, wide, 3), rim=1.4)
    for i in range(int(wide / 40) + 1):
        pen.form(tint(colour, 0.2), box(i * 40 - 3, -52, 6.6, 52, 2), rim=1.4)
        pen.fill(tint(colour, 0.4), oval(i * 40 + 0.3, -53, 4))


def mirror(pen: Pen, colour: Colour, x: float, y: float, wide: float) -> None:
    """Break a light's reflection into strokes on the water."""
    for i in range(9):
        span = wide * (1 - i * 0.06) * (0.55 + 0.45 * ((i * 7) % 3) / 2)
        pen.wash(colour, 0.75 - i * 0.06, gouge((x - span / 2, y + i * 13), (x + span / 2, y + i * 13), 6))


def boat(pen: Pen, colour: Colour = palette.WOOD) -> None:
    """Float a small flat boat 150 steps long."""
    pen.wash(palette.NIGHT, 0.2, oval(0, 3, 82, 7))
    pen.form(
        colour, spline([(-80, -20), (-60, -14), (0, -11), (60, -14), (80, -20), (66, 0), (40, 6), (-40, 6),
        (-66, 0)], steps=5), rim=5,
    )  # fmt: skip
    pen.line(tint(colour, 0.35), 3, spline([(-78, -20), (-50, -14), (0, -11), (50, -14), (78, -20)], closed=False))
