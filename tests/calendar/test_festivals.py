"""Festivals fall on the days of the almanac, and days may be written as people say them."""

import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path

import pytest

from civpub.calendar import LUNAR, lunar_day, parse_span

ALMANAC = [
    line.split("\t") for line in (Path(__file__).parent / "festivals.tsv").read_text(encoding="utf-8").splitlines()
]


def around(text: str, day: str) -> tuple[str, str] | None:
    span = parse_span(text)
    assert span
    found = span.around(date.fromisoformat(day))
    return (found[0].isoformat(), found[1].isoformat()) if found else None


@pytest.mark.parametrize("row", ALMANAC[1:], ids=lambda row: row[0])
def test_lunar_festivals_are_those_of_the_almanac(row: list[str]) -> None:
    names = ALMANAC[0][1:]
    assert set(names) == set(LUNAR)
    assert [str(lunar_day(name, int(row[0]))) for name in names] == row[1:]


def test_a_lunar_festival_lies_in_its_part_of_every_year() -> None:
    for name, lunar in LUNAR.items():
        for year in range(2020, 2051):
            day = lunar_day(name, year)
            assert day is not None
            assert date(year, *lunar.earliest) <= day <= date(year, *lunar.latest), (name, year)


@pytest.mark.parametrize(
    ("text", "day", "expected"),
    [
        ("12月13日", "2026-12-13", ("2026-12-13", "2026-12-13")),
        ("12月13日", "2026-12-14", None),
        ("10月1日至10月7日", "2026-10-07", ("2026-10-01", "2026-10-07")),
        ("10月1日至7日", "2026-10-01", ("2026-10-01", "2026-10-07")),
        ("10月1日至7日", "2026-10-08", None),
        ("12月30日到1月2日", "2027-01-01", ("2026-12-30", "2027-01-02")),
        ("12月30日到1月2日", "2026-12-30", ("2026-12-30", "2027-01-02")),
        ("除夕至元宵", "2027-02-05", ("2027-02-05", "2027-02-20")),
        ("除夕至元宵", "2027-02-21", None),
        ("春节至正月", "2027-02-06", None),
        ("中秋节", "2026-09-25", ("2026-09-25", "2026-09-25")),
        ("2月29日", "2027-02-28", ("2027-02-28", "2027-02-28")),
        ("2026-05-12", "2026-05-12", ("2026-05-12", "2026-05-12")),
        ("2026-05-12", "2027-05-12", None),
    ],
)
def test_a_span_holds_its_days(text: str, day: str, expected: tuple[str, str] | None) -> None:
    if parse_span(text) is None:
        assert expected is None
    else:
        assert around(text, day) == expected


@pytest.mark.parametrize(
    "text",
    ["", "明天", "13月1日", "2月30日", "1日", "至10月7日", "10月1日至", "1月1日至2日至3日", "2026-05-12至6月1日",
     "2026-05-12至2026-05-01", "国庆", "0月1日"],
)  # fmt: skip
def test_what_is_no_day_is_refused(text: str) -> None:
    assert parse_span(text) is None


def test_a_day_far_from_any_lunar_festival_does_not_load_the_library() -> None:
    code = (
        "import sys; from datetime import date; from civpub.calendar import parse_span;"
        "[parse_span(text).around(date(2026, 11, 10)) for text in ('除夕至元宵', '清明', '端午', '中秋', '重阳')];"
        "sys.exit('holidays' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_every_day_of_a_year_has_an_answer() -> None:
    spans = [span for text in ("除夕至元宵", "中秋", "12月31日至1月1日") if (span := parse_span(text))]
    days = [date(2027, 1, 1) + timedelta(number) for number in range(365)]
    assert sum(any(span.around(day) for span in spans) for day in days) == 16 + 1 + 2
