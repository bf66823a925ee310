"""A new file to fill in (样稿): every field of a kind, each with what it is for, drawn from the type itself.

Where a person has to write, it says 【待填】, which the check refuses: nobody publishes a sample by mistake.
"""

from collections.abc import Iterator
from datetime import date
from typing import Any, get_origin

from pydantic.fields import FieldInfo

from civpub.kinds.fields import PREFILLED
from civpub.kinds.kind import Kind
from civpub.kinds.record import Part
from civpub.loader.placeholders import TO_FILL
from civpub.loader.shape import chinese, part_of

_HEAD = f"# 样稿：{TO_FILL}都要换成真实的内容。写着“可不填”的栏停用着，要填就删去它行首的“# ”。"
_BODY = f"{TO_FILL}在这里写正文。小标题前面写两个井号和一个空格（## 一、……），段与段之间空一行。\n"
_OFF = "# "


def scaffold(kind: Kind, today: date) -> str:
    """Return a file of `kind` to fill in, dated `today`: what is required or needed open, the rest behind ``#``."""
    fields = "\n".join([_HEAD, *_lines(kind.record, today)])
    if kind.suffix == ".md":
        return f"---\n{fields}\n---\n\n{_BODY}"
    return f"{fields}\n"


def _lines(model: type[Part], today: date | None = None) -> Iterator[str]:
    """Yield the fields of `model`, the required ones first; `today` dates the record itself, and a part left open."""
    infos = [info for info in model.model_fields.values() if chinese(info)]
    for info in sorted(infos, key=lambda info: (not info.is_required(), not _extra(info)["needed"])):
        yield _explained(info)
        is_open = info.is_required() or _extra(info)["needed"]
        yield from (f"{'' if is_open else _OFF}{line}" for line in _field(info, today))


def _explained(info: FieldInfo) -> str:
    extra = _extra(info)
    example = f"例如：{extra['example']}" if extra["example"] else ""
    needed = "必填" if info.is_required() else extra["needed"] or "可不填"
    return f"{_OFF}{extra['zh']}（{needed}）：{extra['help']}{example}"


def _field(info: FieldInfo, today: date | None) -> Iterator[str]:
    extra, part = _extra(info), part_of(info)
    if part is not None:
        yield f"{extra['zh']}:"
        yield from _nested(part, today if extra["needed"] else None, many=get_origin(info.annotation) is tuple)
    elif get_origin(info.annotation) is dict:
        yield f"{extra['zh']}:"
        yield f"  {extra['example'].partition(':')[0]}: {TO_FILL}"
    else:
        dated = today if info.annotation is date and info.is_required() else None
        prefilled = extra["example"] if PREFILLED in extra["marks"] else ""
        yield f"{extra['zh']}: {dated or prefilled or TO_FILL}"


def _nested(part: type[Part], today: date | None, *, many: bool) -> Iterator[str]:
    """Yield the fields of a part, indented; the first field of a list's item carries its dash."""
    bullet = "- " if many else ""
    for line in _lines(part, today):
        is_field = not line.startswith(_OFF)
        yield f"  {bullet if is_field or not bullet else '  '}{line}"
        bullet = "  " if many and (is_field or bullet == "  ") else bullet


def _extra(info: FieldInfo) -> dict[str, Any]:
    return info.json_schema_extra if isinstance(info.json_schema_extra, dict) else {}
