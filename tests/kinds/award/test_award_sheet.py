"""How large a roll is set on its sheet, and for how long it has one."""

from datetime import date
from pathlib import Path

import pytest
from content_folder import check, write

from civpub.kinds.award.brief import PublicHonoree
from civpub.kinds.award.roll import ClassGroup
from civpub.kinds.award.sheet import classes_of, layout_of

ROLL = """\
标题: 望河社区好邻居
榜别: 身边好人
级别: 社区
公布日期: 2026-10-12
名单:
  - 姓名: 甘露
    类别: 助人为乐
    事迹: 替邻居取了九年的药
    同意公开: 全部公开
"""


def group(count: int, name: str = "甘露", deed: str = "替邻居取了九年的药") -> ClassGroup:
    person = PublicHonoree(anchor="entry-1", name=name, glyph="甘", who="个人", deed=deed)
    return ClassGroup("助人为乐", (person,) * count)


@pytest.mark.parametrize(
    ("counts", "layout"),
    [
        ((1,), "large"),
        ((4,), "large"),
        ((3, 0, 0, 1), "large"),
        ((9,), "medium"),
        ((15,), "medium"),
        ((20,), "small"),
        ((30,), "lines"),
        ((90,), "names"),
    ],
)
def test_a_roll_is_set_as_large_as_it_fits(counts: tuple[int, ...], layout: str) -> None:
    assert layout_of(classes_of(map(group, counts))) == (layout, True)


def test_long_deeds_make_the_layout_smaller() -> None:
    assert layout_of(classes_of([group(4, deed="一" * 130)]))[0] != "large"


def test_a_roll_that_fits_on_no_sheet_takes_several() -> None:
    assert layout_of(classes_of([group(800)])) == ("names", False)


def test_long_names_of_teams_get_the_room_they_need() -> None:
    assert layout_of(classes_of([group(45, name="巧手维修服务队")])) == ("teams", True)


def test_neighbouring_classes_with_one_person_each_or_nobody_stand_in_pairs_and_those_without_anyone_last() -> None:
    classes = classes_of([group(1), group(1), group(1), group(0), group(0), group(2)])
    assert [(len(each.entries), each.is_half) for each in classes] == [
        (1, True), (1, True), (1, False), (2, False), (0, True), (0, True),
    ]  # fmt: skip


@pytest.mark.parametrize(("today", "has_sheet"), [(date(2027, 10, 13), True), (date(2027, 10, 14), False)])
def test_a_roll_has_a_sheet_for_a_year(tmp_path: Path, today: date, has_sheet: bool) -> None:  # noqa: FBT001
    checked = check(write(tmp_path, {"awards/2026-10-hao-ren.yml": ROLL}), today)
    assert ("awards/2026-10-hao-ren/board/" in checked.pages) == has_sheet
    assert checked.pages["awards/2026-10-hao-ren/"].data["has_sheet"] == has_sheet
