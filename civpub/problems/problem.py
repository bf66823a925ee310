"""A mistake as a value: where it stands, what is wrong in the content's own words, and the way out."""

from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from civpub.problems.mask import mask, mask_path

Severity = Literal["error", "warning"]


class Place(Struct, frozen=True, order=True):
    """A spot in a content file.

    ``line`` and ``column`` count from 1, in characters; ``line`` 0 means the file as a whole.
    ``length`` is the number of characters the mistake covers.
    """

    file: str
    line: int = 0
    column: int = 1
    length: int = 1


class Code(Struct, frozen=True):
    """One sort of mistake: its stable name, its title, and what the handbook says about it (all prose Chinese)."""

    name: str
    title: str
    explanation: str
    severity: Severity = "error"

    def at(self, place: Place, message: str, hint: str = "", *, line_text: str = "") -> "Problem":
        """Return the problem of this sort at `place`; `line_text` is the source line as written."""
        return Problem(place, self, mask(message), mask(hint), mask(line_text))


class Problem(Struct, frozen=True):
    """A mistake in a content file (问题). Private numbers in its texts are masked when `Code.at` makes it."""

    place: Place
    code: Code
    message: str
    hint: str = ""
    line_text: str = ""

    @property
    def is_error(self) -> bool:
        """Whether the problem keeps the content from being published."""
        return self.code.severity == "error"

    @property
    def as_told(self) -> "Problem":
        """The problem as a report may repeat it: private numbers in the file's name are masked, too."""
        return replace(self, place=replace(self.place, file=mask_path(self.place.file)))

    @property
    def sort_key(self) -> tuple[Place, str, str]:
        """By file, line, column, then code and message, so that two runs list problems alike."""
        return (self.place, self.code.name, self.message)


def sort_problems(problems: list[Problem]) -> list[Problem]:
    """Return `problems` in reading order, each once."""
    return sorted(set(problems), key=lambda problem: problem.sort_key)
