"""Characters that cannot be seen, or not by everybody: where they stand and what they do."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence

from msgspec import Struct

from civpub.problems import Code
from civpub.sources import file_codes
from civpub.sources.findings import Finding

STAND_IN = "\ufffd"
"""Takes the place of a refused character, so that the rest of the file can still be checked column by column."""

_PLANE_ENDS = "".join(f"{chr((plane << 16) + 0xFFFE)}{chr((plane << 16) + 0xFFFF)}" for plane in range(17))
_CONTROLS = r"\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufdd0-\ufdef" + _PLANE_ENDS
_DIRECTIONS = r"\u202a-\u202e\u2066-\u2069"
_HIDDEN = (
    r"\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2060-\u2065\u206a-\u206f\u3164\uffa0"
    r"\ufff0-\ufffb\U000e0000-\U000e00ff"
)
"""Left out on purpose: U+FE00–FE0F and U+E0100–E01EF choose between the shapes of one Han character."""
_PRIVATE = r"\ue000-\uf8ff\U000f0000-\U000ffffd\U00100000-\U0010fffd"
_LOST = rf"{STAND_IN}|锟斤拷"
_SUSPECT = re.compile(
    rf"(?P<control>[{_CONTROLS}])|(?P<direction>[{_DIRECTIONS}])|(?P<mark>\ufeff)|(?P<hidden>[{_HIDDEN}])"
    rf"|(?P<private>[{_PRIVATE}])|(?P<lost>{_LOST})"
)
_PRINTABLE = (STAND_IN, "锟", "\u034f", "\u115f", "\u1160", "\u17b4", "\u17b5", "\u3164", "\uffa0")
"""What we look for although Python calls it printable; all else in `_SUSPECT` it does not."""
_JOINER = "\u200d"
_EMOJI_PARTS = "\ufe0f\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff"


class _Sort(Struct, frozen=True):
    code: Code
    message: Callable[[str], str]
    hint: str


_RETYPE = "请把它前后的字一起删掉，重新输入；这类字符多半是从网页、聊天记录或旧软件里复制来的。"
_SORTS = {
    "control": _Sort(file_codes.CONTROL, lambda char: f"这里有一个看不见的控制字符（{name(char)}）", _RETYPE),
    "direction": _Sort(file_codes.DIRECTION, lambda char: f"这里有一个改变文字方向的隐形字符（{name(char)}）", _RETYPE),
    "mark": _Sort(file_codes.MARK, lambda char: f"这里多了一个看不见的标记（字节顺序标记，{name(char)}）", _RETYPE),
    "hidden": _Sort(file_codes.HIDDEN, lambda char: f"栏里有一个看不见的字符（{name(char)}）", _RETYPE),
    "hidden_in_body": _Sort(
        file_codes.HIDDEN_IN_BODY, lambda char: f"正文里有一个看不见的字符（{name(char)}）", _RETYPE
    ),
    "private": _Sort(
        file_codes.PRIVATE_USE,
        lambda char: f"这是自造字（{name(char)}），别人的手机上会显示成方框",
        "请在输入法里找到这个字的通用写法换上。",
    ),
    "lost": _Sort(file_codes.LOST, lambda char: f"这里的字已经变成乱码“{char}”", "请对照原稿重新输入这几个字。"),
}


def name(char: str) -> str:
    """Return how `char` is called in the Unicode standard: U+200B."""
    return f"U+{ord(char):04X}"


def odd_characters(lines: Sequence[str], body_from: int) -> Iterator[Finding]:
    """Yield one finding per line and sort of odd character; `body_from` is the line (from 1) the body begins on."""
    if not _may_be_odd("".join(lines)):
        return
    for number, line in enumerate(lines, 1):
        if _may_be_odd(line):
            yield from _in_line(number, line, in_body=number >= body_from)


def odd_in_value(text: str) -> str:
    """Return the first character of `text` that no value may hold, even written as an escape; else nothing."""
    return next((match[0] for sort, match in _suspects(text) if sort not in {"private", "lost"}), "")


def stand_in(lines: Iterable[str]) -> list[str]:
    """Return `lines` of the same length without characters the reader of fields would stumble over."""
    return [_SUSPECT.sub(_stand_in, line) if _may_be_odd(line) else line for line in lines]


def _may_be_odd(text: str) -> bool:
    """Whether a text needs a closer look: most do not, and this is ten times as fast as the look."""
    return not text.isprintable() or any(char in text for char in _PRINTABLE)


def _in_line(number: int, line: str, *, in_body: bool) -> Iterator[Finding]:
    told: dict[str, int] = {}
    for sort, match in _suspects(line):
        told[sort] = told.get(sort, 0) + 1
        if told[sort] == 1:
            found = _SORTS["hidden_in_body" if sort == "hidden" and in_body else sort]
            yield Finding(found.code, number, match.start() + 1, found.message(match[0]), found.hint, len(match[0]))


def _suspects(line: str) -> Iterator[tuple[str, re.Match[str]]]:
    for match in _SUSPECT.finditer(line):
        if not _joins_emoji(line, match.start()):
            yield str(match.lastgroup), match


def _joins_emoji(line: str, at: int) -> bool:
    """Whether the character is the joiner inside one picture, as in 👨‍👩‍👧: there it is not hidden, it is spelling."""
    if line[at] != _JOINER:
        return False
    inside = 0 < at < len(line) - 1
    return inside and _is_emoji(line[at - 1]) and _is_emoji(line[at + 1])


def _is_emoji(char: str) -> bool:
    return char in _EMOJI_PARTS or unicodedata.category(char) == "So"


def _stand_in(match: re.Match[str]) -> str:
    return match[0] if match.lastgroup in {"private", "lost"} else STAND_IN
