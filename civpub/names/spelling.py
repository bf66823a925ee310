"""How each character of a name is read, for an index in which names are found by pinyin, by whichever reading.

It takes the reading a brief already holds, so that no dictionary is loaded to make the index.
"""

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from civpub.names.shape import HAN

SOURCE = Path(__file__).with_name("heteronyms.tsv")
_READ = re.compile(rf"[{HAN}]|[^\W_{HAN}]+")


def spell(name: str, reading: str) -> list[tuple[str, str]]:
    """Return the Han characters of `name` with their syllables, as in `reading`; nothing where the two do not agree.

    A word of letters or digits in between (A座) has a word of the reading to itself; a character nobody can read
    (𠮷) stands for itself there and is left out here.
    """
    parts, syllables = _READ.findall(name), reading.split()
    if len(parts) != len(syllables):
        return []
    pairs = zip(parts, syllables, strict=True)
    return [(part, syllable) for part, syllable in pairs if is_han(part) and syllable.isascii()]


def is_han(char: str) -> bool:
    """Whether `char` is one Han character."""
    return re.fullmatch(rf"[{HAN}]", char) is not None


def readings_in_use(char: str) -> tuple[str, ...]:
    """Return the readings people use of `char` where there are several: 乐 is le and yue. Otherwise nothing."""
    return _heteronyms().get(char, ())


@cache
def _heteronyms() -> Mapping[str, tuple[str, ...]]:
    lines = SOURCE.read_text(encoding="utf-8").splitlines()
    rows = (line.split("\t") for line in lines if not line.startswith("#"))
    return {char: tuple(readings.split(" ")) for char, readings in rows}
