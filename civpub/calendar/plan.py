"""One year's schedule of rest and work, as the State Council's notice tells it (放假调休安排)."""

from datetime import date

from msgspec import Struct

_SATURDAY = 5
_DECEMBER = 12


class YearPlan(Struct, frozen=True):
    """How one year differs from plain Monday-to-Friday weeks.

    ``rest`` holds the days off, weekends among them or not; ``work`` the shifted working days (调休上班).
    Like the notice of a year, both may name days of the December before.
    """

    rest: tuple[date, ...] = ()
    work: tuple[date, ...] = ()

    def is_working_day(self, day: date) -> bool:
        """Return whether people work on `day`."""
        return day in self.work or (not is_weekend(day) and day not in self.rest)

    def strays(self, year: int) -> tuple[date, ...]:
        """Return the days a plan for `year` cannot hold: of another year, or both rest and work; sorted."""
        named = {*self.rest, *self.work}
        both = {*self.rest} & {*self.work}
        return tuple(sorted(day for day in named if day in both or not _belongs(day, year)))


def is_weekend(day: date) -> bool:
    """Return whether `day` is a Saturday or a Sunday."""
    return day.weekday() >= _SATURDAY


def _belongs(day: date, year: int) -> bool:
    return day.year == year or (day.year == year - 1 and day.month == _DECEMBER)
