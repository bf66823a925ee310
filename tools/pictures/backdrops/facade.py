"""The foot of a stairwell, close to: plaster, windows, a red balcony above and the door."""

from tools.pictures.ink import palette
from tools.pictures.ink.geometry import box, oval, spline
from tools.pictures.ink.palette import mix, shade, tint
from tools.pictures.ink.pen import Pen
from tools.pictures.ink.sheet import WIDE, fade
from tools.pictures.place import land, plants
from tools.pictures.place.mood import Mood, in_leaf
from tools.pictures.stage import Stage


def facade(s: Stage, mood: Mood, door_at: float, foot: float = 540) -> None:
    """Fill the sheet with the ground floor, its door's middle at `door_at`, and the pavement before it."""
    fade(s.pen, tint(mood.wall, 0.25), mood.wall, (0, foot))
    s.pen.fill(shade(mood.wall, 0.2), box(0, foot - 44, WIDE[0], 44))
    for joint in range(0, WIDE[0], 92):
        s.pen.line(shade(mood.wall, 0.3), 1.6, [(joint, foot - 42), (joint, foot)])
    for left in (-60, 250, 560, 870):
        _balcony(s.pen.at(left, 0), mood)
    for x in (door_at - 520, door_at - 300, door_at + 170, door_at + 390, door_at + 610):
        _window(s.pen.at(x, 210), s, mood)
    _door(s.pen.at(door_at, foot), mood)
    s.pen.form(mix(palette.STONE, mood.wall, 0.4), box(door_at + 118, 0, 14, foot), rim=4)
    land.plaza(s.pen, s.rng, mood.ground, foot, s.horizon)
    for x in (door_at - 330, door_at + 190, door_at + 430):
        plants.hedge(s.pen.at(x, foot + 14, 1.7), s.rng, in_leaf(mood, 0.4), 110)


def _balcony(pen: Pen, mood: Mood) -> None:
    red = mix(mix(palette.VERMILION, palette.BRICK, 0.25), mood.wall, 0.1)
    pen.form(red, box(0, -20, 270, 100, 4), rim=7)
    pen.fill(tint(red, 0.3), box(0, 70, 270, 10))
    for i in range(1, 9):
        pen.fill(shade(red, 0.16), box(i * 30 - 4, -10, 8, 70, 3))
    pen.fill(shade(mood.wall, 0.3), box(6, 80, 258, 16))


def _window(pen: Pen, s: Stage, mood: Mood) -> None:
    pen.form(tint(mood.wall, 0.6), box(-8, -8, 146, 156, 3), rim=4)
    glass = mix(
        palette.STRAW, palette.OCHRE, 0.2,
    ) if s.rng.random() < mood.lit else mix(palette.SLATE, palette.HAZE, 0.5)  # fmt: skip
    pen.fill(glass, box(0, 0, 62, 140), box(68, 0, 62, 140))
    for x in (0, 102):
        drape = [
            (x, 0), (x + 28, 0), (x + (8 if x else 20), 80), (x + (6 if x else 22), 140), (x + (28 if x else 0), 140),
        ]  # fmt: skip
        pen.wash(palette.CREAM, 0.55, drape)
    pen.form(palette.CLAY, box(4, 132, 122, 18, 3), rim=3)
    for i in range(9):
        x = 14 + i * 13
        pen.form(mix(mood.leaf, palette.PINE, s.rng.uniform(0, 0.5)), oval(x, 128, 10, 9), rim=2)
        pen.fill(
            (palette.CORAL, palette.ROSE, palette.CREAM)[i % 3],
            oval(x + s.rng.uniform(-4, 4), 122 + s.rng.uniform(-4, 4), 3.6),
        )


def _door(pen: Pen, mood: Mood) -> None:
    pen.form(palette.BRICK, box(-104, -316, 208, 26, 4), rim=4)
    pen.form(shade(mood.wall, 0.25), box(-84, -292, 168, 292), rim=4)
    pen.fill(mix(palette.OCHRE, palette.INK, 0.35), box(-70, -280, 140, 280))
    pen.glow((255, 224, 160), 0.5, 0, -190, 110)
    for i in range(6):
        pen.fill(shade(palette.STONE, 0.06 * i), box(-70 + i * 7, -18 - i * 17, 140 - i * 14, 18))
    pen.form(palette.PINE, [(70, -280), (112, -262), (112, 12), (70, 0)], rim=4)
    pen.fill(palette.STRAW, oval(104, -124, 4, 7))
    pen.form(palette.STONE, box(-96, -8, 192, 14, 2), rim=3)
    pen.form(palette.VERMILION, [(0, -276), (18, -258), (0, -240), (-18, -258)], rim=3)
    pen.line(palette.STRAW, 2, spline([(-7, -258), (0, -265), (7, -258), (0, -251), (-7, -258)], closed=False))
