import pytest
from hypothesis import given
from hypothesis import strategies as st

from civpub.problems.display import line_window, visible, width


@pytest.mark.parametrize(
    ("text", "columns"), [("", 0), ("abc", 3), ("张三", 4), ("：", 2), ("é", 1), ("e\u0301", 1), ("👨", 2), ("…", 1)]
)
def test_han_is_two_columns_wide_and_accents_none(text: str, columns: int) -> None:
    assert width(text) == columns


def test_what_cannot_be_seen_is_spelled_out() -> None:
    assert visible("a\tb\x00c\u202ed\ud83d张") == "a    b<U+0000>c<U+202E>d<U+D83D>张"


@given(st.text(max_size=400), st.integers(-3, 500))
def test_a_window_is_part_of_its_line_holds_the_caret_and_fits(line: str, column: int) -> None:
    shown, start = line_window(line, column, 60)
    assert line[start : start + len(shown)] == shown
    assert width(visible(shown)) <= 60
    at = min(max(column - 1, 0), len(line))
    assert start <= at <= start + len(shown)
