"""Sweeping leaves, cleaning the brook, clearing snow."""

from tools.pictures.backdrops import outdoors
from tools.pictures.ink import palette
from tools.pictures.ink.sheet import WIDE, sink
from tools.pictures.people import cast, pose
from tools.pictures.people.cast import wrapped
from tools.pictures.people.figure import draw_figure
from tools.pictures.place import frame, land, mood, plants, sky, trees, water
from tools.pictures.stage import Stage
from tools.pictures.things import held, lights, outdoor, works


def cleanup_1(s: Stage) -> None:
    """Show the street swept of ginkgo leaves."""
    outdoors.street(s, mood.AUTUMN)
    for x in (60, 640, 1150):
        trees.leafy(s.pen.at(x, 560, 1.2), s.rng, mood.AUTUMN.leaf)
    for _ in range(150):
        spot = s.at(s.rng.uniform(0, WIDE[0]), s.rng.uniform(540, 790)).at(0, 0, turn=s.rng.uniform(0, 180))
        spot.fill(s.rng.choice((palette.GINKGO, palette.OCHRE, palette.STRAW)), [(-3, 0), (0, -2), (3, 0), (0, 2)])
    s.person((240, 620), cast.volunteer(s.rng), pose.SWEEP, held.broom)
    s.facing((890, 610), cast.volunteer(s.rng), pose.SWEEP, held.broom)
    works.cart(s.at(700, 660), palette.JADE)
    s.facing((1010, 720), cast.volunteer(s.rng, capped=True), pose.SWEEP, held.broom)
    s.person((130, 740), cast.volunteer(s.rng, capped=False), pose.SWEEP, held.broom)
    for x, y in ((410, 650), (560, 745), (300, 765)):
        land.leaf_heap(s.at(x, y), s.rng, palette.GINKGO)
    s.facing((545, 700), cast.child(s.rng), pose.STOOP)


def cleanup_2(s: Stage) -> None:
    """Show the river guards cleaning the brook from bank and boat."""
    outdoors.riverside(s, mood.SPRING, 430, 620)
    water.arch_bridge(s.pen.at(880, 500, 0.7), 520, 130)
    boat = s.pen.at(570, 585, 1.9)
    draw_figure(boat.at(-30, -10, 0.95), cast.volunteer(s.rng, capped=True), pose.SWEEP, held.net)
    draw_figure(boat.at(46, -10, 0.95, flip=True), cast.volunteer(s.rng, capped=False), pose.HOLD)
    water.boat(boat)
    plants.reeds(s.pen.at(930, 640, 1.4), s.rng, mood.SPRING.leaf, 190)
    trees.willow(s.pen.at(110, 640, 1.35), s.rng, mood.SPRING.leaf)
    s.person((240, 735), cast.volunteer(s.rng, capped=True), pose.STOOP)
    works.sack(s.at(430, 735), palette.SNOW)
    s.facing((890, 735), cast.volunteer(s.rng, capped=False), pose.STOOP)
    works.sack(s.at(730, 745), palette.CELADON)
    s.facing((1000, 755), cast.child(s.rng), pose.CROUCH)
    s.facing((1110, 750), cast.volunteer(s.rng, capped=True), pose.POINT)
    frame.willow_curtain(s.pen.at(1200, 0).at(0, 0, flip=True), s.rng, mood.SPRING.leaf, 170)


def snow_1(s: Stage) -> None:
    """Show neighbours clearing the snow before their doors."""
    outdoors.street(s, mood.WINTER)
    land.snowbank(s.pen, s.rng, 506)
    land.path(s.pen, mood.AUTUMN.ground, [(620, 508, 120), (600, 600, 260), (640, 700, 520), (600, 810, 860)])
    for x in (60, 1150):
        trees.bare(s.pen.at(x, 570, 1.2), s.rng)
    outdoor.snow_heap(s.at(250, 620), 120)
    outdoor.snow_heap(s.at(980, 640), 130)
    s.facing((460, 610), wrapped(s.rng, cast.volunteer(s.rng, capped=True)), pose.SWEEP, held.shovel)
    s.person((850, 610), wrapped(s.rng, cast.neighbour(s.rng)), pose.SWEEP, held.shovel)
    s.facing((330, 730), wrapped(s.rng, cast.volunteer(s.rng, capped=True)), pose.SWEEP, held.shovel)
    s.person((690, 750), wrapped(s.rng, cast.volunteer(s.rng, capped=True)), pose.SWEEP, held.broom)
    outdoor.snow_heap(s.at(110, 770), 110)
    outdoor.snow_heap(s.at(1090, 770), 110)
    s.facing((590, 560), wrapped(s.rng, cast.elder(s.rng)), pose.STROLL)
    sky.snowfall(s.pen, s.rng)


def snow_2(s: Stage) -> None:
    """Show children and their snowman under the evening lamps."""
    outdoors.park(s, mood.EVENING)
    land.snowbank(s.pen, s.rng, 452)
    for x in (170, 640, 1090):
        trees.pine(s.pen.at(x, 520, 0.95), palette.PINE)
    outdoor.snowman(s.at(600, 680).at(0, 0, 1.15))
    s.person((440, 690), wrapped(s.rng, cast.child(s.rng)), pose.REACH)
    s.facing((760, 700), wrapped(s.rng, cast.child(s.rng)), pose.HOLD)
    s.person((240, 740), wrapped(s.rng, cast.child(s.rng)), pose.RUN)
    s.facing((950, 730), wrapped(s.rng, cast.neighbour(s.rng)), pose.CLAP)
    s.facing((1060, 745), wrapped(s.rng, cast.elder(s.rng)), pose.BEHIND)
    sink(s.pen, (208, 212, 236), (206, 206, 230))
    for x in (330, 880):
        lights.street_lamp(s.at(x, 600), lit=True)
    sky.snowfall(s.pen, s.rng, 200)
