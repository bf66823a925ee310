"""Draws a head about the middle of its face; large heads get the finer lines."""

from typing import Final

from tools.pictures.ink import palette
from tools.pictures.ink.geometry import Outline, bow, mirrored, oval, spline
from tools.pictures.ink.palette import mix, shade, tint
from tools.pictures.ink.pen import Pen
from tools.pictures.people.hair import BALDING
from tools.pictures.people.look import Look

FINE: Final = 16
"""From this many dots a step, a head is a portrait."""

_FACE: Final = mirrored([(0, -10.4), (5.6, -8.8), (8, -3), (7.9, 2), (6, 7.2), (2.6, 10), (0, 10.5)])
_SLIM: Final = mirrored([(0, -10.4), (5.6, -8.8), (7.9, -3), (7.5, 2), (5.2, 7), (2, 9.9), (0, 10.4)])
_JAW: Final = mirrored([(0, -10.4), (5.6, -8.8), (8, -3), (8, 2.4), (6.8, 7.2), (3, 10.2), (0, 10.6)])
_SKULL: Final = oval(0, -1.4, 9, 10.8)
_CROPPED: Final = mirrored([(0, -12.8), (5.6, -11.4), (9, -6), (9, 0), (6.6, 5), (3, 4.4), (0, 5.6)])
_BEARD: Final = spline([(-6, 5.4), (-2.6, 4.4), (0, 5), (2.6, 4.4), (6, 5.4), (4.6, 10), (0, 13.4), (-4.6, 10)])


def draw_back_hair(pen: Pen, look: Look) -> None:
    """Draw the hair that falls behind the neck, before the body is drawn over it."""
    if look.hair.back:
        pen.wider(look.face.broad).form(look.hair_colour, *look.hair.back, rim=1.4)


def draw_head(pen: Pen, look: Look, turn: float = 0) -> None:
    """Draw the head from the front; `turn` from -1 to 1 moves the features to where it looks."""
    hair = look.hair
    pen = pen.wider(look.face.broad)
    for side in (-1, 1):
        pen.form(shade(look.skin, 0.06), oval(side * 8.1 - turn * 0.9, 0.8, 1.5, 2.3), rim=0.6)
    outline = _SLIM if look.face.slim else _JAW if look.face.old else _FACE
    pen.form(look.skin, outline, depth=0.13, rim=1.5)
    _features(pen.at(turn * 2.3, 0), look, turn)
    pen.form(look.hair_colour, *hair.front, rim=1)
    if pen.unit > FINE:
        for strand in hair.strands:
            pen.line(tint(look.hair_colour, 0.2), 0.34, strand, 0.12)
    if look.hat:
        look.hat(pen)


def draw_nape(pen: Pen, look: Look) -> None:
    """Draw the head from behind."""
    for side in (-1, 1):
        pen.fill(shade(look.skin, 0.1), oval(side * 8.4, 0.8, 1.5, 2.3))
    if look.hair == BALDING:
        pen.form(look.skin, _SKULL, rim=1.5)
        pen.form(look.hair_colour, spline([(-9, -4), (-4, -1), (4, -1), (9, -4), (8, 6), (0, 9), (-8, 6)]), rim=1)
    else:
        pen.form(look.skin, _SKULL, rim=1.5)
        pen.form(look.hair_colour, _SKULL if look.hair.back else _CROPPED, *look.hair.back, rim=1.4)
        pen.line(tint(look.hair_colour, 0.12), 0.5, spline([(-5, -9), (-6.4, -3), (-5, 4)], closed=False), 0.1)
    if look.hat:
        look.hat(pen)


