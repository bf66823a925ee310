"""Puts a text written over several lines together as Chinese is: no space where a line ends between Han characters."""

import unicodedata
from collections.abc import Sequence


def unfold(text: str, pieces: Sequence[str]) -> str:
    """Return `text` without the spaces that stand for line ends between wide characters.

    `pieces` are the lines it was written on. Spaces the writer typed stay. A text in which its lines are not found
    again, because of escapes, stays as it is.
    """
    joined: list[str] = []
    at = 0
    for piece in filter(None, (piece.strip(" \t\"'") for piece in pieces)):
        found = text.find(piece, at)
        if found < 0:
            return text
        gap = text[at:found]
        if gap == " " and at and _is_wide(text[at - 1]) and _is_wide(piece[0]):
            gap = ""
        joined += (gap, piece)
        at = found + len(piece)
    return "".join(joined) + text[at:]


def _is_wide(char: str) -> bool:
    return unicodedata.east_asian_width(char) in "WF" or char in "“”‘’…—·"
