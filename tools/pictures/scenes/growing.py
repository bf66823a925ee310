"""The shared garden and the sorting station."""

from tools.pictures.backdrops import outdoors
from tools.pictures.ink import palette
from tools.pictures.people import cast, pose, roles
from tools.pictures.place import frame, houses, mood, plants, trees
from tools.pictures.stage import Stage
from tools.pictures.things import animals, carried, furniture, gear, hall, held, market, outdoor, works


def garden_1(s: Stage) -> None:
    """Show spring planting in the raised beds."""
    outdoors.park(s, mood.SPRING)
    trees.bare(s.pen.at(1060, 520, 1.1), s.rng, palette.ROSE)
    trees.bare(s.pen.at(170, 500, 0.8), s.rng, palette.ROSE)
    for x, y in ((360, 590), (820, 590)):
        outdoor.bed_of(s.at(x, y), s.rng, 190, palette.LEAF)
    s.person((540, 610), cast.volunteer(s.rng, capped=False), pose.OFFER, held.watering)
    s.facing((1000, 615), roles.sunhat(s.rng), pose.STOOP)
    outdoor.bed_of(s.at(300, 725), s.rng, 170, palette.JADE)
    outdoor.bed_of(s.at(800, 735), s.rng, 190, palette.SPROUT)
    s.facing((565, 735), cast.child(s.rng), pose.CROUCH)
    s.facing((1090, 755), roles.sunhat(s.rng), pose.CROUCH)
    for x, y in ((640, 420), (700, 460), (250, 430)):
        animals.butterfly(s.pen.at(x, y, 1.4, turn=x % 50), palette.CORAL if x % 4 else palette.OCHRE)


def garden_2(s: Stage) -> None:
    """Show the autumn harvest: pumpkins, beans on canes and baskets."""
    outdoors.courtyard(s, mood.AUTUMN)
    for x in (120, 310):
        outdoor.canes(s.at(x, 590), s.rng)
    for x, colour in ((760, palette.GINKGO), (850, palette.CORAL), (940, palette.CREAM), (1030, palette.GINKGO)):
        plants.chrysanthemum(s.at(x, 560).at(0, 0, 1.3), colour)
    s.person((420, 640), roles.sunhat(s.rng), pose.REACH)
    for x, y, size in ((560, 660, 1.5), (640, 690, 1.9), (510, 715, 1.4), (590, 735, 1.7)):
        plants.gourd(s.at(x, y).at(0, 0, size), palette.OCHRE if x % 20 else palette.CORAL)
    s.facing((760, 690), roles.sunhat(s.rng), pose.CROUCH)
    market.basket(s.at(880, 710).at(0, 0, 1.3), s.rng)
    s.facing((1010, 720), cast.elder(s.rng), pose.HOLD, carried.box_of(palette.CLAY, palette.OCHRE))
    s.person((180, 745), cast.child(s.rng), pose.CHEER)
    s.person((290, 755), cast.child(s.rng), pose.OFFER, carried.bouquet)
    market.basket(s.at(420, 755), s.rng, palette.OCHRE)


def recycling_1(s: Stage) -> None:
    """Show the sorting pavilion with its four bins and those who help."""
    outdoors.street(s, mood.MORNING)
    houses.tiled_roof(s.pen.at(560, 300), 720, 70, palette.JADE)
    for x in (220, 900):
        s.pen.form(palette.STONE, [(x - 9, 300), (x + 9, 300), (x + 9, 600), (x - 9, 600)], rim=4)
    s.pen.wash(palette.CELADON, 0.75, [(229, 310), (891, 310), (891, 590), (229, 590)])
    for x, colour in ((320, palette.SLATE), (480, palette.PINE), (640, palette.VERMILION), (800, palette.ASH)):
        gear.wheelie_bin(s.at(x, 610), colour)
    s.facing((1010, 650), cast.volunteer(s.rng, capped=True), pose.POINT)
    s.person((560, 690), cast.neighbour(s.rng, woman=False), pose.BACK)
    s.person((130, 720), cast.neighbour(s.rng), pose.OFFER, carried.box_of(palette.STRAW, palette.CLAY))
    s.person((260, 740), cast.child(s.rng), pose.OFFER, carried.box_of(palette.SKY, palette.CREAM))
    s.facing((950, 740), cast.elder(s.rng), pose.STROLL, carried.bag(palette.CELADON))
    s.facing((1110, 745), cast.volunteer(s.rng, capped=False), pose.HOLD, held.folder)


def recycling_2(s: Stage) -> None:
    """Show swap day: old things on tables, scales and a tricycle of paper."""
    outdoors.square(s, mood.AUTUMN)
    trees.leafy(s.pen.at(70, 570, 1.25), s.rng, mood.AUTUMN.leaf)
    outdoor.clothes_rail(s.at(250, 600))
    s.facing((420, 610), cast.neighbour(s.rng), pose.REACH)
    furniture.draped(s.at(680, 640), 170, palette.JADE)
    s.person((640, 622), cast.volunteer(s.rng, capped=True), pose.HOLD, held.book(palette.CORAL))
    s.facing((760, 625), cast.elder(s.rng), pose.OFFER)
    furniture.draped(s.at(680, 645), 170, palette.JADE)
    table = s.at(680, 645)
    for x, colour in ((-62, palette.CORAL), (-34, palette.OCHRE)):
        hall.books(table.at(x, -45), colour)
    works.radio(table.at(6, -45))
    outdoor.teddy(table.at(52, -44))
    outdoor.paper_tricycle(s.at(1010, 690))
    s.facing((850, 740), cast.neighbour(s.rng), pose.OFFER, carried.box_of(palette.STRAW, palette.CREAM))
    s.person((300, 735), cast.neighbour(s.rng), pose.STROLL, carried.bag(palette.ROSE))
    s.person((430, 745), cast.child(s.rng), pose.HOLD, outdoor.hug)
    frame.bough(s.pen.at(1200, 0).at(0, 0, flip=True), s.rng, palette.GINKGO)
