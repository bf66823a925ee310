"""The mistakes a person makes in one line of fields, each told with its character, its column and its cure."""

import re
from collections.abc import Callable

from civpub.sources import field_codes as codes
from civpub.sources.comments import cut_off_at
from civpub.sources.findings import Finding
from civpub.sources.layout import KEY, Row
from civpub.sources.shorten import shorten

_ODD_SPACE = r"\u3000\u00a0\u1680\u2000-\u200a\u202f\u205f"
_TAB = re.compile(r" *(?:- *)*\t")
_SPACE_IN_FRONT = re.compile(rf" *(?:- *)*([{_ODD_SPACE}])")
_SPACE_AFTER_COLON = re.compile(rf"{KEY}:([{_ODD_SPACE}])")
_WIDE_COLON = re.compile(r"(?P<key>[^\s：:﹕∶︰\"'\[{][^：:﹕∶︰]{0,23}?)\s*(?P<colon>[：﹕∶︰])\s*(?P<value>.*)")
_NO_SPACE = re.compile(rf"(?P<key>{KEY})(?P<colon>:)(?=[^\s/])(?P<value>.*)")
_CLOCK = re.compile(r"\d{1,2}:\d{2}")
_BULLET = re.compile(r"(?P<mark>-(?![-\s])|[－–﹣−·•●○■◆▪、]|[—*+](?![—*+]))\s*(?P<item>.*)")
_NUMBER = re.compile(
    r"(?P<mark>(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?:[、)）]|[.．](?!\d))|[（(]\d{1,3}[)）])\s*(?P<item>.*)"
)
_INNER_COLON = re.compile(r":(?=\s|$)")
_REMARK = re.compile(r"\s#")
_SPECIAL = frozenset("@`%*&!|>],}")
_MARK_ALONE = re.compile(r"[-?](?:\s.*)?")
_WIDE_QUOTES = ("“", "”", "‘", "’", "＂")
_NAMES = {"－": "全角短横", "—": "破折号", "·": "间隔号", "、": "顿号", "•": "圆点", "*": "星号", "+": "加号"}
_WIDE_COMMA = re.compile("[，、；：]")
_CLOSERS = {"[": "]", "{": "}"}
_WIDE_CLOSERS = {"[": "］】", "{": "｝"}


def suspect(row: Row) -> Finding | None:
    """Return the likeliest mistake of `row` itself, if it holds one."""
    return next(filter(None, (check(row) for check in _CHECKS)), None)


def tab(row: Row) -> Finding | None:
    """Return the finding for a tab before the text of a line."""
    found = _TAB.match(row.line)
    if found is None:
        return None
    hint = "请把光标移到行首，删掉 Tab，改按两下空格。"
    return Finding(codes.TAB, row.number, found.end(), "行首的缩进用了 Tab 键", hint)


def odd_space(row: Row) -> Finding | None:
    """Return the finding for a space of another sort where only the plain one divides."""
    found = _SPACE_IN_FRONT.match(row.line)
    column, where = (found.start(1) + 1, "行首") if found else (0, "")
    if not found and (found := _SPACE_AFTER_COLON.match(row.text)):
        column, where = row.column + found.start(1), "冒号后面"
    if not found:
        return None
    sort = "全角空格" if found[1] == "\u3000" else f"特殊空格（U+{ord(found[1]):04X}，多半是从网页复制来的）"
    return Finding(
        codes.WIDE_SPACE, row.number, column, f"{where}用了{sort}", "请删掉它，改用普通空格（英文输入法下按空格键）。"
    )


def _directive(row: Row) -> Finding | None:
    if row.line.startswith("%"):
        message = "以“%”开头的行是电脑程序的指令，这里不能用"
        return Finding(codes.SEVERAL, row.number, 1, message, "请删掉这一行；是内容的话，请给它写上栏名。")
    return None


def _empty_key(row: Row) -> Finding | None:
    if re.match(r":\s", row.text) is None:
        return None
    return Finding(codes.BAD_KEY, row.number, row.column, "冒号前面没有栏名", "请在冒号前面写上栏名，例如“标题: ”。")


def bullet(row: Row) -> Finding | None:
    """Return the finding for a list item that does not begin with a dash and a space."""
    found = None if row.key else _BULLET.match(row.text) or (None if row.dashes else _NUMBER.match(row.text))
    if found is None or not found["item"]:
        return None
    mark, item = found["mark"], shorten(found["item"])
    if mark == "-":
        message = "清单的短横后面缺一个空格"
    else:
        message = f"清单的开头用了“{mark}”" + (f"（{_NAMES[mark]}）" if mark in _NAMES else "")
    return Finding(codes.BULLET, row.number, row.column, message, f"请写成英文短横加一个空格：- {item}", len(mark))


def wide_colon(row: Row) -> Finding | None:
    """Return the finding for a field name that is followed by a full-width colon."""
    found = None if row.key else _WIDE_COLON.match(row.text)
    if found is None:
        return None
    key, colon, value = shorten(found["key"]), found["colon"], shorten(found["value"])
    message = f"栏名“{key}”后面是全角冒号“{colon}”"
    hint = f"请改成英文冒号加一个空格：{key}: {value}".rstrip()
    return Finding(codes.COLON, row.number, row.column + found.start("colon"), message, hint)


def no_space(row: Row) -> Finding | None:
    """Return the finding for a field name whose colon touches the value."""
    found = None if row.key or _CLOCK.match(row.text) else _NO_SPACE.match(row.text)
    if found is None:
        return None
    key, value = found["key"], shorten(found["value"])
    message = f"栏名“{key}”的冒号后面缺一个空格"
    return Finding(
        codes.NO_SPACE, row.number, row.column + found.start("colon"), message, f"请加上空格：{key}: {value}"
    )


def _quote(row: Row) -> Finding | None:
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


def _bracket(row: Row) -> Finding | None:
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


def _special(row: Row) -> Finding | None:
    first = row.value[:1]
    closes_list = first in {"]", "}"} and not row.key and not row.dashes
    opens_block = row.last > row.number or re.fullmatch(r"[|>][-+0-9]{0,2}", row.value)
    if first not in _SPECIAL or closes_list or opens_block:
        return None
    hint = f'请给整段内容加上英文双引号："{shorten(row.value)}"'
    return Finding(codes.SPECIAL, row.number, row.value_column, f"内容以“{first}”开头，这个符号有特殊含义", hint)


def _mark_alone(row: Row) -> Finding | None:
    if not row.key or not _MARK_ALONE.fullmatch(row.value):
        return None
    message = f"栏名的后面不能接着写“{row.value[0]}”"
    hint = "是清单的话，请另起一行，缩进两个空格，写成“- 内容”；没有内容的话，冒号后面空着就好。"
    return Finding(codes.SPECIAL, row.number, row.value_column, message, hint)


def _inner_colon(row: Row) -> Finding | None:
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


_CHECKS: tuple[Callable[[Row], Finding | None], ...] = (
    tab, _empty_key, odd_space, _directive, _quote, _bracket, bullet, _special, _mark_alone, wide_colon, no_space,
    _inner_colon,
)  # fmt: skip
