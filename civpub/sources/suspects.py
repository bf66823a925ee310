"""The mistakes a person makes in one line of fields, each told with its character, its column and its cure."""

import re
from collections.abc import Callable

from civpub.sources import field_codes as codes
from civpub.sources.findings import Finding
from civpub.sources.layout import KEY, Row
from civpub.sources.shorten import shorten
from civpub.sources.value_suspects import bracket, inner_colon, mark_alone, quote, special

_ODD_SPACE = r"\u3000\u00a0\u1680\u2000-\u200a\u202f\u205f"
_TAB = re.compile(r" *(?:- *)*\t")
_TAB_IN_KEY = re.compile(r"(?P<before>[^:：\t]{1,24})\t[^:：]{0,24}[:：]")
_SPACE_IN_FRONT = re.compile(rf" *(?:- *)*([{_ODD_SPACE}])")
_SPACE_AFTER_COLON = re.compile(rf"{KEY}:([{_ODD_SPACE}])")
_WIDE_COLON = re.compile(r"(?P<key>[^\s：:﹕∶︰\"'\[{][^：:﹕∶︰]{0,23}?)\s*(?P<colon>[：﹕∶︰])\s*(?P<value>.*)")
_NO_SPACE = re.compile(rf"(?P<key>{KEY})(?P<colon>:)(?=[^\s/])(?P<value>.*)")
_EXPLANATION = re.compile(r"[^：:（]{1,24}（[^（）]{0,8}填）\s*[：:]|样稿：")
"""How a scaffold explains a field, behind the “# ” that somebody took away."""
_CLOCK = re.compile(r"\d{1,2}:\d{2}")
_BULLET = re.compile(r"(?P<mark>-(?![-\s])|[－–﹣−·•●○■◆▪、]|[—*+](?![—*+]))\s*(?P<item>.*)")
_NUMBER = re.compile(
    r"(?P<mark>(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?:[、)）]|[.．](?!\d))|[（(]\d{1,3}[)）])\s*(?P<item>.*)"
)
_NAMES = {"－": "全角短横", "—": "破折号", "·": "间隔号", "、": "顿号", "•": "圆点", "*": "星号", "+": "加号"}


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


def _tab_in_key(row: Row) -> Finding | None:
    found = _TAB_IN_KEY.match(row.text)
    if found is None:
        return None
    column = row.column + found.end("before")
    return Finding(codes.TAB, row.number, column, "栏名里有 Tab 键", "请删掉 Tab；栏名里不用空格。")


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


def _explanation(row: Row) -> Finding | None:
    if _EXPLANATION.match(row.text) is None:
        return None
    hint = "在行首加回“# ”，或者整行删掉。"
    return Finding(codes.EXPLANATION, row.number, row.column, "这一行是说明，不是栏目", hint, len(row.text))


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


_CHECKS: tuple[Callable[[Row], Finding | None], ...] = (
    tab, _explanation, _tab_in_key, _empty_key, odd_space, _directive, quote, bracket, bullet, special, mark_alone,
    wide_colon, no_space, inner_colon,
)  # fmt: skip
