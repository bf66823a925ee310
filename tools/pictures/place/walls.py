"""The courtyard's walls: white plaster, grey tiles, a moon gate."""

from random import Random

from tools.pictures.ink import palette
from tools.pictures.ink.geometry import Outline, arc, box, gouge, oval
from tools.pictures.ink.palette import mix, shade, tint
from tools.pictures.ink.pen import Pen
from tools.pictures.place.mood import Mood


def garden_wall(pen: Pen, mood: Mood, wide: float, high: float = 190) -> None:
    """Stand a plastered wall with a tiled coping; its lower left corner is the origin."""
    plaster = tint(mood.wall, 0.3)
    pen.form(plaster, box(0, -high, wide, high), rim=0)
    pen.fill(shade(plaster, 0.22), box(0, -22, wide, 22))
    pen.fill(shade(plaster, 0.12), box(0, -high, wide, 12))
    slate = mix(palette.SLATE, palette.INK, 0.12)
    pen.form(slate, [(-10, -high), (wide + 10, -high), (wide, -high - 24), (0, -high - 24)], rim=3)
    for i in range(int(wide / 16) + 1):
        pen.line(shade(slate, 0.3), 1.6, [(i * 16, -high - 22), (i * 16, -high - 2)])
        pen.fill(tint(slate, 0.25), oval(i * 16 - 8, -high, 5))
    pen.form(shade(slate, 0.25), box(-4, -high - 30, wide + 8, 8, 3), rim=2)


def moon_gate(pen: Pen, rng: Random, mood: Mood, radius: float = 88) -> None:
    """Open a round gate on bamboo and a path; it stands on the origin."""
    middle = -radius * 0.88
    opening: Outline = arc(0, middle, radius, 118, 422)
    pen.form(
        mix(palette.STONE, palette.SLATE, 0.35), [(x * 1.1, (y - middle) * 1.1 + middle) for x, y in opening], rim=3,
    )  # fmt: skip
    pen.fill(mix(mood.low, mood.hills[0], 0.5), opening)
    foot = opening[0][1]
    pen.fill(
        mix(mood.ground, palette.CELADON, 0.3), [(-radius * 0.8, middle + radius * 0.5),
        (radius * 0.8, middle + radius * 0.5), (radius * 0.47, foot), (-radius * 0.47, foot)],
    )  # fmt: skip
    for _ in range(26):
        x, y = rng.uniform(-radius * 0.62, radius * 0.5), middle + rng.uniform(-radius * 0.6, radius * 0.4)
        pen.fill(
            mix(mood.leaf, palette.PINE, rng.uniform(0, 0.7)),
            gouge((x, y), (x + rng.uniform(8, 20), y + rng.uniform(4, 14)), 5, 2),
        )


def lattice(pen: Pen, mood: Mood, size: float = 74) -> None:
    """Set a lattice window into a wall; its upper left corner is the origin."""
    frame = mix(palette.SLATE, palette.STONE, 0.3)
    pen.form(frame, box(-6, -6, size + 12, size + 12, 3), rim=2)
    pen.fill(mix(mood.leaf, mood.low, 0.45), box(0, 0, size, size))
    step = size / 4
    for i in range(1, 4):
        pen.line(frame, 3, [(i * step, 0), (i * step, size)])
        pen.line(frame, 3, [(0, i * step), (size, i * step)])
    pen.line(
        frame, 3, [(size / 2, step / 2), (size - step / 2, size / 2), (size / 2, size - step / 2),
        (step / 2, size / 2), (size / 2, step / 2)],
    )  # fmt: skip
