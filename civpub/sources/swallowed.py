"""Mistakes that read without complaint: a field taken into the text above it, a list that became a sentence."""

import re
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from civpub.sources import field_codes as codes
from civpub.sources import file_codes
from civpub.sources.characters import name, odd_in_value
from civpub.sources.findings import Finding
from civpub.sources.frontmatter import looks_like_fence
from civpub.sources.layout import Row, row_at
from civpub.sources.shorten import shorten
from civpub.sources.suspects import bullet, no_space, odd_space, tab, wide_colon
from civpub.sources.written import Written

_EDGE_SPACES = "\u3000\u00a0 "
_COLONS = "：﹕∶︰"
_WIDE_COLON = re.compile(f"[{_COLONS}]")
_ODD_IN_KEY = frozenset(f"{_EDGE_SPACES}\t{_COLONS}:")
"""One of these stands in every name of a field that `_key` has something to say about."""
_WIDE_OPENERS = {"［": "[", "｛": "{", "＂": '"', "＇": "'"}
_WIDE_LIST = "【"
_LIST_IN_WIDE = re.compile(rf"{_WIDE_LIST}[^【】]*[,，、][^【】]*】")
_ASCII_FIELD = re.compile(r"\s*\w{1,12}:(?:\s|$)")
_SHORT_KEY = 12


def suspicions(written: Sequence[Written], lines: Sequence[str], first_line: int) -> Iterator[Finding]:
    """Yield what most likely does not mean what it says; `lines` begin at file line `first_line`."""
    for text in written:
        if text.is_key:
            if not _ODD_IN_KEY.isdisjoint(text.node.text):
                yield from _key(text)
        elif text.style == "" and text.node.text:
            yield from _plain(text, lines, first_line)
        elif text.style in {'"', "'"}:
            yield from _quoted(text, lines, first_line)
        if text.style == '"' and (char := odd_in_value(text.node.text)):
            hint = "请删掉这个写法，直接输入要写的字。"
            message = f"引号里用反斜杠写了一个不能用的字符（{name(char)}）"
            yield Finding(codes.BACKSLASH, text.node.line, text.node.column, message, hint, text.node.length)


def _key(text: Written) -> Iterator[Finding]:
    node = text.node
    if node.text != node.text.strip(_EDGE_SPACES):
        yield Finding(
            codes.WIDE_SPACE, node.line, node.column, "栏名前后有全角空格或特殊空格", "请删掉它，缩进只用普通空格。"
        )
    elif "\t" in node.text:
        at = node.column + node.text.index("\t")
        yield Finding(codes.TAB, node.line, at, "栏名里有 Tab 键", "请删掉 Tab；栏名里不用空格。")
    elif text.style == "" and (found := _WIDE_COLON.search(node.text)):
        before = shorten(node.text[: found.start()])
        message = f"栏名“{before}”后面是全角冒号“{found[0]}”"
        hint = f"请改成英文冒号加一个空格：{before}: ……；后面的内容里还有英文冒号的，请给整段内容加英文双引号。"
        yield Finding(codes.COLON, node.line, node.column + found.start(), message, hint)
    elif text.style == "" and ":" in node.text:
        at = node.text.index(":")
        key = shorten(node.text[:at])
        message = f"栏名“{key}”的冒号后面缺一个空格，后面的内容里又有英文冒号"
        hint = f'请加上空格，并给整段内容加上英文双引号：{key}: "……"'
        yield Finding(codes.NO_SPACE, node.line, node.column + at, message, hint)


def _plain(text: Written, lines: Sequence[str], first_line: int) -> Iterator[Finding]:
    if found := _brackets(text):
        yield found
    start = text.node.line
    stands_alone = not text.in_flow and not lines[start - first_line][: text.node.column - 1].strip()
    for number in range(start if stands_alone else start + 1, text.end_line + 1):
        row = row_at(lines[number - first_line], number)
        if row.text:
            aligned = stands_alone and row.column == text.node.column
            yield from filter(None, [_line_start(row) or _field(row, aligned=aligned) or _fence(row)])


def _line_start(row: Row) -> Finding | None:
    found = bullet(row)
    if found:
        found = replace(found, hint=f"{found.hint}；是一段文字的话，请在上一栏的冒号后面写“|”，文字另起一行。")
    return tab(row) or odd_space(row) or found


def _fence(row: Row) -> Finding | None:
    if looks_like_fence(row.line):
        message = f"这一行“{shorten(row.text)}”会被并进上一栏"
        return Finding(
            file_codes.BAD_FENCE, row.number, row.column, message, "请顶格单独写三个英文短横：---", len(row.text)
        )
    return None


def _field(row: Row, *, aligned: bool) -> Finding | None:
    found = wide_colon(row) or no_space(row)
    key = row.text[: found.column - row.column] if found else ""
    if found is None or not key.strip().replace(" ", "").isalnum() or len(key) > _SHORT_KEY:
        return None
    if aligned:
        return found
    value = shorten(row.text[found.column - row.column + 1 :].strip())
    message = f"{found.message}，这一行会被并进上一栏"
    hint = f"新的一栏请写成“{key}: {value}”，并与上一栏对齐；上一栏的长文字，请在上一栏的冒号后面写“|”，文字另起一行。"
    return Finding(codes.SWALLOWED, found.line, found.column, message, hint)


def _quoted(text: Written, lines: Sequence[str], first_line: int) -> Iterator[Finding]:
    for number in range(text.node.line + 1, text.end_line + 1):
        if _ASCII_FIELD.match(lines[number - first_line]):
            message = f"第 {text.node.line} 行的英文引号没有在那一行配对，把这一行也包了进去"
            hint = (
                f"请在第 {text.node.line} 行的结尾补上引号；确实是长文字，请去掉引号，在冒号后面写“|”，文字另起一行。"
            )
            yield Finding(codes.QUOTE, number, 1, message, hint, len(lines[number - first_line]))
            return


def _brackets(text: Written) -> Finding | None:
    node, first = text.node, text.node.text[0]
    if text.in_flow and text.in_list and (found := re.search("[，、；]", node.text)):
        hint = f'请改成英文逗号加一个空格；确实只有一项的话，请加上英文双引号："{shorten(node.text)}"'
        return Finding(
            codes.WIDE_COMMA, node.line, node.column + found.start(), f"方括号里用了中文标点“{found[0]}”", hint
        )
    if first in _WIDE_OPENERS or (first == _WIDE_LIST and _LIST_IN_WIDE.fullmatch(node.text)):
        ascii_twin = _WIDE_OPENERS.get(first, "[")
        hint = f'请改用英文的“{ascii_twin}”；是文字的话，请给整段内容加上英文双引号："{shorten(node.text)}"'
        return Finding(codes.WIDE_BRACKET, node.line, node.column, f"内容以全角的“{first}”开头", hint)
    return None
