"""Matches what a person typed to the fields of a type: either name of a field, nothing unknown, nothing twice."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from difflib import SequenceMatcher, get_close_matches
from functools import cache, cached_property
from typing import Any, get_args

from pydantic.fields import FieldInfo

from civpub.kinds import codes
from civpub.kinds.record import Part, Path
from civpub.problems import Problem
from civpub.sources.source import Field, Mapping, Node, Scalar, Sequence, Source

CLOSE_ENOUGH = 0.5
"""Likeness from which another field name is offered: one wrong character out of two (称乎 for 称呼)."""

MOST_OFFERED = 5
"""Names offered when several are equally like what was typed: 日题 may be 日期, 标题 or 主题."""


@dataclass
class Shaped:
    """What was typed, under the names of the type: plain values, and where each stands in the file."""

    values: dict[str, Any] = field(default_factory=dict)
    nodes: dict[Path, Node] = field(default_factory=dict)
    keys: dict[Path, Scalar] = field(default_factory=dict)
    blanks: set[Path] = field(default_factory=set)
    problems: list[Problem] = field(default_factory=list)

    @cached_property
    def is_english(self) -> bool:
        """Whether most field names were typed in English, so that messages name fields alike; ask when all is read."""
        return sum(key.text.isascii() for key in self.keys.values()) * 2 > len(self.keys)


def shape(source: Source, model: type[Part], fields: Mapping | None = None) -> Shaped:
    """Return the fields of `source` (or of its part `fields`) as `model` names them."""
    shaped = Shaped()
    shaped.values = _mapping(fields or source.fields, model, (), source, shaped)
    return shaped


def english(name: str) -> str:
    """Return the field name as typed in a file: a Python keyword loses its underscore."""
    return name.rstrip("_")


def chinese(info: FieldInfo) -> str:
    """Return the Chinese name of a field, or nothing for one that is not typed by people."""
    extra = info.json_schema_extra
    return str(extra.get("zh", "")) if isinstance(extra, dict) else ""


def part_of(info: FieldInfo) -> type[Part] | None:
    """Return the type of the part, or of the parts, a field holds."""
    return next(
        (found for found in _arguments(info.annotation) if isinstance(found, type) and issubclass(found, Part)), None
    )


@cache
def typed_names(model: type[Part]) -> dict[str, str]:
    """Return the attribute behind every name a person may type in a `model`, English names first."""
    names = {english(name): name for name, info in model.model_fields.items() if chinese(info)}
    return names | {chinese(info): name for name, info in model.model_fields.items() if chinese(info)}


@cache
def parts(model: type[Part]) -> dict[str, type[Part] | None]:
    """Return the part each attribute of `model` holds, if it holds any."""
    return {name: part_of(info) for name, info in model.model_fields.items()}


def _arguments(annotation: Any) -> Iterator[Any]:
    yield annotation
    for inner in get_args(annotation):
        yield from _arguments(inner)


def _mapping(mapping: Mapping, model: type[Part], path: Path, source: Source, shaped: Shaped) -> dict[str, Any]:
    names, inside = typed_names(model), parts(model)
    values: dict[str, Any] = {}
    for key, node in mapping:
        name = names.get(key.text)
        if name is None:
            shaped.problems.append(_unknown(key, list(names), source))
        elif (at := (*path, name)) in shaped.keys:
            shaped.problems.append(_twice(key, shaped.keys[at], source))
        else:
            shaped.keys[at] = key
            value = _value(node, inside[name], at, source, shaped)
            if value is not None:
                values[name] = value
    return values


def _value(node: Node, model: type[Part] | None, path: Path, source: Source, shaped: Shaped) -> Any:
    shaped.nodes[path] = node
    if isinstance(node, Scalar):
        text = node.text if node.block else node.text.strip(" \u3000")
        return text if text.strip() else None
    if isinstance(node, Sequence):
        return [_item(item, model, (*path, index), source, shaped) for index, item in enumerate(node.items)]
    if model is not None:
        return _mapping(node, model, path, source, shaped)
    return {entry.key.text: _entry(entry, (*path, entry.key.text), source, shaped) for entry in node}


def _entry(entry: Field, path: Path, source: Source, shaped: Shaped) -> Any:
    shaped.keys[path] = entry.key
    value = _value(entry.value, None, path, source, shaped)
    return _blank(f"“{entry.key.text}”后面空着", entry.key, path, source, shaped) if value is None else value


def _item(node: Node, model: type[Part] | None, path: Path, source: Source, shaped: Shaped) -> Any:
    value = _value(node, model, path, source, shaped)
    return _blank("清单里有一项空着", node, path, source, shaped) if value is None else value


def _blank(message: str, node: Node, path: Path, source: Source, shaped: Shaped) -> str:
    """Tell what was left empty, and note it, lest the type complains of the same spot again."""
    text = source.line_text(node.line)
    shaped.problems.append(codes.MISSING.at(source.place(node), message, "补上内容，或者删去这一行。", line_text=text))
    shaped.blanks.add(path)
    return ""


def _unknown(key: Scalar, known: list[str], source: Source) -> Problem:
    typed = key.text
    close = _nearest(typed.replace(" ", "").lower(), known)
    if close:
        hint = f"是不是想写{'或'.join(f'“{name}”' for name in close)}？"
    else:
        hint = f"这里可以写：{'、'.join(name for name in known if not name.isascii())}。"
    text = source.line_text(key.line)
    return codes.UNKNOWN.at(source.place(key), f"没有“{typed}”这一栏", hint, line_text=text)


def _nearest(typed: str, known: list[str]) -> list[str]:
    """Return the names most like `typed`, several when they are equally like it."""
    close = get_close_matches(typed[: 2 * max(map(len, known))], known, n=MOST_OFFERED, cutoff=CLOSE_ENOUGH)
    likeness = {name: SequenceMatcher(a=name, b=typed).ratio() for name in close}
    return [name for name in close if likeness[name] == max(likeness.values())]


def _twice(key: Scalar, first: Scalar, source: Source) -> Problem:
    message = f"“{key.text}”和第 {first.line} 行的“{first.text}”是同一栏，写了两次"
    text = source.line_text(key.line)
    return codes.TWICE.at(source.place(key), message, "只留一个。", line_text=text)
