"""What a notice must say for its type, and which of its dates contradict each other."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from content_folder import check, load, names, told, write
from hypothesis import given, settings
from hypothesis import strategies as st

from civpub.kinds.notice.state import NoticeState, Timeline

CONTACT = "联系方式:\n  受理部门: 办公室\n  电话: 12345\n"


def notice(extra: str = "", kind: str = "公示", day: str = "2026-10-30", contact: str = CONTACT) -> str:
    return f"---\n标题: 候选人公示\n类型: {kind}\n发布日期: {day}\n{contact}{extra}---\n\n请居民监督。\n"


def period(*lines: str) -> str:
    return "公示期:\n" + "".join(f"  {line}\n" for line in lines)


WEEK = period("开始: 2026-11-02", "截止: 2026-11-06")


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        (notice(WEEK), []),
        (notice(), ["CP342"]),
        (notice(WEEK, contact=""), ["CP345"]),
        (notice(kind="公告", contact=""), []),
        (notice(kind="布告", contact=""), ["CP341"]),
        (notice(WEEK, kind="公告"), ["CP352"]),
        (notice(WEEK, kind="通知", contact=""), ["CP352"]),
        (notice(WEEK, day="2026-10-03"), []),
        (notice(WEEK, day="2026-10-02"), ["CP353"]),
        (notice(period("开始: 2026-11-02")), ["CP342"]),
        (notice(period("截止: 2026-11-06")), ["CP201"]),
        (notice(period("开始: 2026-11-02", "截止: 2026-11-01")), ["CP204"]),
        (notice(period("开始: 2026-11-02", "截止: 2026-11-02")), []),
        (notice(period("开始: 2026-11-02", "截止: 2027-11-02")), []),
        (notice(period("开始: 2026-11-02", "截止: 2027-11-03")), ["CP350"]),
        (notice(period("开始: 2025-01-02", "工作日: 300"), day="2025-01-02"), ["CP350"]),
        (notice(period("开始: 2026-11-02", "截止: 2026-11-06", "工作日: 300")), ["CP343"]),
        (notice(period("开始: 2026-11-02", "工作日: 0")), ["CP351"]),
        (notice(period("开始: 2026-11-02", "工作日: 5")), []),
        (notice(period("开始: 2026-11-02", "截止: 2026-11-06", "工作日: 5")), []),
        (notice(period("开始: 2026-11-02", "截止: 2026-11-09", "工作日: 5")), ["CP343"]),
        (notice(period("开始: 2026-09-30", "截止: 2026-10-12", "工作日: 5"), day="2026-09-30"), []),
        (notice(period("开始: 2026-09-30", "截止: 2026-10-13", "工作日: 5"), day="2026-09-30"), ["CP343"]),
        (notice(period("开始: 2026-12-28", "工作日: 5"), day="2026-11-28"), ["CP216", "CP344"]),
        (notice(period("开始: 2026-12-28", "截止: 2027-01-04", "工作日: 5"), day="2026-11-28"), ["CP216"]),
        (notice(period("开始: 2026-12-25", "工作日: 5"), day="2026-11-25"), ["CP216"]),
        (notice(WEEK, day="2026-11-03"), ["CP346"]),
        (notice(WEEK + "异议截止: 2026-11-06\n"), []),
        (notice(WEEK + "异议截止: 2026-11-07\n"), ["CP347"]),
        (notice(WEEK + "异议截止: 2026-11-01\n"), ["CP347"]),
        (notice(WEEK + "结果:\n  日期: 2026-11-06\n  说明: 无异议。\n"), ["CP348"]),
        (notice(WEEK + "结果:\n  日期: 2026-11-07\n  说明: 无异议。\n"), []),
        (notice(WEEK + "撤回:\n  日期: 2026-10-29\n  原因: 有误。\n"), ["CP349"]),
        (notice(WEEK + "撤回:\n  日期: 2026-10-30\n  原因: 有误。\n"), []),
    ],
)
def test_a_notice_says_what_its_type_needs_and_contradicts_nothing(text: str, codes: list[str]) -> None:
    assert names(load("notice", text).problems) == codes


def test_working_days_over_a_festival_are_counted_with_the_shifted_days() -> None:
    text = notice(period("开始: 2026-09-30", "截止: 2026-10-13", "工作日: 5"), day="2026-09-30")
    (problem,) = load("notice", text).problems
    assert problem.hint == "公示 5 个工作日应截止到 2026-10-12。两个留一个，或者改成一致。"


@settings(max_examples=60)
@given(start=st.dates(date(2025, 1, 1), date(2026, 11, 1)), length=st.integers(-400, 800))
def test_a_period_is_refused_exactly_when_it_is_backwards_or_longer_than_a_year(start: date, length: int) -> None:
    end = start + timedelta(days=length)
    found = names(load("notice", notice(period(f"开始: {start}", f"截止: {end}"), day=str(start))).problems)
    assert ("CP204" in found) == (length < 0)
    assert ("CP350" in found) == (length >= 366)


@given(st.dates(date(2026, 1, 1), date(2026, 3, 1)), st.integers(0, 30), st.integers(1, 30), st.integers(-5, 60))
def test_the_days_left_count_down_to_one_on_the_last_day(starts: date, length: int, wait: int, offset: int) -> None:
    ends, today = starts + timedelta(days=length), starts + timedelta(days=offset)
    timeline = Timeline(starts, ends, ends + timedelta(days=wait), None)
    left = timeline.days_left(today)
    assert (left > 0) == (timeline.state(today) is NoticeState.OPEN) == (starts <= today <= ends)
    assert left == ((ends - today).days + 1 if left else 0)


def test_a_result_dated_tomorrow_is_not_announced_today(tmp_path: Path) -> None:
    text = notice(WEEK + "结果:\n  日期: 2026-11-11\n  说明: 无异议。\n")
    files = {"notices/a.md": text}
    states = [
        check(write(tmp_path, dict(files)), date(2026, 11, day)).pages["notices/a/"].data["card"] for day in (10, 11)
    ]
    assert [getattr(card, "mark", "") for card in states] == ["已结束", "已公布结果"]


def test_a_page_changes_when_its_result_does(tmp_path: Path) -> None:
    text = notice(WEEK + "结果:\n  日期: 2026-11-09\n  说明: 无异议。\n")
    page = check(write(tmp_path, {"notices/a.md": text})).pages["notices/a/"]
    assert page.modified == date(2026, 11, 9)


def test_the_message_names_both_days_and_the_right_end() -> None:
    loaded = load("notice", notice(period("开始: 2026-11-09", "截止: 2026-11-03")))
    assert told(loaded) == "10 CP204 公示截止日期（2026年11月3日）早于开始日期（2026年11月9日）"
    assert loaded.problems[0].hint == "请核对年份和月份；如果公示 5 个工作日，应截止到 2026-11-13。"
