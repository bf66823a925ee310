"""The portraits: invented neighbours, head and shoulders, before a disc and a motif in their own colour."""

from dataclasses import replace
from random import Random

from tools.pictures.ink import palette
from tools.pictures.ink.geometry import box, oval
from tools.pictures.ink.palette import mix, tint
from tools.pictures.ink.pen import Pen
from tools.pictures.ink.sheet import TALL
from tools.pictures.people.figure import draw_figure
from tools.pictures.people.look import SKINS, Look
from tools.pictures.people.pose import STAND
from tools.pictures.sitters import SITTERS, Sitter


def draw_portrait(pen: Pen, rng: Random, number: int) -> None:
    """Draw sitter `number`, counted from 1; odd numbers are men."""
    sitter = SITTERS[number - 1]
    _ground(pen, rng, sitter)
    turn = rng.choice((-0.35, -0.2, 0.2, 0.35))
    standing = replace(STAND, turn=turn, tilt=turn * 7)
    draw_figure(pen.at(300 - turn * 20, 1478, 13.7), _look(rng, sitter, number), standing)


def _ground(pen: Pen, rng: Random, sitter: Sitter) -> None:
    pen.fill(tint(sitter.ground, 0.45), box(0, 0, *TALL))
    sitter.motif(pen, rng, mix(tint(sitter.ground, 0.45), sitter.ground, 0.45))
    pen.glow(palette.CREAM, 0.4, 300, 330, 420)
    pen.fill(tint(sitter.ground, 0.72), oval(300, 330, 256))


def _look(rng: Random, sitter: Sitter, number: int) -> Look:
    woman = number % 2 == 0
    return Look(
        skin=SKINS[number * 7 % len(SKINS)],
        hair=sitter.hair,
        hair_colour=sitter.hair_colour,
        face=replace(sitter.face, slim=woman and not sitter.face.old, broad=rng.uniform(0.95, 1.06)),
        hat=sitter.hat,
        top=sitter.top,
        sleeve=sitter.sleeve,
        wear=sitter.wear,
        build=rng.uniform(0.92, 0.98) if woman else rng.uniform(1.02, 1.1),
    )
