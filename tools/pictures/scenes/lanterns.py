"""The Lantern Festival and the Mid-Autumn moon."""

from tools.pictures.backdrops import outdoors
from tools.pictures.ink import palette
from tools.pictures.ink.sheet import sink
from tools.pictures.people import cast, pose
from tools.pictures.people.cast import wrapped
from tools.pictures.place import houses, mood, rooms, sky, trees, water
from tools.pictures.stage import Stage
from tools.pictures.things import carried, dishes, furniture, gear, held, lights


def lantern_1(s: Stage) -> None:
    """Show the lantern fair on the square at night."""
    outdoors.square(s, mood.EVENING)
    houses.pavilion(s.pen.at(880, 580, 1.5))
    for x, y, who, does in ((210, 620, cast.neighbour, pose.POINT), (560, 610, cast.elder, pose.BEHIND)):
        s.person((x, y), wrapped(s.rng, who(s.rng)), does)
    s.person((340, 700), wrapped(s.rng, cast.neighbour(s.rng)), pose.STROLL)
    lit = [(430, 715), (690, 700), (820, 740), (130, 740)]
    for i, (x, y) in enumerate(lit):
        place = s.person if i % 2 == 0 else s.facing
        place((x, y), wrapped(s.rng, cast.child(s.rng)), pose.OFFER, carried.lantern_on(palette.VERMILION))
    s.facing((960, 725), wrapped(s.rng, cast.elder(s.rng)), pose.STROLL)
    s.facing((1080, 735), wrapped(s.rng, cast.neighbour(s.rng)), pose.REACH)
    sink(s.pen, (206, 204, 230), (220, 204, 214))
    for ends in (((-30, 60), (430, 130)), ((430, 130), (830, 120)), ((830, 120), (1240, 50)), ((-30, 230), (300, 300))):
        lights.string(s.pen, ends, 5, lit=True)
    for x in (640, 760, 1000, 1110):
        lights.drum_lantern(s.pen.at(x, 398, 1.2), palette.CORAL if x % 20 else palette.JADE, lit=True)
    for i, (x, y) in enumerate(lit):
        spot = s.at(x, y, flip=bool(i % 2))
        spot.glow(lights.WARM, 0.8, 23, -31, 30)


def lantern_2(s: Stage) -> None:
    """Show families making lanterns by day."""
    rooms.room(s.pen, palette.PAPER, palette.WOOD)
    rooms.window(s.pen.at(90, 130), s.rng, mood.WINTER, 230, 210)
    rooms.scroll(s.pen.at(1060, 120), s.rng)
    s.pen.line(palette.BARK, 2, [(330, 60), (1000, 60)])
    for i, x in enumerate((400, 500, 600, 700, 800, 900)):
        hang = (lights.lantern, lights.drum_lantern)[i % 2]
        hang(s.pen.at(x, 60, 1.5), (palette.VERMILION, palette.JADE, palette.OCHRE)[i % 3])
    for x, who in ((360, cast.neighbour), (530, cast.elder), (700, cast.neighbour), (860, cast.elder)):
        s.person((x, 630), who(s.rng), pose.OVER_TABLE)
    table = s.at(610, 670)
    furniture.draped(table, 236, palette.CORAL)
    for x, colour in ((-58, palette.JADE), (0, palette.VERMILION), (58, palette.GINKGO)):
        lights.lantern(table.at(x, -78, 0.56), colour)
    lights.rabbit(table.at(-98, -44, 0.7))
    dishes.plate(table.at(96, -46), palette.OCHRE)
    s.person((300, 735), cast.child(s.rng), pose.OFFER, held.brush(palette.VERMILION))
    s.facing((900, 740), cast.child(s.rng), pose.OFFER, carried.lantern_on(palette.JADE))
    s.person((130, 715), cast.child(s.rng), pose.OFFER, carried.lantern_on(palette.VERMILION))
    s.facing((1080, 715), cast.volunteer(s.rng, capped=True), pose.HOLD, carried.box_of(palette.CREAM, palette.CORAL))
    gear.tub(s.at(560, 755), palette.OCHRE)


def mid_autumn_1(s: Stage) -> None:
    """Show the families' table beneath the moon."""
    outdoors.courtyard(s, mood.MOONLESS)
    sky.moon(s.pen, 820, 130, 92)
    trees.leafy(s.pen.at(90, 570, 1.5), s.rng, (120, 134, 92))
    for x, who in (
        (420, cast.elder), (540, cast.neighbour), (660, cast.child), (780, cast.neighbour), (890, cast.elder),
    ):  # fmt: skip
        s.seat((x, 620), who(s.rng), pose.OVER_SEAT)
    furniture.round_table(s.at(650, 665), 200, palette.BRICK)
    table = s.at(650, 665).at(0, -46)
    for x, y, colour in (
        (-70, 0, palette.OCHRE), (-28, 6, palette.CLAY), (18, -4, palette.OCHRE), (62, 2, palette.VERMILION),
    ):  # fmt: skip
        dishes.plate(table.at(x, y, 1.25), colour)
    for x in (-48, 42, 88):
        dishes.cup(table.at(x, 8, 0.8))
    s.person((230, 720), cast.child(s.rng), pose.REACH)
    lights.rabbit(s.at(330, 740).at(0, 0, 1.2))
    s.facing((1080, 725), cast.volunteer(s.rng, capped=False), pose.OFFER, carried.box_of(palette.CRIMSON))
    sink(s.pen, (226, 222, 236), (222, 210, 216))
    for x in (200, 1010):
        lights.lantern(s.pen.at(x, 250, 1.6), lit=True)
    lights.rabbit(s.at(330, 740).at(0, 0, 1.2), lit=True)
    sky.moon(s.pen, 820, 130, 92)


def mid_autumn_2(s: Stage) -> None:
    """Show children with lanterns by the brook, the moon on the water."""
    outdoors.riverside(s, mood.MOONLESS, 420, 600)
    sky.moon(s.pen, 330, 140, 74)
    sky.stars(s.pen, s.rng, 250)
    water.arch_bridge(s.pen.at(820, 470, 0.85), 560, 150)
    trees.willow(s.pen.at(1100, 620, 1.4), s.rng, (72, 104, 92))
    lamps = [(250, 700), (420, 730), (600, 700), (880, 745)]
    for i, (x, y) in enumerate(lamps):
        place = s.facing if i == len(lamps) - 1 else s.person
        place((x, y), cast.child(s.rng), pose.OFFER, carried.lantern_on((palette.VERMILION, palette.OCHRE)[i % 2]))
    s.person((110, 720), cast.elder(s.rng), pose.STROLL)
    s.facing((1030, 735), cast.neighbour(s.rng), pose.POINT)
    sink(s.pen, (222, 222, 242), (218, 218, 236))
    sky.moon(s.pen, 330, 140, 74)
    water.mirror(s.pen, (250, 236, 190), 330, 470, 150)
    for i, (x, y) in enumerate(lamps):
        s.at(x, y, flip=i == len(lamps) - 1).glow(lights.WARM, 0.85, 25, -31, 34)
    for x, y in ((520, 520), (640, 560), (760, 530), (180, 555)):
        lights.floating(s.pen.at(x, y))
