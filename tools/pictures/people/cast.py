"""Casts neighbours: each call dresses someone new, so that no two figures in a picture are alike."""

from collections.abc import Callable
from dataclasses import replace
from random import Random
from typing import Final, TypeAlias

from tools.pictures.ink import palette
from tools.pictures.ink.chance import likely
from tools.pictures.people import extras, garments, hair, hats
from tools.pictures.people.look import SKINS, Face, Look

Casting: TypeAlias = Callable[[Random], Look]

_TOPS: Final = (
    palette.SLATE, palette.JADE, palette.OCHRE, palette.PLUM, palette.CORAL, palette.CELADON, palette.CLAY,
    palette.HAZE, palette.ROSE, palette.PINE, palette.CREAM,
)  # fmt: skip
_LEGS: Final = (palette.INDIGO, palette.SLATE, palette.BARK, palette.INK, palette.PINE, palette.ASH)
_BRIGHT: Final = (
    palette.OCHRE, palette.CORAL, palette.JADE, palette.GINKGO, palette.ROSE, palette.CELADON, palette.SKY,
)  # fmt: skip
_GREYS: Final = (palette.SILVER, palette.ASH, (178, 176, 176), (222, 218, 212))


def neighbour(rng: Random, *, woman: bool | None = None) -> Look:
    """Cast a grown-up in everyday clothes."""
    if woman is None:
        woman = likely(rng, 0.5)
    top = rng.choice(_TOPS)
    plain = Look(
        skin=rng.choice(SKINS),
        hair=rng.choice(hair.STYLED if woman else hair.SHORT),
        hair_colour=rng.choice((palette.INK, palette.INK, (62, 48, 46), (84, 62, 54))),
        face=Face(
            eyes=rng.choice(("open", "open", "smiling")),
            mouth=rng.choice(("smile", "smile", "open")),
            glasses=likely(rng, 0.25),
            slim=woman,
        ),
        top=top,
        legs=rng.choice(_LEGS),
        shoes=rng.choice((palette.INK, palette.BARK, palette.CREAM)),
        stature=rng.uniform(0.93, 0.98) if woman else rng.uniform(0.99, 1.05),
        build=rng.uniform(0.86, 0.96) if woman else rng.uniform(0.98, 1.1),
    )
    if woman and likely(rng, 0.4):
        return replace(plain, skirt=rng.choice(_TOPS[:-1]), shoes=palette.BARK)
    return replace(plain, wear=rng.choice(((), (garments.collar(top),), (garments.cardigan(top, palette.CREAM),))))


def elder(rng: Random, *, woman: bool | None = None) -> Look:
    """Cast an older neighbour."""
    base = neighbour(rng, woman=woman)
    woman = base.face.slim
    top = rng.choice(
        (palette.SLATE, palette.PLUM, palette.CLAY, palette.PINE, palette.CRIMSON, palette.INDIGO, palette.HAZE),
    )
    wear = rng.choice(
        (garments.tang(top), garments.cardigan(top, palette.CREAM), garments.collar(top), garments.uniform(top)),
    )
    return replace(
        base,
        hair=rng.choice(hair.OLD_WOMEN if woman else hair.OLD_MEN),
        hair_colour=rng.choice(_GREYS),
        face=Face(
            eyes="smiling",
            mouth=base.face.mouth,
            glasses=likely(rng, 0.35),
            beard=not woman and likely(rng, 0.15),
            old=True,
        ),
        top=top,
        wear=(wear,),
        skirt=None,
        legs=rng.choice((palette.INDIGO, palette.INK, palette.BARK)),
        stature=base.stature * 0.96,
        build=base.build * 1.06,
    )


def child(rng: Random) -> Look:
    """Cast a child of primary school age."""
    base = neighbour(rng)
    girl = base.face.slim
    top = rng.choice(_BRIGHT)
    return replace(
        base,
        hair=rng.choice(hair.GIRLS if girl else hair.BOYS),
        hair_colour=palette.INK,
        face=Face(rng.choice(("open", "smiling")), rng.choice(("smile", "open"))),
        top=top,
        wear=rng.choice(((), (garments.sport(top),))),
        skirt=rng.choice((None, palette.VERMILION, palette.INDIGO)) if girl else None,
        shoes=palette.CREAM,
        stature=rng.uniform(0.58, 0.66),
        build=1.02,
        head=1.36,
    )


def volunteer(rng: Random, *, capped: bool | None = None) -> Look:
    """Cast a neighbour of any age in the red vest."""
    base = elder(rng) if likely(rng, 0.35) else neighbour(rng)
    wears_cap = likely(rng, 0.4) if capped is None else capped
    light = rng.choice((palette.CREAM, palette.HAZE, palette.CELADON, palette.SKY, palette.SILVER, palette.STRAW))
    hat = hats.cap(palette.VERMILION) if wears_cap else None
    return replace(base, top=light, sleeve=light, skirt=None, wear=(garments.vest(),), hat=hat)


def wrapped(rng: Random, look: Look) -> Look:
    """Dress someone for winter: coat, scarf and perhaps a hat."""
    colour = rng.choice((palette.PLUM, palette.INDIGO, palette.PINE, palette.CLAY, palette.CRIMSON, palette.SLATE))
    wool = rng.choice((palette.OCHRE, palette.VERMILION, palette.CELADON, palette.CREAM))
    kept = look.wear if look.hat else (garments.coat(colour, long=10),)
    hat = look.hat or (hats.knit(wool) if likely(rng, 0.6) else None)
    return replace(look, top=look.top if look.hat else colour, skirt=None, hat=hat, wear=(*kept, extras.muffler(wool)))
