"""What the readers of this layer find, before it becomes a `Problem`: light, so that a million of them cost little."""

from collections.abc import Iterable, Sequence

from msgspec import Struct

from civpub.problems import Code, Place, Problem, sort_problems
from civpub.sources import file_codes

MOST = 200
"""Problems told per file: a megabyte of rubbish must not become a log of rubbish."""
LONG_LINE = 1000
"""Characters from which a line is told once per code: every problem carries its whole line."""


class Finding(Struct, frozen=True):
    """A mistake of sort `code` in the file being read; lines and columns count from 1, line 0 is the whole file."""

    code: Code
    line: int
    column: int
    message: str
    hint: str
    length: int = 1

    @property
    def is_error(self) -> bool:
        """Whether the file cannot be used."""
        return self.code.severity == "error"


def to_problems(findings: Iterable[Finding], path: str, lines: Sequence[str]) -> list[Problem]:
    """Return `findings` as sorted problems of `path`, at most `MOST`, the last one saying when there are more."""
    ordered = sorted(findings, key=lambda finding: (finding.line, finding.column, finding.code.name, finding.message))
    told = list(_once_per_long_line(ordered, lines))
    problems = [_problem(finding, path, lines) for finding in told[:MOST]]
    if len(told) > MOST:
        problems.append(_more_than(len(told) - MOST, path))
    return sort_problems(problems)


def _problem(finding: Finding, path: str, lines: Sequence[str]) -> Problem:
    place = Place(path, finding.line, finding.column, max(finding.length, 1))
    line_text = lines[finding.line - 1] if 0 < finding.line <= len(lines) else ""
    return finding.code.at(place, finding.message, finding.hint, line_text=line_text)


def _once_per_long_line(findings: Iterable[Finding], lines: Sequence[str]) -> Iterable[Finding]:
    told: set[tuple[int, str]] = set()
    for finding in findings:
        key = (finding.line, finding.code.name)
        if key in told and finding.line and len(lines[finding.line - 1]) > LONG_LINE:
            continue
        told.add(key)
        yield finding


def _more_than(left_out: int, path: str) -> Problem:
    message = f"问题太多：除了列出的 {MOST} 处，至少还有 {left_out} 处没有列出"
    return file_codes.TOO_MANY.at(Place(path), message, "请先改好列出的这些，再检查一遍。")
