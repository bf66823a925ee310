"""Goes through lines of fields as a person reads them: which lines carry structure, and which only continue a text."""

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

KEY = r"[^\s:：,，。；;！？!?“”\"'\[\]{}#&*|>%@`（）()—-][^:：,，。；;！？!?“”\"'\[\]{}#]{0,23}?"
"""What a person would write as the name of a field: short, and without punctuation."""
_FIELD = re.compile(rf"(?P<key>{KEY})\s*:(?:[ \t]+(?P<value>\S.*)|[ \t]*)$")
_DASHES = re.compile(r"(?:- +)*(?:-$)?")
_BLOCK = re.compile(r"(?:.{0,24}[：:]\s*)?[|>][-+0-9]{0,2}\s*")
_OPENERS = {'"': '"', "'": "'", "[": "]", "{": "}"}


class Row(Struct, frozen=True):
    """A line that carries structure.

    `text` is what stands after the indentation and the list dashes, from `column` (from 1) on. `key` and `value` are
    the parts of a well-formed field; else `key` is empty and `value` the whole text. The value ends on line `last`.
    """

    number: int
    line: str
    indent: int
    dashes: int
    column: int
    text: str
    key: str
    value: str
    value_column: int
    last: int


def rows(lines: Sequence[str], first_line: int) -> Iterator[Row]:
    """Yield the rows of `lines`, leaving out empty lines, comments and what only continues a text or a list."""
    index = 0
    barren: dict[str, int] = {}
    while index < len(lines):
        line = lines[index]
        stripped = line.strip()
        if stripped and (not stripped.startswith("#") or line.lstrip(" ").startswith("\t")):
            row = row_at(line, first_line + index)
            end = _end_of_value(lines, index, row, barren)
            yield replace(row, last=first_line + end)
            index = end
        index += 1


def row_at(line: str, number: int) -> Row:
    """Return `line` as the row it would be on its own."""
    indent = len(line) - len(line.lstrip(" "))
    dashes = _DASHES.match(line, indent)
    start = dashes.end() if dashes else indent
    text = line[start:].rstrip()
    found = _FIELD.match(text)
    key, value = (found["key"], found["value"] or "") if found else ("", text)
    offset = len(text) - len(value)
    return Row(
        number, line, indent, line[indent:start].count("-"), start + 1, text, key, value, start + offset + 1, number
    )


def _end_of_value(lines: Sequence[str], index: int, row: Row, barren: dict[str, int]) -> int:
    """Return the index of the last line the value of `row` takes up."""
    if _BLOCK.fullmatch(row.value):
        return _end_of_block(lines, index, row.indent)
    closer = _OPENERS.get(row.value[:1])
    if closer is None or closer in row.value[1:]:
        return index
    return _end_of_pair(lines, index, closer, barren) or index


def _end_of_block(lines: Sequence[str], index: int, indent: int) -> int:
    end = index
    for following in range(index + 1, len(lines)):
        line = lines[following]
        if line.strip() and len(line) - len(line.lstrip(" ")) <= indent:
            break
        end = following
    return end


def _end_of_pair(lines: Sequence[str], index: int, closer: str, barren: dict[str, int]) -> int | None:
    """Return where a quoted text or a bracketed list closes, if it does before a new field begins.

    `barren` remembers up to which line a search for each closer was in vain, so that no line is searched twice.
    """
    if index < barren.get(closer, -1):
        return None
    indent = row_at(lines[index], 0).indent
    for following in range(index + 1, len(lines)):
        row = row_at(lines[following], 0)
        if row.indent <= indent and (row.key or row.dashes):
            barren[closer] = following
            return None
        if closer in row.line:
            return following
    barren[closer] = len(lines)
    return None
