"""What stands about out of doors: beds, canes, rails, snowmen and hoses."""

from random import Random

from tools.pictures.ink import palette
from tools.pictures.ink.geometry import Point, box, gouge, oval, spline
from tools.pictures.ink.palette import Colour, mix, shade, tint
from tools.pictures.ink.pen import Pen
from tools.pictures.place import plants
from tools.pictures.things.vehicles import tricycle


def bed_of(pen: Pen, rng: Random, wide: float, crop: Colour) -> None:
    """Lay out a raised bed of greens."""
    half = wide / 2
    pen.wash(palette.NIGHT, 0.16, oval(4, 0, half + 8, 5))
    pen.fill(palette.BARK, [(-half + 8, -26), (half - 8, -26), (half, -14), (-half, -14)])
    for row, height in enumerate((-24, -16)):
        count = int(wide / 20)
        for i in range(count):
            plants.cabbage(
                pen.at(-half + 14 + i * (wide - 28) / (count - 1), height, 0.62 + 0.16 * row),
                mix(crop, palette.PINE, rng.uniform(0, 0.3)),
            )
    pen.form(palette.WOOD, box(-half, -15, wide, 15, 1.4), rim=2)
    pen.line(shade(palette.WOOD, 0.2), 0.9, [(-half + 2, -8), (half - 2, -8)])


def canes(pen: Pen, rng: Random) -> None:
    """Train beans up a row of canes."""
    pen.form(palette.BARK, oval(0, -1, 46, 5), rim=1)
    for foot in (-34, -12, 12, 34):
        pen.line(palette.WOOD, 2, [(foot, 0), (foot * 0.4, -108)])
    for _ in range(46):
        share = rng.random()
        x, y = rng.choice((-34, -12, 12, 34)) * (1 - 0.6 * share) + rng.uniform(-7, 7), -104 * share
        pen.fill(mix(palette.LEAF, palette.PINE, rng.random()), gouge((x - 6, y), (x + 6, y - 3), 6, 1))
    for _ in range(12):
        pod, high = rng.uniform(-28, 28), -rng.uniform(24, 90)
        pen.fill(palette.SPROUT, gouge((pod, high), (pod + 1, high + 16), 2.6, 1))


def clothes_rail(pen: Pen) -> None:
    """Hang clothes on a rail."""
    pen.wash(palette.NIGHT, 0.14, oval(3, 0, 66, 4))
    for x in (-58, 58):
        pen.line(palette.ASH, 2.6, [(x, 0), (x, -98)])
    pen.line(palette.ASH, 2.6, [(-62, -98), (62, -98)])
    for i, colour in enumerate((palette.CORAL, palette.SLATE, palette.GINKGO, palette.CELADON, palette.PLUM)):
        x = -44 + i * 22
        pen.line(palette.INK, 0.8, [(x, -98), (x, -92)])
        pen.form(
            colour, [(x - 5, -92), (x + 5, -92), (x + 12, -80), (x + 8, -76), (x + 8, -48), (x - 8, -48),
            (x - 8, -76), (x - 12, -80)], rim=1.6,
        )  # fmt: skip


def teddy(pen: Pen) -> None:
    """Seat a cloth bear."""
    brown = palette.CLAY
    pen.form(brown, oval(0, -8, 8, 8), oval(-7, -3, 4, 3), oval(7, -3, 4, 3), rim=1.4)
    pen.form(brown, oval(-6, -26, 3), oval(6, -26, 3), oval(0, -20, 8, 7), rim=1.4)
    pen.fill(tint(brown, 0.5), oval(0, -17.6, 3.6, 2.8), oval(0, -7, 4.4, 5))
    pen.fill(palette.INK, oval(-3, -21.4, 0.9), oval(3, -21.4, 0.9), oval(0, -18.8, 1.1, 0.8))


def hug(pen: Pen, left: Point, right: Point) -> None:
    """Hug a cloth bear."""
    teddy(pen.at((left[0] + right[0]) / 2, max(left[1], right[1]) + 9, 1.2))


def paper_tricycle(pen: Pen) -> None:
    """Load a tricycle with bundles of paper."""
    for row in range(3):
        for i in range(3 - row // 2):
            x, y = -72 + i * 20 + row * 4, -48 - row * 12
            pen.form(mix(palette.STRAW, palette.STONE, 0.2 * i), box(x, y - 6, 19, 12, 1), rim=1.4)
            pen.line(palette.VERMILION, 0.9, [(x + 9, y - 6), (x + 9, y + 6)])
    tricycle(pen, palette.PINE)


def snowman(pen: Pen) -> None:
    """Build a snowman with a red scarf."""
    pen.wash(palette.SLATE, 0.24, oval(5, 0, 34, 5))
    pen.form(palette.WHITE, oval(0, -22, 28, 24), rim=5, depth=0.16)
    pen.form(palette.WHITE, oval(0, -60, 20, 18), rim=4, depth=0.16)
    pen.line(palette.BARK, 2, [(-24, -32), (-46, -50)])
    pen.line(palette.BARK, 2, [(24, -32), (46, -48)])
    pen.form(palette.VERMILION, box(-16, -48, 32, 7, 3.4), box(6, -46, 7, 20, 2), rim=1.4)
    pen.form(palette.JADE, box(-13, -88, 26, 13, 3), box(-18, -77, 36, 5, 2), rim=1.6)
    pen.fill(palette.INK, oval(-7, -64, 2), oval(7, -64, 2), *(oval(0, y, 1.8) for y in (-34, -25, -16)))
    pen.form(palette.OCHRE, gouge((0, -59), (15, -56), 5), rim=0.8)
    pen.line(palette.INK, 1, spline([(-6, -53), (0, -50), (6, -53)], closed=False))


def snow_heap(pen: Pen, wide: float) -> None:
    """Heap up shovelled snow."""
    half = wide / 2
    pen.form(
        palette.WHITE, spline([(-half, 2), (-half * 0.6, -wide * 0.16), (0, -wide * 0.26),
        (half * 0.6, -wide * 0.14), (half, 2), (0, 6)]), rim=5, depth=0.16,
    )  # fmt: skip


def hose(pen: Pen, path: list[Point]) -> None:
    """Run a fire hose along the ground."""
    curve = spline(path, closed=False)
    pen.line(shade(palette.OCHRE, 0.2), 9, curve)
    pen.line(palette.STRAW, 5, [(x, y - 1.6) for x, y in curve])


def jet(pen: Pen, path: list[Point], thick: float) -> None:
    """Throw an arc of water that spreads as it flies."""
    curve = spline(path, closed=False)
    count = len(curve) - 1
    pen.wash(palette.SNOW, 0.8, *(oval(x, y, thick * (0.3 + 0.9 * i / count)) for i, (x, y) in enumerate(curve)))
    pen.wash(
        palette.HAZE, 0.5,
        *(oval(x, y + thick * 0.3, thick * 0.3 * (0.3 + i / count)) for i, (x, y) in enumerate(curve)),
    )  # fmt: skip
    x, y = curve[-1]
    pen.wash(
        palette.SNOW, 0.7, *(oval(x + thick * dx, y + thick * dy, thick * 0.36) for dx,
        dy in ((-1.4, -1), (1, -1.7), (1.8, 0.4), (-1, 1.6), (0.4, 2.2))),
    )  # fmt: skip
