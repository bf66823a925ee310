"""Hair as outlines around a head: the face reaches from -8 to 8 across and from -10 down to the chin at 10."""

from dataclasses import dataclass
from math import cos, radians, sin
from typing import Final

from tools.pictures.ink.geometry import Outline, oval, spline


@dataclass(frozen=True)
class Hair:
    """What lies behind the face and what lies over it; `strands` are drawn only on large heads."""

    front: tuple[Outline, ...]
    back: tuple[Outline, ...] = ()
    strands: tuple[Outline, ...] = ()


def _strand(*points: tuple[float, float]) -> Outline:
    return spline(points, closed=False, steps=6)


_TOP: Final = ((-9.6, -6), (-6.5, -11.6), (0, -13.2), (6.5, -11.6), (9.6, -6), (8.4, 0))
_SWEPT: Final = (_strand((-5, -10.6), (0, -11.6), (5, -9.6)), _strand((-2, -9), (3, -9.4), (7, -6.4)))
_PARTED: Final = (_strand((-1, -11), (-5, -9.4), (-7.8, -5)), _strand((1, -11), (5, -9.4), (7.8, -5)))
_CURLS: Final = tuple(
    oval(9.2 * cos(radians(turn)), -2.5 + 9 * sin(radians(turn)), 3.3) for turn in range(165, 391, 28)
)
_FRINGE: Final = spline([(-8.4, 0), *_TOP, (7.8, -3.4), (6.4, -4.6), (2, -5), (-3, -4.9), (-6.4, -4.4), (-7.8, -3.2)])
_CURTAIN: Final = spline([(-8.5, 1), *_TOP[:-1], (8.5, 1), (7.6, -3), (5, -6.6), (0.6, -9.4), (-5, -6.6), (-7.6, -3)])
_SIDE: Final = spline([
    (-8.5, 1), *_TOP[:-1], (8.5, 1), (7.9, -2), (6.6, -4.4), (2, -5.4), (-3.4, -9), (-5.6, -6.6), (-7.7, -2.6),
])  # fmt: skip