def _features(pen: Pen, look: Look, turn: float) -> None:
    line = mix(look.hair_colour, palette.INK, 0.55)
    pen.wash(palette.CORAL, 0.26, oval(-4.4, 3.7, 1.8, 1.5), oval(4.4, 3.7, 1.8, 1.5))
    for side in (-1, 1):
        near = pen.at(side * (3.8 - abs(turn) * 0.3), 0)
        brow = bow(1.9, 0.8, -3.3)
        near.line(mix(look.hair_colour, look.skin, 0.15), 0.75, brow if side > 0 else brow[::-1], 0.45)
        _eye(near, look, side)
    nose = spline([(0.1, -0.4), (0.9 + turn * 0.5, 2.2), (-0.5, 2.7)], closed=False)
    pen.line(shade(look.skin, 0.3), 0.55, nose)
    if look.face.beard:
        pen.form(look.hair_colour, _BEARD, rim=0.8)
    _mouth(pen, look)
    if pen.unit > FINE:
        _years(pen, look)
    if look.face.glasses:
        rims = [[*oval(side * 3.8, -0.2, 2.9, 2.5), (side * 3.8 + 2.9, -0.2)] for side in (-1, 1)]
        pen.wash(palette.WHITE, 0.22, *rims)
        for path in (*rims, [(-0.9, -0.5), (0.9, -0.5)], [(-6.7, -0.6), (-8.2, -1)], [(6.7, -0.6), (8.2, -1)]):
            pen.line(line, 0.5, path)


def _eye(pen: Pen, look: Look, side: int) -> None:
    if look.face.eyes == "smiling":
        pen.line(palette.INK, 0.75, bow(1.7, 1.2, 0.4))
        return
    if pen.unit <= FINE:
        pen.fill(palette.INK, oval(0, -0.1, 0.85, 1.15))
        return
    almond = spline([(-1.8, 0.2), (-0.6, -1.1), (0.9, -1), (1.9, 0.1), (0.4, 0.9)])
    pen.fill(palette.WHITE, almond if side > 0 else [(-x, y) for x, y in almond])
    pen.fill(shade(palette.INK, 0.1), oval(0, -0.1, 0.95, 1.02))
    pen.fill(palette.WHITE, oval(-0.35, -0.45, 0.27))
    lid = spline([(-2 * side, 0.2), (-0.6 * side, -1.1), (1 * side, -1), (2.2 * side, -0.1)], closed=False)
    pen.line(palette.INK, 0.45, lid, 0.3)


def _mouth(pen: Pen, look: Look) -> None:
    lip = mix(palette.CRIMSON, look.skin, 0.3)
    mood = look.face.mouth
    if mood == "sing":
        pen.fill(shade(palette.CRIMSON, 0.4), oval(0, 6.1, 1.3, 1.5))
    elif mood == "open":
        smile: Outline = [*bow(2.7, -0.5, 5.1), *bow(2.7, -2.6, 5.1)[::-1]]
        pen.fill(shade(palette.CRIMSON, 0.25), smile)
        pen.fill(palette.WHITE, [*bow(2.2, -0.3, 5.3), *bow(2.2, -1.1, 5.3)[::-1]])
    else:
        dip = 1.3 if mood == "smile" else 0.5
        pen.line(lip, 0.65, bow(2.4, -dip, 5.5))


def _years(pen: Pen, look: Look) -> None:
    crease = shade(look.skin, 0.2)
    if look.face.old:
        paths = [[(-4.5, -6.1), (0, -6.5), (4.5, -6.1)]]
        for side in (-1, 1):
            paths += [[(side * 2.8, 2.6), (side * 3.7, 4), (side * 3.7, 5.4)], [(side * 6.4, -0.6), (side * 7.3, -1.2)]]
            paths += [[(side * 6.4, 0.3), (side * 7.3, 0.6)], [(side * 2.4, 1.7), (side * 3.9, 2.2), (side * 5.2, 1.7)]]
        for path in paths:
            pen.line(crease, 0.22, spline(path, closed=False))
    if look.face.slim and look.face.mouth != "open":
        pen.wash(palette.CRIMSON, 0.35, spline([(-1.8, 5.7), (0, 5.3), (1.8, 5.7), (0, 7.2)]))
