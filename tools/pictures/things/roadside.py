"""What stands or is painted along a road."""

from tools.pictures.ink import palette
from tools.pictures.ink.geometry import Outline, arc, box, oval
from tools.pictures.ink.palette import mix, shade, tint
from tools.pictures.ink.pen import Pen
from tools.pictures.ink.sheet import WIDE
from tools.pictures.place.houses import tiled_roof
from tools.pictures.things.vehicles import wheel


def shed(pen: Pen) -> None:
    """Raise an open shed 350 steps wide with charging points along its back."""
    for x in (-168, -56, 56, 168):
        pen.form(palette.SLATE, box(x - 3, -118, 6, 118), rim=1.2)
    pen.wash(palette.HAZE, 0.75, box(-168, -96, 336, 80))
    for i in range(7):
        x = -150 + i * 46
        pen.form(palette.SNOW, box(x, -86, 15, 20, 2), rim=1)
        pen.fill(palette.JADE, box(x + 3, -83, 9, 6, 1))
        pen.fill(palette.INK, oval(x + 5, -72, 1.3), oval(x + 10, -72, 1.3))
    pen.form(palette.JADE, [(-186, -116), (186, -116), (172, -142), (-172, -142)], rim=4)
    for i in range(16):
        pen.line(shade(palette.JADE, 0.18), 1, [(-160 + i * 21.4, -141), (-172 + i * 23, -117)])
    pen.form(palette.VERMILION, box(120, -78, 14, 34, 5), rim=2)


def cycle_path(pen: Pen) -> None:
    """Lay a red cycle path with a dashed line along the near bank."""
    colour = mix(palette.CLAY, palette.PAPER, 0.25)
    pen.fill(tint(colour, 0.5), box(0, 612, WIDE[0], 8))
    pen.fill(colour, box(0, 620, WIDE[0], 116))
    pen.fill(tint(colour, 0.5), box(0, 736, WIDE[0], 9))
    for x in range(-20, WIDE[0], 130):
        pen.fill(palette.CREAM, [(x, 679), (x + 66, 679), (x + 62, 687), (x - 5, 687)])


def bays(pen: Pen) -> None:
    """Paint the lines of parking bays on the ground."""
    dark = mix(palette.SLATE, palette.STONE, 0.55)
    pen.fill(dark, [(-10, 540), (WIDE[0] + 10, 540), (WIDE[0] + 10, 665), (-10, 665)])
    pen.fill(shade(dark, 0.08), box(-10, 665, WIDE[0] + 20, 110))
    for i in range(7):
        far, near = 600 + (i - 3) * 205, 600 + (i - 3) * 250
        pen.fill(palette.WHITE, [(far - 3, 545), (far + 3, 545), (near + 4, 662), (near - 4, 662)])
    pen.fill(palette.WHITE, box(-10, 542, WIDE[0] + 20, 5))
    for x in range(20, WIDE[0], 150):
        pen.fill(palette.STRAW, [(x, 768), (x + 80, 768), (x + 78, 774), (x - 3, 774)])


def sign(pen: Pen) -> None:
    """Stand a blue sign with a plain car on it."""
    pen.form(palette.ASH, box(-2, -120, 4, 120), rim=1)
    pen.form(palette.INDIGO, box(-19, -152, 38, 38, 4), rim=2)
    pen.fill(
        palette.WHITE, box(-12, -134, 24, 7, 2), [(-8, -134), (-5, -141), (5, -141), (8, -134)], oval(-7, -126, 3),
        oval(7, -126, 3),
    )  # fmt: skip


def marker(pen: Pen) -> None:
    """Stand a line-marking machine with its fresh line behind it."""
    pen.fill(palette.WHITE, [(-150, -2), (-10, -2), (-10, 3), (-150, 3)])
    pen.line(palette.ASH, 2.2, [(-8, -12), (-24, -52)])
    pen.form(palette.VERMILION, box(-14, -30, 30, 20, 3), rim=2)
    pen.form(palette.WHITE, box(-8, -40, 18, 12, 2), rim=1.2)
    for x in (-9, 13):
        wheel(pen, x, 6)


def barrier(pen: Pen, *, raised: bool = False) -> None:
    """Stand a gate barrier whose arm reaches 150 steps to the left."""
    pen.form(palette.OCHRE, box(-9, -52, 18, 52, 3), rim=2)
    arm = pen.at(0, -44, turn=62 if raised else 0)
    arm.form(palette.WHITE, box(-150, -3.4, 150, 6.8, 2), rim=1)
    for i in range(5):
        arm.fill(
            palette.VERMILION,
            [(-146 + i * 30, -3.4), (-132 + i * 30, -3.4), (-136 + i * 30, 3.4), (-150 + i * 30, 3.4)],
        )
    pen.fill(palette.VERMILION, oval(0, -56, 4))


def booth(pen: Pen) -> None:
    """Stand the gatekeeper's booth."""
    pen.wash(palette.NIGHT, 0.16, oval(6, 0, 52, 6))
    pen.form(palette.CREAM, box(-42, -120, 84, 120, 2), rim=4)
    pen.form(mix(palette.STRAW, palette.CREAM, 0.3), box(-33, -100, 66, 46, 3), rim=1.4)
    pen.line(palette.SLATE, 2.4, [(0, -100), (0, -54)])
    pen.fill(shade(palette.CREAM, 0.2), box(-42, -22, 84, 22))
    pen.form(palette.VERMILION, [(-54, -118), (54, -118), (44, -136), (-44, -136)], rim=3)


def archway(pen: Pen) -> Outline:
    """Build the estate's tiled gateway, 400 steps wide, and give its opening."""
    for x in (-190, -116, 116, 190):
        pen.form(palette.STONE, box(x - 15, -20, 30, 20, 2), rim=3)
        pen.form(palette.CRIMSON, box(x - 10, -190, 20, 172, 2), rim=3.4)
    pen.form(palette.PINE, box(-126, -202, 252, 30, 2), box(-202, -176, 86, 22, 2), box(116, -176, 86, 22, 2), rim=3)
    for i in range(7):
        x = -108 + i * 36
        for turn in range(0, 360, 72):
            pen.at(x, -187, turn=turn).fill(palette.STRAW, oval(0, -5, 3.4))
    for x in (-159, 159):
        pen.at(x, -165).fill(palette.STRAW, arc(0, 4, 9, 180, 360))
    return [(-106, 0), (-106, -172), (106, -172), (106, 0)]


def gate_roof(pen: Pen, wide: float) -> None:
    """Lay one of the gateway's roofs."""
    tiled_roof(pen, wide, 62)


def bag_post(pen: Pen) -> None:
    """Stand a post with bags for dog owners."""
    pen.form(palette.PINE, box(-2, -70, 4, 70), box(-11, -86, 22, 28, 3), rim=1.4)
    pen.fill(palette.CREAM, oval(0, -76, 5), box(-6, -64, 12, 3))
