"""Quiet motifs for the ground behind a portrait, one colour each, on a sheet 600 by 800."""

from collections.abc import Callable
from random import Random
from typing import Final, TypeAlias

from tools.pictures.ink.geometry import arc, blossom, gouge, oval, spline
from tools.pictures.ink.palette import Colour, tint
from tools.pictures.ink.pen import Pen

Motif: TypeAlias = Callable[[Pen, Random, Colour], None]

_BRANCHES: Final = (
    ((320, 330), (230, 120), (250, -120), (170, -330)),
    ((240, 60), (190, -60), (200, -190)),
    ((250, -100), (300, -220), (290, -360)),
)


def leaves(pen: Pen, rng: Random, colour: Colour) -> None:
    """Scatter ginkgo leaves."""
    for i in range(26):
        leaf = pen.at(
            (i % 5) * 145 + rng.uniform(-40, 40), (i // 5) * 150 + rng.uniform(-40, 40), rng.uniform(2, 3.2),
            turn=rng.uniform(-180, 180),
        )  # fmt: skip
        leaf.fill(
            colour, spline([(0, 2), (-12, -7), (-8, -15), (-1, -13), (0, -10), (1, -13), (8, -15), (12, -7)], steps=5),
        )  # fmt: skip
        leaf.line(colour, 1.2, [(0, 0), (1, 12)])
        for x in (-6, 0, 6):
            leaf.line(tint(colour, 0.3), 0.6, [(0, 0), (x, -11)])


def willow(pen: Pen, rng: Random, colour: Colour) -> None:
    """Hang willow strands from above."""
    for i in range(17):
        x, long = i * 38 + rng.uniform(-10, 10), rng.uniform(240, 640)
        strand = spline([(x, -10), (x + 12, long * 0.5), (x + 28, long)], closed=False, steps=14)
        pen.line(colour, 3, strand, 1.4)
        for k, (px, py) in enumerate(strand[3:]):
            pen.fill(colour, gouge((px, py), (px + (13 if k % 2 else -11), py + 26), 9))


def plum(pen: Pen, rng: Random, colour: Colour) -> None:
    """Grow plum branches from both sides."""
    for side in (-1, 1):
        tree = pen.at(300, 400, flip=side < 0)
        for path in _BRANCHES:
            stem = spline(path, closed=False, steps=6)
            tree.line(tint(colour, 0.2), 15, stem, 5)
            for px, py in stem[4::3]:
                flower = tree.at(px + rng.uniform(-22, 22), py + rng.uniform(-16, 16), rng.uniform(2.6, 4.2))
                flower.fill(tint(colour, 0.7), *blossom(0, 0, 6))
                flower.fill(colour, oval(0, 0, 2))


def lattice(pen: Pen, _rng: Random, colour: Colour) -> None:
    """Draw an ice-crack window's simpler cousin: squares set in squares."""
    for row in range(7):
        for column in range(5):
            x, y = column * 132 + 36, row * 132 - 6
            for half in (58, 30):
                pen.line(
                    colour, 6, [(x - half, y - half), (x + half, y - half), (x + half, y + half),
                    (x - half, y + half), (x - half, y - half)],
                )  # fmt: skip
            for dx, dy in ((-1, -1), (1, -1), (1, 1), (-1, 1)):
                pen.line(colour, 6, [(x + dx * 30, y + dy * 30), (x + dx * 58, y + dy * 58)])


def hills(pen: Pen, rng: Random, colour: Colour) -> None:
    """Layer hills, the nearest strongest."""
    for step in range(4):
        y = 300 + step * 110
        crest = spline([(x, y + rng.uniform(-70, 50)) for x in range(-120, 840, 120)], closed=False)
        pen.fill(tint(colour, 0.42 - step * 0.13), [(-120, 800), *crest, (720, 800)])
    pen.fill(tint(colour, 0.2), oval(480, 120, 52))


def clouds(pen: Pen, rng: Random, colour: Colour) -> None:
    """Curl scroll clouds."""
    for i in range(14):
        curl = pen.at(
            (i % 3) * 230 + rng.uniform(0, 90), (i // 3) * 170 + rng.uniform(10, 90), rng.uniform(0.8, 1.2),
            flip=bool(i % 2),
        )  # fmt: skip
        curl.line(colour, 7, [*arc(0, 0, 34, 150, 400)[:-6], *arc(0, 0, 16, 20, 220)], 3)
        curl.line(colour, 7, [(-30, 20), (-84, 22)], 2)
        curl.line(colour, 7, [(-14, 36), (66, 36)], 2)


def waves(pen: Pen, _rng: Random, colour: Colour) -> None:
    """Overlap the scales of a river."""
    for row in range(15):
        for column in range(7):
            x, y = column * 110 - 20 + (row % 2) * 55, row * 58 + 20
            for radius in (50, 34, 18):
                pen.line(colour, 5, arc(x, y, radius, 190, 350))


def bamboo(pen: Pen, rng: Random, colour: Colour) -> None:
    """Stand bamboo to both sides."""
    for x in (40, 110, 190, 430, 500, 570):
        for k in range(6):
            pen.line(colour, 15, [(x + k * 3, 790 - k * 142), (x + k * 3 + 2, 665 - k * 142)])
        for _ in range(9):
            y, side = rng.uniform(0, 700), rng.choice((-1, 1))
            pen.fill(colour, gouge((x, y), (x + side * rng.uniform(50, 86), y + rng.uniform(6, 44)), 17, side * 5))
