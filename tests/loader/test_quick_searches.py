"""The quick look at a whole file finds every line that holds a blank or a private number."""

import re
import sys
import unicodedata

from hypothesis import example, given
from hypothesis import strategies as st

from civpub.loader.placeholders import _PLACEHOLDER, _SUSPECT
from civpub.loader.private_numbers import _DIGITS, _found, _half_width
from civpub.loader.private_numbers import _SUSPECT as _SUSPECT_NUMBER

NUMBERS = [
    "13800138000", "138 0013-8000", "86", "110101199003071234", "11010119900307123X", "１３８", "①③⑧⁰₀𝟎🯰", "2026",
]  # fmt: skip
BLANKS = [
    "20xx", "××", "某某", "年  月", "（ 待定）", "【此处】", "〔20 〕", "20**年", "＿＿", "___", "Xx", "社区",
    "a", "（", "2",
]  # fmt: skip
BETWEEN = ["", "", " ", "-", "－", "—", "\u3000", "\u00a0", "\u2003", "号", "_"]


def texts(parts: list[str]) -> st.SearchStrategy[str]:
    return st.lists(st.sampled_from([*parts, *"".join(parts), *BETWEEN]), max_size=30).map("".join)


@given(texts(NUMBERS))
@example("138—0013—8000")
@example("𝟏③⁸00138₀0０2026")
def test_the_look_for_private_numbers_hides_none(line: str) -> None:
    found = list(_found(_half_width(line)))
    assert not found or _SUSPECT_NUMBER.search(line)


def test_the_look_knows_every_character_that_stands_for_a_digit() -> None:
    digit = re.compile(f"[{_DIGITS}]")
    chars = map(chr, range(sys.maxunicode + 1))
    digits = {char for char in chars if unicodedata.normalize("NFKC", char) in set("0123456789")}
    assert set(filter(digit.match, map(chr, range(sys.maxunicode + 1)))) == digits


@given(texts(BLANKS))
def test_the_look_for_blanks_hides_none(line: str) -> None:
    assert not _PLACEHOLDER.search(line) or _SUSPECT.search(line)
