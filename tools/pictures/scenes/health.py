"""The clinic and the blood drive."""

from dataclasses import replace

from tools.pictures.backdrops import outdoors
from tools.pictures.ink import palette
from tools.pictures.people import cast, pose, roles
from tools.pictures.place import mood, plants, rooms, trees
from tools.pictures.stage import Stage
from tools.pictures.things import carried, engines, furniture, gear, medical


def clinic_1(s: Stage) -> None:
    """Show the free clinic on the square."""
    outdoors.square(s, mood.SPRING)
    trees.leafy(s.pen.at(1100, 550, 1.1), s.rng, mood.SPRING.leaf)
    tent = s.at(440, 600)
    gear.tent(tent, palette.JADE, 300)
    gear.cross(tent, 0, -143, 15)
    for x, who in ((290, roles.nurse), (470, roles.doctor), (600, roles.doctor)):
        s.person((x, 590), who(s.rng), pose.HOLD)
    furniture.draped(s.at(440, 625), 250, palette.SNOW)
    table = s.at(440, 625)
    medical.gauge(table.at(20, -47))
    medical.kit(table.at(-66, -46))
    medical.pills(table.at(70, -46))
    s.seat((330, 690), cast.elder(s.rng), pose.SIT_BACK)
    s.seat((560, 690), cast.elder(s.rng), pose.SIT_BACK)
    for x, who in ((790, cast.elder), (880, cast.neighbour), (970, cast.elder)):
        s.facing((x, 660), who(s.rng), pose.LISTEN)
    s.person((120, 720), cast.volunteer(s.rng, capped=True), pose.POINT)
    s.facing((1060, 735), cast.child(s.rng), pose.STROLL)


def clinic_2(s: Stage) -> None:
    """Show the quiet of the consulting room."""
    s = replace(s, rise=0.9)
    rooms.room(s.pen, palette.MIST, palette.STONE)
    rooms.window(s.pen.at(90, 120), s.rng, mood.MORNING, 230, 230)
    rooms.sunbeam(s.pen, 90)
    gear.cross(s.pen, 640, 180, 52)
    medical.cabinet(s.at(1080, 540))
    furniture.bed(s.at(800, 575))
    rooms.picture(s.pen.at(420, 150), palette.CORAL, 90, 110)
    furniture.chair(s.at(340, 700), palette.SLATE)
    s.person((340, 700), roles.doctor(s.rng), pose.SIT_SIDE)
    s.seat((600, 705), cast.elder(s.rng), pose.SIT)
    furniture.table(s.at(160, 720), 90, palette.SNOW)
    medical.kit(s.at(160, 720).at(-14, -44))
    medical.gauge(s.at(160, 720).at(20, -45))
    s.facing((760, 690), cast.neighbour(s.rng), pose.LISTEN)
    s.facing((950, 725), roles.nurse(s.rng), pose.OFFER, medical.tray)
    plants.potted(s.at(1100, 740), palette.JADE)


def blood_1(s: Stage) -> None:
    """Show the blood donation van in the square."""
    outdoors.square(s, mood.SUMMER)
    trees.leafy(s.pen.at(1120, 560, 1.2), s.rng, mood.SUMMER.leaf)
    van = s.at(450, 610)
    engines.van(van, palette.WHITE, palette.VERMILION)
    medical.drop(van.at(-4, -66), 26)
    furniture.draped(s.at(930, 640), 120, palette.CRIMSON)
    s.person((905, 622), roles.nurse(s.rng), pose.HOLD)
    furniture.draped(s.at(930, 645), 120, palette.CRIMSON)
    medical.kit(s.at(930, 645).at(30, -46))
    for x, who in ((760, cast.neighbour), (650, cast.volunteer)):
        s.person((x, 680), who(s.rng), pose.STROLL)
    s.person((120, 715), cast.neighbour(s.rng), pose.WAVE)
    s.person((240, 735), cast.volunteer(s.rng, capped=True), pose.CLAP)
    s.facing((1050, 745), cast.neighbour(s.rng), pose.HOLD, medical.paper_heart)


def blood_2(s: Stage) -> None:
    """Show donors at rest in the hall, in winter light."""
    rooms.room(s.pen, palette.PAPER, palette.CLAY)
    rooms.window(s.pen.at(480, 110), s.rng, mood.WINTER, 240, 210)
    medical.drop(s.pen.at(330, 220), 60)
    medical.drop(s.pen.at(880, 220), 60)
    for x in (190, 560, 930):
        medical.recliner(s.at(x, 640))
        s.person((x - 8, 640), cast.neighbour(s.rng), pose.RECLINE)
        medical.stand(s.at(x + 95, 640))
    s.facing((400, 665), roles.nurse(s.rng), pose.OFFER)
    s.person((760, 690), roles.nurse(s.rng), pose.OFFER, medical.tray)
    s.facing(
        (1110, 700), cast.volunteer(s.rng, capped=False), pose.OFFER, carried.box_of(palette.CREAM, palette.VERMILION),
    )  # fmt: skip
    plants.potted(s.at(90, 745), palette.JADE)
