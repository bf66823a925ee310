"""How large a notice is set on its sheet, and until when it has one."""

from datetime import date
from pathlib import Path

import pytest
from content_folder import check, load, write

from civpub.kinds.notice.sheet import view
from civpub.kinds.sheets import title_room

NOTICE = """\
---
标题: 望河社区好邻居人选公示
类型: 公示
发布日期: 2026-11-09
公示期:
  开始: 2026-11-09
  截止: 2026-11-13
联系方式:
  受理部门: 居委会办公室
  电话: 0500-5550118
---

"""


@pytest.mark.parametrize(
    ("paragraphs", "size"), [(7, "large"), (8, "medium"), (18, "small"), (19, "least"), (30, "long")]
)
def test_the_text_of_a_notice_is_set_as_large_as_it_fits(paragraphs: int, size: str) -> None:
    record = load("notice", NOTICE + "\n\n".join(["请大家看看名单有没有差错。" * 3] * paragraphs)).record
    assert record is not None
    assert view(record)["size"] == size


@pytest.mark.parametrize(
    ("today", "has_sheet"), [(date(2026, 11, 9), True), (date(2026, 11, 13), True), (date(2026, 11, 14), False)]
)
def test_a_notice_comes_off_the_board_when_its_period_is_over(tmp_path: Path, today: date, has_sheet: bool) -> None:  # noqa: FBT001
    checked = check(write(tmp_path, {"notices/2026-11-09-hao-lin-ju.md": NOTICE + "一位。\n"}), today)
    assert ("notices/2026-11-09-hao-lin-ju/board/" in checked.pages) == has_sheet


@pytest.mark.parametrize(
    ("letters", "room"), [(10, "huge"), (15, "large"), (18, "medium"), (22, "small"), (40, "folded"), (60, "long")]
)
def test_a_title_is_set_as_large_as_it_fits(letters: int, room: str) -> None:
    assert title_room("告" * letters) == room
