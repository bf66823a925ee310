"""A year the software does not know yet can be written into community.yml, and periods are counted by it."""

from datetime import date
from pathlib import Path

from content_folder import COMMUNITY, check, write

NOTICE = """\
---
标题: 四德榜候选人公示
类型: 公示
发布日期: 2035-01-04
公示期:
  开始: 2035-01-04
  工作日: 5
联系方式:
  受理部门: 居委会
  电话: 0500-5550118
---

请居民监督。
"""
YEAR = "放假安排:\n  - 年份: 2035\n    放假: [2035-01-01, 2035-01-08]\n    上班: [2035-01-06]\n"
DAY = date(2035, 1, 4)


def test_an_unknown_year_asks_for_an_end_date(tmp_path: Path) -> None:
    found = check(write(tmp_path, {"notices/a.md": NOTICE}), DAY)
    assert [problem.code.name for problem in found.problems] == ["CP344"]


def test_a_year_written_into_the_profile_is_counted_by(tmp_path: Path) -> None:
    found = check(write(tmp_path, {"notices/a.md": NOTICE, "community.yml": COMMUNITY + YEAR}), DAY)
    assert found.problems == []
    # Thursday, Friday, the shifted Saturday, not Monday the 8th, Tuesday, Wednesday.
    assert found.pages["notices/a/"].data["timeline"].ends == date(2035, 1, 10)


def test_a_day_of_another_year_is_told_with_its_place(tmp_path: Path) -> None:
    wrong = YEAR.replace("2035-01-08", "2034-01-08")
    found = check(write(tmp_path, {"notices/a.md": NOTICE, "community.yml": COMMUNITY + wrong}), DAY)
    told = [problem for problem in found.problems if problem.place.file.endswith("community.yml")]
    assert [(problem.code.name, problem.place.line) for problem in told] == [("CP205", 4)]
    assert "2034年1月8日" in told[0].message
