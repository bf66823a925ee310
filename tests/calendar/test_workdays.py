import pickle
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from civpub.calendar import Schedule, UnknownYear, YearPlan, count_working_days, last_working_day
from civpub.calendar.official import has_official_schedule, official_plan

OFFICIAL = Schedule.official()
PLAN_2027 = YearPlan(rest=(date(2027, 1, 1), date(2027, 2, 8)), work=(date(2027, 1, 9), date(2027, 2, 20)))
PERIODS = [
    line.split("\t")
    for line in Path(__file__).with_name("periods.tsv").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]

days_of_2025 = st.dates(date(2025, 1, 1), date(2025, 12, 31))
known_days = st.dates(date(2025, 1, 1), date(2026, 12, 31))


@pytest.mark.parametrize(("starts", "count", "ends", "why"), PERIODS)
def test_a_public_notice_ends_on_its_last_working_day(starts: str, count: str, ends: str, why: str) -> None:
    assert last_working_day(date.fromisoformat(starts), int(count), OFFICIAL) == date.fromisoformat(ends), why
    assert count_working_days(date.fromisoformat(starts), date.fromisoformat(ends), OFFICIAL) == int(count), why


@pytest.mark.parametrize(
    ("year", "statutory"),
    [(2020, 13), (2023, 11), (2024, 11), (2025, 13), (2026, 13)],  # 11 days off a year, 13 since 2025, 2 more in 2020
)
def test_shifting_days_around_changes_no_year_s_total(year: int, statutory: int) -> None:
    first, last = date(year, 1, 1), date(year, 12, 31)
    days = [first + timedelta(number) for number in range((last - first).days + 1)]
    weekends = sum(day.isoweekday() > 5 for day in days)
    assert count_working_days(first, last, OFFICIAL) == len(days) - weekends - statutory


@given(starts=days_of_2025, count=st.integers(1, 240))
def test_the_last_day_holds_the_count_it_was_asked_for(starts: date, count: int) -> None:
    ends = last_working_day(starts, count, OFFICIAL)
    assert count_working_days(starts, ends, OFFICIAL) == count
    assert count_working_days(starts, ends - timedelta(1), OFFICIAL) == count - 1


@given(starts=days_of_2025, count=st.integers(1, 240))
def test_one_more_working_day_ends_later(starts: date, count: int) -> None:
    assert last_working_day(starts, count, OFFICIAL) < last_working_day(starts, count + 1, OFFICIAL)


@given(starts=days_of_2025, count=st.integers(1, 240))
def test_starting_later_never_ends_earlier(starts: date, count: int) -> None:
    assert last_working_day(starts, count, OFFICIAL) <= last_working_day(starts + timedelta(1), count, OFFICIAL)


@given(starts=known_days, middle=known_days, ends=known_days)
def test_counts_of_two_halves_add_up(starts: date, middle: date, ends: date) -> None:
    starts, middle, ends = sorted((starts, middle, ends))
    halves = count_working_days(starts, middle, OFFICIAL) + count_working_days(middle + timedelta(1), ends, OFFICIAL)
    assert count_working_days(starts, ends, OFFICIAL) == halves


def test_a_period_that_ends_before_it_starts_has_no_working_day() -> None:
    assert count_working_days(date(2026, 11, 13), date(2026, 11, 9), OFFICIAL) == 0


@pytest.mark.parametrize("count", [0, -1])
def test_a_period_without_a_working_day_is_refused(count: int) -> None:
    with pytest.raises(ValueError, match=f"not {count}$"):
        last_working_day(date(2026, 11, 9), count, OFFICIAL)


def test_a_year_without_a_schedule_is_told_not_guessed() -> None:
    with pytest.raises(UnknownYear) as caught:
        last_working_day(date(2026, 12, 30), 3, OFFICIAL)
    assert caught.value.year == 2027
    with pytest.raises(UnknownYear, match="2027"):
        count_working_days(date(2026, 12, 30), date(2027, 1, 2), OFFICIAL)
    with pytest.raises(UnknownYear, match="1999"):
        count_working_days(date(1999, 12, 31), date(1999, 12, 31), OFFICIAL)


