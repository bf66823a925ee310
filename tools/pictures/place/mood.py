"""A mood: the colours that hour and season give to everything behind the people."""

from dataclasses import dataclass, replace
from typing import Final

from tools.pictures.ink import palette
from tools.pictures.ink.palette import Colour, mix


@dataclass(frozen=True)
class Mood:
    """Colours from the sky down; `lit` is the share of windows with a lamp behind them."""

    top: Colour
    low: Colour
    sun: Colour | None
    hills: tuple[Colour, Colour, Colour]
    leaf: Colour
    ground: Colour
    wall: Colour = palette.WALL
    lit: float = 0


MORNING: Final = Mood(
    top=(176, 209, 212), low=(251, 233, 201), sun=(244, 196, 120), leaf=(108, 156, 104), ground=(226, 213, 184),
    hills=((196, 213, 204), (154, 189, 174), (112, 158, 140)),
)  # fmt: skip
SPRING: Final = Mood(
    top=(190, 219, 219), low=(246, 240, 218), sun=(248, 224, 168), leaf=(146, 180, 98), ground=(214, 214, 172),
    hills=((200, 220, 208), (166, 201, 176), (128, 176, 142)),
)  # fmt: skip
SUMMER: Final = Mood(
    top=(146, 197, 209), low=(226, 238, 222), sun=(255, 238, 190), leaf=(78, 138, 96), ground=(222, 208, 172),
    hills=((172, 206, 200), (118, 174, 154), (78, 140, 116)),
)  # fmt: skip
AUTUMN: Final = Mood(
    top=(186, 208, 210), low=(249, 230, 190), sun=(240, 166, 92), leaf=(226, 172, 62), ground=(228, 208, 170),
    hills=((200, 206, 190), (186, 178, 134), (170, 138, 92)),
)  # fmt: skip
WINTER: Final = Mood(
    top=(176, 194, 208), low=(232, 232, 226), sun=(246, 214, 184), leaf=(108, 140, 128), ground=(238, 240, 238),
    hills=((208, 216, 220), (176, 192, 200), (138, 160, 168)), wall=(222, 220, 214), lit=0.25,
)  # fmt: skip
RAINY: Final = Mood(
    top=(140, 160, 172), low=(204, 210, 202), sun=None, leaf=(86, 128, 108), ground=(174, 178, 172),
    hills=((176, 190, 190), (140, 164, 164), (104, 138, 136)), wall=(208, 206, 198), lit=0.3,
)  # fmt: skip
DUSK: Final = Mood(
    top=(104, 112, 152), low=(248, 190, 138), sun=(232, 108, 72), leaf=(98, 112, 88), ground=(206, 172, 146),
    hills=((188, 152, 152), (140, 118, 138), (98, 92, 118)), wall=(214, 194, 180), lit=0.4,
)  # fmt: skip
EVENING: Final = Mood(
    top=(46, 62, 104), low=(140, 134, 160), sun=(252, 236, 196), leaf=(62, 96, 92), ground=(126, 122, 138),
    hills=((94, 104, 136), (68, 84, 118), (50, 66, 98)), wall=(142, 142, 158), lit=0.6,
)  # fmt: skip
MOONLESS: Final = replace(EVENING, sun=None)
"""Evening for a scene that hangs a moon, or nothing, of its own."""


def in_leaf(mood: Mood, share: float) -> Colour:
    """Vary the leaves from tree to tree, between the mood's own green and a deeper one."""
    return mix(mood.leaf, palette.PINE, share)
