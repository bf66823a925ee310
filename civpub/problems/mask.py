"""Keeps private numbers out of messages: what a log repeats is published, too."""

import re

EXAMPLE_PHONE = "0500-8800123"
"""The number our own hints give as an example: nobody's, for there is no area code 0500; it is never starred out."""

_DAY = r"[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2}(?![0-9０-９])"
_BETWEEN = r"[ \-－·\x00-\x1f\u00a0\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\u3000\ufeff\ufffd]{0,2}"
"""What may stand between two digits of one number: what people type there, and what nobody sees."""
_LONG_NUMBER = rf"[0-9０-９](?:{_BETWEEN}[0-9０-９]){{9,}}(?:{_BETWEEN}[XxＸｘ])?"
_PATTERN = re.compile(rf"(?P<shown>{_DAY}|{EXAMPLE_PHONE}(?!{_BETWEEN}[0-9０-９XxＸｘ]))|(?P<number>{_LONG_NUMBER})")
_SHOWN = 3
"""Leading digits left readable, enough for the writer to find the number again."""


def mask(text: str) -> str:
    """Return `text` with every run of ten or more digits starred out after the first three; its length is kept."""
    return _PATTERN.sub(_star, text)


def _star(match: re.Match[str]) -> str:
    if match["shown"]:
        return match[0]
    number = match[0]
    return number[:_SHOWN] + "".join("*" if char.isalnum() else char for char in number[_SHOWN:])
