"""The Dragon Boat Festival and the New Year."""

from tools.pictures.backdrops import facade, outdoors
from tools.pictures.ink import palette
from tools.pictures.ink.sheet import sink
from tools.pictures.people import cast, pose, roles
from tools.pictures.people.cast import wrapped
from tools.pictures.people.figure import draw_figure
from tools.pictures.place import frame, land, mood, rooms, sky, trees, water
from tools.pictures.stage import Stage
from tools.pictures.things import festive, furniture, gear, held, kitchen, lights, market, parade


def dragon_boat_1(s: Stage) -> None:
    """Show two boats racing towards the bridge."""
    outdoors.riverside(s, mood.SUMMER, 400, 690)
    water.arch_bridge(s.pen.at(960, 470, 0.9), 560, 150)
    for x, y, size, colour in ((560, 510, 1.5, palette.JADE), (560, 650, 2.4, palette.VERMILION)):
        boat = s.pen.at(x, y, size)
        crew = roles.troupe(cast.neighbour, colour, palette.INK)
        seats = parade.dragon_boat(boat, colour, 5)
        for seat_x, seat_y in seats[:-1]:
            draw_figure(boat.at(seat_x, seat_y + 20, 0.62), crew(s.rng), pose.PADDLE)
        parade.boat_drum(boat.at(seats[-1][0] + 12, seats[-1][1] + 4))
        draw_figure(boat.at(seats[-1][0] - 8, seats[-1][1] + 16, 0.62), crew(s.rng), pose.DRUM, parade.sticks)
        parade.dragon_boat(boat, colour, 5)
        parade.oars(boat, seats[:-1])
    for x, y, who in ((90, 745, cast.elder), (190, 775, cast.child), (1120, 755, cast.neighbour)):
        s.person((x, y), who(s.rng), pose.CHEER)
    frame.willow_curtain(s.pen.at(0, 0), s.rng, mood.SPRING.leaf, 280)


def dragon_boat_2(s: Stage) -> None:
    """Show neighbours wrapping rice dumplings in the courtyard."""
    outdoors.courtyard(s, mood.SPRING)
    trees.willow(s.pen.at(1120, 560, 1.2), s.rng, mood.SPRING.leaf)
    for x in (490, 710):
        kitchen.mugwort(s.pen.at(x, 330, 1.6))
    for x, who in ((300, cast.elder), (440, cast.neighbour), (580, cast.elder), (720, cast.volunteer)):
        s.seat((x, 620), who(s.rng), pose.OVER_SEAT)
    table = s.at(510, 660)
    furniture.table(table, 240)
    for x in (-96, -50, 6, 52, 98):
        kitchen.dumplings(table.at(x, -46))
    kitchen.leaves(table.at(-24, -46))
    kitchen.cauldron(s.at(930, 670))
    kitchen.steam(s.at(930, 670).at(0, -62), s.rng, tall=80)
    s.facing((1050, 690), roles.cook(s.rng), pose.OFFER)
    s.person((150, 735), cast.child(s.rng), pose.OFFER, kitchen.string_of)
    s.facing((760, 750), cast.child(s.rng), pose.CHEER)
    market.basket(s.at(330, 750), s.rng, palette.PINE)


def new_year_1(s: Stage) -> None:
    """Show red papers being painted for every door."""
    rooms.room(s.pen, palette.PAPER, palette.BRICK)
    rooms.window(s.pen.at(90, 120), s.rng, mood.WINTER, 220, 210)
    festive.diamond(s.pen.at(200, 225), 46)
    for x in (400, 780):
        festive.red_paper(s.pen.at(x, 90), 54, 290)
    festive.diamond(s.pen.at(617, 200), 74)
    for x in (520, 714):
        lights.lantern(s.pen.at(x, 60, 1.5))
    rooms.scroll(s.pen.at(980, 110), s.rng)
    s.person((400, 620), cast.elder(s.rng), pose.OVER_TABLE, held.brush(palette.INK))
    s.facing((650, 622), cast.neighbour(s.rng), pose.OVER_TABLE)
    s.facing((830, 625), cast.elder(s.rng), pose.OVER_TABLE, held.brush(palette.INK))
    table = s.at(610, 660)
    furniture.draped(table, 250, palette.PINE)
    for x in (-100, -20, 60):
        festive.flat_paper(table.at(x, -44))
    s.person((190, 720), cast.volunteer(s.rng, capped=True), pose.HOLD, festive.shown_paper)
    s.facing((950, 740), cast.child(s.rng), pose.OFFER, festive.shown_paper)
    s.facing((1080, 725), cast.neighbour(s.rng), pose.CLAP)


def new_year_2(s: Stage) -> None:
    """Show the lion dancing in the snow before the door."""
    facade.facade(s, mood.WINTER, 560)
    land.snowbank(s.pen, s.rng, 556)
    for x, beside in ((420, 360), (700, 760)):
        lights.lantern(s.pen.at(x, 250, 1.9), lit=True)
        festive.firecrackers(s.pen.at(beside, 250, 1.7), 12)
    for x, who in (
        (300, cast.elder), (410, cast.neighbour), (850, cast.neighbour), (960, cast.elder), (1080, cast.neighbour),
    ):  # fmt: skip
        s.person((x, 625), wrapped(s.rng, who(s.rng)), pose.CLAP)
    s.person((110, 715), roles.troupe(cast.neighbour, palette.VERMILION, palette.INK)(s.rng), pose.DRUM, parade.sticks)
    gear.drum(s.at(185, 740))
    parade.lion(s.at(600, 735).at(0, 0, 0.82))
    for x in (890, 1010):
        s.facing((x, 735), wrapped(s.rng, cast.child(s.rng)), pose.CHEER)
    sky.snowfall(s.pen, s.rng, 150)
    sink(s.pen, (244, 238, 246), (246, 240, 246))
