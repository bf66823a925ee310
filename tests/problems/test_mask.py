import pytest

from civpub.problems import Code, Place, mask, sort_problems


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("身份证11010519491231002X号", "身份证110***************号"),
        ("138 0013 8000", "138 **** ****"),
        ("１３８００１３８０００", "１３８********"),
        ("1380013\u200b8000", "138****\u200b****"),
        ("138\t0013\x008000", "138\t****\x00****"),
        ("110105 1949 1231 002 x", "110*** **** **** *** *"),
        ("2026-11-0519491231", "202*-**-**********"),
        ("2026-11-05 13800138000", "2026-11-05 138********"),
        ("2026-11-05 2026-11-06", "2026-11-05 2026-11-06"),
        ("2026年11月5日 8:30-11:30", "2026年11月5日 8:30-11:30"),
        ("88001234", "88001234"),
        ("第123456789号", "第123456789号"),
    ],
)
def test_long_numbers_are_starred_and_days_are_not(text: str, shown: str) -> None:
    assert mask(text) == shown


def test_problems_are_told_once_and_in_reading_order() -> None:
    code = Code("CP900", "题", "解释。")
    late, early = code.at(Place("b.md", 2), "错"), code.at(Place("a.md", 9), "错")
    assert sort_problems([late, early, late]) == [early, late]
    assert early.is_error
