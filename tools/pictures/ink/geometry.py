"""Outlines as lists of points; nothing here knows about paper, size or colour."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from math import atan2, ceil, cos, hypot, pi, radians, sin, sqrt, tau
from typing import TypeAlias

Point: TypeAlias = tuple[float, float]
Outline: TypeAlias = list[Point]


def spline(points: Sequence[Point], *, closed: bool = True, steps: int = 8) -> Outline:
    """Run a smooth curve (Catmull-Rom) through every point."""
    count = len(points)
    curve: Outline = []
    for start in range(count if closed else count - 1):
        picks = (start - 1, start, start + 1, start + 2)
        a, b, c, d = (points[i % count] if closed else points[min(max(i, 0), count - 1)] for i in picks)
        curve.extend(
            (_blend(a[0], b[0], c[0], d[0], i / steps), _blend(a[1], b[1], c[1], d[1], i / steps)) for i in range(steps)
        )
    return curve if closed else [*curve, points[-1]]


def _blend(a: float, b: float, c: float, d: float, t: float) -> float:
    return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)))


def mirrored(half: Sequence[Point], *, steps: int = 6) -> Outline:
    """Close a right-hand half outline, listed from top to bottom, with its reflection, and smooth the whole."""
    return spline([*half, *((-x, y) for x, y in reversed(half) if x)], steps=steps)


def bow(half: float, rise: float, y: float = 0) -> Outline:
    """Bend a line from -half to half; a positive `rise` arches it upwards."""
    return [(half * t / 6, y - rise * (1 - (t / 6) ** 2)) for t in range(-6, 7)]


def oval(x: float, y: float, across: float, down: float | None = None) -> Outline:
    """Draw an ellipse about its centre from its two radii; one radius makes a circle."""
    tall = across if down is None else down
    count = max(24, min(72, ceil((across + tall) * 1.2)))
    return [(x + across * cos(tau * i / count), y + tall * sin(tau * i / count)) for i in range(count)]


def blossom(x: float, y: float, size: float) -> list[Outline]:
    """Open five round petals about a point, `size` from the middle to where their own middles lie."""
    around = ((0, -1), (0.95, -0.32), (0.58, 0.82), (-0.58, 0.82), (-0.95, -0.32))
    return [oval(x + dx * size, y + dy * size, size * 0.78) for dx, dy in around]


def heart(x: float, y: float, size: float) -> Outline:
    """Cut a heart about a point; it is 4.6 sizes wide."""
    points = ((0, -0.6), (1.2, -1.7), (2.3, -0.6), (1.4, 1), (0, 2.2), (-1.4, 1), (-2.3, -0.6), (-1.2, -1.7))
    return spline([(x + px * size, y + py * size) for px, py in points], steps=4)


def arc(x: float, y: float, radius: float, start: float, end: float) -> Outline:
    """Follow part of a circle between two angles in degrees, clockwise from the right."""
    count = max(8, ceil(abs(end - start) / 6))
    turns = [radians(start + (end - start) * i / count) for i in range(count + 1)]
    return [(x + radius * cos(turn), y + radius * sin(turn)) for turn in turns]


def box(x: float, y: float, wide: float, high: float, corner: float = 0) -> Outline:
    """Stand a rectangle with its top left corner at the point, rounded if `corner` is given."""
    if not corner:
        return [(x, y), (x + wide, y), (x + wide, y + high), (x, y + high)]
    bend = min(corner, wide / 2, high / 2)
    right, low = x + wide - bend, y + high - bend
    near_x, near_y = x + bend, y + bend
    corners = ((right, low, 0), (near_x, low, 90), (near_x, near_y, 180), (right, near_y, 270))
    return [point for cx, cy, turn in corners for point in arc(cx, cy, bend, turn, turn + 90)]


def tube(path: Sequence[Point], thick: float, end: float | None = None) -> list[Outline]:
    """Thicken a path into round-ended pieces that overlap; `end` tapers it."""
    last = thick if end is None else end
    count = len(path) - 1
    widths = [(thick + (last - thick) * i / count) / 2 for i in range(count + 1)]
    pieces = [oval(x, y, radius) for (x, y), radius in zip(path, widths, strict=True)]
    for i, (a, b) in enumerate(pairwise(path)):
        (ax, ay), (bx, by) = square_off(a, b)
        wide, slim = widths[i], widths[i + 1]
        pieces.append(
            [
                (a[0] + ax * wide, a[1] + ay * wide),
                (b[0] + bx * slim, b[1] + by * slim),
                (b[0] - bx * slim, b[1] - by * slim),
                (a[0] - ax * wide, a[1] - ay * wide),
            ],
        )
    return pieces


def square_off(a: Point, b: Point) -> tuple[Point, Point]:
    """Give the unit step across the line at both of its ends."""
    long = hypot(b[0] - a[0], b[1] - a[1]) or 1
    step = ((a[1] - b[1]) / long, (b[0] - a[0]) / long)
    return step, step


def gouge(a: Point, b: Point, thick: float, bow: float = 0) -> Outline:
    """Cut a sliver as a carving tool does: pointed at both ends, `bow` bends it sideways."""
    (nx, ny), _ = square_off(a, b)
    rise = [(t / 8, sin(pi * t / 8)) for t in range(9)]

    def side(sign: float) -> Iterable[Point]:
        for t, swell in rise:
            out = swell * (bow + sign * thick / 2)
            yield a[0] + (b[0] - a[0]) * t + nx * out, a[1] + (b[1] - a[1]) * t + ny * out

    return [*side(1), *reversed(list(side(-1)))]


def elbow(start: Point, end: Point, upper: float, lower: float, *, bend: float) -> tuple[Point, Point]:
    """Find where a two-part limb bends and where it ends, if it reaches from `start` for `end`."""
    across, down = end[0] - start[0], end[1] - start[1]
    far = hypot(across, down) or 0.01
    reach = min(far, (upper + lower) * 0.995)
    tip = (start[0] + across / far * reach, start[1] + down / far * reach)
    along = (upper**2 - lower**2 + reach**2) / (2 * reach)
    out = sqrt(max(upper**2 - along**2, 0)) * bend
    turn = atan2(down, across)
    joint = (start[0] + along * cos(turn) - out * sin(turn), start[1] + along * sin(turn) + out * cos(turn))
    return joint, tip
