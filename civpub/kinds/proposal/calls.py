"""The numbered calls (倡议条目) of a letter, read from its Markdown."""

import re

_DIGITS = "零一二三四五六七八九"
_CALL = re.compile(r"^(?:#{2,4} *|\*\*)?([一二三四五六七八九十]{1,3})、", re.MULTILINE)
_ANNOUNCED = re.compile(r"(?:以下|如下|下列)(?:的)?([两一二三四五六七八九十]{1,3})(?:条|点|项)")


def numeral(text: str) -> int:
    """Return the value of a Chinese numeral from 一 to 九十九; 两 counts as 二."""
    tens, ten, units = text.replace("两", "二").rpartition("十")
    if not ten:
        return _DIGITS.index(units)
    return (_DIGITS.index(tens) if tens else 1) * 10 + (_DIGITS.index(units) if units else 0)


def call_numbers(body: str) -> list[int]:
    """Return the numbers of the calls in the order they stand."""
    return [numeral(found) for found in _CALL.findall(body)]


def announced_calls(body: str) -> int | None:
    """Return how many calls the letter says it makes (“如下五条”), or None when it does not say."""
    found = _ANNOUNCED.search(body)
    return numeral(found[1]) if found else None


def has_closing(body: str) -> bool:
    """Whether the letter ends with a paragraph of prose rather than with a heading or a list."""
    blocks = [block.strip() for block in re.split(r"\n\s*\n", body) if block.strip()]
    return len(blocks) > 1 and not re.match(r"#|[-*+] |\d+[.、]|\||>", blocks[-1])
