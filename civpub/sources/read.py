"""The door of this layer: one content file in, one `Source` or its problems out, and never an exception."""

from itertools import islice
from pathlib import Path

from civpub.problems import Problem
from civpub.sources import file_codes
from civpub.sources.characters import odd_characters, stand_in
from civpub.sources.decode import Decoded, decode
from civpub.sources.fields import read_fields
from civpub.sources.findings import MOST, Finding, to_problems
from civpub.sources.frontmatter import Split, split_front_matter
from civpub.sources.raw import read_bytes
from civpub.sources.source import Mapping, Source

MARKDOWN = frozenset({".md"})
FIELDS_ONLY = frozenset({".yml", ".yaml"})


def read_source(file: Path, name: str) -> tuple[Source | None, list[Problem]]:
    """Read `file`, called `name` in messages (relative to the project, with ``/``).

    Returns the source, or None when there is an error; warnings come with the source.
    """
    suffix = file.suffix.lower()
    if suffix not in MARKDOWN | FIELDS_ONLY:
        return None, to_problems([_unknown_sort()], name, ())
    data = read_bytes(file)
    if isinstance(data, Finding):
        return None, to_problems([data], name, ())
    return source_from_bytes(data, name, markdown=suffix in MARKDOWN)


def source_from_bytes(data: bytes, name: str, *, markdown: bool) -> tuple[Source | None, list[Problem]]:
    """Do the same for bytes already at hand; `markdown` files hold a body after their fields."""
    decoded = decode(data, name)
    if decoded.findings:
        return None, to_problems(decoded.findings, name, decoded.lines)
    split = split_front_matter(decoded.lines) if markdown else Split(decoded.lines, first_line=1)
    fields, findings = _check(decoded, split)
    problems = to_problems(findings, name, decoded.lines)
    if fields is None or any(finding.is_error for finding in findings):
        return None, problems
    return Source(name, decoded.lines, fields, split.body), problems


def _check(decoded: Decoded, split: Split) -> tuple[Mapping | None, list[Finding]]:
    unsplit = any(finding.is_error for finding in split.findings) and split.body is None
    body_from = split.body.first_line if split.body else (1 if unsplit else len(decoded.lines) + 1)
    odd = list(islice(odd_characters(decoded.lines, body_from), MOST + 1))
    fields, others = None, list(split.findings)
    if not unsplit:
        lines = stand_in(split.fields) if odd else split.fields
        fields, found = read_fields(lines, split.first_line, fenced=split.body is not None)
        others += found
    told = {finding.line for finding in odd if finding.is_error}
    return fields, odd + [finding for finding in others if finding.line not in told]


def _unknown_sort() -> Finding:
    return Finding(file_codes.NOT_A_FILE, 0, 1, "不认识的文件类型", "文字内容请存成“.md”或“.yml”文件。")
