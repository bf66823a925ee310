"""The short way: fields, lists and text blocks written as the handbook shows them need no YAML reader.

Most files hold nothing else. What comes out is, place by place, what the reader makes of the same lines when it finds
nothing wrong; `tests/sources/test_simple.py` holds the two together. Whatever else lines hold, they take the long way.
"""

from collections.abc import Sequence as Lines
from typing import Final, TypeAlias

from civpub.patterns import compiled
from civpub.sources.source import Field, Mapping, Node, Scalar, Sequence

_NAME: Final = r"[^\W_]\w{0,39}"
_PLAIN: Final = r"(?:[^\W_]|[《“‘（])[^#:\s]*+(?:(?::(?=\S)|[ 　](?=[^#\s]))[^#:\s]*+)*+"
"""A value without quotes; whatever is a sign to YAML, or to somebody who mistypes one, does not begin it."""
_ITEM: Final = r"[^\W_][^\s\[\]{},#:，、；'\"&*!|>%@`]*+"
_VALUE: Final = rf"(?:({_PLAIN})|\"([^\"\\]*+)\"|\[({_ITEM}(?:, {_ITEM})*+)\]|(\|))"
_LINE: Final = compiled(rf"( *+)(?:(- )?(?:({_NAME}):(?: {_VALUE})?|({_PLAIN}))|#.*)?")
_MOST: Final = 10_000
"""Lines, and items of lists written in one: far below what the reader refuses as too big."""
_DEEPEST: Final = 8


_Part: TypeAlias = tuple[int, int, str | None, Node | None]
"""A dash, a field or an item: how far it is indented, its line, the name of a field and its value.

The value of a field may also be what is indented below it. A plain tuple, for there is one for every line.
"""


class _NotSimpleError(Exception):
    """It takes a reader to know what the lines mean."""


def simple_fields(lines: Lines[str], first_line: int) -> Mapping | None:
    """Return the fields in `lines`, the first of which is file line `first_line`; nothing if it takes a reader."""
    text = "".join(lines)
    if len(lines) > _MOST or text.count(", ") > _MOST or not text.isprintable():
        return None
    try:
        parts = _parts(lines, first_line)
        if not parts or parts[0][0]:
            return None
        root, end = _node(parts, 0, 0)
    except _NotSimpleError:
        return None
    return root if end == len(parts) and isinstance(root, Mapping) else None


def _parts(lines: Lines[str], first_line: int) -> list[_Part]:
    parts: list[_Part] = []
    at, last = 0, len(lines)
    while at < last:
        found = _LINE.fullmatch(lines[at])
        if found is None:
            raise _NotSimpleError
        number, spaces, dash, name, text, quoted, items, block, item = first_line + at, *found.groups()
        at += 1
        indent = len(spaces)
        if dash:
            parts.append((indent, number, None, None))
            indent += len("- ")
        if name is None:
            if item is not None:
                parts.append((indent, number, None, Scalar(item, number, indent + 1, len(item))))
            continue
        column = indent + len(name) + len(": ") + 1
        value: Node | None = None
        if text is not None:
            value = Scalar(text, number, column, len(text))
        elif quoted is not None:
            value = Scalar(quoted, number, column, len(quoted) + len('""'))
        elif items is not None:
            value = _row(items, number, column)
        elif block is not None:
            size, written = _block(lines, at, indent)
            value = Scalar(written, number, column, 1, block=True)
            at += size
        parts.append((indent, number, name, value))
    return parts


def _row(items: str, line: int, column: int) -> Sequence:
    nodes, at = [], column + 1
    for item in items.split(", "):
        nodes.append(Scalar(item, line, at, len(item)))
        at += len(item) + len(", ")
    return Sequence(tuple(nodes), line, column)


def _block(lines: Lines[str], start: int, indent: int) -> tuple[int, str]:
    """Return how many of `lines` from `start` on are the text below a field indented by `indent`, and that text."""
    first = lines[start] if start < len(lines) else ""
    edge = len(first) - len(first.lstrip(" "))
    if edge <= indent or not first.strip():
        raise _NotSimpleError
    end, margin = start, " " * edge
    while end < len(lines) and (lines[end].startswith(margin) or not lines[end].strip(" ")):
        end += 1
    return end - start, "\n".join([line[edge:] for line in lines[start:end]]).rstrip("\n") + "\n"


def _node(parts: list[_Part], at: int, depth: int) -> tuple[Node, int]:
    """Return what begins with part `at`, and the number of the part behind it."""
    if depth > _DEEPEST:
        raise _NotSimpleError
    indent, line, name, value = parts[at]
    if name is not None:
        return _mapping(parts, at, depth)
    if value is not None:
        return value, at + 1
    items: list[Node] = []
    while at < len(parts) and parts[at][0] == indent and parts[at][2:] == (None, None):
        item, at = _node(parts, at + 1, depth + 1)
        items.append(item)
    return Sequence(tuple(items), line, indent + 1), at


def _mapping(parts: list[_Part], at: int, depth: int) -> tuple[Mapping, int]:
    indent, first = parts[at][:2]
    fields: dict[str, Field] = {}
    while at < len(parts):
        own_indent, line, name, value = parts[at]
        if own_indent != indent or name is None:
            break
        at += 1
        if name in fields:
            raise _NotSimpleError
        if value is None:
            value, at = _below(parts, at, indent, depth)
        fields[name] = Field(Scalar(name, line, indent + 1, len(name)), value)
    return Mapping(tuple(fields.values()), first, indent + 1), at


def _below(parts: list[_Part], at: int, indent: int, depth: int) -> tuple[Node, int]:
    """Return what is the value of a field indented by `indent`; a list need not be indented any farther."""
    if at == len(parts):
        raise _NotSimpleError
    next_indent, _line, name, value = parts[at]
    is_dash = name is None and value is None
    if next_indent < indent or (next_indent == indent and not is_dash) or (value is not None and name is None):
        raise _NotSimpleError
    return _node(parts, at, depth + 1)
