"""Turns shaped text into a record, or into every problem it holds, each at its place in the file."""

from collections.abc import Iterable, Iterator
from typing import Any, TypeVar

from pydantic import ValidationError

from civpub.kinds import codes
from civpub.kinds.record import BODY, Flaw, Part, Path
from civpub.loader.shape import Shaped, chinese, english, part_of
from civpub.problems import Code, Place, Problem
from civpub.sources.source import Scalar, Source

PartType = TypeVar("PartType", bound=Part)

_SHAPES = {
    "string_type": ("这一栏应写一行字，这里却分了小栏或列了清单", "请照手册的例子，写在栏名同一行的后面。"),
    "tuple_type": ("这一栏应列成清单", "另起一行，缩进两格，每项以“- ”开头。"),
    "dict_type": ("这一栏下面应分小栏", "另起一行，缩进两格，每行写“栏名: 内容”。"),
    "model_type": ("这一栏下面应分小栏", "另起一行，缩进两格，每行写“栏名: 内容”。"),
}


def convert(
    shaped: Shaped, model: type[PartType], source: Source, known: dict[str, Code]
) -> tuple[PartType | None, list[Problem]]:
    """Return `shaped` as a `model`, or None with all its problems; `known` are the codes a validator may raise."""
    try:
        return model.model_validate(shaped.values), list(shaped.problems)
    except ValidationError as error:
        found = [_problem(detail, shaped, model, source, known) for detail in error.errors(include_url=False)]
        return None, shaped.problems + found


def flaw_problems(flaws: Iterable[Flaw], shaped: Shaped, source: Source) -> Iterator[Problem]:
    """Yield `flaws` as problems at their places."""
    for flaw in flaws:
        yield problem_at(flaw.path, flaw.code, flaw.message, flaw.hint, shaped=shaped, source=source)


def problem_at(path: Path, code: Code, message: str, hint: str, *, shaped: Shaped, source: Source) -> Problem:
    """Return the problem of sort `code` at the deepest place of `path` that the file has."""
    place = place_of(path, shaped, source)
    return code.at(place, message, hint, line_text=source.line_text(place.line))


def place_of(path: Path, shaped: Shaped, source: Source) -> Place:
    """Return where the value at `path` stands; where it is not written, the key or the part it belongs to."""
    if path == BODY and source.body:
        return Place(source.path, source.body.first_line)
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


def _problem(detail: Any, shaped: Shaped, model: type[Part], source: Source, known: dict[str, Code]) -> Problem:
    path: Path = tuple(part for part in detail["loc"] if not isinstance(part, str) or part != "[key]")
    context = detail.get("ctx", {})
    if detail["type"] == "missing":
        return _missing(path, shaped, model, source)
    if detail["type"] == "literal_error":
        given = detail["input"]
        words = context["expected"].replace("' or '", "', '").replace("', '", "、").strip("'")
        message = f"“{given}”不能写在这里" if isinstance(given, str) else "这一栏应写一个词"
        return problem_at(path, codes.CHOICE, message, f"可以写：{words}。", shaped=shaped, source=source)
    if detail["type"] in known:
        code, message, hint = known[detail["type"]], context["message"], context["hint"]
    else:
        code, (message, hint) = codes.SHAPE, _SHAPES.get(detail["type"], ("这一栏的写法不对", "请照手册的例子改写。"))
    return problem_at(path, code, message, hint, shaped=shaped, source=source)


def _missing(path: Path, shaped: Shaped, model: type[Part], source: Source) -> Problem:
    info = _field_info(path, model)
    name = english(str(path[-1]))
    extra = info.json_schema_extra
    example = extra.get("example") if isinstance(extra, dict) else ""
    label, typed = (chinese(info), name) if not _types_english(shaped) else (name, chinese(info))
    hint = f"例如：{label}: {example}" if example else f"请补上“{label}”，写法见手册。"
    state = "没有填" if path in shaped.keys else "没有写"
    return problem_at(
        path, codes.MISSING, f"缺少“{label}”（{typed}）：这一栏必填，{state}", hint, shaped=shaped, source=source
    )


def _field_info(path: Path, model: type[Part]) -> Any:
    for name in [part for part in path[:-1] if isinstance(part, str)]:
        model = part_of(model.model_fields[name]) or model
    return model.model_fields[str(path[-1])]


def _types_english(shaped: Shaped) -> bool:
    return sum(key.text.isascii() for key in shaped.keys.values()) * 2 > len(shaped.keys)
