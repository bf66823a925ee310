"""The days of China's festivals: those fixed in our calendar, and those of the lunar one, read from `holidays`.

`holidays` knows the lunar days from 2008 to 2100. Its import takes 0.1 s, so each name carries the part of the year it
falls in, and the library is only asked on days within it.
"""

import re
from calendar import isleap, monthrange
from datetime import date, timedelta
from functools import cache

from msgspec import Struct

from civpub.calendar.instant import parse_day


class _Lunar(Struct, frozen=True):
    """A festival of the lunar calendar: where `holidays` has it, days from there, its earliest and latest day."""

    country: str
    name: str
    shift: int
    earliest: tuple[int, int]
    latest: tuple[int, int]


LUNAR = {
    "除夕": _Lunar("CN", "春节", -1, (1, 20), (2, 20)),
    "春节": _Lunar("CN", "春节", 0, (1, 21), (2, 21)),
    "元宵": _Lunar("CN", "春节", 14, (2, 4), (3, 7)),
    "清明": _Lunar("CN", "清明节", 0, (4, 4), (4, 6)),
    "端午": _Lunar("CN", "端午节", 0, (5, 27), (6, 26)),
    "中秋": _Lunar("CN", "中秋节", 0, (9, 7), (10, 8)),
    "重阳": _Lunar("HK", "重阳节", 0, (10, 1), (11, 2)),  # a public holiday in Hong Kong, where it is never moved
}
"""Names a person may write in place of a day; 元宵 is the fifteenth day of the year that 春节 begins."""

_POINT = re.compile(r"(?:([0-9]{1,2})月)?([0-9]{1,2})日")
_BETWEEN = re.compile("[至到]")
_LEAP_YEAR = 2024
_MONTHS = 12


class Point(Struct, frozen=True):
    """One end of a span: a day of one year, a day of every year, or a lunar festival."""

    day: date | None = None
    month_day: tuple[int, int] = (0, 0)
    festival: str = ""

    def bounds(self, year: int) -> tuple[date, date]:
        """Return the days of `year` between which this point lies, without asking for a lunar day."""
        if self.day:
            return self.day, self.day
        if self.festival:
            lunar = LUNAR[self.festival]
            return date(year, *lunar.earliest), date(year, *lunar.latest)
        return (day := _in_year(year, self.month_day)), day

    def in_year(self, year: int) -> date | None:
        """Return the day this is in `year`, or None where nobody knows."""
        if self.festival:
            return lunar_day(self.festival, year)
        return self.day or _in_year(year, self.month_day)


class Span(Struct, frozen=True):
    """Days that come again every year, or once: from one point to another, both included."""

    first: Point
    last: Point

    def around(self, day: date) -> tuple[date, date] | None:
        """Return the first and the last day of the span that holds `day`; a span may reach over New Year."""
        for year in (day.year, day.year - 1):
            found = self._from(year, day)
            if found and found[0] <= day <= found[1]:
                return found
        return None

    def _from(self, year: int, day: date) -> tuple[date, date] | None:
        until = year + (self.last.bounds(year)[1] < self.first.bounds(year)[0])
        if not self.first.bounds(year)[0] <= day <= self.last.bounds(until)[1]:
            return None
        first, last = self.first.in_year(year), self.last.in_year(until)
        return (first, last) if first and last else None


def parse_span(text: str) -> Span | None:
    """Return the days `text` spells: 12月13日, 10月1日至7日, 清明, 除夕至元宵, 2026-05-12; None for anything else."""
    ends = _BETWEEN.split(text)
    first = _point(ends[0], None)
    if first is None or len(ends) > 2:  # noqa: PLR2004  a span has two ends
        return None
    last = _point(ends[-1], first)
    if last is None or (first.day is None) != (last.day is None):
        return None
    if first.day and last.day and last.day < first.day:
        return None
    return Span(first, last)


@cache
def lunar_day(name: str, year: int) -> date | None:
    """Return the day on which the festival `name` falls in `year`, or None where `holidays` does not know it."""
    from holidays import country_holidays  # noqa: PLC0415 - see the first lines of this module

    lunar = LUNAR[name]
    # The names of days are asked for in one language, lest the machine's own decides.
    known = country_holidays(lunar.country, years=year, observed=False, language="zh_CN")
    days = [day for day, names in known.items() if lunar.name in names.split("; ") and day.year == year]
    return min(days) + timedelta(lunar.shift) if days else None


def _point(text: str, before: Point | None) -> Point | None:
    text = text.strip().removesuffix("节")
    if text in LUNAR:
        return Point(festival=text)
    if match := _POINT.fullmatch(text):
        month = int(match[1]) if match[1] else before.month_day[0] if before else 0
        return Point(month_day=(month, int(match[2]))) if _is_day(month, int(match[2])) else None
    day = parse_day(text)
    return Point(day=day) if day else None


def _is_day(month: int, number: int) -> bool:
    return 1 <= month <= _MONTHS and 1 <= number <= monthrange(_LEAP_YEAR, month)[1]


def _in_year(year: int, month_day: tuple[int, int]) -> date:
    """Return the month and day in `year`; 29 February is 28 February in other years."""
    month, number = month_day
    return date(year, month, number) if month_day != (2, 29) or isleap(year) else date(year, 2, 28)
