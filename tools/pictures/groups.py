"""Families and teams, posed as for a photograph on a good day."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from tools.pictures.backdrops import facade, outdoors
from tools.pictures.ink import palette
from tools.pictures.people import cast, hats, pose, roles
from tools.pictures.people.figure import draw_figure
from tools.pictures.place import frame, mood, plants, rooms, trees, water
from tools.pictures.stage import Stage
from tools.pictures.things import animals, carried, furniture, held, works


def family_1(s: Stage) -> None:
    """Seat three generations before their own door."""
    facade.facade(s, mood.SPRING, 600)
    near = replace(s, rise=0.92)
    near.person((380, 640), cast.neighbour(s.rng, woman=True), pose.STAND)
    near.facing((830, 640), cast.neighbour(s.rng, woman=False), pose.WAVE)
    for x, woman in ((520, True), (690, False)):
        furniture.chair(near.at(x, 690))
        near.person((x, 690), cast.elder(s.rng, woman=woman), pose.SIT)
    near.person((605, 745), cast.child(s.rng), pose.CHEER)
    for x in (190, 1010):
        plants.chrysanthemum(s.at(x, 700).at(0, 0, 1.4), palette.GINKGO)


def family_2(s: Stage) -> None:
    """Seat a young couple, a baby and the grandmother who helps, at home."""
    rooms.room(s.pen, palette.tint(palette.BLUSH, 0.45), palette.WOOD)
    rooms.window(s.pen.at(120, 120), s.rng, mood.MORNING, 230, 220)
    rooms.scroll(s.pen.at(640, 90), s.rng, 120, 210)
    rooms.picture(s.pen.at(900, 150), palette.CORAL, 110, 130)
    near = replace(s, rise=0.95)
    furniture.sofa(near.at(600, 650), palette.JADE, 170)
    near.person((480, 660), cast.neighbour(s.rng, woman=False), pose.SIT)
    near.person((610, 660), cast.neighbour(s.rng, woman=True), pose.CRADLE, carried.baby)
    near.facing((735, 660), cast.elder(s.rng, woman=True), pose.SIT)
    near.person((330, 735), cast.child(s.rng), pose.SIT_LOW, held.book(palette.OCHRE))
    animals.cat(near.at(860, 740), palette.CLAY)
    plants.potted(s.at(1060, 690).at(0, 0, 1.3), palette.JADE)


def family_3(s: Stage) -> None:
    """Seat grandparents and two grandchildren under the ginkgo."""
    outdoors.courtyard(s, mood.AUTUMN)
    trees.leafy(s.pen.at(180, 600, 1.8), s.rng, mood.AUTUMN.leaf)
    near = replace(s, rise=0.95)
    furniture.bench(near.at(620, 650), 150)
    near.person((550, 655), cast.elder(s.rng, woman=True), pose.SIT)
    near.person((690, 655), cast.elder(s.rng, woman=False), pose.SIT_READ, held.book(palette.VERMILION))
    near.person((420, 720), cast.child(s.rng), pose.STAND, carried.bouquet)
    near.facing((850, 725), cast.child(s.rng), pose.WAVE)
    animals.dog(near.at(990, 745, flip=True), palette.CREAM)
    frame.bough(s.pen.at(1200, 0).at(0, 0, flip=True), s.rng, palette.GINKGO)


def family_4(s: Stage) -> None:
    """Walk by the brook, all five abreast."""
    outdoors.riverside(s, mood.SPRING, 420, 590)
    water.arch_bridge(s.pen.at(250, 470, 0.8), 520, 140)
    trees.willow(s.pen.at(1080, 640, 1.5), s.rng, mood.SPRING.leaf)
    near = replace(s, rise=0.9)
    near.person((330, 700), cast.elder(s.rng, woman=True), pose.STROLL)
    near.person((460, 715), cast.neighbour(s.rng, woman=False), pose.STROLL)
    near.person((580, 735), cast.child(s.rng), pose.RUN)
    near.facing((720, 715), cast.neighbour(s.rng, woman=True), pose.STAND)
    near.facing((840, 700), cast.elder(s.rng, woman=False), pose.STROLL)
    animals.dog(near.at(960, 745), palette.OCHRE)
    frame.willow_curtain(s.pen.at(0, 0), s.rng, mood.SPRING.leaf, 200)


def team_1(s: Stage) -> None:
    """Line up the patrol on the square."""
    outdoors.square(s, mood.MORNING)
    for x in (80, 1120):
        trees.leafy(s.pen.at(x, 560, 1.2), s.rng, mood.MORNING.leaf)
    _two_rows(s, lambda rng: cast.volunteer(rng, capped=True), lambda rng: cast.volunteer(rng, capped=False))


def team_2(s: Stage) -> None:
    """Show the menders, tools to hand, in their courtyard."""
    outdoors.courtyard(s, mood.SPRING)
    near = replace(s, rise=0.9)
    for i, x in enumerate((300, 450, 600, 750, 900)):
        near.person((x, 670), roles.craftsman(s.rng), (pose.STAND, pose.HOLD)[i % 2])
    furniture.table(near.at(600, 735), 190)
    works.toolbox(near.at(600, 735).at(-40, -45))
    works.radio(near.at(600, 735).at(36, -45))
    plants.potted(s.at(130, 720), palette.JADE)
    plants.potted(s.at(1070, 720), palette.JADE)


def team_3(s: Stage) -> None:
    """Show the river guards with their nets and their boat."""
    outdoors.riverside(s, mood.SUMMER, 420, 600)
    boat = s.pen.at(940, 560, 1.5)
    draw_figure(boat.at(0, -10, 0.9, flip=True), cast.volunteer(s.rng, capped=True), pose.SWEEP, held.net)
    water.boat(boat)
    trees.willow(s.pen.at(100, 640, 1.5), s.rng, mood.SPRING.leaf)
    near = replace(s, rise=0.9)
    for i, x in enumerate((300, 440, 580, 720, 860)):
        near.person(
            (x, 690 + 12 * (i % 2)), roles.hatted(cast.volunteer, hats.straw())(s.rng),
            pose.UPHOLD if i in {0, 4} else pose.STAND, held.upright_net if i in {0, 4} else None,
        )  # fmt: skip
    for x in (400, 640):
        near.person((x, 755), cast.child(s.rng), pose.WAVE)


def team_4(s: Stage) -> None:
    """Line up the cooks and carriers of the meal point."""
    rooms.room(s.pen, palette.tint(palette.CELADON, 0.3), palette.CLAY)
    for x in (90, 880):
        rooms.window(s.pen.at(x, 120), s.rng, mood.DUSK, 230, 210)
    for x in (420, 600, 780):
        rooms.lamp(s.pen.at(x, 0), 90)
    near = replace(s, rise=0.92)
    for x, capped in ((270, True), (410, True), (790, False), (930, False)):
        meal = carried.box_of(palette.JADE, palette.CREAM)
        near.person((x, 650), cast.volunteer(s.rng, capped=capped), pose.HOLD, meal)
    for x in (535, 665):
        near.person((x, 655), roles.cook(s.rng), pose.STAND)
    furniture.draped(near.at(600, 735), 210, palette.CORAL)
    for x in (-66, -22, 22, 66):
        carried.box_of(palette.CREAM, palette.JADE)(near.at(600, 735), (x - 7, -46), (x + 7, -46))


def _two_rows(s: Stage, rear: cast.Casting, front: cast.Casting) -> None:
    near = replace(s, rise=0.88)
    for x in (270, 400, 530, 660, 790, 920):
        near.person((x, 630), rear(s.rng), pose.STAND)
    for x in (330, 465, 600, 735, 870):
        near.person((x, 715), front(s.rng), pose.LISTEN if x % 2 else pose.STAND)


GROUPS: Final[dict[str, Callable[[Stage], None]]] = {
    draw.__name__.replace("_", "-"): draw
    for draw in (family_1, family_2, family_3, family_4, team_1, team_2, team_3, team_4)
}
