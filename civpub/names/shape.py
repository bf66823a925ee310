"""The shape of a name: where its surname ends, and how it aligns with others."""

import re
from functools import lru_cache

from civpub.names.surnames import surnames

HAN = "〇\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af"
"""Han characters as the inside of a character class, rare ones (䶮, 𬍛) included."""

_HAN_NAME = re.compile(rf"[{HAN}][{HAN}*＊○×]*")
_TWO_CHARACTERS = re.compile(rf"[{HAN}]{{2}}")
_PADDING = re.compile(rf"(?<=[{HAN}*＊○×])\s+(?=[{HAN}*＊○×])")
_AFTER_A_NAME = ("家庭", "一家", "夫妇", "同志", "先生", "女士")
_LONGEST_SURNAME = 4
_LONGEST_GIVEN = 2
KNOWN_NAMES = 10_000
"""Names a process remembers what it made of: of everybody on a board a dozen things are asked, roll after roll."""
_TWO_SURNAMES = 4
"""Length of a name that joins both parents' surnames, such as 张杨子涵."""


@lru_cache(maxsize=KNOWN_NAMES)
def split_name(name: str) -> tuple[str, str]:
    """Return the surname and the given name of `name`, which may be masked (李*) or padded (张　三).

    A compound surname comes before a single one (欧阳修 is 欧阳 and 修). What follows a name stays with the given name
    (王建国家庭 is 王 and 建国家庭). The surname is empty where there is none to tell: 阿卜杜拉·买买提, John Smith,
    红马甲巡逻队.
    """
    text = _PADDING.sub("", name.strip())
    if not _HAN_NAME.fullmatch(text):
        return "", text
    stem = without_title(text)
    size = _surname_length(stem) or _surname_length(text)
    return text[:size], text[size:]


def display_width_pad(name: str) -> str:
    """Return a name of two characters as wide as one of three (张　三), and any other, 李* among them, as it is."""
    text = _PADDING.sub("", name.strip())
    if _TWO_CHARACTERS.fullmatch(text):
        return "\u3000".join(text)
    return name


def without_title(text: str) -> str:
    """Return `text` without what follows a name: 王建国家庭 is 王建国."""
    for title in _AFTER_A_NAME:
        if text.endswith(title):
            return text.removesuffix(title)
    return text


def _surname_length(text: str) -> int:
    """Return how many characters of `text` are its surname; 0 when it does not look like a person's name."""
    known = surnames()
    for size in range(_LONGEST_SURNAME, 1, -1):
        if text[:size] in known and size <= len(text) <= size + _LONGEST_GIVEN:
            return size
    joined = len(text) == _TWO_SURNAMES and text[1] in known
    return int(text[:1] in known and (joined or len(text) <= 1 + _LONGEST_GIVEN))
