"""How long a text takes to read."""

import re
from typing import Final

HAN_PER_MINUTE: Final = 350
"""Middle of the 300–400 Han characters a minute in which adults read Chinese."""
WORDS_PER_MINUTE: Final = 200

_HAN: Final = re.compile(r"[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_WORD: Final = re.compile(r"[A-Za-z0-9]+")


def reading_minutes(plain: str) -> int:
    """Return the minutes an adult needs for `plain`, at least 1."""
    minutes = len(_HAN.findall(plain)) / HAN_PER_MINUTE + len(_WORD.findall(plain)) / WORDS_PER_MINUTE
    return max(1, round(minutes))
