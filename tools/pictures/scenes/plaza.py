"""The square and its sports."""

from tools.pictures.backdrops import outdoors
from tools.pictures.ink import palette
from tools.pictures.ink.sheet import sink
from tools.pictures.people import cast, hair, pose, roles
from tools.pictures.place import frame, mood, trees
from tools.pictures.stage import Stage
from tools.pictures.things import animals, carried, furniture, games, lights


def square_1(s: Stage) -> None:
    """Show the morning's tai chi under the gingkos."""
    outdoors.square(s, mood.MORNING)
    for x in (70, 1120):
        trees.leafy(s.pen.at(x, 560, 1.15), s.rng, mood.MORNING.leaf)
    school = roles.troupe(cast.elder, palette.JADE, palette.CREAM)
    s.crowd(school, [(330, 545), (600, 535), (860, 545)], pose.TAI_CHI)
    s.crowd(school, [(250, 635), (550, 628), (830, 640)], pose.TAI_CHI)
    s.facing((1085, 650), cast.elder(s.rng), pose.STROLL)
    s.facing((990, 690), cast.child(s.rng), pose.RUN)
    for x, y, flip in ((120, 715, False), (190, 740, False), (300, 752, False), (700, 745, True), (760, 728, True)):
        animals.dove(s.at(x, y, flip=flip).at(0, 0, 0.8), palette.HAZE if x % 4 else palette.SNOW)


def square_2(s: Stage) -> None:
    """Show the evening's fan dance beneath the lights."""
    outdoors.square(s, mood.DUSK)
    for x in (40, 1160):
        trees.leafy(s.pen.at(x, 570, 1.3), s.rng, mood.AUTUMN.leaf)
    furniture.bench(s.at(1020, 590), 120)
    for x in (990, 1050):
        s.facing((x, 590), cast.elder(s.rng), pose.SIT)
    dancers = [roles.troupe(age, palette.VERMILION, palette.INK, hair=hair.BUN) for age in (cast.elder, cast.neighbour)]
    for x, y in ((250, 600), (470, 590), (690, 600), (350, 705), (590, 715), (820, 700)):
        s.person((x, y), s.rng.choice(dancers)(s.rng), pose.DANCE, carried.fan(palette.GINKGO))
    s.person((110, 720), cast.child(s.rng), pose.CHEER)
    s.facing((1050, 730), cast.neighbour(s.rng), pose.CLAP)
    s.facing((1130, 745), cast.child(s.rng), pose.CLAP)
    sink(s.pen, (255, 244, 236), (232, 206, 214))
    for ends in (((-20, 120), (420, 150)), ((420, 150), (830, 140)), ((830, 140), (1220, 110))):
        lights.bulbs(s.pen, ends)


def sports_1(s: Stage) -> None:
    """Show table tennis in the summer park, badminton behind."""
    outdoors.park(s, mood.SUMMER)
    trees.leafy(s.pen.at(1090, 540, 1.25), s.rng, mood.SUMMER.leaf)
    games.net(s.at(300, 540), 150)
    s.person((170, 545), cast.child(s.rng), pose.REACH, games.racket)
    s.facing((420, 545), cast.neighbour(s.rng), pose.REACH, games.racket)
    s.crowd(cast.elder, [(800, 560)], pose.CLAP)
    s.facing((900, 572), cast.child(s.rng), pose.CHEER)
    s.person((330, 690), cast.neighbour(s.rng), pose.SERVE, games.bat(palette.VERMILION))
    s.facing((930, 690), cast.elder(s.rng), pose.SERVE, games.bat(palette.INDIGO))
    games.ping_pong(s.at(630, 700))
    furniture.bench(s.at(1110, 640), 110)
    s.facing((1110, 640), cast.neighbour(s.rng), pose.SIT)
    frame.willow_curtain(s.pen.at(0, 0), s.rng, mood.SPRING.leaf, 200)


def sports_2(s: Stage) -> None:
    """Show the autumn tug-of-war."""
    outdoors.square(s, mood.AUTUMN)
    for x in (150, 640, 1080):
        trees.leafy(s.pen.at(x, 520, 0.95), s.rng, mood.AUTUMN.leaf)
    s.crowd(cast.neighbour, [(330, 540), (880, 540)], pose.CHEER)
    s.crowd(cast.child, [(440, 548), (800, 550)], pose.CHEER)
    s.crowd(cast.elder, [(240, 545), (980, 545)], pose.CLAP)
    s.person((500, 575), cast.volunteer(s.rng, capped=True), pose.CHEER)
    games.rope(s.pen, 60, 1140, 690 - 56 * s.at(0, 690).unit / s.pen.unit)
    red, green = (roles.troupe(cast.neighbour, top, palette.INDIGO) for top in (palette.CORAL, palette.JADE))
    for x in (120, 245, 370):
        s.person((x, 690), red(s.rng), pose.PULL)
        s.facing((1200 - x, 690), green(s.rng), pose.PULL)
    frame.bough(s.pen.at(0, 0), s.rng, palette.GINKGO)
