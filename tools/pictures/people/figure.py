"""Draws one figure: a look in a pose, standing on the pen's origin, a grown adult being 100 steps tall."""

from collections.abc import Callable
from typing import Final, TypeAlias

from tools.pictures.ink import palette
from tools.pictures.ink.geometry import Point, elbow, mirrored, oval, spline, tube
from tools.pictures.ink.palette import Colour, shade, tint
from tools.pictures.ink.pen import Pen
from tools.pictures.people.garments import TORSO
from tools.pictures.people.head import draw_back_hair, draw_head, draw_nape
from tools.pictures.people.look import Look
from tools.pictures.people.pose import STAND, Pose

Held: TypeAlias = Callable[[Pen, Point, Point], None]
"""Draws what is in the hands, given where the left and right hand are."""

UPPER_ARM: Final = 15.2
FOREARM: Final = 14
_PROFILE: Final = 0.5
"""From this much of a turn, both feet point the way the face does."""
_CHIN: Final = -33.6
_SHOE: Final = spline([(-3.8, 0.4), (-4.2, -3.4), (-1, -5.4), (2.4, -4.4), (6.4, -2.2), (6.8, 0.4)])


def draw_figure(pen: Pen, look: Look, pose: Pose = STAND, held: Held | None = None) -> None:
    """Draw legs, body, head and arms from the back of the figure to its front."""
    own = pen.at(0, 0, look.stature)
    own.wash(palette.NIGHT, 0.2, oval(3, 0, 17, 3.2))
    trunk = own.at(*pose.hip, turn=pose.lean)
    arms = [_arm(own, trunk, pose, side) for side in (0, 1)]
    for side in (0, 1):
        if pose.behind[side]:
            _draw_arm(own, look, arms[side], far=True)
    skull = _skull(trunk, look, pose)
    if not pose.back:
        draw_back_hair(skull, look)
    if pose.seated and not pose.back:
        _trunk(trunk, look, pose)
        _legs(own, look, pose)
    else:
        _legs(own, look, pose)
        _trunk(trunk, look, pose)
    if pose.back:
        draw_nape(skull, look)
    else:
        draw_head(skull, look, pose.turn)
    if held:
        held(own, arms[0][-1], arms[1][-1])
    for side in (0, 1):
        if not pose.behind[side]:
            _draw_arm(own, look, arms[side], far=False)


def _arm(own: Pen, trunk: Pen, pose: Pose, side: int) -> tuple[Point, Point, Point]:
    a, b, c, d, e, f = own.grid
    (x, y), *_ = trunk.to_paper([(9.8 if side else -9.8, -25.4)])
    det = a * d - b * c
    shoulder = ((d * (x - e) - c * (y - f)) / det, (a * (y - f) - b * (x - e)) / det)
    ways = [elbow(shoulder, pose.hands[side], UPPER_ARM, FOREARM, bend=bend) for bend in (-1, 1)]
    outwards = 1 if side else -1
    joint, hand = max(ways, key=lambda way: way[0][1] + outwards * way[0][0])
    return shoulder, joint, hand


def _draw_arm(own: Pen, look: Look, arm: tuple[Point, Point, Point], *, far: bool) -> None:
    shoulder, joint, hand = arm
    dim = 0.14 if far else 0
    cloth, skin = shade(look.sleeve or look.top, dim), shade(look.skin, dim)
    bent = spline([shoulder, joint, hand], closed=False, steps=5)
    own.form(skin, *tube(bent[6:], 4.8, 4.2), oval(*hand, 3.3), depth=0.14, rim=1)
    sleeve = bent[:5] if look.bare_arms else bent[:9]
    own.form(cloth, *tube(sleeve, 7.4 * min(look.build, 1.1), 6.6 if look.bare_arms else 5.8), rim=1.4)


def _legs(own: Pen, look: Look, pose: Pose) -> None:
    hip_x, hip_y = pose.hip
    cloth, thick, slim = (look.legs, 11.0, 7.4) if look.skirt is None else (look.skin, 6.4, 5.0)
    for side in (0, 1):
        knee, foot = pose.knees[side], pose.feet[side]
        hip = (hip_x + (5 if side else -5) * look.build, hip_y + 1)
        path = spline([hip, knee, (foot[0], foot[1] - 3)], closed=False, steps=4)
        far = side == 0 and pose.turn
        own.form(shade(cloth, 0.1) if far else cloth, *tube(path, thick, slim), rim=1.6)
        splayed = side == 0 and abs(pose.turn) < _PROFILE and not pose.back
        flip = pose.turn < 0 or splayed
        own.at(*foot, flip=flip).form(look.shoes, _SHOE, rim=1)
    if look.skirt is not None:
        _skirt(own, look.skirt, pose)


def _skirt(own: Pen, colour: Colour, pose: Pose) -> None:
    x, y = pose.hip
    if pose.seated:
        lap = [(x, y + 3), *pose.knees]
        own.form(colour, *tube([lap[0], lap[1]], 13, 12), *tube([lap[0], lap[2]], 13, 12), rim=1.6)
        return
    own.at(x, y).form(colour, mirrored([(9, -5), (11.4, 2), (14, 14), (15.6, 24), (8, 26), (0, 25.4)]), rim=2)


def _trunk(trunk: Pen, look: Look, pose: Pose) -> None:
    wide = trunk.wider(look.build)
    wide.form(look.top, TORSO, rim=2)
    if not pose.back:
        trunk.fill(shade(look.skin, 0.16), oval(0, -30.6, 3.6, 2.8))
    trunk.form(shade(look.skin, 0.1), *tube([(0, -30), (0, -35)], 5.8), rim=1)
    trunk.wash(shade(look.skin, 0.5), 0.28, oval(0, -33.8, 2.9, 2.1))
    if not look.wear:
        trunk.line(tint(look.top, 0.3), 1.3, spline([(-3.8, -31), (0, -28), (3.8, -31)], closed=False))
    for garment in look.wear:
        garment(wide, "back" if pose.back else "front")


def _skull(trunk: Pen, look: Look, pose: Pose) -> Pen:
    upright = pose.tilt - pose.lean * 0.7
    return trunk.at(0, _CHIN, 0.88 * look.head, turn=upright).at(pose.turn * 0.8, -10.3)
