"""Marks carry places through the parser, which tracks no lines: an invisible number behind each `](`, `<`, `#`, `[^`.

They are built from Unicode noncharacters, which no text may contain (`layout` refuses them), so a mark read back
from the parsed tree names its place exactly, and marks that landed in code or prose are simply taken out again.
"""

import re
from dataclasses import dataclass, field
from typing import Final

from msgspec import Struct

from civpub.rendering.text.surnames import SURNAMES

MARK: Final = "\ufdd0([0-9]+)\ufdd1"
"""Pattern of a mark; its group is the number of the spot."""
FENCE: Final = "\ufdd2([0-9]+)\ufdd3"
"""Pattern of the block that stands for a fenced code block; its group is the number of the fence."""

_MARK: Final = re.compile(MARK)


class Spot(Struct, frozen=True):
    """A place in the text: line from 0, column from 1."""

    line: int
    column: int


@dataclass(slots=True)
class Spots:
    """The places marked so far."""

    known: list[Spot] = field(default_factory=list)

    def mark(self, line: int, column: int) -> str:
        """Return a new mark for the place."""
        self.known.append(Spot(line, column))
        return f"\ufdd0{len(self.known) - 1}\ufdd1"

    def of(self, number: str) -> Spot:
        """Return the place of the mark with this number."""
        return self.known[int(number)]


def strip_marks(text: str) -> str:
    """Return `text` as the writer wrote it."""
    return _MARK.sub("", text) if "\ufdd0" in text else text


def fence_block(number: int) -> str:
    """Return the block that stands for fence `number` while the text is parsed."""
    return f"\ufdd2{number}\ufdd3"


_MARKED: Final = re.compile(rf"\]\(|<(?=[A-Za-z/!?])|\[\^|(?<=[{SURNAMES}])\*\*(?!\*)")


def mark_line(text: str, line: int, offset: int, spots: Spots) -> str:
    """Return the line with a mark behind every sign that may begin a link, a tag or a note.

    `offset` is the number of characters that stood before `text` on its line.
    """
    if "[" not in text and "<" not in text and "**" not in text:
        return text
    return _MARKED.sub(lambda match: match[0] + spots.mark(line, offset + match.end() + 1), text)
