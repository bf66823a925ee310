"""The choir, and summer days."""

from dataclasses import replace

from tools.pictures.backdrops import outdoors
from tools.pictures.ink import palette
from tools.pictures.ink.sheet import sink
from tools.pictures.people import cast, hats, pose, roles
from tools.pictures.people.cast import Casting
from tools.pictures.place import frame, houses, mood, plants, rooms, trees
from tools.pictures.stage import Stage
from tools.pictures.things import (
    carried,
    dishes,
    furniture,
    games,
    gear,
    hall,
    held,
    instruments,
    lights,
    works,
)


def _singing(casting: Casting) -> Casting:
    return lambda rng: roles.open_mouthed(casting(rng))


def choir_1(s: Stage) -> None:
    """Show the choir on the stage of the old machine works hall."""
    rooms.room(s.pen, palette.CLAY, palette.WOOD, 560)
    for x in range(0, 1200, 150):
        s.pen.glow(lights.WARM, 0.16, x + 75, 120, 240)
    stand = replace(s, rise=0.92)
    for y, top, xs in (
        (480, palette.CRIMSON, (320, 430, 540, 650, 760, 870)),
        (550, palette.PINE, (270, 385, 500, 615, 730, 845, 940)), (630, palette.CRIMSON, (330, 450, 570, 690, 810)),
    ):  # fmt: skip
        hall.riser(s.pen, 200, y - 4, 800)
        for x in xs:
            singer = _singing(roles.troupe(cast.elder if x % 3 else cast.neighbour, top, palette.INK))
            stand.person((x, y), singer(s.rng), pose.SING, held.folder)
    for x, wide in ((-10, 210), (1000, 210)):
        rooms.curtain(s.pen.at(x, 0), palette.CRIMSON, wide, 640)
    rooms.swag(s.pen, palette.CRIMSON)
    instruments.piano(s.at(170, 720))
    s.person((100, 715), cast.neighbour(s.rng), pose.SIT_SIDE)
    s.person((590, 765), cast.neighbour(s.rng), pose.CONDUCT)


def choir_2(s: Stage) -> None:
    """Show songs with fiddle and accordion in the pavilion by the brook."""
    outdoors.riverside(s, mood.DUSK, 420, 560)
    houses.pavilion(s.pen.at(560, 640, 2.6), 250)
    singer = _singing(cast.elder)
    for x in (400, 490, 580, 670, 760):
        s.person((x, 640), singer(s.rng), pose.SING, held.folder)
    s.seat((250, 710), cast.elder(s.rng), pose.SIT, instruments.erhu)
    s.seat((900, 715), cast.neighbour(s.rng), pose.SIT, instruments.accordion)
    s.person((120, 745), cast.child(s.rng), pose.CLAP)
    s.facing((1050, 735), cast.elder(s.rng), pose.CLAP)
    s.facing((1130, 755), cast.child(s.rng), pose.CHEER)
    sink(s.pen, (255, 246, 238), (240, 218, 218))
    for x in (330, 560, 790):
        lights.lantern(s.pen.at(x, 335, 1.25), lit=True)
    frame.willow_curtain(s.pen.at(1200, 0).at(0, 0, flip=True), s.rng, mood.DUSK.leaf, 260)


def summer_1(s: Stage) -> None:
    """Show watermelon, chess and fans in the shade."""
    outdoors.park(s, mood.SUMMER)
    trees.leafy(s.pen.at(560, 600, 2), s.rng, mood.SUMMER.leaf)
    s.seat((330, 650), cast.elder(s.rng), pose.SIT_SIDE)
    furniture.table(s.at(440, 660), 54)
    games.chess(s.at(440, 660).at(0, -46))
    furniture.stool(s.at(560, 655), palette.CLAY)
    s.facing((560, 655), cast.elder(s.rng), pose.SIT_SIDE)
    furniture.table(s.at(870, 690), 120, palette.OCHRE)
    dishes.whole_melon(s.at(870, 690).at(-36, -44))
    for x in (0, 26, 46):
        dishes.melon(s.at(870, 690), x, -44)
    s.person((780, 672), cast.volunteer(s.rng, capped=True), pose.OFFER)
    s.facing((1030, 720), cast.child(s.rng), pose.BITE, dishes.slice_held)
    s.person((700, 740), cast.child(s.rng), pose.BITE, dishes.slice_held)
    s.person((130, 720), cast.elder(s.rng), pose.FANNING, carried.palm_fan)
    s.person((230, 750), cast.child(s.rng), pose.RUN)
    frame.willow_curtain(s.pen.at(0, 0), s.rng, mood.SPRING.leaf, 230)


def summer_2(s: Stage) -> None:
    """Show the children's painting class by the lotus pond."""
    outdoors.riverside(s, mood.SUMMER, 420, 600)
    for x, y, size in (
        (150, 520, 1), (330, 560, 1.3), (560, 510, 0.9), (740, 565, 1.4), (980, 530, 1.1), (1110, 575, 1.4),
    ):  # fmt: skip
        plants.lotus(s.pen.at(x, y, size), s.rng)
    trees.willow(s.pen.at(40, 650, 1.4), s.rng, mood.SPRING.leaf)
    for x, colour in ((250, palette.JADE), (520, palette.CORAL), (790, palette.SLATE)):
        works.easel(s.at(x + 70, 690), colour)
        s.person((x, 705), roles.hatted(cast.child, hats.straw())(s.rng), pose.OFFER, held.brush(colour))
    s.facing((1010, 700), roles.hatted(cast.neighbour, hats.straw(palette.CREAM))(s.rng), pose.POINT)
    gear.tub(s.at(420, 750), palette.SKY)
    gear.tub(s.at(690, 755), palette.CORAL)
    s.facing((1120, 750), cast.child(s.rng), pose.CROUCH)
