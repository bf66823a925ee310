"""The numbered calls (倡议条目) of a letter, read from its Markdown."""

import re
from collections.abc import Iterator

_DIGITS = "零一二三四五六七八九"
_NUMERAL = "[二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九]"
_CALL = re.compile(rf"(?:#{{2,4}} *|\*\*)?({_NUMERAL})、")
_ANNOUNCED = re.compile(
    rf"(?:以下|如下|下列)的?(?P<below>{_NUMERAL}|两)(?:条|点|项)|(?<!第)(?P<calls>{_NUMERAL}|两)(?:条|点|项)倡议"
)
_NOT_PROSE = re.compile(r"#|[-*+] |\d+[.、]|\||>")

_PARAGRAPH_END = re.compile(r"\n\s*\n|(?<=[。！？：；!?])[”’」』）)]*\n")
"""As the renderer has it: a blank line, or a line that ends with a sentence, as in text pasted from Word."""


def numeral(text: str) -> int:
    """Return the value of a Chinese numeral from 一 to 九十九; 两 counts as 二."""
    tens, ten, units = text.replace("两", "二").rpartition("十")
    if not ten:
        return _DIGITS.index(units)
    return (_DIGITS.index(tens) if tens else 1) * 10 + (_DIGITS.index(units) if units else 0)


def call_numbers(body: str) -> list[tuple[int, int]]:
    """Return the numbers of the calls in the order they stand, each with its line in `body`, from 0."""
    return [(numeral(found[1]), line) for line, text in _lines(body) if (found := _CALL.match(text))]


def announced_calls(body: str) -> tuple[int, int] | None:
    """Return how many calls the letter says it makes (“如下五条”), and on which line; None when it does not say."""
    for line, text in _lines(body):
        if found := _ANNOUNCED.search(text):
            return numeral(found["below"] or found["calls"]), line
    return None


def has_closing(body: str) -> bool:
    """Whether the letter ends with a paragraph of prose rather than with a heading or a list."""
    blocks = [block.strip() for block in _PARAGRAPH_END.split(body) if block.strip()]
    return len(blocks) > 1 and not (_NOT_PROSE.match(blocks[-1]) or _CALL.match(blocks[-1]))


def last_line(body: str) -> int:
    """Return the line of `body`, from 0, on which its text ends."""
    return max((line for line, text in _lines(body) if text.strip()), default=0)


def _lines(body: str) -> Iterator[tuple[int, str]]:
    return enumerate(body.split("\n"))
