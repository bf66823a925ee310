"""How long a text takes to read."""

import re
from typing import Final

HAN_PER_MINUTE: Final = 350
"""Middle of the 300–400 Han characters a minute in which adults read Chinese."""
WORDS_PER_MINUTE: Final = 200

_HAN: Final = re.compile(r"[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]++")
_APART: Final = bytes(byte if chr(byte).isalnum() else ord(" ") for byte in range(128)).ljust(256)
"""Leaves of ASCII text its words, blanks between them; a search for each word would look at every Han character."""


def reading_minutes(plain: str) -> int:
    """Return the minutes an adult needs for `plain`, at least 1."""
    han = sum(map(len, _HAN.findall(plain)))
    words = len(plain.encode("ascii", "replace").translate(_APART).split())
    return max(1, round(han / HAN_PER_MINUTE + words / WORDS_PER_MINUTE))
