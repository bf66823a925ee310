"""The market and the menders."""

from tools.pictures.backdrops import outdoors
from tools.pictures.ink import palette
from tools.pictures.ink.sheet import sink
from tools.pictures.people import cast, pose, roles
from tools.pictures.people.figure import draw_figure
from tools.pictures.place import mood, plants, trees
from tools.pictures.stage import Stage
from tools.pictures.things import carried, furniture, gear, held, kitchen, lights, market, vehicles, works


def market_1(s: Stage) -> None:
    """Show the morning market: three stalls and those who came early."""
    outdoors.street(s, mood.MORNING)
    for x, colour in ((230, palette.VERMILION), (640, palette.JADE), (1040, palette.OCHRE)):
        s.person((x - 40, 585), roles.seller(s.rng), pose.OFFER)
        market.counter(s.at(x, 600), s.rng, colour)
        market.awning(s.at(x, 600), colour)
    market.basket(s.at(420, 640), s.rng)
    market.basket(s.at(820, 645), s.rng, palette.CORAL)
    s.facing((330, 680), cast.elder(s.rng), pose.POINT)
    s.person((170, 735), cast.neighbour(s.rng), pose.STROLL, carried.bag(palette.CORAL))
    s.facing((720, 705), cast.neighbour(s.rng), pose.STAND, carried.bag(palette.SKY))
    s.person((540, 720), cast.child(s.rng), pose.POINT)
    s.facing((1060, 720), cast.elder(s.rng), pose.STROLL, carried.bag(palette.STRAW))


def market_2(s: Stage) -> None:
    """Show the night market: a clay oven, steam and lanterns."""
    outdoors.square(s, mood.EVENING)
    sink(s.pen, (190, 196, 224), (212, 204, 218))
    s.person((300, 640), roles.seller(s.rng), pose.OFFER)
    market.counter(s.at(250, 660), s.rng, palette.CRIMSON, 150)
    kitchen.flatbreads(s.at(250, 660).at(0, -44), 6)
    market.awning(s.at(250, 660), palette.CRIMSON, 176)
    market.oven(s.at(505, 690))
    s.facing((860, 625), roles.cook(s.rng), pose.OFFER)
    furniture.draped(s.at(880, 645), 170, palette.INDIGO)
    for x in (-52, 0, 52):
        kitchen.steamers(s.at(880, 645).at(x, -46, 0.8), 3)
        kitchen.steam(s.at(880, 645).at(x, -76), s.rng)
    market.awning(s.at(880, 645), palette.JADE, 190)
    s.facing((400, 740), cast.neighbour(s.rng), pose.POINT)
    s.person((640, 720), cast.neighbour(s.rng), pose.STROLL, carried.bag(palette.CREAM))
    s.person((730, 735), cast.child(s.rng), pose.WALK)
    s.facing((1080, 725), cast.elder(s.rng), pose.OFFER)
    for ends in (((-20, 110), (480, 170)), ((480, 170), (900, 150)), ((900, 150), (1230, 90))):
        lights.string(s.pen, ends, 4, lit=True)
    s.at(505, 690).glow(lights.WARM, 0.7, 0, -58, 60)


def repair_1(s: Stage) -> None:
    """Show the menders' table at the gate of the courtyard."""
    outdoors.courtyard(s, mood.SPRING)
    gear.tent(s.at(420, 640), palette.VERMILION, 230)
    s.person((300, 640), roles.craftsman(s.rng), pose.HOLD)
    s.facing((540, 640), roles.craftsman(s.rng), pose.OFFER)
    furniture.draped(s.at(420, 665), 190, palette.CELADON)
    top = s.at(420, 665)
    gear.fan_machine(top.at(-34, -46))
    works.toolbox(top.at(40, -45))
    works.radio(top.at(0, -45))
    s.facing((760, 655), cast.elder(s.rng), pose.OFFER, carried.box_of(palette.CLAY))
    s.facing((900, 690), cast.neighbour(s.rng), pose.LISTEN)
    vehicles.bicycle(s.at(1040, 745, flip=True), palette.JADE)
    s.person((890, 765), cast.volunteer(s.rng, capped=True), pose.CROUCH)
    s.person((130, 735), cast.child(s.rng), pose.THINK)


def repair_2(s: Stage) -> None:
    """Show the autumn of renovation: ladder, plaster and new lamps."""
    outdoors.street(s, mood.AUTUMN, size=2.3)
    works.scaffold(s.at(900, 560), 3)
    for x, level in ((840, 1), (1000, 2)):
        _aloft(s, x, level)
    trees.leafy(s.pen.at(90, 600, 1.1), s.rng, mood.AUTUMN.leaf)
    lights.street_lamp(s.at(420, 660))
    gear.ladder(s.at(370, 665), 130)
    s.person((300, 690), roles.builder(s.rng), pose.REACH)
    s.facing((560, 700), roles.craftsman(s.rng), pose.POINT)
    gear.tub(s.at(700, 690), palette.CORAL)
    gear.tub(s.at(760, 705), palette.CREAM)
    gear.cone(s.at(640, 745))
    gear.cone(s.at(1120, 700))
    s.facing((960, 740), cast.elder(s.rng), pose.BEHIND)
    plants.potted(s.at(120, 745), palette.JADE)


def _aloft(s: Stage, x: float, level: int) -> None:
    deck = s.at(x, 560, flip=True).at(0, -66 * level)
    draw_figure(deck, roles.builder(s.rng), pose.REACH, held.brush(palette.CREAM))
