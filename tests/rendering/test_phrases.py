"""A title that takes two lines parts between its phrases."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from civpub.rendering.phrases import phrases


@pytest.mark.parametrize(
    ("title", "parts"),
    [
        ("柳岸苑2026年第三季度四德榜", ["柳岸苑2026年", "第三季度", "四德榜"]),
        ("柳岸苑2026年度文明家庭", ["柳岸苑2026年度", "文明家庭"]),
        ("2026年1月至9月时长核对公示", ["2026年1月至9月时长核对", "公示"]),
        ("柳岸苑第二届道德模范", ["柳岸苑第二届", "道德模范"]),
        ("上半年收支公示", ["上半年", "收支", "公示"]),
        ("公示", ["公示"]),
        ("清出楼道，下楼充电", ["清出楼道，下楼充电"]),
    ],
)
def test_a_title_parts_after_its_year_and_before_what_it_is(title: str, parts: list[str]) -> None:
    assert phrases(title) == parts


@given(st.text(alphabet="2026年度第三一届季上半公示告通知倡议书至 —", max_size=20))
def test_the_pieces_make_up_the_title(title: str) -> None:
    assert "".join(phrases(title)) == title
