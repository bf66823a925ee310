"""Which encoding a file was saved in, when it is not the one we read: told to the writer, and undone by `to_utf8`."""

import codecs
import re

from msgspec import Struct

_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32", "UTF-32"),
    (codecs.BOM_UTF32_BE, "utf-32", "UTF-32"),
    (codecs.BOM_UTF16_LE, "utf-16", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16", "UTF-16"),
)
"""The 32-bit marks first: the little-endian one begins with the 16-bit one."""
_UNMARKED = (("utf-32-le", "UTF-32"), ("utf-32-be", "UTF-32"), ("utf-16-le", "UTF-16"), ("utf-16-be", "UTF-16"))
_ORDINARY = re.compile(r"[\t\n\r -~\u00b7\u2010-\u2027\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]+")
_SAMPLE = 20_000
_RARE_SHARE = 10
"""One character in ten may be out of the ordinary before the text no longer passes for Chinese."""


class Encoding(Struct, frozen=True):
    """A way to turn bytes into text: `codec` for Python, `title` for people."""

    codec: str
    title: str


def other_encoding(data: bytes) -> Encoding | None:
    """Return the encoding other than UTF-8 that `data` was saved in, or None when it is UTF-8 or cannot be told.

    A file that is mostly good UTF-8 with some broken characters is not taken for GB18030, which would read it too.
    """
    for mark, codec, title in _MARKS:
        if data.startswith(mark):
            return Encoding(codec, title)
    if b"\0" in data:
        return next((Encoding(codec, title) for codec, title in _UNMARKED if _is_chinese(data, codec)), None)
    if _is_mostly_utf8(data) or not _is_chinese(data, "gb18030"):
        return None
    return Encoding("gb18030", "GBK")


def _is_mostly_utf8(data: bytes) -> bool:
    text = data.decode("utf-8", errors="replace")
    broken = text.count("\ufffd")
    good = sum(not char.isascii() for char in text) - broken
    return good >= broken or _only_cut_short(data)


def _only_cut_short(data: bytes) -> bool:
    """Whether nothing is wrong but that the last character misses its end, or not even that."""
    try:
        codecs.getincrementaldecoder("utf-8")().decode(data)
    except UnicodeDecodeError:
        return False
    return True


def _is_chinese(data: bytes, codec: str) -> bool:
    try:
        text = data.decode(codec)
    except UnicodeDecodeError:
        return False
    sample = text[:_SAMPLE]
    return len(_ORDINARY.sub("", sample)) * _RARE_SHARE <= len(sample)
