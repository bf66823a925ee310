"""Turns shaped text into a record, or into every problem it holds, each at its place in the file."""

from collections.abc import Iterable, Iterator
from typing import Any, TypeVar, get_origin

from pydantic import ValidationError
from pydantic.fields import FieldInfo

from civpub.kinds import codes
from civpub.kinds.record import BODY, Flaw, Part, Path
from civpub.kinds.typed import quoted
from civpub.loader.shape import Shaped, chinese, english, part_of
from civpub.problems import Code, Place, Problem
from civpub.sources.source import Body, Scalar, Source

PartType = TypeVar("PartType", bound=Part)

_SHAPES = {
    "string_type": ("这一栏应写一行字，这里却分了小栏或列了清单", "请照手册的例子，写在栏名同一行的后面。"),
    "tuple_type": ("这一栏应列成清单", "另起一行，缩进两格，每项以“- ”开头。"),
    "dict_type": ("这一栏下面应分小栏", "另起一行，缩进两格，每行写“栏名: 内容”。"),
    "model_type": ("这一栏下面应分小栏", "另起一行，缩进两格，每行写“栏名: 内容”。"),
}
_ODD_SHAPE = ("这一栏的写法不对", "请照手册的例子改写。")


def convert(
    shaped: Shaped, model: type[PartType], source: Source, known: dict[str, Code]
) -> tuple[PartType | None, list[Problem]]:
    """Return `shaped` as a `model`, or None with all its problems; `known` are the codes a validator may raise."""
    try:
        return model.model_validate(shaped.values), list(shaped.problems)
    except ValidationError as error:
        told = [detail for detail in error.errors(include_url=False) if not _is_blank(detail["loc"], shaped)]
        flaws = [_flaw(detail, shaped, model, known) for detail in told]
        return None, [*shaped.problems, *flaw_problems(flaws, shaped, source)]


def judgeable(shaped: Shaped, model: type[PartType]) -> tuple[PartType | None, set[str]]:
    """Return `shaped` without the optional fields that are wrong, so that the rest can be judged, and their names."""
    wrong: set[str] = set()
    try:
        model.model_validate(shaped.values)
    except ValidationError as error:
        wrong = {str(detail["loc"][0]) for detail in error.errors(include_url=False)}
    try:
        return model.model_validate({name: shaped.values[name] for name in shaped.values.keys() - wrong}), wrong
    except ValidationError:
        return None, wrong


def flaw_problems(flaws: Iterable[Flaw], shaped: Shaped, source: Source) -> Iterator[Problem]:
    """Yield `flaws` as problems at their places."""
    for flaw in flaws:
        yield _told(flaw, shaped, source)


def _told(flaw: Flaw, shaped: Shaped, source: Source) -> Problem:
    place = place_of(flaw.path, shaped, source)
    return flaw.code.at(place, flaw.message, flaw.hint, line_text=source.line_text(place.line))


def place_of(path: Path, shaped: Shaped, source: Source) -> Place:
    """Return where the value at `path` stands; where it is not written, the key or the part it belongs to."""
    if path[:1] == BODY and source.body:
        return _body_place(source, source.body, int(path[1]) if path != BODY else None)
    while path:
        node, key = shaped.nodes.get(path), shaped.keys.get(path)
        if isinstance(node, Scalar) and node.text.strip() and not node.block:
            return source.place(node)
        if key is not None:
            return source.place(key)
        if node is not None:
            return source.place(node)
        path = path[:-1]
    return Place(source.path, source.fields.line, source.fields.column)


def _body_place(source: Source, body: Body, line: int | None) -> Place:
    """Return where line `line` (from 0) of the body stands, by default the first line that is not blank."""
    lines = body.text.split("\n")
    if line is None:
        line = next((number for number, text in enumerate(lines) if text.strip()), 0)
    text = lines[line]
    start = len(text) - len(text.lstrip())
    return Place(source.path, body.first_line + line, start + 1, max(len(text.strip()), 1))


