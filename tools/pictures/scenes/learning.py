"""Reading and listening."""

from tools.pictures.backdrops import outdoors
from tools.pictures.ink import palette
from tools.pictures.people import cast, pose
from tools.pictures.place import frame, mood, plants, rooms, trees
from tools.pictures.stage import Stage
from tools.pictures.things import carried, dishes, furniture, hall, held


def reading_1(s: Stage) -> None:
    """Show an afternoon in the reading room."""
    rooms.room(s.pen, palette.CELADON, palette.CLAY)
    rooms.window(s.pen.at(470, 120), s.rng, mood.SPRING, 260, 220)
    rooms.sunbeam(s.pen, 440)
    for x in (20, 215, 800, 995):
        furniture.bookcase(s.pen.at(x, 520, 2.1), s.rng, 86, 180)
    rooms.lamp(s.pen.at(330, 0), 70)
    rooms.lamp(s.pen.at(870, 0), 70)
    s.person((880, 555), cast.volunteer(s.rng, capped=False), pose.REACH)
    s.facing((1060, 570), cast.neighbour(s.rng), pose.HOLD, held.book(palette.OCHRE))
    for x, colour in ((310, palette.VERMILION), (470, palette.JADE), (640, palette.INDIGO)):
        furniture.chair(s.at(x, 640))
        s.person((x, 640), s.rng.choice((cast.elder, cast.neighbour))(s.rng), pose.SIT_READ, held.book(colour))
    furniture.table(s.at(470, 672), 210)
    for x, colour in ((-70, palette.OCHRE), (-14, palette.CORAL), (52, palette.SLATE)):
        hall.books(s.at(470, 672).at(x, -46), colour)
    s.person((185, 745), cast.child(s.rng), pose.SIT_LOW, held.book(palette.CORAL))
    s.facing((800, 745), cast.child(s.rng), pose.SIT_LOW, held.book(palette.GINKGO))
    plants.potted(s.at(1110, 735), palette.JADE)


def reading_2(s: Stage) -> None:
    """Show stories told to children under the ginkgo."""
    outdoors.park(s, mood.AUTUMN)
    trees.leafy(s.pen.at(880, 600, 1.75), s.rng, mood.AUTUMN.leaf)
    trees.leafy(s.pen.at(60, 520, 0.9), s.rng, mood.AUTUMN.leaf)
    hall.book_cart(s.at(1110, 640), s.rng)
    s.seat((790, 660), cast.elder(s.rng), pose.SIT_READ, held.book(palette.VERMILION))
    for x, y in ((560, 640), (440, 690), (640, 715), (330, 640)):
        s.person((x, y), cast.child(s.rng), pose.SIT_LOW)
    furniture.bench(s.at(180, 610), 110)
    for x in (150, 215):
        s.person((x, 610), cast.neighbour(s.rng), pose.SIT_READ, held.book(palette.JADE))
    s.facing((985, 680), cast.volunteer(s.rng, capped=True), pose.HOLD, held.book(palette.SLATE))
    frame.bough(s.pen.at(0, 0), s.rng, palette.GINKGO)


def lecture_1(s: Stage) -> None:
    """Show a talk in the hall, seen from the back rows."""
    rooms.room(s.pen, palette.HAZE, palette.WOOD, 470)
    hall.screen(s.pen.at(330, 90), 540, 290)
    for x in (60, 960):
        rooms.window(s.pen.at(x, 110), s.rng, mood.SUMMER, 170, 210)
    furniture.lectern(s.at(1010, 560))
    s.facing((945, 565), cast.neighbour(s.rng), pose.POINT)
    plants.potted(s.at(200, 530), palette.JADE)
    for y, xs in ((620, (230, 390, 550, 710, 870)), (745, (110, 320, 530, 760, 990))):
        for x in xs:
            s.person((x + s.rng.uniform(-12, 12), y), s.rng.choice((cast.elder, cast.neighbour))(s.rng), pose.SIT_BACK)
            furniture.chair(s.at(x, y + 4), palette.CLAY)


def lecture_2(s: Stage) -> None:
    """Show a health talk on stools in the courtyard."""
    outdoors.courtyard(s, mood.SUMMER)
    trees.willow(s.pen.at(90, 560, 1.35), s.rng, mood.SPRING.leaf)
    hall.board(s.at(830, 590), palette.JADE, 120, 84)
    s.facing((960, 610), cast.neighbour(s.rng), pose.POINT)
    furniture.table(s.at(1090, 640), 70)
    dishes.cup(s.at(1090, 640).at(-10, -44))
    hall.books(s.at(1090, 640).at(10, -45), palette.CORAL)
    for x, y in ((330, 610), (480, 600), (620, 620), (260, 700), (440, 715), (620, 705)):
        s.seat((x, y), s.rng.choice((cast.elder, cast.elder, cast.neighbour))(s.rng), pose.SIT_SIDE)
    s.person((150, 740), cast.volunteer(s.rng, capped=True), pose.OFFER, carried.box_of(palette.CREAM, palette.JADE))
