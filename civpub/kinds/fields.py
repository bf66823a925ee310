"""How a field is declared, and the types it may have."""

from datetime import date
from decimal import Decimal
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, Field

from civpub.kinds import codes
from civpub.kinds.typed import matching, only_text, to_count, to_day, to_hours, to_line, to_list, to_yes_no
from civpub.problems import EXAMPLE_PHONE

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


_PHONE = r"0[0-9]{2,3}[- ]?[0-9]{7,8}(-[0-9]{1,5})?|[0-9]{7,8}|1[0-9]{4}|[48]00-?[0-9]{3}-?[0-9]{4}|1[3-9][0-9]{9}"

Line = Annotated[str, AfterValidator(to_line)]
"""One line of text (一行字)."""
Prose = Annotated[str, Field()]
"""Markdown over any number of lines (可分段的文字); declare it with ``marks=(PROSE,)``."""
Day = Annotated[date, BeforeValidator(to_day), BeforeValidator(only_text)]
"""A calendar day (日期) in one of the five accepted spellings."""
Count = Annotated[int, BeforeValidator(to_count), BeforeValidator(only_text)]
"""A whole number (整数), zero or more."""
Hours = Annotated[Decimal, BeforeValidator(to_hours), BeforeValidator(only_text)]
"""Hours (小时), two decimals at the most."""
YesNo = Annotated[bool, BeforeValidator(to_yes_no), BeforeValidator(only_text)]
"""是 or 否."""
Lines = Annotated[tuple[Line, ...], BeforeValidator(to_list)]
"""A list of lines (清单); a single line may be written without its dash."""
Identifier = Annotated[
    str,
    AfterValidator(
        matching(
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
        matching(
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
        matching(
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
        matching(
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
        matching(
            r"[^\s/\\:?#%.][^/\\:?#%\x00-\x1f]*\.(?i:pdf)",
            codes.ATTACHMENT,
            "附件“{}”写法不对",
            "只写文件名，例如 ping-xuan-fang-an.pdf；附件先另存为 PDF，放进 content/attachments 文件夹。",
        )
    ),
]
"""The file name of a PDF in content/attachments (附件)."""
