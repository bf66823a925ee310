"""How names read, and the two orders a list of people comes in: by pinyin and by strokes of the surname."""

import string
from functools import lru_cache

from civpub.names.pinyin import to_pinyin
from civpub.names.shape import KNOWN_NAMES, split_name
from civpub.names.surnames import surnames

NO_INITIAL = "#"


@lru_cache(maxsize=KNOWN_NAMES)
def reading(name: str) -> str:
    """Return `name` in pinyin without tones, syllables apart, its surname with its own reading: shan xiao ming."""
    surname, given = split_name(name)
    known = [surnames()[surname].reading] if surname else []
    return " ".join([*known, *to_pinyin(given)])


def initial(name: str) -> str:
    """Return the letter A to Z under which an index lists `name`, or # when it has none."""
    first = reading(name)[:1].upper()
    return first if first and first in string.ascii_uppercase else NO_INITIAL


def strokes(name: str) -> int | None:
    """Return the strokes of the surname's first character; None when `name` has no known surname."""
    surname, _ = split_name(name)
    return surnames()[surname].strokes if surname else None


def sort_key_by_pinyin(name: str) -> tuple[bool, str, str, str, str]:
    """Return the key that sorts names by pinyin, people of one surname together, names without a letter last."""
    surname, given = split_name(name)
    syllables = reading(name).split(" ")
    size = len(surname) or 1
    head, rest = " ".join(syllables[:size]), " ".join(syllables[size:])
    return initial(name) == NO_INITIAL, head, surname or given[:1], rest, name


def sort_key_by_strokes(name: str) -> tuple[bool, int, str, str, str, str]:
    """Return the key that sorts names by strokes of the surname (姓氏笔画), names without a known surname last.

    Among equal counts the kinds of stroke decide, from the first on: 横 竖 撇 点 折, as in GF 3003-1999; then the
    surname itself, then the reading.
    """
    surname, _ = split_name(name)
    row = surnames().get(surname)
    return row is None, row.strokes if row else 0, row.order if row else "", surname, reading(name), name
