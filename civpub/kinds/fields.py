"""The types a field may have. Each turns the text a person typed into a value, or says in Chinese why it cannot.

Validators raise `PydanticCustomError` whose type is a problem code; the loader adds the place.
"""

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, Field
from pydantic_core import PydanticCustomError

from civpub.calendar import parse_day
from civpub.kinds import codes
from civpub.problems import Code

LONGEST_LINE = 200
"""Characters a one-line field may hold; a title longer than this is a paragraph."""

PROSE = "prose"
"""Marks a field whose text is Markdown, so that the loader keeps its place for the renderer."""

_REQUIRED: Any = ...


def field(zh: str, *, help: str, example: str = "", default: Any = _REQUIRED, marks: tuple[str, ...] = ()) -> Any:  # noqa: A002  the word a writer expects
    """Declare a field once: Chinese name `zh`, a sentence of `help` and an `example` as it would be typed.

    Schema, checks, scaffold and the handbook's tables all read this declaration.
    """
    return Field(default, json_schema_extra={"zh": zh, "help": help, "example": example, "marks": list(marks)})


def refusal(code: Code, message: str, hint: str = "") -> PydanticCustomError:
    """Return the error a validator raises; `code` becomes its type, `message` and `hint` its context."""
    return PydanticCustomError(code.name, "{message}", {"message": message, "hint": hint})


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise refusal(
            codes.SHAPE, "这一栏应写一行字，这里却分了小栏或列了清单", "请照手册的例子，写在栏名同一行的后面。"
        )
    return value


def _line(text: str) -> str:
    if "\n" in text:
        raise refusal(codes.LINE, "这一栏分成了几行", "请写成一行。")
    if len(text) > LONGEST_LINE:
        raise refusal(codes.LINE, f"这一栏有 {len(text)} 个字，最多 {LONGEST_LINE} 个字", "请缩短，细节放进正文。")
    return text


def _day(text: str) -> date:
    day = parse_day(text)
    if day is None:
        raise refusal(
            codes.DAY,
            f"日期“{text}”写法不对，或者日历上没有这一天",
            "请写成 2026-11-05 或 2026年11月5日，并核对年、月、日。",
        )
    return day


def _count(text: str) -> int:
    if not re.fullmatch(r"[0-9]{1,9}", text):
        raise refusal(codes.NUMBER, f"“{text}”不是整数", "只写阿拉伯数字，例如 42，不带量词、逗号和“约”字。")
    return int(text)


def _hours(text: str) -> Decimal:
    if not re.fullmatch(r"[0-9]{1,7}(\.[0-9]{1,2})?", text):
        raise refusal(codes.NUMBER, f"“{text}”不是时长", "只写小时数，例如 36 或 37.5，不带“小时”。")
    return Decimal(text)


def _yes_no(text: str) -> bool:
    answers = {"是": True, "yes": True, "true": True, "否": False, "no": False, "false": False}
    if text.lower() not in answers:
        raise refusal(codes.YES_NO, f"“{text}”应写“是”或“否”")
    return answers[text.lower()]


def _matching(pattern: str, code: Code, message: str, hint: str) -> Callable[[str], str]:
    compiled = re.compile(pattern)

    def check(text: str) -> str:
        if not compiled.fullmatch(text):
            raise refusal(code, message.format(text), hint)
        return text

    return check


def _listed(value: object) -> object:
    """Take one line where a list is meant: a letter with a single signatory needs no dash."""
    return [value] if isinstance(value, str) else value


_PHONE = r"0\d{2,3}[- ]?\d{7,8}(-\d{1,5})?|\d{7,8}|1\d{4}|[48]00-?\d{3}-?\d{4}|1[3-9]\d{9}"

Line = Annotated[str, AfterValidator(_line)]
"""One line of text (一行字)."""
Prose = Annotated[str, Field()]
"""Markdown over any number of lines (可分段的文字); declare it with ``marks=(PROSE,)``."""
Day = Annotated[date, BeforeValidator(_day), BeforeValidator(_text)]
"""A calendar day (日期) in one of the five accepted spellings."""
Count = Annotated[int, BeforeValidator(_count), BeforeValidator(_text)]
"""A whole number (整数), zero or more."""
Hours = Annotated[Decimal, BeforeValidator(_hours), BeforeValidator(_text)]
"""Hours (小时), two decimals at the most."""
YesNo = Annotated[bool, BeforeValidator(_yes_no), BeforeValidator(_text)]
"""是 or 否."""
Lines = Annotated[tuple[Line, ...], BeforeValidator(_listed)]
"""A list of lines (清单); a single line may be written without its dash."""
Identifier = Annotated[
    str,
    AfterValidator(
        _matching(
            r"[a-z0-9]+(-[a-z0-9]+)*",
            codes.IDENTIFIER,
            "编号“{}”写法不对",
            "用小写字母、数字和短横线，例如 gu-changgeng。",
        )
    ),
]
"""A stable ASCII name (编号) that becomes part of an address."""
Phone = Annotated[
    str,
    AfterValidator(_matching(_PHONE, codes.PHONE, "电话“{}”写法不对", "写办公电话，例如 0571-88001234，只写一个。")),
]
"""An office telephone number (办公电话)."""
Email = Annotated[
    str,
    AfterValidator(
        _matching(
            r"[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+",
            codes.EMAIL,
            "邮箱“{}”写法不对",
            "写完整的邮箱，例如 office@example.org。",
        )
    ),
]
"""An e-mail address (电子邮箱)."""
PictureName = Annotated[
    str,
    AfterValidator(
        _matching(
            r"[^\s/\\:?#%.][^/\\:?#%\x00-\x1f]*\.(?i:jpe?g|png|webp)",
            codes.PICTURE,
            "图片“{}”写法不对",
            "只写文件名，例如 chong-yang.jpg；图片放进 content/pictures 文件夹。",
        )
    ),
]
"""The file name of a picture in content/pictures (图片)."""
