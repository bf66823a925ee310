"""The types a field may have. Each turns the text a person typed into a value, or says in Chinese why it cannot.

Validators raise `PydanticCustomError` whose type is a problem code; the loader adds the place.
"""

import re
import unicodedata
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, Field
from pydantic_core import PydanticCustomError

from civpub.calendar import parse_day
from civpub.calendar.instant import FIRST_YEAR, LAST_YEAR
from civpub.kinds import codes
from civpub.problems import EXAMPLE_PHONE, Code, mask

LONGEST_LINE = 200
"""Characters a one-line field may hold; a title longer than this is a paragraph."""

LONGEST_IDENTIFIER = 60
"""Characters of an identifier; it becomes the name of a folder, which file systems bound at 255 bytes."""

PROSE = "prose"
"""Marks a field whose text is Markdown, so that the loader keeps its place for the renderer."""

PHONE = "phone"
"""Marks a field that is meant for a telephone number, so that the search for private numbers passes it by."""

PREFILLED = "prefilled"
"""Marks a field whose example a scaffold writes in, for it is right nearly always."""

_REQUIRED: Any = ...


def field(  # noqa: PLR0913  one declaration says all there is to say
    zh: str,
    *,
    help: str,  # noqa: A002  the word a writer expects
    example: str = "",
    default: Any = _REQUIRED,
    marks: tuple[str, ...] = (),
    needed: str = "",
) -> Any:
    """Declare a field once: Chinese name `zh`, a sentence of `help` and an `example` as it would be typed.

    Schema, checks, scaffold and the handbook's tables all read this declaration. `needed` says of an optional field
    when it has to be filled in (公示必填): a scaffold says so beside it, and leaves it open.
    """
    extra: dict[str, Any] = {"zh": zh, "help": help, "example": example, "marks": list(marks), "needed": needed}
    return Field(default, json_schema_extra=extra)


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


def quoted(text: str, longest: int = 20) -> str:
    """Return the beginning of `text` for a message; masked before it is cut, lest half a private number stays."""
    return text if len(text) <= longest else f"{mask(text[: longest * 3])[:longest]}……"


def _day(text: str) -> date:
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


def _count(text: str) -> int:
    if not re.fullmatch(r"[0-9]{1,9}", text):
        hint = "只写半角的阿拉伯数字，例如 42，不带“人”“个”、逗号和“约”字。"
        raise refusal(codes.NUMBER, f"“{quoted(text)}”不是整数", hint)
    return int(text)


def _hours(text: str) -> Decimal:
    if not re.fullmatch(r"[0-9]{1,7}(\.[0-9]{1,2})?", text):
        hint = "只写半角的小时数，例如 36；三个半小时写 3.5。不带“小时”和“约”字。"
        raise refusal(codes.NUMBER, f"“{quoted(text)}”不是时长", hint)
    return Decimal(text)


def _yes_no(text: str) -> bool:
    answers = {"是": True, "yes": True, "true": True, "否": False, "no": False, "false": False}
    if text.lower() not in answers:
        raise refusal(codes.YES_NO, f"“{quoted(text)}”不能写在这里", "只写“是”或“否”。")
    return answers[text.lower()]


def _matching(pattern: str, code: Code, message: str, hint: str) -> Callable[[str], str]:
    compiled = re.compile(pattern)

    def check(text: str) -> str:
        if not compiled.fullmatch(text):
            raise refusal(code, message.format(quoted(text)), hint)
        return text

    return check


def _listed(value: object) -> object:
    """Take one line where a list is meant: a letter with a single signatory needs no dash."""
    return [value] if isinstance(value, str) else value


_LIKE_A_DAY = re.compile(r"([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?")
_PHONE = r"0[0-9]{2,3}[- ]?[0-9]{7,8}(-[0-9]{1,5})?|[0-9]{7,8}|1[0-9]{4}|[48]00-?[0-9]{3}-?[0-9]{4}|1[3-9][0-9]{9}"

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
            rf"(?=.{{1,{LONGEST_IDENTIFIER}}}$)[a-z0-9]+(-[a-z0-9]+)*",
            codes.IDENTIFIER,
            "编号“{}”写法不对",
            f"用小写字母、数字和短横线，不超过 {LONGEST_IDENTIFIER} 个字符，例如 gu-changgeng。",
        )
    ),
]
"""A stable ASCII name (编号) that becomes part of an address."""
Phone = Annotated[
    str,
    AfterValidator(
        _matching(
            _PHONE,
            codes.PHONE,
            "电话“{}”写法不对",
            f"只写一个办公电话，数字用半角，例如 {EXAMPLE_PHONE}；区号后面用半角短横线。",
        )
    ),
]
"""An office telephone number (办公电话)."""
Email = Annotated[
    str,
    AfterValidator(
        _matching(
            r"[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+",
            codes.EMAIL,
            "邮箱“{}”写法不对",
            "写完整的邮箱，例如 office@example.org；“@”和点要用半角。",
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
AttachmentName = Annotated[
    str,
    AfterValidator(
        _matching(
            r"[^\s/\\:?#%.][^/\\:?#%\x00-\x1f]*\.(?i:pdf)",
            codes.ATTACHMENT,
            "附件“{}”写法不对",
            "只写文件名，例如 ping-xuan-fang-an.pdf；附件先另存为 PDF，放进 content/attachments 文件夹。",
        )
    ),
]
"""The file name of a PDF in content/attachments (附件)."""
