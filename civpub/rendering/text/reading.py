"""How long a text takes to read."""

from typing import Final

HAN_PER_MINUTE: Final = 350
"""Middle of the 300–400 Han characters a minute in which adults read Chinese."""
WORDS_PER_MINUTE: Final = 200

_NOT_HAN: Final = bytes(byte for byte in range(256) if not 0xE4 <= byte <= 0xE9 and byte != 0xF0)  # noqa: PLR2004
"""All but the bytes that begin a Han character in UTF-8: U+4000 to U+9FFF, and the planes of the rarest ones."""
_APART: Final = bytes(byte if chr(byte).isalnum() and byte < 128 else ord(" ") for byte in range(256))  # noqa: PLR2004
"""Leaves of a text in UTF-8 its ASCII words, blanks between them; a look at every character costs ten times as much."""


def reading_minutes(plain: str) -> int:
    """Return the minutes an adult needs for `plain`, at least 1."""
    data = plain.encode("utf-8", "replace")
    han = len(data.translate(None, _NOT_HAN))
    words = len(data.translate(_APART).split())
    return max(1, round(han / HAN_PER_MINUTE + words / WORDS_PER_MINUTE))
