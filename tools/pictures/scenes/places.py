"""The stone bridge and the gate."""

from tools.pictures.backdrops import outdoors
from tools.pictures.ink import palette
from tools.pictures.ink.sheet import sink
from tools.pictures.people import cast, pose, roles
from tools.pictures.people.cast import wrapped
from tools.pictures.people.figure import draw_figure
from tools.pictures.place import frame, land, mood, plants, sky, trees, water
from tools.pictures.stage import Stage
from tools.pictures.things import carried, held, lights, roadside, vehicles


def bridge_1(s: Stage) -> None:
    """Show the stone bridge in spring, a boat beneath, willows on the bank."""
    outdoors.riverside(s, mood.SPRING, 420, 670)
    span = s.pen.at(560, 585, 1.15)
    for x, lift, who, flip in (
        (-150, 132, cast.elder, False), (-96, 152, cast.child, False), (60, 166, cast.neighbour, True),
        (150, 132, cast.neighbour, True),
    ):  # fmt: skip
        draw_figure(span.at(x, -lift, 1.05, flip=flip), who(s.rng), pose.STROLL)
    water.arch_bridge(span, 820, 200)
    boat = s.pen.at(640, 640, 1.15)
    draw_figure(boat.at(-30, -8, 0.9), roles.sunhat(s.rng), pose.SWEEP, held.net)
    water.boat(boat)
    trees.willow(s.pen.at(1080, 690, 1.6), s.rng, mood.SPRING.leaf)
    plants.reeds(s.pen.at(20, 700, 1.5), s.rng, mood.SPRING.leaf, 130)
    s.person((250, 760), cast.neighbour(s.rng), pose.POINT)
    s.person((350, 775), cast.child(s.rng), pose.CHEER)
    sky.birds(s.pen, s.rng, 330, 210)
    frame.willow_curtain(s.pen.at(0, 0), s.rng, mood.SPRING.leaf, 190)


def bridge_2(s: Stage) -> None:
    """Show an autumn evening from the bridge's own footway."""
    outdoors.riverside(s, mood.DUSK, 420, 600)
    water.arch_bridge(s.pen.at(300, 480, 0.8), 520, 150)
    trees.leafy(s.pen.at(1050, 430, 0.7), s.rng, mood.AUTUMN.leaf)
    for x in (150, 520, 880):
        water.mirror(s.pen, (250, 206, 140), x, 470, 80)
    water.railing(s.pen.at(-10, 640, 2.1), 600)
    land.plaza(s.pen, s.rng, palette.mix(palette.STONE, mood.DUSK.ground, 0.5), 640, s.horizon)
    s.person((290, 690), cast.elder(s.rng), pose.BACK)
    s.person((380, 690), cast.elder(s.rng), pose.BACK)
    s.person((620, 715), cast.neighbour(s.rng), pose.STROLL)
    s.person((715, 735), cast.child(s.rng), pose.RUN)
    s.facing((950, 725), cast.volunteer(s.rng, capped=True), pose.WAVE)
    s.facing((1080, 745), cast.neighbour(s.rng), pose.STROLL, carried.bag(palette.CREAM))
    sink(s.pen, (255, 244, 238), (230, 208, 216))
    for x in (150, 520, 880):
        lights.street_lamp(s.at(x, 645), lit=True)
    frame.bough(s.pen.at(1200, 0).at(0, 0, flip=True), s.rng, palette.GINKGO)


def gate_1(s: Stage) -> None:
    """Show the tiled gateway in the morning, school and market bound."""
    outdoors.street(s, mood.MORNING)
    roadside.archway(s.pen.at(600, 570, 2.05))
    for x, y, wide in ((600, 162, 560), (277, 214, 190), (923, 214, 190)):
        roadside.gate_roof(s.pen.at(x, y), wide)
    for x in (490, 710):
        lights.lantern(s.pen.at(x, 215, 1.4))
    s.facing((350, 590), roles.keeper(s.rng), pose.WAVE)
    s.person((560, 600), cast.child(s.rng), pose.WALK)
    s.person((640, 590), cast.neighbour(s.rng), pose.STROLL)
    plants.bush(s.pen.at(150, 600, 1.8), s.rng, mood.MORNING.leaf, palette.ROSE)
    plants.bush(s.pen.at(1050, 600, 1.8), s.rng, mood.MORNING.leaf, palette.ROSE)
    s.facing((850, 700), cast.elder(s.rng), pose.STROLL, carried.bag(palette.CELADON))
    s.person((250, 735), cast.neighbour(s.rng), pose.WALK)
    s.person((350, 750), cast.child(s.rng), pose.WAVE)
    s.facing((1040, 735), cast.volunteer(s.rng, capped=True), pose.WAVE)


def gate_2(s: Stage) -> None:
    """Show the lower gate on a winter evening: booth, barrier and a courier."""
    outdoors.street(s, mood.EVENING)
    land.snowbank(s.pen, s.rng, 506)
    for x in (70, 1130):
        trees.bare(s.pen.at(x, 570, 1.2), s.rng)
    roadside.booth(s.at(880, 600).at(0, 0, 1.15))
    s.facing((740, 625), wrapped(s.rng, roles.keeper(s.rng)), pose.WAVE)
    roadside.barrier(s.at(660, 640), raised=True)
    rider = s.at(390, 690)
    vehicles.scooter(rider, palette.GINKGO)
    rider.form(palette.JADE, [(-48, -66), (-18, -66), (-18, -40), (-48, -40)], rim=2)
    draw_figure(rider.at(4, 3, 0.94), roles.courier(s.rng), pose.RIDE)
    s.person((140, 735), wrapped(s.rng, cast.elder(s.rng)), pose.STROLL, carried.bag(palette.CREAM))
    s.facing((1020, 740), wrapped(s.rng, cast.neighbour(s.rng)), pose.STROLL)
    s.facing((1120, 755), wrapped(s.rng, cast.child(s.rng)), pose.STROLL)
    sink(s.pen, (202, 206, 232), (208, 206, 228))
    for x in (825, 935):
        lights.lantern(s.pen.at(x, 390, 1.2), lit=True)
    s.pen.glow(lights.WARM, 0.7, 880, 400, 110)
    lights.street_lamp(s.at(260, 590), lit=True)
    sky.snowfall(s.pen, s.rng, 170)
