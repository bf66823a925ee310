"""Splits a Markdown file into the lines of its fields and its body, at two lines that are exactly ``---``."""

import re
from collections.abc import Sequence

from msgspec import Struct

from civpub.sources import file_codes
from civpub.sources.findings import Finding
from civpub.sources.shorten import shorten
from civpub.sources.source import Body

FENCE = "---"
_DASHES = "-－—–―‒‐‑−﹣﹘─━⸺"
_LIKE_FENCE = re.compile(rf"[{_DASHES}][{_DASHES} \t\u3000]*|\.{{3,}}|…+")
_FIRST_OF_FENCE = frozenset(f"{_DASHES}.…")
"""What a line begins with that is a fence, or was meant to be one; few lines of fields do."""
_FENCE_AND_TEXT = re.compile(r"---[^-].*")
_HINT = "请切换到英文输入法，在单独一行写三个短横：---"


class Split(Struct, frozen=True):
    """A file in its parts; `first_line` is the file line (from 1) of the first of `fields`."""

    fields: tuple[str, ...] = ()
    first_line: int = 2
    body: Body | None = None
    findings: tuple[Finding, ...] = ()


def split_front_matter(lines: Sequence[str]) -> Split:
    """Return the parts of a file; when a fence is only misspelt, the fields are still given, to be checked as well."""
    start, opening = _open(lines)
    if start is None:
        return Split(findings=tuple(opening))
    end, closing = _close(lines, start)
    findings = (*opening, *closing)
    if end is None:
        return Split(first_line=start + 2, findings=findings)
    body = Body("\n".join(lines[end + 1 :]), end + 2)
    return Split(tuple(lines[start + 1 : end]), start + 2, body, findings)


def looks_like_fence(line: str) -> bool:
    """Whether a line consists of dashes of any sort, or of dots, and was probably meant to be a fence."""
    stripped = line.strip()
    return len(stripped) > 1 and _LIKE_FENCE.fullmatch(stripped) is not None


def _open(lines: Sequence[str]) -> tuple[int | None, list[Finding]]:
    start = next((index for index, line in enumerate(lines) if line.strip()), 0)
    findings = []
    if start:
        message = f"开头的“---”必须写在第 1 行，现在它前面有 {start} 个空行"
        findings.append(Finding(file_codes.BAD_FENCE, 1, 1, message, "请把文件最前面的空行删掉。"))
    first = lines[start]
    if first == FENCE:
        return start, findings
    if looks_like_fence(first):
        return start, [*findings, _misspelt(first, start + 1, "开头")]
    if _FENCE_AND_TEXT.fullmatch(first.strip()):
        return None, [_with_text(first, start + 1)]
    hint = "第 1 行请单独写三个英文短横“---”，接着一行行写“栏名: 内容”，再单独写一行“---”，下面才是正文。"
    missing = Finding(file_codes.NO_FENCE, start + 1, 1, "文件开头缺少一行“---”", hint, len(first))
    return None, [missing]


def _close(lines: Sequence[str], start: int) -> tuple[int | None, list[Finding]]:
    indented = None
    for index in range(start + 1, len(lines)):
        line = lines[index]
        if line.lstrip()[:1] not in _FIRST_OF_FENCE:
            continue
        if line == FENCE:
            return index, []
        if looks_like_fence(line):
            if not line.startswith((" ", "\t")):
                return index, [_misspelt(line, index + 1, "结尾")]
            indented = indented or index
        elif _FENCE_AND_TEXT.fullmatch(line):
            return None, [_with_text(line, index + 1)]
    if indented:
        return indented, [_misspelt(lines[indented], indented + 1, "结尾")]
    return None, [_unclosed(lines, start)]


def _unclosed(lines: Sequence[str], start: int) -> Finding:
    prose = first_prose(lines[start + 1 :])
    where = f"看起来正文从第 {start + 2 + prose} 行开始，请在它上面" if prose is not None else "请在最后一栏的下面"
    message = f"第 {start + 1} 行的“---”没有配对的结尾，分不清哪里是栏目、哪里是正文"
    return Finding(file_codes.UNCLOSED, start + 1, 1, message, f"{where}加一行“---”。", len(lines[start]))


_FIELD = re.compile(r"(?:- +)?[^\s:：#-][^:：]{0,40}:(?:\s|$)|-\s|[\]}]")


def first_prose(lines: Sequence[str]) -> int | None:
    """Return the index of the line that begins the body when nothing divides it from the fields, if one does.

    That is the first line after an empty one from which no line at the margin is a field.
    """
    candidate = None
    for index, line in enumerate(lines):
        at_margin = bool(line.strip()) and not line.startswith((" ", "\t"))
        if at_margin and _FIELD.match(line):
            candidate = None
        elif at_margin and candidate is None and index and not lines[index - 1].strip() and not line.startswith("# "):
            candidate = index
    return candidate


def _misspelt(line: str, number: int, which: str) -> Finding:
    stripped = line.strip()
    column = len(line) - len(line.lstrip()) + 1
    if stripped == FENCE:
        side, column = ("前面", 1) if column > 1 else ("后面", len(FENCE) + 1)
        message, hint = f"{which}的“---”{side}多了空格", f"请把“---”{side}的空格删掉，让这一行只有三个短横。"
        length = len(line) - len(FENCE) if side == "后面" else len(line) - len(line.lstrip())
        return Finding(file_codes.BAD_FENCE, number, column, message, hint, length)
    if set(stripped) == {"-"}:
        message = f"{which}的“---”写成了 {len(stripped)} 个短横“{shorten(stripped)}”，应当是 3 个"
    else:
        message = f"{which}的“---”写成了“{shorten(stripped)}”"
    return Finding(file_codes.BAD_FENCE, number, column, message, _HINT, len(stripped))


def _with_text(line: str, number: int) -> Finding:
    hint = "请让“---”单独占一行，把后面的字移到下一行。"
    return Finding(file_codes.BAD_FENCE, number, 1, "“---”的同一行还写了别的字", hint, len(line))