CROP: Final = Hair(
    front=(spline([
        (-8.6, -0.5), (-9.4, -5), (-8, -10), (-4, -12.6), (1, -13.2), (6, -12), (9, -8.4), (9.4, -4), (8.6, -0.5),
        (7.9, -2.5), (7.2, -5.6), (4, -7.4), (-1, -6.8), (-4.6, -7.6), (-7.2, -5.2), (-7.9, -2.5),
    ]),),
    strands=_SWEPT,
)  # fmt: skip
PARTED: Final = Hair(
    front=(spline([
        (-8.6, -0.5), (-9.5, -5), (-8, -10.4), (-3, -13), (3, -13.6), (8, -11), (9.6, -6), (8.7, -0.5), (7.9, -2.6),
        (7.4, -5), (5, -5.8), (0, -7.2), (-4, -9.4), (-6, -7), (-7.6, -4.6), (-7.9, -2.6),
    ]),),
    strands=_SWEPT,
)  # fmt: skip
QUIFF: Final = Hair(
    front=(spline([
        (-8.4, -1), (-9, -5), (-7.8, -9), (-5.6, -12.4), (-1, -14.6), (5, -14.4), (8.8, -11), (9.4, -5), (8.4, -1),
        (7.7, -3), (7, -6.4), (3, -8.6), (-2, -8), (-6, -6.6), (-7.7, -3),
    ]),),
    strands=_SWEPT,
)  # fmt: skip
BUZZ: Final = Hair(
    front=(spline([
        (-8.3, -1.4), (-8.8, -5), (-6.7, -10.2), (0, -11.8), (6.7, -10.2), (8.8, -5), (8.3, -1.4), (7.5, -4.6),
        (5, -7.4), (0, -8.2), (-5, -7.4), (-7.5, -4.6),
    ]),),
)  # fmt: skip
_TEMPLE: Final = ((8.2, 2), (9.3, -1), (9.2, -5), (7.6, -8.6), (6.6, -7), (7.4, -3.6), (7.6, 0))
BALDING: Final = Hair(
    front=(spline(_TEMPLE), spline([(-x, y) for x, y in _TEMPLE])),
    strands=(_strand((-4, -9), (0, -10.6), (5, -9)),),
)
BOB: Final = Hair(
    front=(_FRINGE,),
    back=(spline([
        (0, -13.4), (7, -11.6), (10.4, -5), (10.9, 3), (9.8, 9), (5, 9.6), (-5, 9.6), (-9.8, 9), (-10.9, 3),
        (-10.4, -5), (-7, -11.6),
    ]),),
    strands=(_strand((0, -12), (-5, -10), (-7.4, -5)), _strand((0, -12), (5, -10), (7.4, -5))),
)  # fmt: skip
WAVES: Final = Hair(
    front=(_SIDE,),
    back=(spline([
        (0, -13.6), (7.4, -11.8), (10.6, -5), (10.4, 1), (11.4, 5), (9.8, 9.6), (6, 8.6), (-6, 8.6), (-9.8, 9.6),
        (-11.4, 5), (-10.4, 1), (-10.6, -5), (-7.4, -11.8),
    ]),),
    strands=(_strand((-3, -10), (2, -9), (7.6, -4)), _strand((-3, -10), (-7, -8), (-8.4, -3))),
)  # fmt: skip
LONG: Final = Hair(
    front=(_CURTAIN,),
    back=(spline([
        (0, -13.4), (7.4, -11.6), (10.6, -4), (11, 6), (11.2, 14), (7, 17), (-7, 17), (-11.2, 14), (-11, 6),
        (-10.6, -4), (-7.4, -11.6),
    ]),),
    strands=_PARTED,
)  # fmt: skip
BUN: Final = Hair(front=(_CURTAIN,), back=(oval(0, -14.2, 4.8, 4),), strands=_PARTED)
LOW_BUN: Final = Hair(front=(_CURTAIN,), back=(oval(8.6, 4.6, 4.2, 4.6),), strands=_PARTED)
PERM: Final = Hair(
    front=tuple(oval(x, y, 3.2) for x, y in ((-6.6, -7), (-3.2, -8.8), (0.6, -9.4), (4.2, -8.8), (7, -6.8))),
    back=_CURLS,
)
_TAIL: Final = ((6, -9), (12, -9), (14.4, -2), (13, 7), (10.6, 11), (10, 4), (9.6, -3))
PONY: Final = Hair(front=(_SIDE,), back=(spline(_TAIL),), strands=_SWEPT)
TAILS: Final = Hair(front=(_FRINGE,), back=(oval(-11.2, 1.5, 3, 5.4), oval(11.2, 1.5, 3, 5.4)))
BUNS: Final = Hair(front=(_FRINGE,), back=(oval(-7.4, -11.4, 3.6), oval(7.4, -11.4, 3.6)))
BOWL: Final = Hair(front=(_FRINGE,), back=(spline([(-9.6, -4), (-9.2, 1.6), (0, 0), (9.2, 1.6), (9.6, -4)]),))
BRAID: Final = Hair(
    front=(_SIDE, *(oval(8.9 + i * 0.35, 2.6 + i * 3.4, 2.5 - i * 0.18, 2.3) for i in range(5))),
    strands=_SWEPT,
)

SHORT: Final = (CROP, PARTED, BUZZ, QUIFF)
STYLED: Final = (BOB, WAVES, LONG, BUN, PONY, BRAID)
OLD_MEN: Final = (CROP, PARTED, BUZZ, BALDING, BALDING)
OLD_WOMEN: Final = (PERM, PERM, BOB, LOW_BUN, WAVES)
BOYS: Final = (BOWL, CROP, BUZZ)
GIRLS: Final = (TAILS, BUNS, BOB, PONY)
