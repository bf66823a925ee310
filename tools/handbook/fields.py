"""Field tables (栏目表), read from the types: what `field()` declares once is what the handbook says."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any, Literal, get_args, get_origin

from pydantic.fields import FieldInfo

from civpub.kinds.fields import PROSE
from civpub.kinds.record import Part
from civpub.loader.shape import chinese, english, part_of
from tools.handbook.markdown import code, plain, table

HEAD = ("栏名", "英文栏名", "必填", "怎么写", "写什么", "例子")
_WRITTEN = {date: "日期", int: "整数", Decimal: "小时数", bool: "是 或 否", dict: "分小栏"}


def field_tables(model: type[Part]) -> str:
    """Return the table of `model`, then one for each part inside it."""
    return "\n\n".join(_tables(model))


def _tables(model: type[Part]) -> Iterator[str]:
    shown = {name: info for name, info in model.model_fields.items() if chinese(info)}
    yield table(HEAD, (_row(name, info) for name, info in shown.items()))
    for info in shown.values():
        part = part_of(info)
        if part is not None:
            yield f"### “{chinese(info)}”里的小栏"
            yield from _tables(part)


def _row(name: str, info: FieldInfo) -> tuple[str, ...]:
    extra: dict[str, Any] = info.json_schema_extra if isinstance(info.json_schema_extra, dict) else {}
    example = code(extra["example"]) or ("见下面的小栏" if part_of(info) else "")
    required = "**必填**" if info.is_required() else ""
    return f"**{extra['zh']}**", code(english(name)), required, _way(info, extra), plain(extra["help"]), example


def _way(info: FieldInfo, extra: dict[str, Any]) -> str:
    types = list(_types(info.annotation))
    if PROSE in extra["marks"]:
        return "可以分段的文字"
    if part_of(info):
        return "清单，每项分小栏" if tuple in types else "分小栏"
    if tuple in types:
        return "一行字，或者清单"
    words = [word for found in types if get_origin(found) is Literal for word in get_args(found)]
    if words:
        return " / ".join(words)
    return next((way for kind, way in _WRITTEN.items() if kind in types), "一行字")


def _types(annotation: Any) -> Iterator[Any]:
    """Yield every type that `annotation` is made of, outermost first."""
    yield get_origin(annotation) if get_origin(annotation) in {tuple, dict} else annotation
    if get_origin(annotation) is not Literal:
        for inner in get_args(annotation):
            yield from _types(inner)
