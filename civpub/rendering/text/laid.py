"""A text laid out: what `layout` hands to the parser, and the list levels it keeps while it works."""

from dataclasses import dataclass, field
from typing import NamedTuple

from civpub.rendering.text import codes
from civpub.rendering.text.marks import Spots
from civpub.rendering.text.model import TextFlaw


class Line(NamedTuple):
    """One line to lay out; `offset` is what an enclosing quotation took off its front."""

    text: str
    number: int
    offset: int = 0


@dataclass(slots=True)
class Laid:
    """A text ready to parse: the places marked in it, its fenced code and what was wrong with its lines."""

    text: str = ""
    spots: Spots = field(default_factory=Spots)
    fences: list[str] = field(default_factory=list)
    flaws: list[TextFlaw] = field(default_factory=list)
    notes: int = 0

    @property
    def may_be_parsed(self) -> bool:
        """Whether the text keeps within the limits that make parsing safe."""
        return not any(flaw.code in _UNSAFE for flaw in self.flaws)


_UNSAFE = (codes.TOO_LONG, codes.TOO_NESTED, codes.TOO_DENSE)


@dataclass(slots=True)
class Levels:
    """The levels of the list at hand, outermost first: where their items begin, and whether they are numbered."""

    open: list[tuple[int, bool]] = field(default_factory=list)

    def enter(self, indent: int, *, numbered: bool) -> bool:
        """Go to the level of an item indented by `indent` columns; tell whether it joins the list of that level."""
        while len(self.open) > 1 and self.open[-1][0] > indent:
            self.open.pop()
        if not self.open or indent >= self.open[-1][0] + _DEEPER:
            self.open.append((indent, numbered))
            return True
        joins = self.open[-1][1] == numbered
        self.open[-1] = (self.open[-1][0], numbered)
        return joins

    def within(self, indent: int) -> int:
        """Return how many levels of items a line indented by `indent` columns continues."""
        return sum(start < indent for start, _ in self.open) if indent else 0


_DEEPER = 2
"""Columns by which an item must be indented to belong under the one above; the parser itself would want four."""
