import os
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from civpub.calendar import (
    SHANGHAI,
    day_starts,
    format_day,
    format_range,
    parse_day,
    today_in_shanghai,
    weekday_zh,
)

days = st.dates(date(1949, 1, 1), date(2100, 12, 31))


@pytest.fixture(params=["Asia/Shanghai", "America/Los_Angeles", "Pacific/Kiritimati", "UTC"])
def machine_zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield os.environ["TZ"]
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize(
    ("now", "today"),
    [
        (datetime(2026, 11, 8, 15, 59, 59, tzinfo=UTC), date(2026, 11, 8)),
        (datetime(2026, 11, 8, 16, 0, 0, tzinfo=UTC), date(2026, 11, 9)),
        (datetime(2026, 11, 9, 15, 59, 59, 999999, tzinfo=UTC), date(2026, 11, 9)),
        (datetime(2026, 11, 9, 23, 59, 59, tzinfo=SHANGHAI), date(2026, 11, 9)),
        (datetime(2026, 11, 8, 8, 0, 0, tzinfo=timezone(timedelta(hours=-8))), date(2026, 11, 9)),
        (datetime(2026, 12, 31, 16, 0, 0, tzinfo=UTC), date(2027, 1, 1)),
    ],
)
def test_the_day_in_beijing_changes_at_its_midnight_to_the_second(now: datetime, today: date) -> None:
    assert today_in_shanghai(now) == today


@pytest.mark.usefixtures("machine_zone")
def test_the_machine_s_time_zone_changes_nothing() -> None:
    start = day_starts(date(2026, 11, 9))
    assert start.isoformat() == "2026-11-09T00:00:00+08:00"
    assert start == datetime(2026, 11, 8, 16, tzinfo=UTC)
    assert today_in_shanghai(start) == date(2026, 11, 9)
    assert today_in_shanghai(start - timedelta(seconds=1)) == date(2026, 11, 8)


def test_a_moment_without_its_time_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        today_in_shanghai(datetime(2026, 11, 9))  # noqa: DTZ001 - the mistake under test


@given(st.dates(date(1992, 1, 1), date(2100, 12, 31)))
def test_a_fixed_offset_is_shanghai_time_since_1992(day: date) -> None:
    noon = day_starts(day) + timedelta(hours=12)
    assert noon.utcoffset() == noon.astimezone(ZoneInfo("Asia/Shanghai")).utcoffset()


@given(days)
def test_a_day_starts_on_itself(day: date) -> None:
    assert today_in_shanghai(day_starts(day)) == day
    assert today_in_shanghai(day_starts(day) - timedelta(microseconds=1)) == day - timedelta(1)


@pytest.mark.parametrize(
    "text",
    [
        "2026-11-05",
        "2026-11-5",
        "2026/11/5",
        "2026/11/05",
        "2026.11.5",
        "2026.11.05",
        "2026年11月5日",
        "2026年11月05日",
    ],
)
def test_a_day_is_read_in_every_spelling_we_promise(text: str) -> None:
    assert parse_day(text) == date(2026, 11, 5)


@pytest.mark.parametrize("text", ["2026-3-8", "2026-03-08", "2026/3/8", "2026/03/08", "2026.3.08", "2026年3月8日"])
def test_months_and_days_have_one_or_two_digits(text: str) -> None:
    assert parse_day(text) == date(2026, 3, 8)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "26-11-05",
        "12026-11-05",
        "2026-11",
        "2026-011-5",
        "2026-11-005",
        "2026-11-05T00:00",
        "2026/11-5",
        "2026.11/5",
        "2026年11月5",
        "2026年11月5号",
        "2026年11-5",
        "2026-11-5日",
        "2026 年 11 月 5 日",
        "2026-11 -05",
        " 2026-11-05",
        "2026-11-05\n",
        "２０２６-11-05",
        "2026年１１月5日",
        "٢٠٢٦-11-05",
        "2026－11－05",
        "二〇二六年十一月五日",
        "20261105",
        "2026-13-01",
        "2026-02-29",
        "2026-00-10",
        "2026-11-31",
        "2026-11-00",
        "1948-12-31",
        "2101-01-01",
        "-2026-11-05",
    ],
)
def test_anything_else_is_no_day(text: str) -> None:
    assert parse_day(text) is None


@pytest.mark.parametrize("text", ["1949-01-01", "1949-10-1", "2100-12-31", "2024-02-29"])
def test_the_years_1949_to_2100_are_read(text: str) -> None:
    assert parse_day(text) is not None


@given(days)
def test_what_is_shown_can_be_read_again(day: date) -> None:
    assert parse_day(format_day(day)) == parse_day(day.isoformat()) == day


@given(st.text(alphabet="0123456789-/.年月日 ", max_size=12))
def test_reading_a_day_never_fails(text: str) -> None:
    day = parse_day(text)
    assert day is None or 1949 <= day.year <= 2100


@pytest.mark.parametrize(
    ("start", "end", "shown"),
    [
        ("2026-11-09", "2026-11-13", "2026年11月9日至13日"),
        ("2026-11-28", "2026-12-02", "2026年11月28日至12月2日"),
        ("2026-12-30", "2027-01-04", "2026年12月30日至2027年1月4日"),
        ("2026-11-09", "2027-11-13", "2026年11月9日至2027年11月13日"),
        ("2026-11-09", "2026-11-09", "2026年11月9日"),
    ],
)
def test_a_range_repeats_nothing_it_need_not(start: str, end: str, shown: str) -> None:
    assert format_range(date.fromisoformat(start), date.fromisoformat(end)) == shown


def test_a_range_that_runs_backwards_is_refused() -> None:
    with pytest.raises(ValueError, match="2026-11-03 is before 2026-11-09"):
        format_range(date(2026, 11, 9), date(2026, 11, 3))


def test_weekdays_have_their_chinese_names() -> None:
    week = [weekday_zh(date(2026, 11, 9) + timedelta(number)) for number in range(7)]
    assert week == ["星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日"]
