"""Office hours keep each range together, and no character of them is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from civpub.rendering.ranges import time_ranges


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("周一至周五 8:30–12:00，13:30–17:30", ["周一至周五", "8:30–12:00", "13:30–17:30"]),
        ("工作日上午9：00到11：30", ["上午9：00到11：30"]),
        ("星期二 - 星期六，18:00～20:00", ["星期二 - 星期六", "18:00～20:00"]),
        ("随时", []),
        ("", []),
    ],
)
def test_ranges_of_hours_and_of_weekdays_are_kept(text: str, kept: list[str]) -> None:
    assert [piece for piece, whole in time_ranges(text) if whole] == kept


@given(st.text(alphabet="周一五至上午8:30–12，<>& ", max_size=60))
def test_the_pieces_make_up_the_text(text: str) -> None:
    assert "".join(piece for piece, _ in time_ranges(text)) == text
