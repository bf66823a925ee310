"""The home page says what the day is: what begins and ends today, and what begins soon."""

from datetime import date
from pathlib import Path

import pytest
from content_folder import check, write

NOTICE = """\
---
标题: {title}
类型: 公示
发布日期: 2026-11-02
公示期:
  开始: {starts}
  截止: {ends}
联系方式:
  受理部门: 柳岸社区居委会
  电话: 0500-5550118
---

请居民监督。
"""
LETTER = """\
---
标题: 节约用水倡议书
称呼: 各位邻居
日期: 2026-11-02
有效期:
  起: 2026-11-12
落款: [柳岸社区居民委员会]
---

请您随手关上水龙头。

谢谢大家。
"""


def told(tmp_path: Path, day: int, **notices: tuple[str, str]) -> list[tuple[str, str]]:
    files = {
        f"notices/{name}.md": NOTICE.format(title=f"{name}公示", starts=starts, ends=ends)
        for name, (starts, ends) in notices.items()
    }
    checked = check(write(tmp_path, {**files, "proposals/w.md": LETTER}), date(2026, 11, day))
    assert not [found for found in checked.problems if found.is_error], checked.told
    agenda = checked.pages[""].data["agenda"]
    return [(item.link.title, item.link.url) for item in agenda.items]  # type: ignore[attr-defined]


def test_what_ends_today_is_counted_and_leads_to_it_or_to_all_of_its_kind(tmp_path: Path) -> None:
    ends = ("2026-11-04", "2026-11-10")
    one, several = told(tmp_path / "one", 10, a=ends), told(tmp_path / "two", 10, a=ends, b=ends)
    assert one[0] == ("今天是 1 项公示的最后一天", "notices/a/")
    assert several[0] == ("今天是 2 项公示的最后一天", "notices/")


def test_what_begins_soon_goes_before_what_ends_soon(tmp_path: Path) -> None:
    found = told(tmp_path, 10, a=("2026-11-04", "2026-11-11"), b=("2026-11-13", "2026-11-19"))
    assert found == [("倡议开始：节约用水倡议书", "proposals/w/"), ("公示开始：b公示", "notices/b/")]


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (12, [("今天是 1 项倡议的第一天", "proposals/w/"), ("公示最后一天：a公示", "notices/a/")]),
        (20, []),
    ],
)
def test_without_beginnings_the_next_end_is_told_and_a_quiet_day_has_nothing(
    tmp_path: Path, day: int, expected: list[tuple[str, str]]
) -> None:
    assert told(tmp_path, day, a=("2026-11-04", "2026-11-17")) == expected
