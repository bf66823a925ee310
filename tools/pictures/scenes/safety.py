"""Fire drills and heavy rain."""

from dataclasses import replace

from tools.pictures.backdrops import facade, outdoors
from tools.pictures.ink import palette
from tools.pictures.ink.sheet import sink
from tools.pictures.people import cast, pose, roles
from tools.pictures.place import land, mood, sky, trees
from tools.pictures.stage import Stage
from tools.pictures.things import carried, engines, gear, held, lights, outdoor, works


def fire_drill_1(s: Stage) -> None:
    """Show how an extinguisher is used, the engine standing by."""
    outdoors.square(s, mood.MORNING)
    engines.fire_engine(s.at(850, 580).at(0, 0, 1.05))
    s.facing((1090, 610), roles.firefighter(s.rng), pose.STAND)
    s.person((330, 690), roles.firefighter(s.rng), pose.OFFER, held.extinguisher)
    pan = s.at(620, 705)
    gear.smoke(s.at(450, 640), s.rng, palette.SNOW, 52, 2)
    gear.fire(pan)
    gear.smoke(pan.at(6, -40), s.rng, palette.SILVER, 52, 84)
    for x, y, who in ((80, 640, cast.elder), (180, 660, cast.neighbour), (110, 735, cast.child)):
        s.person((x, y), who(s.rng), pose.LISTEN)
    s.facing((880, 720), cast.volunteer(s.rng, capped=True), pose.CLAP)
    s.facing((1110, 750), cast.child(s.rng), pose.CHEER)


def fire_drill_2(s: Stage) -> None:
    """Show a stairwell being cleared, hose run out, wet cloths over mouths."""
    facade.facade(s, mood.SUMMER, 250)
    gear.smoke(s.pen.at(925, 255, 1.4), s.rng, palette.ASH, 90, 130)
    for x, y, who in ((320, 585, cast.elder), (430, 615, cast.neighbour), (540, 640, cast.child)):
        s.person((x, y), who(s.rng), pose.COVER, held.cloth)
    s.facing((110, 620), cast.volunteer(s.rng, capped=True), pose.POINT)
    outdoor.hose(s.pen, [(-30, 770), (160, 780), (330, 750), (480, 775), (620, 750), (725, 748)])
    outdoor.jet(s.pen, [(966, 499), (990, 420), (984, 350), (960, 296)], 20)
    s.person((670, 755), roles.firefighter(s.rng), pose.AIM)
    s.person((800, 745), roles.firefighter(s.rng), pose.AIM, held.nozzle)
    s.facing((640, 585), roles.firefighter(s.rng), pose.POINT)
    gear.cone(s.at(1010, 690))
    gear.cone(s.at(150, 740))
    s.facing((1100, 745), cast.volunteer(s.rng, capped=True), pose.WAVE)


def rain_1(s: Stage) -> None:
    """Show neighbours under umbrellas on the way home."""
    outdoors.street(s, mood.RAINY)
    for x in (80, 1140):
        trees.willow(s.pen.at(x, 580, 1.2), s.rng, mood.RAINY.leaf)
    for x, y, wide in ((330, 660, 120), (820, 630, 100), (620, 770, 170), (1060, 745, 130), (140, 760, 110)):
        land.puddle(s.pen, x, y, wide)
    s.facing((690, 575), cast.elder(s.rng), pose.UPHOLD, carried.umbrella(palette.SLATE))
    s.person((545, 605), cast.neighbour(s.rng), pose.UPHOLD, carried.umbrella(palette.OCHRE))
    s.person((290, 720), cast.volunteer(s.rng, capped=False), pose.UPHOLD, carried.umbrella(palette.VERMILION))
    s.person((390, 735), cast.elder(s.rng), pose.STROLL, carried.bag(palette.CREAM))
    s.facing((910, 715), cast.neighbour(s.rng), pose.UPHOLD, carried.umbrella(palette.JADE))
    s.facing((830, 735), cast.child(s.rng), pose.STROLL)
    sky.rainfall(s.pen, s.rng)


def rain_2(s: Stage) -> None:
    """Show volunteers at night with sandbags before a stairwell."""
    facade.facade(s, replace(mood.RAINY, lit=0.8), 560)
    for x, y, wide in ((220, 660, 150), (880, 680, 200), (480, 770, 190)):
        land.puddle(s.pen, x, y, wide)
    coats = roles.raincoat(palette.GINKGO)
    works.sandbags(s.at(560, 590), 8)
    s.person((350, 620), coats(s.rng), pose.OFFER, works.carried_bag)
    s.facing((790, 615), coats(s.rng), pose.STOOP)
    s.person((180, 735), coats(s.rng), pose.SWEEP, held.broom)
    s.facing((920, 720), coats(s.rng), pose.OFFER, works.carried_bag)
    s.facing((1090, 745), roles.raincoat(palette.CORAL)(s.rng), pose.POINT)
    works.sandbags(s.at(620, 735), 3)
    sink(s.pen, (150, 158, 198), (204, 206, 226))
    s.pen.glow(lights.WARM, 0.6, 560, 330, 330)
    sky.rainfall(s.pen, s.rng, 210)
