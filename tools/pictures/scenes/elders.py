"""The Double Ninth Festival, and calls on those who live alone."""

from dataclasses import replace

from tools.pictures.backdrops import facade, outdoors
from tools.pictures.ink import palette
from tools.pictures.people import cast, pose, roles
from tools.pictures.place import frame, houses, land, mood, plants, rooms, trees
from tools.pictures.stage import Stage
from tools.pictures.things import carried, dishes, festive, furniture, market


def chongyang_1(s: Stage) -> None:
    """Show elders climbing to the pavilion among chrysanthemums."""
    outdoors.park(s, mood.AUTUMN, 470)
    slope = land.slope(s.pen, s.rng, palette.OCHRE)
    houses.pavilion(s.pen.at(910, 360, 1.25))
    land.path(
        s.pen, mood.AUTUMN.ground,
        [(880, 366, 60), (760, 450, 110), (640, 550, 170), (440, 660, 270), (420, 810, 420)],
    )  # fmt: skip
    grove = ((1120, 420, 0.9, palette.CORAL), (640, 380, 0.7, palette.GINKGO), (90, 560, 1.2, palette.GINKGO))
    for x, y, size, leaf in grove:
        trees.leafy(s.pen.at(x, y, size), s.rng, leaf)
    for x, y, colour in (
        (250, 640, palette.GINKGO), (160, 690, palette.CREAM), (880, 620, palette.GINKGO), (990, 660, palette.CORAL),
        (1090, 640, palette.CREAM),
    ):  # fmt: skip
        plants.chrysanthemum(slope.at(x, y, 2.1), colour)
    climbing = Stage(s.pen, s.rng, 250, 0.7)
    climbing.person((700, 520), cast.elder(s.rng), pose.STROLL, carried.cane)
    climbing.person((600, 570), cast.volunteer(s.rng, capped=True), pose.STROLL)
    climbing.person((480, 650), cast.elder(s.rng), pose.STROLL, carried.cane)
    climbing.person((370, 720), cast.elder(s.rng), pose.POINT)
    climbing.person((500, 745), cast.child(s.rng), pose.WALK)
    climbing.facing((1000, 755), cast.volunteer(s.rng, capped=False), pose.WAVE)


def chongyang_2(s: Stage) -> None:
    """Show noodles and a cake for the elders in the courtyard."""
    outdoors.courtyard(s, mood.AUTUMN)
    festive.banner(s.pen.at(330, 300), 540, 50)
    for x in (70, 150, 1050, 1130):
        plants.chrysanthemum(s.at(x, 570).at(0, 0, 1.3), (palette.GINKGO, palette.CORAL, palette.CREAM)[x % 3])
    for x in (300, 430, 560, 690, 820):
        s.seat((x, 620), cast.elder(s.rng), pose.OVER_SEAT)
    table = s.at(560, 655)
    furniture.draped(table, 260, palette.CRIMSON)
    dishes.cake(table.at(0, -46))
    for x in (-98, -50, 52, 98):
        dishes.bowl(table.at(x, -45))
    s.facing((980, 680), roles.cook(s.rng), pose.OFFER, dishes.served_bowl)
    s.person((140, 700), cast.volunteer(s.rng, capped=True), pose.OFFER, dishes.served_bowl)
    s.person((330, 750), cast.child(s.rng), pose.OFFER, carried.bouquet)
    s.facing((800, 755), cast.child(s.rng), pose.CLAP)
    frame.bough(s.pen.at(0, 0), s.rng, palette.GINKGO)


def visit_1(s: Stage) -> None:
    """Show an afternoon's talk on the sofa, fruit on the table."""
    s = replace(s, rise=0.9)
    rooms.room(s.pen, palette.tint(palette.STRAW, 0.5), palette.WOOD)
    rooms.window(s.pen.at(110, 120), s.rng, mood.SPRING, 230, 230)
    rooms.sunbeam(s.pen, 120)
    rooms.scroll(s.pen.at(600, 90), s.rng, 110, 210)
    rooms.picture(s.pen.at(780, 140), palette.CORAL, 90, 110)
    furniture.bookcase(s.pen.at(950, 520, 2), s.rng, 90, 120)
    rooms.lamp(s.pen.at(430, 0), 60)
    furniture.sofa(s.at(600, 640), palette.JADE, 150)
    s.person((520, 645), cast.elder(s.rng), pose.SIT)
    s.facing((670, 645), cast.volunteer(s.rng, capped=False), pose.SIT)
    s.seat((900, 690), cast.volunteer(s.rng, capped=True), pose.BESIDE)
    furniture.table(s.at(620, 735), 100)
    market.heap(s.at(620, 735).at(-22, -46), s.rng, palette.CORAL, 26)
    for x in (10, 34):
        dishes.cup(s.at(620, 735).at(x, -44))
    s.person((230, 710), cast.volunteer(s.rng, capped=True), pose.OFFER, carried.box_of(palette.VERMILION))
    plants.potted(s.at(1100, 720).at(0, 0, 1.2), palette.JADE)


def visit_2(s: Stage) -> None:
    """Show a hot meal brought to the door."""
    facade.facade(s, mood.DUSK, 700)
    s.person((690, 575), cast.elder(s.rng), pose.HOLD)
    s.person((480, 660), cast.volunteer(s.rng, capped=True), pose.OFFER, carried.box_of(palette.JADE, palette.CREAM))
    s.person((320, 700), cast.volunteer(s.rng, capped=False), pose.HOLD, carried.bag(palette.CREAM))
    s.person((190, 750), cast.child(s.rng), pose.OFFER, carried.bouquet)
    s.facing((960, 690), cast.neighbour(s.rng), pose.WAVE)
    s.facing((1070, 740), cast.child(s.rng), pose.STROLL)
    plants.potted(s.at(560, 585), palette.JADE)
    plants.potted(s.at(850, 585), palette.JADE)
