"""Bicycles and cars."""

from tools.pictures.backdrops import outdoors
from tools.pictures.ink import palette
from tools.pictures.ink.sheet import sink
from tools.pictures.people import cast, hats, pose, roles
from tools.pictures.people.figure import draw_figure
from tools.pictures.place import frame, mood, trees
from tools.pictures.stage import Stage
from tools.pictures.things import carried, gear, held, lights, roadside, vehicles


def bikes_1(s: Stage) -> None:
    """Show the charging shed for electric bikes."""
    outdoors.street(s, mood.MORNING)
    roadside.shed(s.at(640, 590))
    for i, x in enumerate((290, 450, 610, 770, 930)):
        vehicles.scooter(s.at(x, 605), (palette.CORAL, palette.JADE, palette.SLATE, palette.OCHRE, palette.CELADON)[i])
    s.facing((1050, 620), cast.neighbour(s.rng), pose.REACH)
    trees.leafy(s.pen.at(60, 570, 1.1), s.rng, mood.MORNING.leaf)
    s.person((330, 705), cast.volunteer(s.rng, capped=True), pose.HOLD, held.folder)
    s.facing((500, 715), cast.elder(s.rng), pose.POINT)
    rider = s.at(850, 745)
    vehicles.scooter(rider, palette.VERMILION)
    draw_figure(rider.at(0, 3, 0.94), roles.hatted(cast.neighbour, hats.hard_hat(palette.GINKGO))(s.rng), pose.RIDE)
    s.person((140, 735), cast.child(s.rng), pose.WAVE)


def bikes_2(s: Stage) -> None:
    """Show a ride along the willow dike."""
    outdoors.riverside(s, mood.SPRING, 430, 560)
    roadside.cycle_path(s.pen)
    for x in (90, 860):
        trees.willow(s.pen.at(x, 590, 1.15), s.rng, mood.SPRING.leaf)
    riders = (
        (270, 665, palette.VERMILION, cast.elder), (600, 690, palette.JADE, cast.neighbour),
        (930, 710, palette.OCHRE, cast.volunteer),
    )  # fmt: skip
    for x, y, colour, who in riders:
        cycle = s.at(x, y)
        look = who(s.rng)
        vehicles.bicycle(cycle, colour)
        draw_figure(cycle.at(0, -2, 0.92), look, pose.RIDE)
    s.person((110, 765), cast.child(s.rng), pose.WAVE)
    frame.willow_curtain(s.pen.at(1200, 0).at(0, 0, flip=True), s.rng, mood.SPRING.leaf, 240)


def parking_1(s: Stage) -> None:
    """Show the new parking bays and the volunteer who guides cars in."""
    outdoors.street(s, mood.SUMMER)
    roadside.bays(s.pen)
    for x, colour in ((483, palette.CREAM), (717, palette.JADE), (952, palette.CORAL)):
        vehicles.parked(s.at(x, 625).at(0, 0, 0.9), colour)
    vehicles.car(s.at(190, 745).at(0, 0, 0.9), palette.SLATE)
    s.facing((590, 740), cast.volunteer(s.rng, capped=True), pose.GUIDE)
    s.facing((1090, 610), cast.neighbour(s.rng), pose.STROLL, carried.bag(palette.CREAM))
    s.facing((850, 755), cast.elder(s.rng), pose.BEHIND)
    roadside.sign(s.at(1130, 660))
    trees.leafy(s.pen.at(60, 560, 1), s.rng, mood.SUMMER.leaf)


def parking_2(s: Stage) -> None:
    """Show bays being painted at dusk, cars kept clear with cones."""
    outdoors.square(s, mood.DUSK, 470)
    roadside.bays(s.pen)
    trees.leafy(s.pen.at(1110, 560, 1.2), s.rng, mood.AUTUMN.leaf)
    vehicles.car(s.at(300, 580).at(0, 0, 0.95), palette.CREAM)
    vehicles.car(s.at(760, 575).at(0, 0, 0.95), palette.PINE)
    for x, y in ((180, 650), (520, 640), (960, 650), (90, 760)):
        gear.cone(s.at(x, y))
    roadside.marker(s.at(470, 730))
    s.person((380, 735), roles.builder(s.rng), pose.PUSH)
    s.facing((800, 690), roles.builder(s.rng), pose.CROUCH, held.brush(palette.WHITE))
    gear.tub(s.at(690, 715), palette.WHITE)
    s.facing((1060, 735), cast.volunteer(s.rng, capped=True), pose.HOLD, held.folder)
    s.facing((960, 755), cast.neighbour(s.rng), pose.POINT)
    sink(s.pen, (255, 244, 236), (236, 214, 218))
    for x in (600, 1010):
        lights.street_lamp(s.at(x, 560), lit=True)
