"""The open air: square, park, riverside, street and courtyard, in any mood."""

from typing import Final

from tools.pictures.ink.palette import mix
from tools.pictures.ink.sheet import WIDE, soften, veil
from tools.pictures.place import houses, land, plants, sky, trees, walls, water
from tools.pictures.place.mood import Mood, in_leaf
from tools.pictures.stage import Stage

_ROWS: Final = (
    ((-130, 7, 7), (690, 6, 9)),
    ((-320, 6, 9), (430, 8, 5), (860, 6, 7)),
    ((-60, 6, 11), (830, 7, 7)),
)
"""Blocks along a street: left edge, floors, bays."""


def heaven(s: Stage, mood: Mood, foot: float) -> None:
    """Fill down to height `foot` with sky, sun, clouds, hills and far towers."""
    sky.sky(s.pen, s.rng, mood, foot)
    if mood.sun:
        sky.sun(s.pen, mood.sun, s.rng.uniform(140, 1060), s.rng.uniform(84, 150), 46)
    sky.clouds(s.pen, s.rng, mood, 3)
    land.hills(s.pen, s.rng, mood, foot, tall=250)
    houses.skyline(s.pen, s.rng, mood, foot)


def square(s: Stage, mood: Mood, foot: float = 480) -> None:
    """Lay out the plaza before the estates."""
    heaven(s, mood, foot)
    houses.estate(s.pen, s.rng, mood, foot, size=1.15)
    veil(s.pen, mood.low, 0.3, (0, foot))
    soften(s.pen)
    _greenery(s, mood, foot)
    land.plaza(s.pen, s.rng, mood.ground, foot, s.horizon)


def park(s: Stage, mood: Mood, foot: float = 450) -> None:
    """Lay out a lawn under the hills, hedged at its far side."""
    heaven(s, mood, foot)
    veil(s.pen, mood.low, 0.2, (0, foot))
    soften(s.pen)
    _greenery(s, mood, foot)
    land.lawn(s.pen, s.rng, mix(in_leaf(mood, 0.25), mood.ground, 0.4), foot)


def riverside(s: Stage, mood: Mood, far: float = 430, near: float = 590) -> None:
    """Let the brook run between an estate and the near bank."""
    heaven(s, mood, far)
    houses.estate(s.pen, s.rng, mood, far, size=0.8)
    veil(s.pen, mood.low, 0.3, (0, far))
    soften(s.pen)
    _greenery(s, mood, far)
    water.river(s.pen, s.rng, mood, far, near)
    water.stones(s.pen, s.rng, near)
    land.lawn(s.pen, s.rng, mix(in_leaf(mood, 0.3), mood.ground, 0.35), near + 8)


def street(s: Stage, mood: Mood, foot: float = 500, *, size: float = 2.1) -> None:
    """Stand close before two blocks of flats, with a hedge along the pavement."""
    heaven(s, mood, foot)
    for x, floors, bays in s.rng.choice(_ROWS):
        houses.block(s.pen.at(x + s.rng.uniform(-30, 30), foot, size), s.rng, mood, floors, bays)
    veil(s.pen, mood.low, 0.32, (-200, foot))
    soften(s.pen)
    plants.hedge(s.pen.at(-20, foot + 6, 1.5), s.rng, in_leaf(mood, 0.4), 350)
    plants.hedge(s.pen.at(700, foot + 6, 1.5), s.rng, in_leaf(mood, 0.4), 350)
    land.plaza(s.pen, s.rng, mood.ground, foot + 4, s.horizon)


def courtyard(s: Stage, mood: Mood, foot: float = 500) -> None:
    """Stand inside the Ginkgo Yard: white walls, a moon gate, roofs and a tree beyond."""
    heaven(s, mood, foot - 60)
    trees.leafy(s.pen.at(1010, foot - 130), s.rng, mood.leaf, size=1.1)
    walls.garden_wall(s.pen.at(-20, foot), mood, 1240, 215)
    walls.moon_gate(s.pen.at(600, foot), s.rng, mood, 96)
    for x in (150, 330, 800, 980):
        walls.lattice(s.pen.at(x, foot - 160), mood)
    land.plaza(s.pen, s.rng, mood.ground, foot, s.horizon)


def _greenery(s: Stage, mood: Mood, foot: float) -> None:
    x = -30.0
    while x < WIDE[0]:
        size = s.rng.uniform(0.8, 1.5)
        plants.bush(s.pen.at(x, foot + 4, size), s.rng, in_leaf(mood, s.rng.uniform(0.2, 0.7)))
        x += size * s.rng.uniform(30, 90)
