"""Keeps private numbers out of messages: what a log repeats is published, too."""

import re

EXAMPLE_PHONE = "0500-8800123"
"""The number our own hints give as an example: nobody's, for there is no area code 0500; it is never starred out."""

_YEAR = r"(?<![0-9０-９])(?:19|20)[0-9]{2}"
_MONTH = rf"{_YEAR}[-/.](?:0?[1-9]|1[0-2])"
_STAMP = rf"{_YEAR}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[_-](?:[01][0-9]|2[0-3])[0-5][0-9][0-5][0-9]"
"""The moment a camera names its picture after: 20261105_093012."""
_DAY = (
    rf"(?:{_YEAR}/)?(?:{_MONTH}[-/.](?:0?[1-9]|[12][0-9]|3[01])|{_STAMP})(?![0-9０-９])"
    rf"|{_MONTH} ?[-－] ?{_MONTH}(?![0-9０-９])"
)
"""A day or a span of months, and what stands in a path: a year's folder with a file named after its day."""
_BETWEEN = r"[ \-－·._/\x00-\x1f\u00a0\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\u3000\ufeff\ufffd]{0,2}"
"""What may stand between two digits of one number: what people type there, and what nobody sees."""
_LONG_NUMBER = rf"[0-9０-９](?:{_BETWEEN}[0-9０-９]){{9,}}(?:{_BETWEEN}[XxＸｘ])?"
_PATTERN = re.compile(rf"(?P<shown>{_DAY}|{EXAMPLE_PHONE}(?!{_BETWEEN}[0-9０-９XxＸｘ]))|(?P<number>{_LONG_NUMBER})")
_DIGIT = "[0-9０-９]"
_PRIVATE = re.compile(
    rf"(?<!{_DIGIT})(?:"
    rf"[1１][3-9３-９]{_DIGIT}{_BETWEEN}{_DIGIT}{{4}}{_BETWEEN}{_DIGIT}{{4}}"
    rf"|{_DIGIT}{{6}}{_BETWEEN}{_DIGIT}{{4}}{_BETWEEN}{_DIGIT}{{2}}{_BETWEEN}{_DIGIT}{{2}}{_BETWEEN}"
    rf"{_DIGIT}{{3}}[0-9０-９XxＸｘ])(?!{_DIGIT})"
)
"""A mobile number or an identity number as people group it; longer and shorter numbers may name a picture."""
_SHOWN = 3
"""Leading digits left readable, enough for the writer to find the number again."""


def mask(text: str) -> str:
    """Return `text` with every run of ten or more digits starred out after the first three; its length is kept."""
    return _PATTERN.sub(_star, text)


def mask_path(path: str) -> str:
    """Return `path` with the mobile and identity numbers in it starred out; days and counters stay readable."""
    return _PRIVATE.sub(lambda match: _starred(match[0]), path)


def has_private_number(name: str) -> bool:
    """Whether `name`, a file's or a folder's, holds a mobile number or an identity number."""
    return _PRIVATE.search(name) is not None


def _star(match: re.Match[str]) -> str:
    return match[0] if match["shown"] else _starred(match[0])


def _starred(number: str) -> str:
    return number[:_SHOWN] + "".join("*" if char.isalnum() else char for char in number[_SHOWN:])
