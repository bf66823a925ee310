"""The terms a text is found by. The browser cuts queries by the same rules (assets/civpub/search-terms.js).

Chinese is written without spaces, and dictionaries cut it now this way, now that: 柳岸苑 may be one word, two or three.
So Han characters are taken in pairs, each with the next, and whatever a reader types is found wherever it stands.
"""

import re
import sys
import unicodedata
from codecs import utf_16_le_encode
from operator import add

_HAN = "\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003fffd"
_IS_HAN = re.compile(f"[{_HAN}]")
_OTHER = re.compile(f"[{_HAN}]{{2,}}|([{_HAN}]|[0-9a-z\u00c0-\u1fff\u3040-\u30ff\u3130-\u318f\uac00-\ud7af]+)")
"""A Han character that stands alone, or a word; where several characters stand together, nothing."""
_NUMBER = re.compile(r"\d+(?:[-‑–—]\d+)+")
_DASHES = "-‑–—"
_PAUSES = "，。：；！？（）、“”…"
"""Marks on which most of the time would go otherwise: NFKC has a narrower form for many of them."""
_MARK = re.compile("[\u0300-\u036f]")
_ACCENTED = re.compile("[\u00c0-\u024f\u0300-\u036f\u1e00-\u1eff]")
_PLANE = "\uffff"
LONGEST_WORD = 40
"""Characters of a word that count; nobody types more of one."""


def folded(text: str) -> str:
    """Return `text` without what readers do not tell apart: full and half width, large and small, accents."""
    for mark in _PAUSES:
        text = text.replace(mark, " ")
    plain = unicodedata.normalize("NFKC", text).lower()
    if not _ACCENTED.search(plain):
        return plain
    return unicodedata.normalize("NFC", _MARK.sub("", unicodedata.normalize("NFD", plain)))


def cut(plain: str) -> tuple[set[int], set[str]]:
    """Return the terms of the folded text `plain`: pairs of Han characters as numbers that `PAIRS` reads, the others.

    Among the numbers are those of pairs that are no terms.
    """
    data, _ = utf_16_le_encode(plain, "surrogatepass")
    others = set(_OTHER.findall(plain))
    others.discard("")
    others = {word[:LONGEST_WORD] for word in others}
    if any(dash in plain for dash in _DASHES):
        others.update(re.sub(r"\D", "", number)[:LONGEST_WORD] for number in _NUMBER.findall(plain))
    if len(data) > 2 * len(plain):  # rare characters, which are two units each
        pairs = set(map(add, plain, plain[1:]))
        others.update(pair for pair in pairs if max(pair) > _PLANE and len(_IS_HAN.findall(pair)) == len(pair))
    return _numbered(data), others


def _numbered(data: bytes) -> set[int]:
    """Return each unit of UTF-16 with the next as one number, the lower bytes of both before the upper ones.

    So no loop runs here over the characters of all texts; and numbers that begin alike would share places in a table.
    """
    low, high = data[::2], data[1::2]
    both = bytearray(4 * max(0, len(low) - 1))
    both[::4], both[1::4], both[2::4], both[3::4] = low[:-1], low[1:], high[:-1], high[1:]
    return set(memoryview(both).cast("I"))


class _Pairs(dict[int, str]):
    """The term a number stands for, empty where it is none."""

    def __missing__(self, number: int) -> str:
        data = number.to_bytes(4, sys.byteorder)
        pair = "".join(chr(int.from_bytes(unit, "little")) for unit in (data[::2], data[1::2]))
        self[number] = pair if len(_IS_HAN.findall(pair)) == len(pair) else ""
        return self[number]


PAIRS = _Pairs()


def terms_of(text: str) -> set[str]:
    """Return the terms of `text`: pairs of Han characters, single ones that stand alone, other words, whole numbers."""
    return _terms(folded(text))


def title_terms(title: str) -> set[str]:
    """Return the terms of `title`, its single characters among them: who types one character is looking for a title."""
    plain = folded(title)
    return {*_terms(plain), *_IS_HAN.findall(plain)}


def _terms(plain: str) -> set[str]:
    pairs, others = cut(plain)
    return {*filter(None, map(PAIRS.__getitem__, pairs)), *others}


PLACES = 4096
"""How many places there are for terms."""


def place_of(term: str) -> int:
    """Return the place of `term`: the browser finds by it which file of terms to ask for.

    Only the first two characters count, for longer words are found by their beginning, too.
    """
    first, second = ord(term[0]), ord(term[1]) if len(term) > 1 else 0
    return (first * 31 + second) % PLACES
