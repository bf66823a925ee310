"""What is carried or shown: each takes the figure's pen and where its two hands are."""

from tools.pictures.ink import palette
from tools.pictures.ink.geometry import Point, arc, box, gouge, oval, spline
from tools.pictures.ink.palette import Colour, shade, tint
from tools.pictures.ink.pen import Pen
from tools.pictures.people.figure import Held


def box_of(colour: Colour, ribbon: Colour = palette.STRAW) -> Held:
    """Carry a parcel between both hands."""

    def draw(pen: Pen, left: Point, right: Point) -> None:
        x, y = (left[0] + right[0]) / 2, max(left[1], right[1])
        wide = max(20, abs(right[0] - left[0]) + 7)
        pen.form(colour, box(x - wide / 2, y - 15, wide, 17, 1.6), rim=2)
        pen.fill(ribbon, box(x - 1.6, y - 15, 3.2, 17), box(x - wide / 2, y - 8, wide, 2.6))

    return draw


def bag(colour: Colour) -> Held:
    """Carry a shopping bag in the right hand, greens looking out."""

    def draw(pen: Pen, _left: Point, right: Point) -> None:
        x, y = right
        pen.line(shade(colour, 0.25), 1.2, arc(x, y + 8, 5, 180, 360))
        for lean in (-4, 1, 5):
            pen.fill(palette.LEAF, gouge((x + lean * 0.6, y + 10), (x + lean * 1.6, y - 3), 4))
        pen.form(colour, [(x - 8, y + 8), (x + 8, y + 8), (x + 9.4, y + 26), (x - 9.4, y + 26)], rim=2)

    return draw


def fan(colour: Colour) -> Held:
    """Wave a round or folding fan in each raised hand."""

    def draw(pen: Pen, left: Point, right: Point) -> None:
        for (x, y), turn in ((left, -30), (right, 30)):
            leaf = pen.at(x, y, turn=turn)
            sector = [(0, 0), *arc(0, 0, 17, 200, 340)]
            leaf.form(colour, sector, rim=1.4)
            for spoke in range(215, 340, 22):
                leaf.line(tint(colour, 0.5), 0.6, [(0, 0), arc(0, 0, 16, spoke, spoke + 1)[0]])

    return draw


def umbrella(colour: Colour) -> Held:
    """Hold up an umbrella."""

    def draw(pen: Pen, _left: Point, right: Point) -> None:
        top = pen.at(right[0], right[1] - 52)
        top.line(palette.BARK, 1.6, [(0, -4), (0, 56)])
        canopy = [*arc(0, 8, 40, 180, 360), (30, 4), (20, 9), (10, 5), (0, 10), (-10, 5), (-20, 9), (-30, 4)]
        top.form(colour, canopy, rim=4)
        for x in (-20, 0, 20):
            top.line(shade(colour, 0.22), 0.8, spline([(0, -32), (x * 0.7, -14), (x, 8)], closed=False))
        top.fill(palette.BARK, oval(0, -33, 1.6))

    return draw


def lantern_on(colour: Colour) -> Held:
    """Carry a small paper lantern on a stick."""

    def draw(pen: Pen, _left: Point, right: Point) -> None:
        x, y = right
        pen.line(palette.WOOD, 1.4, [(x - 5, y + 3), (x + 15, y - 9)])
        pen.line(palette.BARK, 0.7, [(x + 15, y - 9), (x + 15, y + 1)])
        pen.form(colour, oval(x + 15, y + 8, 8, 7), rim=1.4)
        pen.fill(palette.STRAW, box(x + 11.5, y, 7, 2), box(x + 11.5, y + 14, 7, 2))
        pen.line(palette.STRAW, 1.2, [(x + 15, y + 15), (x + 15, y + 22)])

    return draw


def bouquet(pen: Pen, left: Point, right: Point) -> None:
    """Hold flowers wrapped in paper."""
    x, y = (left[0] + right[0]) / 2, min(left[1], right[1])
    for dx, dy, colour in (
        (-7, -14, palette.CORAL), (0, -17, palette.GINKGO), (7, -14, palette.ROSE), (-3, -10, palette.CREAM),
        (4, -9, palette.VERMILION),
    ):  # fmt: skip
        pen.fill(palette.JADE, oval(x + dx * 1.2, y + dy + 3, 4, 3.4))
        pen.form(colour, oval(x + dx, y + dy, 4.4), rim=1)
    pen.form(palette.CELADON, [(x - 10, y - 9), (x + 10, y - 9), (x + 3, y + 9), (x - 3, y + 9)], rim=1.6)


def certificate(pen: Pen, left: Point, right: Point) -> None:
    """Show a red certificate, open, with a gold seal and no word on it."""
    x, y = (left[0] + right[0]) / 2, (left[1] + right[1]) / 2
    pen.form(palette.CRIMSON, box(x - 16, y - 13, 32, 21, 1.6), rim=1.6)
    pen.fill(palette.CREAM, box(x - 13.4, y - 10.6, 26.8, 16))
    pen.fill(palette.OCHRE, oval(x, y - 4, 3))
    for dy in (-7.6, 1.6, 3.6):
        pen.fill(palette.SILVER, box(x - 9, y + dy, 18, 0.9))


def palm_fan(pen: Pen, _left: Point, right: Point) -> None:
    """Fan oneself with a palm leaf."""
    leaf = pen.at(*right, turn=18)
    leaf.line(palette.WOOD, 1.8, [(0, 4), (0, -6)])
    leaf.form(palette.STRAW, spline([(0, -4), (-12, -10), (-13, -22), (0, -29), (13, -22), (12, -10)]), rim=1.6)
    for x in (-8, -3, 3, 8):
        leaf.line(shade(palette.STRAW, 0.2), 0.6, [(0, -5), (x, -25)])


def baby(pen: Pen, left: Point, right: Point) -> None:
    """Hold a swaddled baby."""
    x, y = (left[0] + right[0]) / 2, min(left[1], right[1])
    swaddle = pen.at(x, y - 2, turn=-14)
    swaddle.form(palette.STRAW, oval(3, 0, 13, 7.6), rim=1.6)
    swaddle.form((245, 210, 178), oval(-8, -3, 5.4), rim=0.9)
    swaddle.form(palette.STRAW, spline([(-14, -3), (-9, -10), (-3, -6), (-4, 2), (-6, -6), (-10, -7)]), rim=0.8)
    swaddle.line(palette.INK, 0.6, [(-10.4, -3), (-9.2, -2.6)])
    swaddle.line(palette.INK, 0.6, [(-7, -3), (-5.8, -3.2)])


def cane(pen: Pen, _left: Point, right: Point) -> None:
    """Lean on a stick."""
    x, y = right
    pen.line(palette.BARK, 2, spline([(x - 5, y + 1), (x - 1, y - 3), (x + 3, y), (x + 5, 0)], closed=False, steps=5))


def lead(pen: Pen, _left: Point, right: Point) -> None:
    """Hold a dog's lead, which ends at its collar before one's feet."""
    pen.line(palette.CRIMSON, 0.9, spline([right, (right[0] + 18, right[1] + 16), (58, -20)], closed=False))