@pytest.mark.parametrize(("year", "known"), [(2000, False), (2001, True), (2025, True), (2026, True), (2099, False)])
def test_a_year_is_known_by_its_official_schedule_alone(year: int, known: bool) -> None:  # noqa: FBT001 - a table
    assert has_official_schedule(year) is known
    assert OFFICIAL.knows(year) is known


def test_an_official_year_is_worked_out_once() -> None:
    assert official_plan(2026) is official_plan(2026)


def test_the_official_plan_of_2026_is_the_state_council_s() -> None:
    plan = official_plan(2026)
    assert plan is not None
    assert " ".join(f"{day:%m%d}" for day in plan.work) == "0104 0214 0228 0509 0920 1010"
    assert " ".join(f"{day:%m%d}" for day in plan.rest) == (
        "0101 0102 0216 0217 0218 0219 0220 0223 0406 0501 0504 0505 0619 0925 1001 1002 1005 1006 1007"
    )


def test_a_site_can_add_a_year() -> None:
    schedule = OFFICIAL.with_years({2027: PLAN_2027})
    assert schedule.knows(2027)
    assert not OFFICIAL.knows(2027)
    assert last_working_day(date(2026, 12, 30), 3, schedule) == date(2027, 1, 4)
    assert schedule.is_working_day(date(2027, 1, 9))
    assert not schedule.is_working_day(date(2027, 1, 10))
    assert not schedule.is_working_day(date(2027, 2, 8))


def test_years_added_one_after_the_other_are_all_kept() -> None:
    schedule = OFFICIAL.with_years({2027: PLAN_2027}).with_years({2028: YearPlan()})
    assert last_working_day(date(2027, 12, 31), 2, schedule) == date(2028, 1, 3)
    assert not schedule.is_working_day(date(2027, 2, 8))


def test_an_added_year_takes_the_place_of_the_official_one() -> None:
    schedule = OFFICIAL.with_years({2026: YearPlan(rest=(date(2026, 11, 9),))})
    assert not schedule.is_working_day(date(2026, 11, 9))
    assert not schedule.is_working_day(date(2026, 10, 10))


def test_the_notice_of_a_year_may_move_days_of_the_december_before() -> None:
    plan = YearPlan(rest=(date(2026, 12, 31), date(2027, 1, 1)), work=(date(2026, 12, 26),))
    schedule = OFFICIAL.with_years({2027: plan})
    assert schedule.is_working_day(date(2026, 12, 26))
    assert not schedule.is_working_day(date(2026, 12, 31))
    assert schedule.is_working_day(date(2026, 12, 30))


def test_days_a_plan_cannot_hold_are_found_and_refused() -> None:
    both, other_year = date(2027, 5, 1), date(2026, 11, 30)
    plan = YearPlan(rest=(both, other_year, date(2027, 5, 3)), work=(both, date(2028, 1, 1)))
    assert plan.strays(2027) == (other_year, both, date(2028, 1, 1))
    assert PLAN_2027.strays(2027) == ()
    with pytest.raises(ValueError, match=r"^2027: 2026-11-30, 2027-05-01, 2028-01-01$"):
        OFFICIAL.with_years({2027: plan})


def test_schedules_are_values() -> None:
    schedule = OFFICIAL.with_years({2027: PLAN_2027})
    assert schedule == Schedule.official().with_years({2027: PLAN_2027}) != OFFICIAL
    assert hash(schedule) == hash(OFFICIAL.with_years({2027: PLAN_2027}))
    assert pickle.loads(pickle.dumps(schedule)) == schedule  # noqa: S301 - our own bytes, as worker processes send


def test_a_site_without_a_working_day_period_never_imports_holidays() -> None:
    script = (
        "import sys; from datetime import date; from civpub.calendar import *; "
        "schedule = Schedule.official().with_years({2027: YearPlan()}); "
        "last_working_day(date(2027, 3, 1), 5, schedule); print('holidays' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"
