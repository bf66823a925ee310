"""Trees and plants, each standing on the pen's origin."""

from random import Random
from typing import Final

from tools.pictures.ink import palette
from tools.pictures.ink.geometry import Outline, blossom, gouge, oval, spline, tube
from tools.pictures.ink.palette import Colour, mix, shade, tint
from tools.pictures.ink.pen import Pen


def _trunk(pen: Pen, high: float, thick: float, *limbs: tuple[float, float]) -> None:
    pen.wash(palette.NIGHT, 0.16, oval(thick * 0.6, 0, thick * 3.2, thick * 0.7))
    parts: list[Outline] = [
        *tube(spline([(0, 0), (thick * 0.2, -high * 0.5), (0, -high)], closed=False), thick * 1.25, thick * 0.7),
    ]
    for x, y in limbs:
        parts += tube(
            spline([(0, -high * 0.55), (x * 0.5, -high * 0.8), (x, y)], closed=False), thick * 0.6, thick * 0.2,
        )  # fmt: skip
    pen.form(palette.BARK, *parts, rim=thick * 0.22)
    for i in range(4):
        y = -high * (0.1 + 0.16 * i)
        pen.wash(tint(palette.BARK, 0.3), 0.6, gouge((-thick * 0.2, y), (-thick * 0.1, y - high * 0.1), thick * 0.14))


_LOBES: Final = (
    (0, -222, 62),
    (-64, -182, 46),
    (66, -186, 48),
    (-40, -254, 44),
    (42, -256, 46),
    (-2, -178, 44),
    (2, -284, 36),
)


def leafy(pen: Pen, rng: Random, colour: Colour, *, size: float = 1) -> None:
    """Grow a broad tree 300 steps tall, its crown cut into light and dark leaves: a ginkgo when golden."""
    near = pen.at(0, 0, size)
    _trunk(near, 150, 17, (-44, -160), (48, -168))
    lobes = [(x + rng.uniform(-9, 9), y + rng.uniform(-8, 8), wide * rng.uniform(0.92, 1.1)) for x, y, wide in _LOBES]
    near.form(colour, *(oval(x, y, wide, wide * 0.86) for x, y, wide in lobes), rim=13, depth=0.2)
    for x, y, wide in lobes:
        near.wash(tint(colour, 0.3), 0.4, oval(x - wide * 0.18, y - wide * 0.18, wide * 0.62, wide * 0.5))
        for _ in range(6):
            px, py = x + rng.uniform(-0.6, 0.6) * wide, y + rng.uniform(-0.5, 0.6) * wide
            tone = tint(colour, 0.42) if px - x + py - y < 0 else shade(colour, 0.24)
            near.fill(tone, gouge((px - 7, py + 2), (px + 7, py - 2), 5.4, 2))


def willow(pen: Pen, rng: Random, colour: Colour, *, size: float = 1) -> None:
    """Grow a willow 320 steps tall whose strands hang past its trunk."""
    near = pen.at(0, 0, size)
    _trunk(near, 190, 19, (-56, -226), (60, -230))
    near.form(colour, oval(0, -258, 84, 52), oval(-60, -236, 48, 40), oval(62, -238, 50, 40), rim=9, depth=0.16)
    for _ in range(20):
        x, y = rng.uniform(-84, 84), rng.uniform(-296, -246)
        near.fill(tint(colour, 0.3), gouge((x, y), (x + x * 0.14, y + 17), 5, 2))
    for i in range(27):
        x = -108 + i * 216 / 26 + rng.uniform(-4, 4)
        top = -250 + abs(x) * 0.35 + rng.uniform(-12, 12)
        long = rng.uniform(70, 178) - abs(x) * 0.1
        tone = rng.choice((colour, shade(colour, 0.16), tint(colour, 0.25)))
        swing = x * 0.16 + rng.uniform(-4, 10)
        near.line(
            tone, 3.4,
            spline([(x, top), (x + swing * 0.8, top + long * 0.45), (x + swing, top + long)], closed=False, steps=5),
            1.6,
        )  # fmt: skip
        for k in range(2, 7):
            y = top + long * k / 7
            lx = x + swing * k / 7
            near.fill(tone, gouge((lx, y), (lx + (8 if k % 2 else -6), y + 12), 4))


def pine(pen: Pen, colour: Colour, *, size: float = 1) -> None:
    """Grow a pine of flat tiers, as painters of hills do."""
    near = pen.at(0, 0, size)
    _trunk(near, 210, 13, (-40, -150), (44, -180))
    for x, y, wide in ((-42, -150, 54), (46, -178, 52), (-26, -206, 54), (16, -240, 44), (0, -262, 28)):
        near.form(
            colour, spline([(x - wide, y + 8), (x - wide * 0.5, y - 14), (x, y - 20), (x + wide * 0.5, y - 14),
            (x + wide, y + 8), (x, y + 12)]), rim=6,
        )  # fmt: skip
        for i in range(-2, 3):
            cx = x + i * wide * 0.3
            near.fill(tint(colour, 0.25), gouge((cx, y + 2), (cx + i * 3, y - 12), 3))


def bare(pen: Pen, rng: Random, bloom: Colour | None = None, *, size: float = 1) -> None:
    """Grow a leafless tree, in blossom if a colour is given, else with snow on its limbs."""
    near = pen.at(0, 0, size)
    limbs = ((-76, -210), (70, -226), (-36, -262), (30, -270), (96, -170), (-100, -160))
    _trunk(near, 170, 16, *limbs)
    for x, y in limbs:
        for share in (0.55, 0.7, 0.82, 0.94, 1.04):
            px, py = x * share + rng.uniform(-12, 12), -95 + (y + 95) * share + rng.uniform(-10, 10)
            if bloom:
                near.form(
                    mix(bloom, palette.CREAM, rng.uniform(0, 0.5)), *blossom(px, py, rng.uniform(3, 5.4)), rim=1.4,
                    depth=0.1,
                )  # fmt: skip
            else:
                near.fill(palette.SNOW, gouge((px - 9, py - 3), (px + 9, py - 5), 6, -2))


def bamboo(pen: Pen, rng: Random, colour: Colour, *, size: float = 1) -> None:
    """Grow a clump of bamboo 260 steps tall."""
    near = pen.at(0, 0, size)
    for i in range(5):
        x, high, tip = -36 + i * 18, rng.uniform(190, 270), rng.uniform(-20, 26)
        stem = spline([(x, 0), (x + tip * 0.3, -high * 0.6), (x + tip, -high)], closed=False)
        near.line(shade(colour, 0.1 * (i % 3)), 7, stem, 3)
        for k in range(1, 6):
            y = -high * k / 6
            near.line(tint(colour, 0.4), 1.6, [(x + tip * (k / 6) ** 2 - 3, y), (x + tip * (k / 6) ** 2 + 3, y)])
        for _ in range(10):
            y = -high * rng.uniform(0.45, 1)
            lx = x + tip * (y / high) ** 2
            side = rng.choice((-1, 1))
            near.fill(
                mix(colour, palette.PINE, rng.uniform(0, 0.6)),
                gouge((lx, y), (lx + side * rng.uniform(20, 34), y + rng.uniform(2, 16)), 7, side * 2),
            )
