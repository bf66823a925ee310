"""Working days counted out, from the calendar the checks use."""

from datetime import date, timedelta

from civpub.calendar import Schedule, format_day, last_working_day, weekday_zh
from tools.handbook.markdown import table

DAYS = 5
_STARTS = (date(2026, 11, 9), date(2026, 11, 12), date(2026, 9, 28), date(2026, 9, 30))


def working_days() -> str:
    """Return when periods of five working days end: an ordinary week, a weekend, the National Day holiday."""
    return table(("开始", f"{DAYS} 个工作日，截止到", "中间隔着"), map(_row, _STARTS))


def _row(start: date) -> tuple[str, str, str]:
    schedule = Schedule.official()
    end = last_working_day(start, DAYS, schedule)
    days = [start + timedelta(number) for number in range((end - start).days + 1)]
    rest = sum(not schedule.is_working_day(day) for day in days)
    return _told(start), _told(end), f"{rest} 天休息" if rest else "没有休息日"


def _told(day: date) -> str:
    return f"{format_day(day)}（{weekday_zh(day)}）"
