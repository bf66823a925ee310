"""A new file to fill in (样稿): every field of a kind, each with what it is for, drawn from the type itself."""

from collections.abc import Iterator
from datetime import date
from typing import Any, get_origin

from pydantic.fields import FieldInfo

from civpub.kinds.kind import Kind
from civpub.kinds.record import Part
from civpub.loader.shape import chinese, part_of

_BODY = "在这里写正文。小标题前面写两个井号和一个空格（## 一、……），段与段之间空一行。\n"


def scaffold(kind: Kind, today: date) -> str:
    """Return a file of `kind` to fill in: required fields open, optional ones behind ``#``, dated `today`."""
    fields = "\n".join(_lines(kind.record, "", today))
    if kind.suffix == ".md":
        return f"---\n{fields}\n---\n\n{_BODY}"
    return f"{fields}\n"


def _lines(model: type[Part], indent: str, today: date) -> Iterator[str]:
    for info in model.model_fields.values():
        if chinese(info):
            yield from _field(info, indent, today)


def _field(info: FieldInfo, indent: str, today: date) -> Iterator[str]:
    extra: dict[str, Any] = info.json_schema_extra if isinstance(info.json_schema_extra, dict) else {}
    needed = "必填" if info.is_required() else "可不填"
    yield f"{indent}# {extra['zh']}（{needed}）：{extra['help']}"
    off = "" if info.is_required() else "# "
    example = today.isoformat() if info.annotation is date and info.is_required() else extra["example"]
    part = part_of(info)
    if part is None:
        yield f"{indent}{off}{extra['zh']}: {_quoted(example)}".rstrip()
        return
    yield f"{indent}{off}{extra['zh']}:"
    many = get_origin(info.annotation) is tuple
    lines = [
        line
        for line in _lines(part, "", today)
        if not line.startswith("# ") or (line.startswith("# ") and "：" not in line)
    ]
    for number, line in enumerate(line.removeprefix("# ") for line in lines):
        bullet = ("- " if number == 0 else "  ") if many else ""
        yield f"{indent}{off}  {bullet}{line}"


def _quoted(example: str) -> str:
    return f'"{example}"' if ": " in example else example
