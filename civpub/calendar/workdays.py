"""Counts China's working days: when a period of so many of them ends, and how many a period has."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import count as count_from
from itertools import islice

from civpub.calendar.official import official_plan
from civpub.calendar.plan import YearPlan


class UnknownYear(LookupError):  # noqa: N818 - names what is the matter, as a message will
    """The schedule of ``year`` is neither published in our data nor added by the site."""

    def __init__(self, year: int) -> None:
        super().__init__(year)
        self.year = year


@dataclass(frozen=True, slots=True)
class Schedule:
    """China's working days: the official years, and the years a site has added. Make it with `official`."""

    _added: Mapping[int, YearPlan] = field(default_factory=dict, hash=False)

    @classmethod
    def official(cls) -> "Schedule":
        """Return the State Council's schedules as far as they are known."""
        return cls()

    def with_years(self, plans: Mapping[int, YearPlan]) -> "Schedule":
        """Return this schedule with `plans` added; an added year takes the place of the official one.

        Raises:
            ValueError: A plan names days that cannot be its own. `YearPlan.strays` tells them beforehand.
        """
        for year, plan in plans.items():
            if strays := plan.strays(year):
                message = f"{year}: {', '.join(map(str, strays))}"
                raise ValueError(message)
        return Schedule({**self._added, **plans})

    def knows(self, year: int) -> bool:
        """Return whether working days of `year` can be told."""
        return self._plan(year) is not None

    def is_working_day(self, day: date) -> bool:
        """Return whether people work on `day`; the next year's notice, once added, may still move days of December.

        Raises:
            UnknownYear: The year of `day` has no schedule.
        """
        plan = self._plan(day.year)
        if plan is None:
            raise UnknownYear(day.year)
        reaching_back = self._added.get(day.year + 1)
        if reaching_back and day in (*reaching_back.rest, *reaching_back.work):
            return reaching_back.is_working_day(day)
        return plan.is_working_day(day)

    def _plan(self, year: int) -> YearPlan | None:
        return self._added.get(year) or official_plan(year)


def last_working_day(starts: date, count: int, schedule: Schedule) -> date:
    """Return the `count`-th working day from `starts` on, `starts` included when it is one itself.

    Raises:
        UnknownYear: A year on the way has no schedule.
        ValueError: `count` is less than 1.
    """
    if count < 1:
        message = f"a period has at least one working day, not {count}"
        raise ValueError(message)
    days = (starts + timedelta(number) for number in count_from())
    return next(islice(filter(schedule.is_working_day, days), count - 1, None))


def count_working_days(starts: date, ends: date, schedule: Schedule) -> int:
    """Return the number of working days from `starts` to `ends`, both included; 0 when `ends` is earlier.

    Raises:
        UnknownYear: A year of the period has no schedule.
    """
    length = (ends - starts).days + 1
    return sum(schedule.is_working_day(starts + timedelta(number)) for number in range(length))
