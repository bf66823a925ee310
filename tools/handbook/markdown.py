"""Markdown as forges show it: text that stays text, tables, code that no backtick inside can end."""

import re
from collections.abc import Iterable, Sequence

_SPECIAL = re.compile(r"[\\`*_{}\[\]<>#|~!]")
_TICKS = re.compile("`+")


def plain(text: str) -> str:
    """Return `text` so that it is shown letter by letter."""
    return _SPECIAL.sub(r"\\\g<0>", text)


def code(text: str) -> str:
    """Return `text` as code within a line, a vertical bar escaped for tables; nothing for nothing."""
    if not text:
        return ""
    ticks = "`" * (_longest_ticks(text) + 1)
    space = " " if text[0] == "`" or text[-1] == "`" else ""
    return f"{ticks}{space}{text}{space}{ticks}".replace("|", "\\|")


def block(text: str, language: str = "text") -> str:
    """Return `text` as a block of code."""
    fence = "`" * max(3, _longest_ticks(text) + 1)
    return f"{fence}{language}\n{text.rstrip()}\n{fence}"


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table whose cells are Markdown already."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def _longest_ticks(text: str) -> int:
    return max((len(run) for run in _TICKS.findall(text)), default=0)
