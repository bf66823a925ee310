"""Turns the text a person typed into a value, or says in Chinese why it cannot.

Each function raises `PydanticCustomError` whose type is a problem code; the loader adds the place.
"""

import re
import unicodedata
from collections.abc import Callable
from datetime import date
from decimal import Decimal

from pydantic_core import PydanticCustomError

from civpub.calendar import parse_day
from civpub.calendar.instant import FIRST_YEAR, LAST_YEAR
from civpub.kinds import codes
from civpub.problems import Code, mask

LONGEST_LINE = 200
"""Characters a one-line field may hold; a title longer than this is a paragraph."""

_LIKE_A_DAY = re.compile(r"([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?")


def refusal(code: Code, message: str, hint: str = "") -> PydanticCustomError:
    """Return the error a validator raises; `code` becomes its type, `message` and `hint` its context."""
    return PydanticCustomError(code.name, "{message}", {"message": message, "hint": hint})


def only_text(value: object) -> str:
    """Return `value` where it is text, as every scalar is; refuse a list or a group of fields."""
    if not isinstance(value, str):
        raise refusal(
            codes.SHAPE, "这一栏应写一行字，这里却分了小栏或列了清单", "请照手册的例子，写在栏名同一行的后面。"
        )
    return value


def to_line(text: str) -> str:
    """Return `text` where it is one line of a bearable length."""
    if "\n" in text:
        raise refusal(codes.LINE, "这一栏分成了几行", "请写成一行。")
    if len(text) > LONGEST_LINE:
        raise refusal(codes.LINE, f"这一栏有 {len(text)} 个字，最多 {LONGEST_LINE} 个字", "请缩短，细节放进正文。")
    return text


def quoted(text: str, longest: int = 20) -> str:
    """Return the beginning of `text` for a message; masked before it is cut, lest half a private number stays."""
    return text if len(text) <= longest else f"{mask(text[: longest * 3])[:longest]}……"


def to_day(text: str) -> date:
    """Return the calendar day `text` names, in one of the five accepted spellings."""
    day = parse_day(text)
    if day is None:
        raise refusal(codes.DAY, *_why_no_day(text))
    return day


def _why_no_day(text: str) -> tuple[str, str]:
    """Return what is wrong with a day nobody can read, and how to write it."""
    half_width = unicodedata.normalize("NFKC", text).replace(" ", "")
    if parse_day(half_width):
        return f"日期“{text}”里有全角字符或空格", f"请改成：{half_width}"
    found = _LIKE_A_DAY.fullmatch(half_width)
    if found and not FIRST_YEAR <= int(found[1]) <= LAST_YEAR:
        return f"日期“{text}”的年份不对", f"年份在 {FIRST_YEAR} 到 {LAST_YEAR} 之间，请核对。"
    if found and not parse_day("-".join(found.groups())):
        return f"日历上没有“{text}”这一天", "请核对月份和日子，例如 2 月没有 30 日、11 月没有 31 日。"
    return f"日期“{quoted(text)}”写法不对", "请写成 2026-11-05 或 2026年11月5日，年份写四位数，月、日都要写。"


def to_count(text: str) -> int:
    """Return the whole number `text` writes in plain digits."""
    if not re.fullmatch(r"[0-9]{1,9}", text):
        hint = "只写半角的阿拉伯数字，例如 42，不带“人”“个”、逗号和“约”字。"
        raise refusal(codes.NUMBER, f"“{quoted(text)}”不是整数", hint)
    return int(text)


def to_hours(text: str) -> Decimal:
    """Return the hours `text` writes in plain digits, two decimals at the most."""
    if not re.fullmatch(r"[0-9]{1,7}(\.[0-9]{1,2})?", text):
        hint = "只写半角的小时数，例如 36；三个半小时写 3.5。不带“小时”和“约”字。"
        raise refusal(codes.NUMBER, f"“{quoted(text)}”不是时长", hint)
    return Decimal(text)


def to_yes_no(text: str) -> bool:
    """Return what 是 or 否 says."""
    answers = {"是": True, "yes": True, "true": True, "否": False, "no": False, "false": False}
    if text.lower() not in answers:
        raise refusal(codes.YES_NO, f"“{quoted(text)}”不能写在这里", "只写“是”或“否”。")
    return answers[text.lower()]


def matching(pattern: str, code: Code, message: str, hint: str) -> Callable[[str], str]:
    """Return a check for `pattern`; `message` shows the text in place of its braces."""
    compiled = re.compile(pattern)

    def check(text: str) -> str:
        if not compiled.fullmatch(text):
            raise refusal(code, message.format(quoted(text)), hint)
        return text

    return check


def to_list(value: object) -> object:
    """Take one line where a list is meant: a letter with a single signatory needs no dash."""
    return [value] if isinstance(value, str) else value
