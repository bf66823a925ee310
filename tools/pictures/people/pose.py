"""A pose: where hips, hands and feet are, in steps of a hundredth of a grown adult's height; the ground is at 0."""

from dataclasses import dataclass, replace
from typing import Final, TypeAlias

from tools.pictures.ink.geometry import Point

Pair: TypeAlias = tuple[Point, Point]


@dataclass(frozen=True)
class Pose:
    """Pairs are listed left to right as seen; hands are told from between the feet, upwards negative."""

    hands: Pair = ((-14.2, -43.6), (14.2, -43.6))
    feet: Pair = ((-5.6, 0), (5.6, 0))
    knees: Pair = ((-5.6, -23), (5.6, -23))
    hip: Point = (0, -46)
    lean: float = 0
    turn: float = 0
    tilt: float = 0
    behind: tuple[bool, bool] = (False, False)
    """Which arms pass behind the body."""
    back: bool = False
    seated: bool = False


STAND: Final = Pose()
BACK: Final = Pose(back=True)
LISTEN: Final = Pose(hands=((3, -51), (5, -50)), turn=0.4)
BEHIND: Final = Pose(hands=((-4, -48), (4, -48)), behind=(True, True), turn=0.3)
WALK: Final = Pose(
    hands=((-21, -46), (23, -46)), feet=((-11, -1), (10, 0)), knees=((-4, -23), (8, -24)), lean=4, turn=0.9,
    behind=(True, False),
)  # fmt: skip
STROLL: Final = Pose(
    hands=((-18, -45), (19, -45)), feet=((-6, -1), (7, 0)), knees=((-3, -23), (6, -24)), lean=2, turn=0.6,
    behind=(True, False),
)  # fmt: skip
RUN: Final = Pose(
    hands=((-17, -55), (17, -64)), feet=((-21, -14), (14, 0)), knees=((-7, -24), (14, -27)), lean=12, turn=1,
    behind=(True, False), hip=(0, -47),
)  # fmt: skip
WAVE: Final = Pose(hands=((-14.2, -43.6), (25, -90)), turn=0.3, tilt=3)
CHEER: Final = Pose(hands=((-21, -99), (21, -99)))
CLAP: Final = Pose(hands=((-1.5, -61), (2, -62)), turn=0.4)
HOLD: Final = Pose(hands=((-6, -56), (6, -56)), turn=0.2)
OFFER: Final = Pose(hands=((19, -58), (28, -60)), lean=4, turn=0.9)
POINT: Final = Pose(hands=((-14, -44), (31, -75)), turn=0.7)
REACH: Final = Pose(hands=((12, -90), (20, -96)), turn=0.6, tilt=-4)
THINK: Final = Pose(hands=((2, -58), (6, -77)), turn=0.4, tilt=4)
SING: Final = Pose(hands=((-5, -60), (5, -60)))
SWEEP: Final = Pose(
    hands=((8, -62), (19, -45)), feet=((-10, 0), (9, 0)), knees=((-6, -22), (10, -24)), hip=(-2, -45), lean=14,
    turn=0.8, tilt=6,
)  # fmt: skip
STOOP: Final = Pose(
    hands=((22, -20), (28, -22)), feet=((-9, 0), (7, 0)), knees=((-5, -22), (11, -24)), hip=(-4, -43), lean=50,
    turn=0.8, tilt=-12,
)  # fmt: skip
CROUCH: Final = Pose(
    hands=((17, -17), (24, -15)), feet=((-7, 0), (9, 0)), knees=((8, -21), (17, -20)), hip=(-5, -14), lean=16,
    turn=0.8, tilt=4, seated=True,
)  # fmt: skip
PULL: Final = Pose(
    hands=((20, -56), (29, -55)), feet=((6, 0), (16, 0)), knees=((2, -21), (15, -24)), hip=(-10, -38), lean=-24,
    turn=0.9, tilt=8,
)  # fmt: skip
SIT: Final = Pose(
    hands=((-5, -34), (5, -34)), feet=((-6.4, 0), (6.4, 0)), knees=((-7.4, -23), (7.4, -23)), hip=(0, -28), seated=True,
)  # fmt: skip
SIT_SIDE: Final = Pose(
    hands=((15, -35), (20, -36)), feet=((20, 0), (24, 0)), knees=((20, -28), (23, -27)), hip=(0, -28), turn=0.9,
    lean=2, seated=True,
)  # fmt: skip
SIT_BACK: Final = Pose(
    hands=((-11, -26), (11, -26)), feet=((-6, 0), (6, 0)), knees=((-6, -24), (6, -24)), hip=(0, -28), back=True,
    seated=True,
)  # fmt: skip
SIT_LOW: Final = Pose(
    hands=((-7, -20), (7, -20)), feet=((-6, 0), (6, 0)), knees=((-13, -11), (13, -11)), hip=(0, -9), seated=True,
)  # fmt: skip
KNEEL: Final = Pose(
    hands=((16, -26), (22, -25)), feet=((-17, -2), (12, 0)), knees=((0, -2), (14, -23)), hip=(-5, -24), lean=12,
    turn=0.8, tilt=4, seated=True,
)  # fmt: skip
RIDE: Final = Pose(
    hands=((24, -60), (28, -58)), feet=((12, -9), (4, -15)), knees=((17, -30), (17, -36)), hip=(-8, -46), lean=14,
    turn=0.9, seated=True,
)  # fmt: skip
TAI_CHI: Final = Pose(
    hands=((-25, -66), (26, -70)), feet=((-16, 0), (15, 0)), knees=((-14, -21), (13, -20)), hip=(0, -39), turn=0.5,
)  # fmt: skip
DANCE: Final = Pose(
    hands=((-21, -95), (25, -68)), feet=((-8, 0), (10, -3)), knees=((-6, -23), (9, -24)), lean=-3, tilt=-5, turn=0.4,
)  # fmt: skip
SERVE: Final = Pose(
    hands=((-8, -54), (26, -62)), feet=((-12, 0), (12, 0)), knees=((-9, -21), (13, -22)), hip=(0, -42), lean=10,
    turn=0.9,
)  # fmt: skip
SIT_READ: Final = replace(SIT, hands=((-6, -46), (6, -46)), tilt=3)
RECLINE: Final = Pose(
    hands=((-4, -40), (16, -42)), feet=((50, -8), (54, -6)), knees=((28, -33), (32, -32)), hip=(-6, -32), lean=-22,
    turn=0.6, tilt=14, seated=True,
)  # fmt: skip
COVER: Final = replace(WALK, hands=((4, -79), (20, -47)), behind=(False, False), lean=8)
AIM: Final = replace(SERVE, hands=((20, -54), (32, -60)))
UPHOLD: Final = replace(STROLL, hands=((-18, -45), (9, -62)))
OVER_TABLE: Final = Pose(hands=((-9, -52), (9, -52)), tilt=4)
OVER_SEAT: Final = replace(SIT, hands=((-9, -46), (9, -46)))
PADDLE: Final = replace(SIT_SIDE, hands=((14, -62), (20, -40)), lean=16)
DRUM: Final = Pose(hands=((15, -64), (24, -62)), turn=0.7, lean=5)
BESIDE: Final = replace(SIT, hands=((-10, -36), (9, -34)), turn=-0.7)
CONDUCT: Final = Pose(hands=((-24, -82), (24, -86)), back=True)
BITE: Final = Pose(hands=((-3, -68), (6, -68)), turn=0.3)
FANNING: Final = Pose(hands=((-14, -44), (11, -66)), turn=0.4)
EXPLAIN: Final = Pose(hands=((-22, -60), (24, -64)), turn=0.2)
GUIDE: Final = Pose(hands=((-10, -60), (28, -78)), turn=0.8)
LEAD: Final = replace(STROLL, hands=((-18, -45), (20, -54)))
PUSH: Final = replace(WALK, hands=((14, -52), (20, -52)), lean=10, behind=(False, False))
CRADLE: Final = replace(SIT, hands=((-9, -42), (8, -44)), tilt=-4)
