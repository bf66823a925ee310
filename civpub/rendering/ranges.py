"""Ranges within a line about hours (8:30–12:00, 周一至周五), which a template keeps from breaking across lines."""

import re

_TO = r" ?[-‐‑–—~～至到] ?"
_HOUR = r"(?:上午|中午|下午|晚上)?\d{1,2}[:：]\d{2}"
_WEEKDAY = r"(?:周|星期)[一二三四五六日天]"
_RANGE = re.compile(f"({_HOUR}{_TO}{_HOUR}|{_WEEKDAY}{_TO}{_WEEKDAY})")


def time_ranges(text: str) -> tuple[tuple[str, bool], ...]:
    """Return `text` in pieces that make it up again, each with whether it is a range to be kept whole."""
    pieces = _RANGE.split(text)
    return tuple((piece, index % 2 == 1) for index, piece in enumerate(pieces) if piece)
