"""The wall that the neighbours paint."""

from random import Random

from tools.pictures.ink import palette
from tools.pictures.ink.geometry import arc, box, gouge, oval, spline
from tools.pictures.ink.palette import mix, shade, tint
from tools.pictures.ink.pen import Pen
from tools.pictures.ink.sheet import WIDE
from tools.pictures.things import animals


def landscape(pen: Pen, rng: Random, top: float, foot: float) -> None:
    """Paint a tall wall with hills, a sun, waves and carp; its right end is still bare."""
    _wall(pen, top, foot)
    high = foot - top
    pen.fill(tint(palette.SKY, 0.35), box(0, top + 18, 930, high - 60))
    pen.fill(palette.VERMILION, oval(240, top + 110, 50))
    for step, colour in enumerate((palette.CELADON, palette.JADE, palette.PINE)):
        base = top + high * (0.48 + 0.12 * step)
        crest = spline([(x, base - rng.uniform(0, 90 - step * 22)) for x in range(0, 950, 155)], closed=False)
        pen.fill(colour, [(0, foot - 42), *[(min(x, 930), y) for x, y in crest], (930, base), (930, foot - 42)])
    for row in range(3):
        for x in range(-20 + row * 30, 890, 60):
            y = foot - 58 + row * 10
            pen.line(tint(palette.SLATE, 0.3), 4, arc(x + 30, y, 28, 190, 350))
    for x, y in ((620, foot - 120), (760, foot - 150), (430, foot - 110)):
        animals.fish(pen.at(x, y, 2.4, turn=-12), palette.VERMILION)
    for x in (944, 1010, 1080):
        pen.line(palette.ASH, 1.6, spline([(x, foot - 160), (x + 40, foot - 220), (x + 90, foot - 170)], closed=False))


def garden(pen: Pen, rng: Random, top: float, foot: float) -> None:
    """Paint a low wall with children's suns, flowers and handprints."""
    _wall(pen, top, foot)
    pen.fill(tint(palette.SKY, 0.4), box(0, top + 16, WIDE[0], foot - top - 54))
    pen.fill(
        palette.LEAF, [(0, foot - 38), *spline([(x, foot - 62 - rng.uniform(0, 22)) for x in range(0, 1320, 120)],
        closed=False), (WIDE[0], foot - 38)],
    )  # fmt: skip
    for x in range(40, 1200, 92):
        colour = rng.choice((palette.VERMILION, palette.GINKGO, palette.CORAL, palette.PLUM, palette.ROSE))
        high = rng.uniform(60, 120)
        pen.line(palette.PINE, 5, [(x, foot - 44), (x + 4, foot - 44 - high)])
        pen.fill(palette.PINE, gouge((x, foot - 60), (x + 30, foot - 84), 12, 3))
        for turn in range(0, 360, 60):
            pen.at(x + 4, foot - 44 - high, turn=turn).fill(colour, oval(0, -15, 10))
        pen.fill(palette.STRAW, oval(x + 4, foot - 44 - high, 9))
    for x in (95, 360, 690, 1130):
        _hand(
            pen.at(x, top + 62, 0.9, turn=rng.uniform(-24, 24)),
            rng.choice((palette.CORAL, palette.JADE, palette.OCHRE, palette.SLATE)),
        )


def _hand(pen: Pen, colour: palette.Colour) -> None:
    pen.fill(colour, oval(0, 0, 13, 14))
    for x, y, turn in ((-15, -2, -52), (-9, -15, -18), (-2, -19, 0), (6, -17, 12), (12, -11, 30)):
        pen.at(x, y, turn=turn).fill(colour, oval(0, -4, 4, 10))


def _wall(pen: Pen, top: float, foot: float) -> None:
    plaster = mix(palette.CREAM, palette.STONE, 0.2)
    pen.fill(plaster, box(0, top, WIDE[0], foot - top))
    pen.fill(shade(plaster, 0.25), box(0, foot - 38, WIDE[0], 38))
    pen.form(palette.SLATE, box(-10, top - 20, WIDE[0] + 20, 24, 3), rim=4)
    for x in range(8, WIDE[0], 26):
        pen.line(shade(palette.SLATE, 0.25), 2, [(x, top - 16), (x, top)])
