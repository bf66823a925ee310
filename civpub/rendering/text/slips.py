"""Slips of the pen that would quietly publish something else than was meant: full-width brackets, odd link forms."""

import re
from collections.abc import Sequence
from typing import Final

from civpub.rendering.text import codes
from civpub.rendering.text.model import TextFlaw

_ADDRESS: Final = r"(?:https?[:：]|mailto[:：]|tel[:：]|\#|[^\s（）()]*\.(?:md|pdf|jpe?g|png|webp|docx?|xlsx?)\b)"
_FULL_WIDTH_PAREN: Final = re.compile(rf"\](?:（[ ]*{_ADDRESS}|\([ ]*{_ADDRESS}[^()（）]*）)", re.IGNORECASE)
_FULL_WIDTH_BRACKET: Final = re.compile(rf"[【［][^【】［］\[\]]*[】］][(（][ ]*{_ADDRESS}", re.IGNORECASE)
_FULL_WIDTH_BANG: Final = re.compile(r"！\[[^\]]*\]\([^()]*\.(?:jpe?g|png|webp)[ ]*\)", re.IGNORECASE)
_REFERENCE: Final = re.compile(
    r"[ ]{0,3}\[[^\]^][^\]]*\]:[ ]*<?(?:[A-Za-z][A-Za-z0-9+.-]*:|[./#]|[^\s]*\.(?:md|html?)\b)"
)
_SLIPS: Final = (
    (_FULL_WIDTH_PAREN, "链接的圆括号是全角的，居民看到的会是一串地址", "请换成英文半角括号：[文字](地址)。"),
    (_FULL_WIDTH_BRACKET, "链接的方括号是全角的，居民看到的会是一串地址", "请换成英文半角括号：[文字](地址)。"),
    (_FULL_WIDTH_BANG, "图片前面的感叹号是全角的，图片不会显示", "请换成英文半角的 !：![说明](图片文件)。"),
)


_CELLS: Final = re.compile(r"\S.*\t.*\S")
_ROWS: Final = 2
"""Lines with cells that make a table; a single tab is a slip of another kind."""
_BARS: Final = re.compile(r"\|.*[^\s|].*\|")


def find_slips(text: str, line: int, offset: int) -> list[TextFlaw]:
    """Return what is wrong with the spelling of links on one line; `offset` characters stood before `text`."""
    if ("]" not in text and "】" not in text and "］" not in text) or "`" in text:
        return []
    found = []
    for pattern, message, hint in _SLIPS:
        if match := pattern.search(text):
            found.append(_flaw(match, line, offset, message, hint))
    if match := _REFERENCE.match(text):
        found.append(_flaw(match, line, offset, "这种把地址另写一行的链接不能用", "请在原处写 [文字](地址)。"))
    return found


def unmade_table(block: Sequence[str], line: int) -> TextFlaw | None:
    """Return that `block`, from `line` on, looks like a table and will not be one: cells of Word, or no second row."""
    first = block[0].strip()
    has_bars = _BARS.fullmatch(first)
    if not has_bars and sum("\t" in text and bool(_CELLS.fullmatch(text.strip())) for text in block) < _ROWS:
        return None
    message = "这里像是表格，网页上会连成一段字"
    hint = "请写成“| 序号 | 姓名 |”，第二行写“| --- | --- |”，下面一人一行；或者改成清单。"
    return TextFlaw(line, 1, max(1, len(first)), codes.NOT_A_TABLE, message, hint)


def _flaw(match: re.Match[str], line: int, offset: int, message: str, hint: str) -> TextFlaw:
    length = match.end() - match.start()
    return TextFlaw(line, offset + match.start() + 1, length, codes.LINK_FORM, message, hint)
