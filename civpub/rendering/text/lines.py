"""What sort of line a line is, judged by how it begins."""

import re
from typing import Final, Literal

from civpub.patterns import compiled

Kind = Literal["blank", "fence", "rule", "heading", "note", "separator", "item", "quote", "start", "text"]

_HAN_NUMBER: Final = "[一二三四五六七八九十百]"
_KIND: Final = compiled(
    rf"""
    (?P<blank>[ \t　]*+$)
  | (?P<fence>[ \t　]*+(?:`{{3,}}+[^`]*+|~{{3,}}+.*+)$)
  | (?P<rule>[ 　]*+(?:(?:-[ ]*+){{3,}}+|(?:\*[ ]*+){{3,}}+)$)
  | (?P<heading>[ \t　]*+\#{{1,6}}+)
  | (?P<note>[ 　]*+\[\^[^\]\s]++\]:)
  | (?P<separator>(?=[ \t|:-]++$)(?=[^|]*+\|)[^-]*+-)
  | (?P<item>[ \t　]*+(?:[-*+]|[0-9]{{1,9}}+\.)[ \t]++(?=\S))
  | (?P<quote>[ \t　]*+>)
  | (?P<start>[ \t]*+(?:
        　                                              # indented by hand: a new paragraph
      | [（(]?[0-9０-９]{{1,3}}+(?:[、．](?![0-9０-９])|[）)]|\.(?![\sA-Za-z0-9]|$))
      | {_HAN_NUMBER}{{1,4}}+、(?!{_HAN_NUMBER})
      | [（(]{_HAN_NUMBER}{{1,4}}+[）)]
      | 第{_HAN_NUMBER}{{1,4}}+[条章节][ 　]
      | [①-⑳•●○◆◇■□▲△★☆※►➢✔√]
    ))
    """,
    re.VERBOSE,
)


def kind_of(line: str) -> Kind:
    """Return the kind of `line`; ``start`` is a line of prose that begins a paragraph of its own, like ``1、``."""
    match = _KIND.match(line)
    return match.lastgroup if match else "text"  # type: ignore[return-value]


def width_of_indent(line: str) -> int:
    """Return how many columns of space a line begins with; ideographic spaces count as none."""
    if line[:1] not in " \t":
        return 0
    spaces = line[: len(line) - len(line.lstrip(" \t"))]
    return len(spaces.expandtabs(4))


_BAR: Final = compiled(r"\\.|(`++)[^`]*+\1(?!`)|(\|)")


def split_row(row: str) -> list[str]:
    """Return the cells of a table row; a bar after a backslash or in inline code is text."""
    row = row.strip(" \t　").removeprefix("|")
    cells, start = [], 0
    for match in _BAR.finditer(row):
        if match[2]:
            cells.append(row[start : match.start()].strip())
            start = match.end()
    if start < len(row) or not cells:
        cells.append(row[start:].strip())
    return cells
