"""The mistakes a person makes in the value of a field: quotes, brackets and marks that mean something else."""

import re

from civpub.sources import field_codes as codes
from civpub.sources.comments import cut_off_at
from civpub.sources.findings import Finding
from civpub.sources.layout import Row
from civpub.sources.shorten import shorten

_INNER_COLON = re.compile(r":(?=\s|$)")
_REMARK = re.compile(r"\s#")
_SPECIAL = frozenset("@`%*&!|>],}")
_MARK_ALONE = re.compile(r"[-?](?:\s.*)?")
_WIDE_QUOTES = ("“", "”", "‘", "’", "＂")
_WIDE_COMMA = re.compile("[，、；：]")
_CLOSERS = {"[": "]", "{": "}"}
_WIDE_CLOSERS = {"[": "］】", "{": "｝"}


def quote(row: Row) -> Finding | None:
    """Return the finding for an English quote that does not enclose the whole value."""
    quote = row.value[:1]
    if quote not in {'"', "'"} or row.last > row.number:
        return None
    end = _end_of_quoted(row.value, quote)
    inside = shorten(row.value[1:].strip("\"'”“"))
    if end is None:
        wide = next((char for char in row.value[1:] if char in _WIDE_QUOTES), "")
        message = f"开头有英文引号（{quote}），后面没有配对的英文引号" + (f"，只有中文的“{wide}”" if wide else "")
        hint = f"请在结尾补上同样的引号：{quote}{inside}{quote}"
        return Finding(codes.QUOTE, row.number, row.value_column, message, hint, len(row.value))
    rest = row.value[end:].strip()
    if not rest or rest.startswith("#") or (row.dashes and rest.startswith(":")):
        return None
    hint = "请去掉英文引号，引用词语改用中文引号“ ”；或者让引号包住整段内容。"
    return Finding(codes.QUOTE, row.number, row.value_column, "英文引号后面还有别的字", hint, end)


def _end_of_quoted(value: str, quote: str) -> int | None:
    """Return the index behind the closing quote of `value`."""
    pattern = r'"(?:[^"\\]|\\.)*"' if quote == '"' else r"'(?:[^']|'')*'"
    found = re.match(pattern, value)
    return found.end() if found else None


def bracket(row: Row) -> Finding | None:
    """Return the finding for a bracket that does not enclose a well-formed list."""
    opener = row.value[:1]
    if opener not in _CLOSERS or row.last > row.number:
        return None
    quoted = f'请给整段内容加上英文双引号："{shorten(row.value)}"'
    at = row.value.rfind(_CLOSERS[opener])
    inside = row.value if at < 0 else row.value[:at]
    return _in_bracket(row, inside, quoted) or _around_bracket(row, at, quoted)


def _in_bracket(row: Row, inside: str, quoted: str) -> Finding | None:
    if wide := _WIDE_COMMA.search(inside):
        column = row.value_column + wide.start()
        hint = f"请改成英文逗号加一个空格；是文字的话，{quoted}"
        return Finding(codes.WIDE_COMMA, row.number, column, f"括号里用了中文标点“{wide[0]}”", hint)
    hash_ = None if '"' in inside or "'" in inside else _REMARK.search(inside)
    return cut_off_at(row.line, row.number, row.value_column + hash_.end() - 1) if hash_ else None


def _around_bracket(row: Row, at: int, quoted: str) -> Finding | None:
    opener, closer = row.value[0], _CLOSERS[row.value[0]]
    if at < 0:
        wide = next((char for char in row.value if char in _WIDE_CLOSERS[opener]), "")
        message = f"“{opener}”没有配对的“{closer}”" + (f"，结尾写成了全角的“{wide}”" if wide else "")
        hint = f"是清单的话，请在结尾补上“{closer}”；是文字的话，{quoted}"
        return Finding(codes.BRACKET, row.number, row.value_column, message, hint, len(row.value))
    rest = row.value[at + 1 :].strip()
    if not rest or rest.startswith("#"):
        return None
    return Finding(codes.BRACKET, row.number, row.value_column, f"“{closer}”后面还有别的字", quoted, at + 1)


def special(row: Row) -> Finding | None:
    """Return the finding for a value whose first character means something else."""
    first = row.value[:1]
    closes_list = first in {"]", "}"} and not row.key and not row.dashes
    opens_block = row.last > row.number or re.fullmatch(r"[|>][-+0-9]{0,2}", row.value)
    if first not in _SPECIAL or closes_list or opens_block:
        return None
    hint = f'请给整段内容加上英文双引号："{shorten(row.value)}"'
    return Finding(codes.SPECIAL, row.number, row.value_column, f"内容以“{first}”开头，这个符号有特殊含义", hint)


def mark_alone(row: Row) -> Finding | None:
    """Return the finding for a list dash right behind a field name."""
    if not row.key or not _MARK_ALONE.fullmatch(row.value):
        return None
    message = f"栏名的后面不能接着写“{row.value[0]}”"
    hint = "是清单的话，请另起一行，缩进两个空格，写成“- 内容”；没有内容的话，冒号后面空着就好。"
    return Finding(codes.SPECIAL, row.number, row.value_column, message, hint)


def inner_colon(row: Row) -> Finding | None:
    """Return the finding for a value in which another field seems to begin."""
    if not (row.key or row.dashes) or row.value[:1] in {'"', "'", "[", "{", "|", ">"}:
        return None
    found = _INNER_COLON.search(row.value)
    if found is None:
        return None
    hint = f'请给整段内容加上英文双引号："{shorten(row.value)}"'
    if row.value.startswith(_WIDE_QUOTES):
        inside = shorten(row.value.strip("".join(_WIDE_QUOTES)))
        hint = f'中文引号在这里不起作用，请换成英文双引号："{inside}"'
    column = row.value_column + found.start()
    return Finding(codes.INNER_COLON, row.number, column, "内容里又出现了英文冒号，分不清哪个是栏名", hint)
