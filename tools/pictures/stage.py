"""A stage: a sheet with a ground, where whatever stands lower on the sheet is nearer and larger."""

from collections.abc import Iterable
from dataclasses import dataclass
from random import Random

from tools.pictures.ink import palette
from tools.pictures.ink.geometry import Point
from tools.pictures.ink.pen import Pen
from tools.pictures.people.cast import Casting
from tools.pictures.people.figure import Held, draw_figure
from tools.pictures.people.look import Look
from tools.pictures.people.pose import SIT, STAND, Pose
from tools.pictures.things import furniture


@dataclass(frozen=True)
class Stage:
    """The pen thinks in finished pixels; `rise` is an adult's height per pixel below the `horizon`."""

    pen: Pen
    rng: Random
    horizon: float = 300
    rise: float = 0.78

    def at(self, x: float, y: float, *, flip: bool = False) -> Pen:
        """Give a pen that stands on the ground here and counts in hundredths of an adult."""
        return self.pen.at(x, y, (y - self.horizon) * self.rise / 100, flip=flip)

    def person(self, where: Point, look: Look, pose: Pose = STAND, held: Held | None = None) -> None:
        """Place someone who faces right."""
        draw_figure(self.at(*where), look, pose, held)

    def facing(self, where: Point, look: Look, pose: Pose = STAND, held: Held | None = None) -> None:
        """Place someone who faces left."""
        draw_figure(self.at(*where, flip=True), look, pose, held)

    def seat(self, where: Point, look: Look, pose: Pose = SIT, held: Held | None = None) -> None:
        """Place someone on a stool, facing right."""
        furniture.stool(self.at(*where), palette.CLAY)
        self.person(where, look, pose, held)

    def crowd(self, casting: Casting, spots: Iterable[Point], pose: Pose = STAND) -> None:
        """Place several, the farthest first."""
        for where in sorted(spots, key=lambda spot: spot[1]):
            self.person(where, casting(self.rng), pose)
