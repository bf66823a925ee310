"""How text looks in columns: Han is two wide, accents none, and what cannot be seen is spelled out."""

import unicodedata
from collections.abc import Iterable, Sequence

_TAB = " " * 4
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Cn", "Zl", "Zp"})
_NO_WIDTH = frozenset({"Mn", "Me"})


def width(text: str) -> int:
    """Return the columns `text` takes up; East Asian Wide and Fullwidth count two, combining marks none."""
    return sum(_width(char) for char in text)


def visible(text: str) -> str:
    """Return `text` for a terminal: tabs as spaces, unseen characters as ``<U+202E>``, so that none takes effect."""
    return "".join(_shown(char) for char in text)


def line_window(line: str, column: int, most: int) -> tuple[str, int]:
    """Return the part of `line` around character `column` (from 1), and how many characters were cut from its front.

    The part is at most `most` columns wide when shown, without the dots that a cut leaves to the caller.
    """
    at = min(max(column - 1, 0), len(line))
    start = at - _fits(reversed(line[max(at - most, 0) : at]), most // 3)
    end = start + _fits(line[start : start + most], most)
    start = end - _fits(reversed(line[max(end - most, 0) : end]), most)
    return line[start:end], start


def one_line(text: str) -> str:
    """Return `text` visible and on one line."""
    return visible(" ".join(text.split("\n")))


def _fits(chars: Iterable[str] | Sequence[str], most: int) -> int:
    """Return how many of `chars` fit into `most` columns."""
    count = used = 0
    for char in chars:
        used += width(_shown(char))
        if used > most:
            break
        count += 1
    return count


def _shown(char: str) -> str:
    if char == "\t":
        return _TAB
    return f"<U+{ord(char):04X}>" if unicodedata.category(char) in _UNSEEN else char


def _width(char: str) -> int:
    if unicodedata.category(char) in _NO_WIDTH:
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1
