"""The colours of a New Year woodcut: paper, vermilion, jade, indigo and ochre, and how they darken."""

from typing import Final, TypeAlias

Colour: TypeAlias = tuple[int, int, int]

PAPER: Final = (246, 236, 215)
CREAM: Final = (252, 246, 231)
MIST: Final = (205, 218, 208)
SKY: Final = (190, 214, 214)
VERMILION: Final = (203, 66, 47)
CRIMSON: Final = (158, 44, 40)
CORAL: Final = (226, 122, 92)
BLUSH: Final = (236, 176, 152)
JADE: Final = (96, 153, 128)
PINE: Final = (50, 102, 88)
CELADON: Final = (164, 203, 178)
LEAF: Final = (138, 172, 98)
SPROUT: Final = (186, 202, 128)
INDIGO: Final = (45, 67, 98)
NIGHT: Final = (32, 44, 76)
SLATE: Final = (92, 116, 140)
HAZE: Final = (158, 182, 190)
OCHRE: Final = (217, 161, 65)
STRAW: Final = (238, 205, 132)
GINKGO: Final = (236, 184, 62)
CLAY: Final = (198, 126, 82)
BRICK: Final = (150, 84, 66)
WOOD: Final = (150, 104, 70)
BARK: Final = (98, 72, 58)
STONE: Final = (190, 186, 174)
WALL: Final = (234, 229, 217)
PLUM: Final = (128, 80, 104)
ROSE: Final = (222, 132, 140)
INK: Final = (44, 40, 52)
ASH: Final = (142, 140, 144)
SILVER: Final = (206, 204, 202)
SNOW: Final = (244, 246, 246)
WHITE: Final = (253, 251, 245)

_DUSK: Final = (66, 50, 92)


def mix(first: Colour, second: Colour, share: float) -> Colour:
    """Go from `first` towards `second`; a `share` of 0 is the first colour, 1 the second."""
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(first, second, strict=True))
    return red, green, blue


def shade(colour: Colour, depth: float = 0.22) -> Colour:
    """Darken towards violet rather than black, as pigment does on paper."""
    return mix(colour, _DUSK, depth)


def tint(colour: Colour, share: float = 0.35) -> Colour:
    """Lighten towards paper."""
    return mix(colour, CREAM, share)
