"""Why fields could not be read, told by the likeliest mistakes in the lines themselves, never in the reader's words."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from civpub.problems import Code
from civpub.sources import field_codes, file_codes
from civpub.sources.findings import MOST, Finding
from civpub.sources.frontmatter import first_prose
from civpub.sources.layout import Row, rows
from civpub.sources.suspects import suspect
from civpub.sources.written import Failure

_REASONS: tuple[tuple[str, Code, str, str], ...] = (
    ("quoted scalar", field_codes.QUOTE, "英文引号没有配对", "请在这段内容的结尾补上同样的英文引号。"),
    (
        "escape|hexdec|chr\\(|int too large",
        field_codes.BACKSLASH,
        "双引号里的反斜杠“\\”有特殊含义",
        "请把英文双引号换成英文单引号，或去掉反斜杠。",
    ),
    ("tab|'\\\\t'", field_codes.TAB, "这里用了 Tab 键", "请删掉 Tab，改用空格。"),
    (
        "',' or|\\bflow\\b",
        field_codes.BRACKET,
        "括号里的清单写得不对",
        "请检查括号是否成对、各项之间是不是英文逗号；是文字的话，请给整段内容加上英文双引号。",
    ),
    (
        "expected ':'",
        field_codes.NO_COLON,
        "这一行没有写成“栏名: 内容”",
        "请补上英文冒号和一个空格；属于上一栏的话，请多缩进两个空格。",
    ),
    (
        "expected key|block end|block mapping|'-' indicator|mapping values|block collection|indentation|document start",
        field_codes.INDENT,
        "这一行和上面的行没有对齐，或者写法与上面不同",
        "同一层的栏名要上下对齐；清单的每一项都以“- ”开头；内容里有英文冒号的，请给整段内容加英文双引号。",
    ),
)
MOST_LINES = 20_000
"""Lines gone through for likely mistakes; what lies beyond is still told by the place where reading failed."""
_LEVEL_LOST = frozenset({field_codes.TAB, field_codes.WIDE_SPACE, field_codes.INDENT})
"""After these, no line further in can be told to stand right or wrong until the next one at the margin."""
_UNCLEAR_HINT = "请对照同类文件，检查这一行和上一行的冒号、空格、引号和缩进。"


def diagnose(lines: Sequence[str], first_line: int, failure: Failure | None, *, fenced: bool) -> list[Finding]:
    """Return at least one finding for `lines` that `failure` kept from being read, or that read as no fields at all."""
    prose = first_prose(lines) if fenced else None
    looked_at = lines[: min(MOST_LINES, len(lines) if prose is None else prose)]
    findings = [*_as_list(looked_at, first_line), *islice(_suspicions(looked_at, first_line), MOST)]
    if prose is not None:
        findings.append(_body_begins(lines[prose], first_line + prose))
    explained = any(finding.line <= failure.line for finding in findings) if failure else bool(findings)
    if failure and not explained:
        findings.append(_from_reason(failure))
    return findings


def _as_list(lines: Sequence[str], first_line: int) -> Iterator[Finding]:
    row = next(rows(lines, first_line), None)
    if row and row.dashes:
        yield wrong_shape(row.number, row.indent + 1, "一份清单")


def wrong_shape(line: int, column: int, what: str) -> Finding:
    """Return the finding for a file that holds `what` in place of fields."""
    message = f"这里应该一行行写“栏名: 内容”，现在写的却是{what}"
    hint = "请给每一项写上栏名，例如“标题: 倡议书”；清单要写在一个栏名的下面。"
    return Finding(file_codes.NOT_FIELDS, line, column, message, hint)


def _suspicions(lines: Sequence[str], first_line: int) -> Iterator[Finding]:
    levels: list[int] = []
    above: Row | None = None
    lost = False
    for row in rows(lines, first_line):
        lost = lost and row.indent > 0
        misplaced = None if lost else _misplaced(row, above, levels)
        found = suspect(row) or misplaced
        if found:
            yield found
            lost = lost or found.code in _LEVEL_LOST
        above = None if found else row


def _misplaced(row: Row, above: Row | None, levels: list[int]) -> Finding | None:
    """Return the finding for a row that stands on no level; `levels` are the open ones and are kept up to date."""
    if not (row.key or row.dashes):
        return _without_colon(row, above)
    deepest = levels[-1] if levels else -1
    while levels and levels[-1] > row.indent:
        levels.pop()
    found = None
    if row.indent > deepest and above and above.value and above.indent < row.indent:
        hint = f"请把这一行的行首与第 {above.number} 行对齐；属于那一栏的话，那一栏的冒号后面不能再写内容。"
        found = Finding(field_codes.INDENT, row.number, 1, "这一行缩进多了", hint, max(row.indent, 1))
    elif row.indent < deepest and (not levels or levels[-1] != row.indent):
        hint = "同一层的栏名要上下对齐，请增减行首的空格。"
        found = Finding(field_codes.INDENT, row.number, 1, "这一行和上面的行没有对齐", hint, max(row.indent, 1))
    levels += [level for level in (row.indent, row.column - 1) if not levels or level > levels[-1]]
    return found


def _without_colon(row: Row, above: Row | None) -> Finding | None:
    continues = above is not None and row.indent > above.indent
    if continues or row.text[0] in "\"'[]{}":
        return None
    if "\t" in row.line.strip():
        message, hint = (
            "这一行像是从表格里粘来的",
            "请一人或一件写一项：先写“- 姓名: 顾长庚”，别的栏在下面各写一行，和“姓名”对齐。",
        )
        return Finding(field_codes.NO_COLON, row.number, row.column, message, hint, len(row.text))
    hint = "请写成“栏名: 内容”；如果是清单，请写成“- 内容”；如果是上一栏的话没有写完，请多缩进两个空格。"
    return Finding(field_codes.NO_COLON, row.number, row.column, "这一行没有冒号，不知道是哪一栏", hint, len(row.text))


def _body_begins(line: str, number: int) -> Finding:
    hint = "请在这一行的上面加一行“---”，把栏目和正文隔开。"
    return Finding(file_codes.UNCLOSED, number, 1, "从这一行起像是正文，可是上面缺少一行“---”", hint, len(line))


def _from_reason(failure: Failure) -> Finding:
    for pattern, code, message, hint in _REASONS:
        if re.search(pattern, failure.reason):
            since = code in {field_codes.QUOTE, field_codes.NO_COLON, field_codes.BRACKET}
            line, column = (failure.since_line, failure.since_column) if since else (failure.line, failure.column)
            return Finding(code, line, column, message, hint)
    return Finding(field_codes.UNCLEAR, failure.line, failure.column, "电脑读不懂这一行", _UNCLEAR_HINT)
