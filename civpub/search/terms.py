"""The terms a text is found by. The browser cuts queries by the same rules (assets/civpub/search-terms.js).

Chinese is written without spaces, and dictionaries cut it now this way, now that: 柳岸苑 may be one word, two or three.
So Han characters are taken in pairs, each with the next, and whatever a reader types is found wherever it stands.
"""

import re
import unicodedata
from operator import add

_HAN = "\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003fffd"
_IS_HAN = re.compile(f"[{_HAN}]")
_RUN = re.compile(f"[{_HAN}]+")
_WORD = re.compile("[0-9a-z\u00c0-\u1fff\u3040-\u30ff\u3130-\u318f\uac00-\ud7af]+")
_NUMBER = re.compile(r"\d+(?:[-‑–—]\d+)+")
_PAUSE = re.compile("[，。：；！？（）、“”]")
"""Marks on which most of the time would go otherwise: NFKC has a narrower form for many of them."""
_MARK = re.compile("[\u0300-\u036f]")
_ACCENTED = re.compile("[\u00c0-\u024f\u0300-\u036f\u1e00-\u1eff]")
LONGEST_WORD = 40
"""Characters of a word that count; nobody types more of one."""


def folded(text: str) -> str:
    """Return `text` without what readers do not tell apart: full and half width, large and small, accents."""
    plain = unicodedata.normalize("NFKC", _PAUSE.sub(" ", text)).lower()
    if not _ACCENTED.search(plain):
        return plain
    return unicodedata.normalize("NFC", _MARK.sub("", unicodedata.normalize("NFD", plain)))


def terms_of(text: str) -> set[str]:
    """Return the terms of `text`: pairs of Han characters, single ones that stand alone, other words, whole numbers."""
    plain = folded(text)
    terms = {pair for pair in set(map(add, plain, plain[1:])) if _PAIRS[pair]}
    terms.update(run for run in _RUN.findall(plain) if len(run) == 1)
    terms.update(word[:LONGEST_WORD] for word in _WORD.findall(plain))
    terms.update(re.sub(r"\D", "", number)[:LONGEST_WORD] for number in _NUMBER.findall(plain))
    return terms


def title_terms(title: str) -> set[str]:
    """Return the terms of `title`, its single characters among them: who types one character is looking for a title."""
    return {*terms_of(title), *_IS_HAN.findall(folded(title))}


class _Pairs(dict[str, bool]):
    """Whether two signs are both Han characters, asked for many millions of times."""

    def __missing__(self, pair: str) -> bool:
        self[pair] = len(_IS_HAN.findall(pair)) == len(pair)
        return self[pair]


_PAIRS = _Pairs()


PLACES = 4096
"""How many places there are for terms."""


def place_of(term: str) -> int:
    """Return the place of `term`: the browser finds by it which file of terms to ask for.

    Only the first two characters count, for longer words are found by their beginning, too.
    """
    first, second = ord(term[0]), ord(term[1]) if len(term) > 1 else 0
    return (first * 31 + second) % PLACES
