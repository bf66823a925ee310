"""A source: one content file as read, every scalar still text, every field with its line and column."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from msgspec import Struct

from civpub.problems import Place


class Scalar(NamedTuple):
    """A value or key as text. `block` is true for ``|`` and ``>`` values, whose text begins on the next line.

    A tuple, like the other things a file holds hundreds of, for a frozen dataclass takes thrice the time to make.
    """

    text: str
    line: int
    column: int
    length: int
    block: bool = False


class Sequence(Struct, frozen=True):
    """A list (清单)."""

    items: tuple["Node", ...]
    line: int
    column: int
    length: int = 1


class Field(NamedTuple):
    """One ``key: value`` of a mapping."""

    key: Scalar
    value: "Node"


class Mapping(Struct, frozen=True):
    """Fields in the order written; no key stands twice."""

    fields: tuple[Field, ...]
    line: int
    column: int
    length: int = 1

    def __iter__(self) -> Iterator[Field]:
        return iter(self.fields)


Node = Scalar | Sequence | Mapping
"""Any value in a content file."""


class Body(Struct, frozen=True):
    """Markdown text and the file line (from 1) its first line stands on."""

    text: str
    first_line: int


class Source(Struct, frozen=True):
    """One file as read.

    `path` is relative to the project, with ``/``; `lines` are the file's lines without line ends;
    `body` is None for a YAML file.
    """

    path: str
    lines: tuple[str, ...]
    fields: Mapping
    body: Body | None = None

    def place(self, node: Node) -> Place:
        """Return where `node` stands."""
        return Place(self.path, node.line, node.column, max(node.length, 1))

    def line_text(self, line: int) -> str:
        """Return line `line` (from 1) as written, or nothing when there is no such line."""
        return self.lines[line - 1] if 0 < line <= len(self.lines) else ""

    def lines_with(self, pattern: re.Pattern[str]) -> Iterator[tuple[int, str]]:
        """Yield the number (from 1) and the text of each line in which `pattern` may be found.

        All lines are searched in one go, which is ten times as fast as one by one. So a pattern that matches a line
        end, or looks beyond one, may yield a line it does not match.
        """
        text = "\n".join(self.lines)
        number, at = 1, 0
        while found := pattern.search(text, at):
            number += text.count("\n", at, found.start())
            yield number, self.lines[number - 1]
            at = text.find("\n", found.start()) + 1
            if not at:
                return
            number += 1
