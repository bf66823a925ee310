"""The residents' council and the awards."""

from tools.pictures.backdrops import outdoors
from tools.pictures.ink import palette
from tools.pictures.people import cast, pose, roles
from tools.pictures.place import mood, plants, rooms, trees
from tools.pictures.stage import Stage
from tools.pictures.things import carried, dishes, festive, furniture, hall, held, lights


def meeting_1(s: Stage) -> None:
    """Show the council round its long table."""
    rooms.room(s.pen, palette.tint(palette.CELADON, 0.4), palette.WOOD)
    for x in (80, 890):
        rooms.window(s.pen.at(x, 120), s.rng, mood.SPRING, 230, 220)
    rooms.scroll(s.pen.at(600, 80), s.rng, 130, 230)
    for x in (430, 770):
        rooms.lamp(s.pen.at(x, 0), 80)
    for x, who in (
        (250, cast.elder), (390, cast.neighbour), (530, cast.elder), (810, cast.elder), (950, cast.neighbour),
    ):  # fmt: skip
        furniture.chair(s.at(x, 610))
        s.person((x, 610), who(s.rng), pose.OVER_SEAT)
    s.person((665, 600), cast.neighbour(s.rng), pose.EXPLAIN)
    table = s.at(600, 655)
    furniture.draped(table, 330, palette.PINE)
    for x in (-136, -84, -34, 22, 76, 126):
        dishes.cup(table.at(x, -45))
        table.form(palette.WHITE, [(x + 8, -47), (x + 24, -47), (x + 27, -43), (x + 9, -43)], rim=0.4)
    for x in (330, 500, 690, 880):
        s.person((x, 745), s.rng.choice((cast.elder, cast.neighbour))(s.rng), pose.SIT_BACK)
        furniture.chair(s.at(x, 749), palette.CLAY)
    plants.potted(s.at(90, 620), palette.JADE)
    plants.potted(s.at(1120, 620), palette.JADE)


def meeting_2(s: Stage) -> None:
    """Show a talk beneath the ginkgo, on stools in a ring."""
    outdoors.courtyard(s, mood.AUTUMN)
    trees.leafy(s.pen.at(600, 560, 1.7), s.rng, mood.AUTUMN.leaf)
    for x, who in ((430, cast.elder), (790, cast.neighbour)):
        s.seat((x, 600), who(s.rng), pose.SIT)
    s.seat((260, 640), cast.elder(s.rng), pose.SIT_SIDE)
    s.person((600, 610), cast.neighbour(s.rng), pose.EXPLAIN)
    furniture.table(s.at(600, 665), 70)
    for x in (-20, 0, 20):
        dishes.cup(s.at(600, 665).at(x, -44))
    for x, y in ((950, 640), (1000, 720)):
        furniture.stool(s.at(x, y), palette.CLAY)
        s.facing((x, y), cast.elder(s.rng), pose.SIT_SIDE)
    s.seat((190, 725), cast.neighbour(s.rng), pose.SIT_SIDE)
    for x in (400, 810):
        s.seat((x, 755), s.rng.choice((cast.elder, cast.neighbour))(s.rng), pose.SIT_BACK)
    s.facing((1120, 690), cast.volunteer(s.rng, capped=True), pose.HOLD, held.folder)


def award_1(s: Stage) -> None:
    """Show certificates and flowers handed over on the stage."""
    rooms.room(s.pen, palette.CORAL, palette.WOOD, 560)
    festive.banner(s.pen.at(260, 130), 680, 84)
    for x in (400, 600, 800):
        s.pen.glow(lights.WARM, 0.3, x, 330, 260)
    hall.riser(s.pen, 0, 560, 1200)
    givers: tuple[tuple[int, cast.Casting], ...] = ((330, cast.neighbour), (600, cast.volunteer), (860, cast.neighbour))
    for i, (x, who) in enumerate(givers):
        s.person((x - 55, 640), who(s.rng), pose.OFFER, carried.box_of(palette.CRIMSON))
        s.facing(
            (x + 75, 645), roles.honoured((cast.elder, roles.craftsman, roles.cook)[i])(s.rng), pose.HOLD,
            carried.certificate,
        )  # fmt: skip
    for x, wide in ((-10, 170), (1040, 170)):
        rooms.curtain(s.pen.at(x, 0), palette.CRIMSON, wide, 600)
    rooms.swag(s.pen, palette.CRIMSON)
    for x in range(30, 1200, 105):
        plants.chrysanthemum(s.pen.at(x, 720, 1.7), (palette.GINKGO, palette.CORAL, palette.CREAM)[x % 3])
    for x in (130, 370, 620, 860, 1090):
        s.person((x, 890), s.rng.choice((cast.elder, cast.neighbour))(s.rng), pose.SIT_BACK)


def award_2(s: Stage) -> None:
    """Show the honoured neighbours in a row on the square."""
    outdoors.square(s, mood.SPRING)
    for x in (70, 1130):
        trees.bare(s.pen.at(x, 560, 1.2), s.rng, palette.ROSE)
    festive.arch(s.pen.at(600, 590))
    people = (cast.elder, roles.nurse, roles.craftsman, roles.keeper, cast.elder, roles.cook)
    for i, who in enumerate(people):
        s.person(
            (315 + i * 114, 640), roles.honoured(who)(s.rng), pose.HOLD,
            carried.certificate if i % 2 == 0 else carried.bouquet,
        )  # fmt: skip
    for i in range(7):
        plants.chrysanthemum(s.at(300 + i * 100, 676), (palette.GINKGO, palette.CORAL, palette.CREAM)[i % 3])
    s.person((130, 710), cast.neighbour(s.rng), pose.CLAP)
    s.person((230, 750), cast.child(s.rng), pose.OFFER, carried.bouquet)
    s.facing((1060, 715), cast.elder(s.rng), pose.CLAP)
    s.facing((950, 755), cast.child(s.rng), pose.CHEER)