def _is_blank(location: tuple[Any, ...], shaped: Shaped) -> bool:
    return any(location[:length] in shaped.blanks for length in range(1, len(location) + 1))


def _flaw(detail: Any, shaped: Shaped, model: type[Part], known: dict[str, Code]) -> Flaw:
    path: Path = tuple(part for part in detail["loc"] if not isinstance(part, str) or part != "[key]")
    context = detail.get("ctx", {})
    if detail["type"] == "missing":
        return _missing(path, shaped, model)
    if detail["type"] == "literal_error":
        given = detail["input"]
        words = context["expected"].replace("' or '", "', '").replace("', '", "、").strip("'")
        message = f"“{quoted(given)}”不能写在这里" if isinstance(given, str) else "这一栏应写一个词"
        return Flaw(path, codes.CHOICE, message, f"可以写：{words}。")
    if detail["type"] in known:
        return Flaw(path, known[detail["type"]], context["message"], context["hint"])
    message, hint = _SHAPES.get(detail["type"], _ODD_SHAPE)
    is_item = isinstance(path[-1], int)
    if is_item and detail["type"] in {"dict_type", "model_type"}:
        hint = "请在短横后面写上栏名。"
    is_item = is_item or detail["type"] == "tuple_type"
    return Flaw(path, codes.SHAPE, message, hint + _parts_hint(path, model, is_item=is_item))


def _parts_hint(path: Path, model: type[Part], *, is_item: bool) -> str:
    """Return which fields stand below the field at `path`, if any do, and the first line of them."""
    named = tuple(step for step in path if isinstance(step, str))
    part = part_of(_field_info(named, model)) if named[0] in model.model_fields else None
    if part is None:
        return ""
    return f"小栏有：{'、'.join(map(chinese, part.model_fields.values()))}。例如：{_first_line(part, is_item=is_item)}"


def _first_line(part: type[Part], *, is_item: bool) -> str:
    """Return the first field of `part` that must be written (else the first of all) as one would write it."""
    fields = list(part.model_fields.values())
    info = next((each for each in fields if each.is_required()), fields[0])
    return f"{'- ' if is_item else ''}{chinese(info)}: {_example(info)}"


def _example(info: FieldInfo) -> str:
    extra = info.json_schema_extra
    return str(extra.get("example", "")) if isinstance(extra, dict) else ""


def _missing(path: Path, shaped: Shaped, model: type[Part]) -> Flaw:
    info = _field_info(path, model)
    name = english(str(path[-1]))
    label, typed = (chinese(info), name) if not shaped.is_english else (name, chinese(info))
    if part := part_of(info):
        hint = f"在“{label}:”下面另起一行，缩进两格，例如：{_first_line(part, is_item=_is_list(info))}"
    elif example := _example(info):
        hint = f"例如：{label}: {example}"
    else:
        hint = f"请补上“{label}”，写法见手册。"
    hint += _where_to_write(path, shaped)
    state = "没有填" if path in shaped.keys else "没有写"
    return Flaw(path, codes.MISSING, f"缺少“{label}”（{typed}）：这一栏必填，{state}", hint)


def _is_list(info: FieldInfo) -> bool:
    return get_origin(info.annotation) is tuple


def _where_to_write(path: Path, shaped: Shaped) -> str:
    """Return where the field at `path` belongs, when it stands inside another one; nothing where its line is there."""
    above = next((shaped.keys[path[:end]].text for end in range(len(path) - 1, 0, -1) if path[:end] in shaped.keys), "")
    if not above or path in shaped.keys:
        return ""
    if isinstance(path[-2], int):
        return f"（写在“{above}”的这一项里，和这一项的其他栏对齐）"
    return f"（写在“{above}”下面，前面空两格）"


def _field_info(path: Path, model: type[Part]) -> FieldInfo:
    for name in [part for part in path[:-1] if isinstance(part, str)]:
        model = part_of(model.model_fields[name]) or model
    return model.model_fields[str(path[-1])]
