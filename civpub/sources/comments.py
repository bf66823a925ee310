"""Remarks behind a value: the reader drops them without a word, and with them half of ``张 #三``."""

import re
from collections.abc import Iterator, Sequence

from civpub.sources import field_codes
from civpub.sources.findings import Finding
from civpub.sources.shorten import shorten
from civpub.sources.written import Written

_REMARK = re.compile(r"(?<=[ \t])#")


def cut_off(written: Sequence[Written], lines: Sequence[str], first_line: int) -> Iterator[Finding]:
    """Yield a finding for each line in which something stands before a ``#`` that begins a remark.

    Whole-line remarks are fine. A ``#`` inside quotes or in a text block belongs to the value and is no remark.
    """
    hashes = [
        (number, line)
        for number, line in enumerate(lines, first_line)
        if "#" in line and not line.lstrip().startswith("#")
    ]
    inside, spans = _texts(written) if hashes else (set[int](), {})
    for number, line in hashes:
        column = 0 if number in inside else _remark(line, spans.get(number, []))
        if column:
            yield cut_off_at(line, number, column)


def _texts(written: Sequence[Written]) -> tuple[set[int], dict[int, list[tuple[int, int]]]]:
    """Return the lines wholly inside a text, and for the other lines the columns from and before which texts stand."""
    inside: set[int] = set()
    spans: dict[int, list[tuple[int, int]]] = {}
    for text in written:
        start, end = text.node.line, text.end_line
        if text.node.block:
            inside.update(range(start + 1, end))
        elif start == end:
            spans.setdefault(start, []).append((text.node.column, text.end_column))
        else:
            inside.update(range(start + 1, end))
            spans.setdefault(start, []).append((text.node.column, text.node.column + max(text.node.length, 1)))
            spans.setdefault(end, []).append((1, text.end_column))
    return inside, spans


def _remark(line: str, spans: Sequence[tuple[int, int]]) -> int:
    """Return the column of the first ``#`` after a space outside all `spans`, or 0."""
    at = 1
    for start, end in [*spans, (len(line) + 1, 0)]:
        found = _REMARK.search(line, at - 1, start - 1) if start > at else None
        if found:
            return found.start() + 1
        at = max(at, end)
    return 0


def cut_off_at(line: str, number: int, column: int) -> Finding:
    """Return the finding for the remark that begins at `column` of line `number`."""
    lost = shorten(line[column - 1 :].strip())
    message = f"空格后面的“#”会把“{lost}”当成备注丢掉"
    hint = "内容里有“#”的，请给整段内容加上英文双引号；是备注的，请另起一行写，以“# ”开头。"
    return Finding(field_codes.HASH, number, column, message, hint, len(line.rstrip()) - column + 1)
