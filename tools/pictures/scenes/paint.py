"""The painted wall, and neighbours' animals."""

from tools.pictures.backdrops import mural, outdoors
from tools.pictures.ink import palette
from tools.pictures.people import cast, hats, pose, roles
from tools.pictures.people.figure import draw_figure
from tools.pictures.place import land, mood, trees
from tools.pictures.stage import Stage
from tools.pictures.things import animals, carried, furniture, gear, held, medical, roadside


def mural_1(s: Stage) -> None:
    """Show painters at work on hills and carp along the wall."""
    outdoors.heaven(s, mood.SUMMER, 300)
    mural.landscape(s.pen, s.rng, 150, 560)
    land.plaza(s.pen, s.rng, mood.SUMMER.ground, 560, s.horizon)
    gear.ladder(s.at(300, 600), 116)
    draw_figure(s.at(292, 600).at(0, -44), cast.volunteer(s.rng, capped=True), pose.REACH, held.brush(palette.JADE))
    s.person((520, 620), roles.hatted(cast.neighbour, hats.straw())(s.rng), pose.REACH, held.brush(palette.VERMILION))
    s.facing((950, 615), cast.volunteer(s.rng, capped=False), pose.REACH, held.brush(palette.OCHRE))
    for x, y, colour in (
        (420, 680, palette.JADE), (490, 700, palette.VERMILION), (780, 690, palette.OCHRE), (850, 705, palette.SKY),
    ):  # fmt: skip
        gear.tub(s.at(x, y).at(0, 0, 1.1), colour)
    s.person((180, 740), cast.child(s.rng), pose.POINT)
    s.facing((1060, 735), cast.elder(s.rng), pose.BEHIND)
    s.facing((700, 750), cast.child(s.rng), pose.CROUCH, held.brush(palette.CORAL))


def mural_2(s: Stage) -> None:
    """Show children's flowers and handprints spreading along a low wall in spring."""
    outdoors.park(s, mood.SPRING, 400)
    for x in (100, 620, 1100):
        trees.bare(s.pen.at(x, 440, 0.95), s.rng, palette.ROSE)
    mural.garden(s.pen, s.rng, 350, 590)
    land.plaza(s.pen, s.rng, mood.SPRING.ground, 590, s.horizon)
    for x, colour in ((200, palette.CORAL), (400, palette.OCHRE), (610, palette.JADE)):
        s.person((x, 640), cast.child(s.rng), pose.REACH, held.brush(colour))
    for x, colour in ((800, palette.VERMILION), (980, palette.SLATE)):
        s.facing((x, 645), cast.child(s.rng), pose.POINT, held.brush(colour))
    for x, y, colour in (
        (300, 690, palette.CORAL), (510, 700, palette.OCHRE), (720, 695, palette.JADE), (880, 700, palette.SLATE),
    ):  # fmt: skip
        gear.tub(s.at(x, y), colour)
    s.person((110, 735), cast.volunteer(s.rng, capped=False), pose.CLAP)
    s.facing((1100, 740), cast.neighbour(s.rng), pose.HOLD, carried.box_of(palette.CREAM, palette.CORAL))
    s.facing((590, 750), cast.child(s.rng), pose.CROUCH, held.brush(palette.GINKGO))


def pets_1(s: Stage) -> None:
    """Show dogs on their leads in the autumn park."""
    outdoors.park(s, mood.AUTUMN)
    land.path(
        s.pen, mood.AUTUMN.ground,
        [(1000, 452, 40), (860, 520, 90), (700, 600, 190), (560, 690, 330), (430, 810, 520)],
    )  # fmt: skip
    for x, y, size in ((130, 540, 1.2), (640, 480, 0.8), (1090, 560, 1.3)):
        trees.leafy(s.pen.at(x, y, size), s.rng, mood.AUTUMN.leaf)
    for x, y, who, coat in ((760, 590, cast.neighbour, palette.CREAM), (420, 690, cast.elder, palette.OCHRE)):
        s.person((x, y), who(s.rng), pose.LEAD, carried.lead)
        animals.dog(s.at(x + 0.62 * (y - 300) * 0.78, y + 8), coat)
    s.facing((990, 720), cast.neighbour(s.rng), pose.LEAD, carried.lead)
    animals.dog(s.at(990 - 205, 730, flip=True), palette.BARK, palette.GINKGO)
    furniture.bench(s.at(190, 640), 110)
    s.person((165, 640), cast.elder(s.rng), pose.SIT)
    animals.cat(s.at(250, 640).at(0, -31), palette.ASH)
    roadside.bag_post(s.at(1130, 660))
    s.person((160, 750), cast.child(s.rng), pose.CROUCH)
    animals.cat(s.at(285, 755), palette.CLAY)


def pets_2(s: Stage) -> None:
    """Show the vaccination table for cats and dogs."""
    outdoors.courtyard(s, mood.SPRING)
    gear.tent(s.at(560, 620), palette.SLATE, 250)
    gear.cross(s.at(560, 620), 0, -143, 14)
    s.person((480, 612), roles.doctor(s.rng), pose.OVER_TABLE)
    s.facing((660, 612), roles.nurse(s.rng), pose.OVER_TABLE)
    table = s.at(560, 650)
    furniture.draped(table, 200, palette.CELADON)
    animals.dog(table.at(-10, -45), palette.CREAM, palette.JADE)
    medical.kit(table.at(66, -45))
    medical.pills(table.at(-70, -45))
    s.facing((810, 670), cast.elder(s.rng), pose.HOLD, animals.carried_cat)
    s.facing((930, 700), cast.neighbour(s.rng), pose.LEAD, carried.lead)
    animals.dog(s.at(750, 715, flip=True), palette.OCHRE)
    s.person((250, 700), cast.neighbour(s.rng), pose.HOLD, animals.carried_cat)
    s.person((130, 735), cast.child(s.rng), pose.HOLD, animals.carried_cat)
    animals.cat(s.pen.at(930, 258, 1.7), palette.ASH)
    s.facing((1090, 745), cast.volunteer(s.rng, capped=True), pose.HOLD, held.folder)
