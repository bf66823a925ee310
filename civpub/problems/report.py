"""Problems as text: for people, and in the forms that continuous integration understands."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Literal

from civpub.problems.display import line_window, one_line, visible, width
from civpub.problems.forges import github, gitlab
from civpub.problems.machine import dump
from civpub.problems.problem import Problem, sort_problems
from civpub.problems.sarif import sarif
from civpub.problems.summary import Summary

Format = Literal["text", "json", "github", "gitlab", "sarif"]
_WIDTH = 96
"""Columns of a source line shown; with its number it fits into a window of 110."""
_DOTS = "..."
_GUTTER = 7


def report(problems: Iterable[Problem], format: Format) -> str:  # noqa: A002 - named as its option is
    """Return `problems` in `format`, sorted, each once: the same problems give the same bytes."""
    told = [problem.as_told for problem in sort_problems(list(problems))]
    return _FORMATS[format](told).rstrip("\n") + "\n"


def text(problems: list[Problem]) -> str:
    """Return `problems` for people: each with its source line and a caret below the mistake, the last line counts."""
    return "\n\n".join([*(_told(problem) for problem in problems), Summary.of(problems).sentence])


def _told(problem: Problem) -> str:
    place = problem.place
    where = visible(place.file) + (f":{place.line}:{place.column}" if place.line else "")
    lines = [f"{where}  {problem.code.name}  {one_line(problem.message)}"]
    if place.line and problem.line_text:
        lines += _excerpt(problem)
    if problem.hint:
        lines.append(f"    提示：{one_line(problem.hint)}")
    return "\n".join(lines)


def _excerpt(problem: Problem) -> list[str]:
    place, line = problem.place, problem.line_text
    shown, start = line_window(line, place.column, _WIDTH)
    at = min(max(place.column - 1 - start, 0), len(shown))
    before = (_DOTS if start else "") + visible(shown[:at])
    marked = width(visible(shown[at : at + place.length]))
    after = _DOTS if start + len(shown) < len(line) else ""
    return [
        f"{place.line:>{_GUTTER}} | {before}{visible(shown[at:])}{after}",
        f"{'':>{_GUTTER}} | {' ' * width(before)}{'^' * max(marked, 1)}",
    ]


def as_json(problems: list[Problem]) -> str:
    """Return `problems` as one JSON object, for other programs."""
    summary = Summary.of(problems)
    counts = {"errors": summary.errors, "warnings": summary.warnings, "files": summary.files}
    return dump({"version": 1, "summary": counts, "problems": [_fields(problem) for problem in problems]})


def _fields(problem: Problem) -> Mapping[str, Any]:
    place, code = problem.place, problem.code
    return {
        "file": place.file,
        "line": place.line,
        "column": place.column,
        "length": place.length,
        "code": code.name,
        "severity": code.severity,
        "title": code.title,
        "message": problem.message,
        "hint": problem.hint,
        "line_text": problem.line_text,
    }


_FORMATS: Mapping[str, Callable[[list[Problem]], str]] = {
    "text": text, "json": as_json, "github": github, "gitlab": gitlab, "sarif": sarif,
}  # fmt: skip
