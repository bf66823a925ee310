"""Matches what a person typed to the fields of a type: either name of a field, nothing unknown, nothing twice."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Any, get_args

from pydantic.fields import FieldInfo

from civpub.kinds import codes
from civpub.kinds.record import Part, Path
from civpub.problems import Problem
from civpub.sources.source import Field, Mapping, Node, Scalar, Sequence, Source

CLOSE_ENOUGH = 0.5
"""Likeness from which another field name is offered: one wrong character out of two (称乎 for 称呼)."""


@dataclass
class Shaped:
    """What was typed, under the names of the type: plain values, and where each stands in the file."""

    values: dict[str, Any] = field(default_factory=dict)
    nodes: dict[Path, Node] = field(default_factory=dict)
    keys: dict[Path, Scalar] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)


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


def _arguments(annotation: Any) -> Iterator[Any]:
    yield annotation
    for inner in get_args(annotation):
        yield from _arguments(inner)


def _mapping(mapping: Mapping, model: type[Part], path: Path, source: Source, shaped: Shaped) -> dict[str, Any]:
    names = {english(name): name for name in model.model_fields if chinese(model.model_fields[name])}
    names |= {chinese(info): name for name, info in model.model_fields.items() if chinese(info)}
    values: dict[str, Any] = {}
    for entry in mapping:
        name = names.get(entry.key.text)
        if name is None:
            shaped.problems.append(_unknown(entry, list(names), source))
        elif (*path, name) in shaped.keys:
            shaped.problems.append(_twice(entry, shaped.keys[(*path, name)], source))
        else:
            shaped.keys[(*path, name)] = entry.key
            value = _value(entry.value, part_of(model.model_fields[name]), (*path, name), source, shaped)
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
    for entry in node:
        shaped.keys[(*path, entry.key.text)] = entry.key
    return {entry.key.text: _value(entry.value, None, (*path, entry.key.text), source, shaped) for entry in node}


def _item(node: Node, model: type[Part] | None, path: Path, source: Source, shaped: Shaped) -> Any:
    value = _value(node, model, path, source, shaped)
    if value is None:
        place, text = source.place(node), source.line_text(node.line)
        shaped.problems.append(
            codes.MISSING.at(place, "清单里有一项空着", "补上内容，或者删去这一行。", line_text=text)
        )
        return ""
    return value


def _unknown(entry: Field, known: list[str], source: Source) -> Problem:
    typed = entry.key.text
    close = get_close_matches(typed.replace(" ", "").lower(), known, n=1, cutoff=CLOSE_ENOUGH)
    if close:
        hint = f"是不是想写“{close[0]}”？"
    else:
        hint = f"这里可以写：{'、'.join(name for name in known if not name.isascii())}。"
    text = source.line_text(entry.key.line)
    return codes.UNKNOWN.at(source.place(entry.key), f"没有“{typed}”这一栏", hint, line_text=text)


def _twice(entry: Field, first: Scalar, source: Source) -> Problem:
    message = f"“{entry.key.text}”和第 {first.line} 行的“{first.text}”是同一栏，写了两次"
    text = source.line_text(entry.key.line)
    return codes.TWICE.at(source.place(entry.key), message, "只留一个。", line_text=text)
