"""Who sits for a portrait: 1 to 12 are old, 13 to 20 middle-aged, 21 to 24 young; odd are men."""

from dataclasses import dataclass
from typing import Final

from tools.pictures.ink import palette as ink
from tools.pictures.ink.palette import Colour
from tools.pictures.people import extras as e
from tools.pictures.people import garments as g
from tools.pictures.people import hair as h
from tools.pictures.people import hats
from tools.pictures.people.hair import Hair
from tools.pictures.people.look import Face, Hat, Wear
from tools.pictures.place import ornament as o

_SMILING: Final = Face("smiling", "smile", old=True)
_LAUGHING: Final = Face("smiling", "open", old=True)
_AWAKE: Final = Face("open", "smile", old=True)
_READING: Final = Face("open", "smile", old=True, glasses=True)
_GREY: Final = (142, 140, 144)
_WHITE: Final = (226, 223, 218)
_IRON: Final = (104, 102, 108)
_BROWN: Final = (72, 54, 50)


@dataclass(frozen=True)
class Sitter:
    """Hair, face and clothes, and the colour and motif behind them."""

    hair: Hair
    hair_colour: Colour
    face: Face
    top: Colour
    wear: tuple[Wear, ...]
    ground: Colour
    motif: o.Motif
    hat: Hat | None = None
    sleeve: Colour | None = None


SITTERS: Final = (
    Sitter(h.CROP, _GREY, _SMILING, ink.SLATE, (g.uniform(ink.SLATE),), ink.OCHRE, o.leaves),
    Sitter(h.PERM, _WHITE, _LAUGHING, ink.CREAM, (g.vest(),), ink.JADE, o.willow),
    Sitter(h.PARTED, _WHITE, _READING, ink.CLAY, (g.cardigan(ink.CLAY, ink.CREAM),), ink.SLATE, o.lattice),
    Sitter(h.BOB, _GREY, _SMILING, ink.PLUM, (g.cardigan(ink.PLUM, ink.CREAM), e.sprigs()), ink.ROSE, o.plum),
    Sitter(h.BALDING, _GREY, _READING, ink.INDIGO, (e.jacket(ink.INDIGO, ink.CRIMSON),), ink.CELADON, o.hills),
    Sitter(h.LOW_BUN, _WHITE, _SMILING, ink.PINE, (g.tang(ink.PINE),), ink.STRAW, o.clouds),
    Sitter(h.BUZZ, _WHITE, _LAUGHING, ink.HAZE, (g.apron(ink.BARK),), ink.CLAY, o.lattice, sleeve=ink.HAZE),
    Sitter(h.WAVES, _IRON, _READING, ink.CORAL, (g.collar(ink.CORAL), e.scarf_knot(ink.CREAM)), ink.SKY, o.willow),
    Sitter(
        h.BALDING, _WHITE, Face("smiling", old=True, beard=True), ink.CRIMSON, (g.tang(ink.CRIMSON),), ink.OCHRE,
        o.clouds,
    ),
    Sitter(h.PERM, _GREY, _AWAKE, ink.CRIMSON, (g.cardigan(ink.CRIMSON, ink.STRAW), e.sash()), ink.PINE, o.leaves),
    Sitter(h.CROP, _WHITE, _AWAKE, ink.CELADON, (g.vest(),), ink.SLATE, o.waves, hats.cap(ink.VERMILION), ink.CELADON),
    Sitter(h.BOB, _WHITE, _LAUGHING, ink.INDIGO, (g.tang(ink.INDIGO, ink.CREAM), e.sprigs()), ink.CORAL, o.plum),
    Sitter(
        h.CROP, ink.INK, Face("open", "smile"), ink.HAZE, (g.uniform(ink.HAZE), e.tie(ink.INDIGO)), ink.INDIGO,
        o.hills, hats.cap(ink.INDIGO, badge=ink.OCHRE),
    ),
    Sitter(
        h.BUN, ink.INK, Face("open", "smile", glasses=True), ink.WHITE,
        (g.coat(ink.WHITE, inner=ink.SKY), e.stethoscope), ink.JADE, o.clouds,
    ),
    Sitter(
        h.BUZZ, ink.INK, Face("smiling", "open"), ink.CORAL, (e.bands(ink.CREAM),), ink.HAZE, o.lattice,
        hats.hard_hat(ink.GINKGO),
    ),
    Sitter(h.BUN, _BROWN, Face("smiling", "open"), ink.WHITE, (g.apron(ink.JADE),), ink.STRAW, o.waves, hats.chef),
    Sitter(
        h.QUIFF, ink.INK, Face("open", "smile"), ink.INK, (g.apron(ink.CLAY, ink.OCHRE),), ink.CELADON, o.bamboo,
        sleeve=ink.CREAM,
    ),
    Sitter(
        h.BRAID, _BROWN, Face("open", "smile"), ink.CRIMSON, (g.cardigan(ink.CRIMSON, ink.STRAW), e.sprigs()),
        ink.SKY, o.plum, hats.scarf(ink.OCHRE),
    ),
    Sitter(
        h.BUZZ, ink.INK, Face("open", "smile"), ink.INDIGO, (e.bands(),), ink.CORAL, o.hills,
        hats.helmet(ink.VERMILION),
    ),
    Sitter(
        h.WAVES, _BROWN, Face("open", "smile", glasses=True), ink.CELADON, (g.cardigan(ink.PINE, ink.CREAM),),
        ink.CLAY, o.leaves, sleeve=ink.PINE,
    ),
    Sitter(h.PARTED, ink.INK, Face("open", "open"), ink.GINKGO, (g.sport(ink.GINKGO, ink.INK),), ink.SLATE, o.waves),
    Sitter(h.PONY, ink.INK, Face("open", "open"), ink.SKY, (g.vest(),), ink.OCHRE, o.leaves),
    Sitter(
        h.QUIFF, ink.INK, Face("open", "smile", glasses=True), ink.SLATE, (e.jacket(ink.SLATE, ink.JADE),), ink.JADE,
        o.bamboo,
    ),
    Sitter(h.LONG, _BROWN, Face("smiling", "smile"), ink.ROSE, (e.overall(ink.CREAM),), ink.SPROUT, o.willow),
)  # fmt: skip
