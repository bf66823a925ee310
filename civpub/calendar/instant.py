"""Days and instants in Beijing time, and the ways Chinese texts spell a day.

The zone is a fixed +08:00: right for every instant since 1992, after China's last summer time (1986 to 1991), and it
needs no time-zone data, which slim containers and Windows lack.
"""

import re
from datetime import date, datetime, timedelta, timezone

SHANGHAI = timezone(timedelta(hours=8), "Asia/Shanghai")

FIRST_YEAR = 1949
LAST_YEAR = 2100
"""Years outside are slips of the finger (`2062`, `0206`), not dates of a community's life."""

_DAY = re.compile(
    r"(?P<year>[0-9]{4})"
    r"(?:(?P<mark>[-/.])(?P<month>[0-9]{1,2})(?P=mark)(?P<day>[0-9]{1,2})"
    r"|年(?P<month_zh>[0-9]{1,2})月(?P<day_zh>[0-9]{1,2})日)",
)
_WEEKDAYS = "一二三四五六日"


def today_in_shanghai(now: datetime) -> date:
    """Return the day it is in Beijing at `now`.

    Raises:
        ValueError: `now` has no time zone, so that the machine's own would decide.
    """
    if now.tzinfo is None:
        message = "now must carry its time zone"
        raise ValueError(message)
    return now.astimezone(SHANGHAI).date()


def day_starts(day: date) -> datetime:
    """Return the instant at which `day` begins in Beijing."""
    return datetime(day.year, day.month, day.day, tzinfo=SHANGHAI)


def parse_day(text: str) -> date | None:
    """Return the day `text` spells as 2026-11-05, 2026/11/5, 2026.11.5 or 2026年11月5日; None for anything else.

    Months and days have one or two digits. A date that does not exist is None, too, and so is a year before 1949 or
    after 2100.
    """
    match = _DAY.fullmatch(text)
    if match is None or not FIRST_YEAR <= int(match["year"]) <= LAST_YEAR:
        return None
    try:
        return date(int(match["year"]), int(match["month"] or match["month_zh"]), int(match["day"] or match["day_zh"]))
    except ValueError:
        return None


def format_day(day: date) -> str:
    """Return `day` as it is shown: 2026年11月5日."""
    return f"{day.year}年{_in_year(day)}"


def format_range(start: date, end: date) -> str:
    """Return the days from `start` to `end` as they are shown, without repeating a common year or month.

    Raises:
        ValueError: `end` is before `start`.
    """
    if end < start:
        message = f"{end} is before {start}"
        raise ValueError(message)
    if start == end:
        return format_day(start)
    return f"{format_day(start)}至{_after(start, end)}"


def weekday_zh(day: date) -> str:
    """Return the weekday of `day`: 星期一 to 星期日."""
    return f"星期{_WEEKDAYS[day.weekday()]}"


def _after(start: date, end: date) -> str:
    if start.year != end.year:
        return format_day(end)
    if start.month != end.month:
        return _in_year(end)
    return f"{end.day}日"


def _in_year(day: date) -> str:
    return f"{day.month}月{day.day}日"
