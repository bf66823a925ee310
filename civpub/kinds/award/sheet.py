"""The sheet of a roll for the board (上墙版): how large everyone can be set so that all fit on one A3 sheet."""

from collections.abc import Iterable, Sequence

from msgspec import Struct
from msgspec.structs import replace

from civpub.kinds.award.brief import PublicHonoree
from civpub.kinds.award.roll import ClassGroup

ROOM = 262
"""Millimetres of an upright A3 sheet (297×420) between its banner and its foot."""
BARE = 18
"""Millimetres the line of a class without anyone takes."""


class SheetClass(Struct, frozen=True):
    """One class on a sheet; two with one person each, or with nobody, stand side by side."""

    name: str
    entries: tuple[PublicHonoree, ...]
    is_half: bool = False


class Layout(Struct, frozen=True):
    """A way to set a roll, in millimetres: the heading of a class, the lowest row of `columns` entries.

    An entry is `above` and takes `line` for each line of its `texts`; `letters` are the characters on one. No name may
    be longer than `longest` characters.
    """

    name: str
    columns: int
    heading: float
    row: float
    above: float = 0
    line: float = 0
    letters: int = 1
    texts: tuple[str, ...] = ()
    longest: int = 200

    def height(self, classes: Iterable[SheetClass]) -> float:
        """Return the millimetres `classes` take."""
        heights = [(each.is_half, self._height(each.entries)) for each in classes]
        halves = [height for is_half, height in heights if is_half]
        pairs = (max(pair) for pair in zip(halves[::2], halves[1::2], strict=True))
        return sum(height for is_half, height in heights if not is_half) + sum(pairs)

    def _height(self, entries: Sequence[PublicHonoree]) -> float:
        rows = (entries[at : at + self.columns] for at in range(0, len(entries), self.columns))
        return self.heading + sum(map(self._row, rows)) if entries else BARE

    def _row(self, row: Sequence[PublicHonoree]) -> float:
        """Return how high `row` is: as high as a face, or as what is written beside it."""
        lines = (sum(-(-len(getattr(entry, text)) // self.letters) for text in self.texts) for entry in row)
        return max(self.row, self.above + self.line * max(lines))


LAYOUTS = (
    Layout("large", 2, 20, 62, 24, 9.3, 11, ("unit", "deed")),
    Layout("medium", 3, 19, 44, 17, 7, 10, ("unit", "deed")),
    Layout("small", 2, 18, 19, 4, 7.5, 15, ("unit", "deed")),
    Layout("lines", 2, 17, 12.5, 3, 6, 19, ("deed",)),
    Layout("names", 7, 17, 12.3, longest=4),
    Layout("teams", 3, 17, 12.3, longest=10),
)
"""From the largest down; the figures are those of print-board.css. Names of 22 points are read from two metres."""


def classes_of(groups: Iterable[ClassGroup]) -> tuple[SheetClass, ...]:
    """Return `groups` as they stand on a sheet: those without anyone last, short neighbours side by side."""
    classes: list[SheetClass] = []
    for group in sorted(groups, key=lambda group: not group.entries):
        each = SheetClass(group.name, group.entries)
        if classes and _are_pair(classes[-1], each):
            classes[-1] = replace(classes[-1], is_half=True)
            each = replace(each, is_half=True)
        classes.append(each)
    return tuple(classes)


def layout_of(classes: Sequence[SheetClass]) -> tuple[str, bool]:
    """Return the largest layout in which `classes` fit on one sheet, and whether they do; names may take several."""
    longest = max((len(entry.name) for each in classes for entry in each.entries), default=0)
    able = [layout for layout in LAYOUTS if longest <= layout.longest]
    fitting = (layout.name for layout in able if layout.height(classes) <= ROOM)
    name = next(fitting, "")
    return name or next((layout for layout in able if not layout.texts), LAYOUTS[-1]).name, bool(name)


def _are_pair(one: SheetClass, other: SheetClass) -> bool:
    """Whether both have nobody or both have one person, and `one` does not stand beside another already."""
    return len(one.entries) == len(other.entries) <= 1 and not one.is_half
