"""Calendar: China's working days, festivals and Beijing time, as pure functions. The only door to `holidays`.

Stands beside `problems` at the bottom of the data path: kinds and pages ask it, it asks nobody.
"""

from civpub.calendar.festivals import LUNAR, Span, lunar_day, parse_span
from civpub.calendar.instant import (
    SHANGHAI,
    day_starts,
    format_day,
    format_range,
    parse_day,
    today_in_shanghai,
    weekday_zh,
)
from civpub.calendar.plan import YearPlan
from civpub.calendar.workdays import Schedule, UnknownYear, count_working_days, last_working_day

__all__ = [
    "LUNAR",
    "SHANGHAI",
    "Schedule",
    "Span",
    "UnknownYear",
    "YearPlan",
    "count_working_days",
    "day_starts",
    "format_day",
    "format_range",
    "last_working_day",
    "lunar_day",
    "parse_day",
    "parse_span",
    "today_in_shanghai",
    "weekday_zh",
]
