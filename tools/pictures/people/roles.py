"""Casts people by what they do that day: the clothes tell a nurse from a cook from a rower."""

from dataclasses import replace
from random import Random

from tools.pictures.ink import palette
from tools.pictures.ink.chance import likely
from tools.pictures.ink.palette import Colour
from tools.pictures.people import extras, garments, hats
from tools.pictures.people.cast import Casting, elder, neighbour, volunteer
from tools.pictures.people.hair import BUN, Hair
from tools.pictures.people.look import Hat, Look


def nurse(rng: Random) -> Look:
    """Cast a nurse in white with her folded cap."""
    worn = (garments.coat(palette.WHITE, long=14, inner=palette.ROSE),)
    return replace(
        neighbour(rng), hair=BUN, hat=hats.nurse, top=palette.WHITE, legs=palette.SKY, skirt=None, wear=worn,
        shoes=palette.CREAM,
    )  # fmt: skip


def doctor(rng: Random) -> Look:
    """Cast a doctor in a white coat."""
    return replace(
        neighbour(rng), top=palette.WHITE, skirt=None,
        wear=(garments.coat(palette.WHITE, inner=palette.SKY), extras.stethoscope),
    )  # fmt: skip


def cook(rng: Random) -> Look:
    """Cast a cook."""
    return replace(neighbour(rng), hat=hats.chef, top=palette.CREAM, skirt=None, wear=(garments.apron(palette.JADE),))


def seller(rng: Random) -> Look:
    """Cast someone who keeps a stall."""
    colour = rng.choice((palette.JADE, palette.INDIGO, palette.CRIMSON))
    return replace(neighbour(rng), skirt=None, wear=(garments.apron(colour),))


def firefighter(rng: Random) -> Look:
    """Cast a firefighter."""
    worn = (extras.bands(),)
    return replace(
        neighbour(rng), hat=hats.helmet(palette.VERMILION), top=palette.INDIGO, legs=palette.INDIGO, skirt=None,
        wear=worn, build=1.06,
    )  # fmt: skip


def craftsman(rng: Random) -> Look:
    """Cast an old hand in blue work clothes under the red vest."""
    worn = (garments.uniform(palette.SLATE), garments.vest())
    return replace(elder(rng), top=palette.SLATE, legs=palette.INDIGO, wear=worn, bare_arms=False)


def builder(rng: Random) -> Look:
    """Cast a worker in a yellow hat."""
    worn = (extras.bands(palette.CREAM),)
    return replace(
        neighbour(rng), hat=hats.hard_hat(palette.GINKGO), top=palette.CORAL, legs=palette.SLATE, skirt=None,
        wear=worn,
    )  # fmt: skip


def keeper(rng: Random) -> Look:
    """Cast the officer of the gate, in plain blue."""
    worn = (garments.uniform(palette.INDIGO),)
    return replace(
        neighbour(rng), hat=hats.cap(palette.INDIGO), top=palette.INDIGO, legs=palette.INDIGO, skirt=None, wear=worn,
    )  # fmt: skip


def sunhat(rng: Random) -> Look:
    """Cast a gardening neighbour under a straw hat."""
    return replace(neighbour(rng) if likely(rng, 0.5) else elder(rng), hat=hats.straw(), skirt=None)


def raincoat(colour: Colour) -> Casting:
    """Cast volunteers in raincoats of one colour."""

    def cast(rng: Random) -> Look:
        worn = (garments.coat(colour, long=18),)
        return replace(volunteer(rng), hat=hats.hood(colour), top=colour, sleeve=colour, wear=worn, shoes=palette.OCHRE)

    return cast


def troupe(base: Casting, top: Colour, legs: Colour, *, hat: Hat | None = None, hair: Hair | None = None) -> Casting:
    """Cast people of one kind who all wear the same: rowers, singers, dancers."""

    def cast(rng: Random) -> Look:
        look = base(rng)
        worn = (garments.tang(top),)
        return replace(look, top=top, sleeve=top, legs=legs, skirt=None, wear=worn, hat=hat, hair=hair or look.hair)

    return cast


def open_mouthed(look: Look) -> Look:
    """Let someone sing."""
    return replace(look, face=replace(look.face, mouth="sing", beard=False))


def hatted(base: Casting, hat: Hat) -> Casting:
    """Put the same hat on whoever is cast."""
    return lambda rng: replace(base(rng), hat=hat)


def honoured(base: Casting) -> Casting:
    """Pin a red paper flower on whoever is cast."""

    def cast(rng: Random) -> Look:
        look = base(rng)
        return replace(look, wear=(*look.wear, extras.sash()))

    return cast


def courier(rng: Random) -> Look:
    """Cast a courier in yellow."""
    worn = (garments.coat(palette.GINKGO, long=6),)
    return replace(neighbour(rng), hat=hats.hard_hat(palette.GINKGO), top=palette.GINKGO, skirt=None, wear=worn)
