"""A look: everything about a figure that stays the same whatever the figure does."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final, Literal, TypeAlias

from tools.pictures.ink import palette
from tools.pictures.ink.palette import Colour
from tools.pictures.ink.pen import Pen
from tools.pictures.people.hair import CROP, Hair

View: TypeAlias = Literal["front", "back"]
Wear: TypeAlias = Callable[[Pen, View], None]
"""Draws a garment, seen from the front or the back, on a torso whose hip is the origin."""
Hat: TypeAlias = Callable[[Pen], None]
Eyes: TypeAlias = Literal["open", "smiling"]
Mouth: TypeAlias = Literal["smile", "open", "calm", "sing"]

SKINS: Final = ((245, 210, 178), (238, 194, 156), (226, 178, 138), (240, 202, 166))


@dataclass(frozen=True)
class Face:
    """What the years and the mood have made of a face."""

    eyes: Eyes = "open"
    mouth: Mouth = "smile"
    glasses: bool = False
    beard: bool = False
    old: bool = False
    slim: bool = False
    broad: float = 1
    """How wide the face is, against the usual."""


@dataclass(frozen=True)
class Look:
    """Who a figure is. `stature` and `build` are shares of a grown adult's; `head` too, so a child's is above 1."""

    skin: Colour = SKINS[0]
    hair: Hair = CROP
    hair_colour: Colour = palette.INK
    face: Face = field(default_factory=Face)
    hat: Hat | None = None
    top: Colour = palette.SLATE
    sleeve: Colour | None = None
    bare_arms: bool = False
    wear: tuple[Wear, ...] = ()
    legs: Colour = palette.INDIGO
    skirt: Colour | None = None
    shoes: Colour = palette.INK
    stature: float = 1
    build: float = 1
    head: float = 1
