"""Pinyin of any text. `pypinyin` takes 0.1 s to import, so it is imported on the first call."""

import gc
import re
import unicodedata
from collections.abc import Callable
from functools import cache

from civpub.names.shape import HAN

_RUN = re.compile(rf"(?P<han>[{HAN}]+)|[^\W_{HAN}]+")
_ACCENTS = re.compile(r"[\u0300-\u036f]")


def to_pinyin(text: str) -> list[str]:
    """Return `text` as lower-case syllables without tones, one per Han character, ü as v.

    Runs of letters and digits stay together, lower-case and without accents; punctuation and spaces fall away. A Han
    character whose reading is not known stands for itself.
    """
    plain = _ACCENTS.sub("", unicodedata.normalize("NFKD", text))
    return [word for run in _RUN.finditer(unicodedata.normalize("NFKC", plain)) for word in _words(run)]


def _words(run: re.Match[str]) -> list[str]:
    return [*_syllables(run[0])] if run["han"] else [run[0].casefold()]


@cache
def _syllables(han: str) -> tuple[str, ...]:
    return tuple(_reader()(han))


@cache
def _reader() -> Callable[[str], list[str]]:
    """Return the function that reads Han text.

    Its dictionaries are a hundred thousand small lists: the garbage collector, going through them again and again for
    nothing, would take two fifths of the time.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        from pypinyin import lazy_pinyin  # noqa: PLC0415 - see the first line of this module
    finally:
        if collecting:
            gc.enable()
    return lazy_pinyin
