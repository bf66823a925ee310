"""The fields of one file: read, and checked for everything that would be cut, swallowed or doubled on the way."""

from collections.abc import Sequence as Lines
from itertools import islice

from civpub.sources import file_codes
from civpub.sources.builder import is_text
from civpub.sources.comments import cut_off
from civpub.sources.diagnose import diagnose, wrong_shape
from civpub.sources.findings import MOST, Finding
from civpub.sources.simple import simple_fields
from civpub.sources.source import Mapping, Scalar
from civpub.sources.swallowed import suspicions
from civpub.sources.tree import Parsed, parse


def read_fields(lines: Lines[str], first_line: int, *, fenced: bool) -> tuple[Mapping | None, list[Finding]]:
    """Return the fields written in `lines`, the first of which is file line `first_line`, and what is wrong with them.

    `fenced` says that they stand between two ``---``, so that body text may have strayed in.
    """
    fields = simple_fields(lines, first_line)
    return (fields, []) if fields else parsed_fields(lines, first_line, fenced=fenced)


def parsed_fields(lines: Lines[str], first_line: int, *, fenced: bool) -> tuple[Mapping | None, list[Finding]]:
    """Do the same for any lines, with a YAML reader."""
    if not any(is_text(line) for line in lines):
        return None, [_no_fields(max(first_line - 1, 1))]
    parsed = parse(lines, first_line)
    findings = list(parsed.findings)
    fields = parsed.root if isinstance(parsed.root, Mapping) else None
    if parsed.failure is None:
        findings += islice(cut_off(parsed.written, lines, first_line), MOST)
    if fields is not None:
        findings += islice(suspicions(parsed.written, lines, first_line), MOST)
    if fields is None and not (parsed.root is None and findings):
        findings += _not_fields(parsed, lines, first_line, fenced=fenced)
    return fields, _first_per_spot(findings)


def _not_fields(parsed: Parsed, lines: Lines[str], first_line: int, *, fenced: bool) -> list[Finding]:
    findings = diagnose(lines, first_line, parsed.failure, fenced=fenced)
    if parsed.root is None or findings:
        return findings
    what = "一段文字" if isinstance(parsed.root, Scalar) else "一份清单"
    return [wrong_shape(parsed.root.line, parsed.root.column, what)]


def _no_fields(line: int) -> Finding:
    hint = "请至少写上标题和日期，例如“标题: 倡议书”；可以照着同类文件抄。"
    return Finding(file_codes.NO_FIELDS, line, 1, "文件里没有写栏目", hint)


def _first_per_spot(findings: Lines[Finding]) -> list[Finding]:
    """Return `findings` without a second one at the same spot: two checks may notice the same mistake."""
    first: dict[tuple[int, int], Finding] = {}
    for finding in findings:
        first.setdefault((finding.line, finding.column), finding)
    return list(first.values())
