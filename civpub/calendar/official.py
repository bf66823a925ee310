"""The State Council's own schedules, read from the `holidays` package, which is imported on the first question asked.

That import with its first year takes 0.1 s, which only sites with a period told in working days should pay.
"""

from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING

from civpub.calendar.plan import YearPlan, is_weekend

if TYPE_CHECKING:
    from holidays import HolidayBase


def has_official_schedule(year: int) -> bool:
    """Return whether the State Council's schedule of `year` is known.

    For other years `holidays` still tells the festivals, but not the shifted days, so its answer would be a guess.
    """
    return year in _china().special_public_holidays


@cache
def official_plan(year: int) -> YearPlan | None:
    """Return the schedule of `year`, or None when it is not known; worked out once per year."""
    if not has_official_schedule(year):
        return None
    china = _china()
    first = date(year, 1, 1)
    days = [first + timedelta(number) for number in range((date(year + 1, 1, 1) - first).days)]
    return YearPlan(
        rest=tuple(day for day in days if not is_weekend(day) and not china.is_working_day(day)),
        work=tuple(day for day in days if is_weekend(day) and china.is_working_day(day)),
    )


@cache
def _china() -> "HolidayBase":
    from holidays import country_holidays  # noqa: PLC0415 - see the first lines of this module

    return country_holidays("CN")
