import pytest

from civpub.problems import Code, Place, has_private_number, mask, sort_problems
from civpub.problems.mask import mask_path


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
        ("138.0013.8000", "138.****.****"),
        ("138_0013_8000", "138_****_****"),
        ("138/0013/8000", "138/****/****"),
        ("110105.1949.12.31.002X", "110***.****.**.**.****"),
        ("2026.11.05-2026.11.12", "2026.11.05-2026.11.12"),
        ("2026.9-2026.12", "2026.9-2026.12"),
        ("2026/11/05", "2026/11/05"),
        ("content/news/2026/2026-11-05-x.md", "content/news/2026/2026-11-05-x.md"),
        ("IMG_20261105_093012.jpg", "IMG_20261105_093012.jpg"),
        ("88001234", "88001234"),
        ("第123456789号", "第123456789号"),
    ],
)
def test_long_numbers_are_starred_and_days_are_not(text: str, shown: str) -> None:
    assert mask(text) == shown


@pytest.mark.parametrize(
    ("path", "shown"),
    [
        ("content/news/2026/13800138000.md", "content/news/2026/138********.md"),
        ("content/news/138-0013-8000.md", "content/news/138-****-****.md"),
        ("content/awards/11010519491231002x.yml", "content/awards/110***************.yml"),
        ("content/news/2026/2026-11-05-001.md", "content/news/2026/2026-11-05-001.md"),
        ("content/pictures/IMG_20261105_093012.jpg", "content/pictures/IMG_20261105_093012.jpg"),
        ("content/pictures/mmexport1699999999999.jpg", "content/pictures/mmexport1699999999999.jpg"),
    ],
)
def test_private_numbers_in_a_path_are_starred_and_days_and_pictures_stay_readable(path: str, shown: str) -> None:
    assert mask_path(path) == shown
    assert has_private_number(path) == (path != shown)


def test_problems_are_told_once_and_in_reading_order() -> None:
    code = Code("CP900", "题", "解释。")
    late, early = code.at(Place("b.md", 2), "错"), code.at(Place("a.md", 9), "错")
    assert sort_problems([late, early, late]) == [early, late]
    assert early.is_error
