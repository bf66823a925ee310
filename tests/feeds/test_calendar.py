"""The calendar, read back by a program that is not ours."""

from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import icalendar
import pytest
from content_folder import TODAY, check, write
from example import ROOT
from hostile import TEXT
from hypothesis import given, settings

from civpub.feeds import feed_files
from civpub.feeds.calendar import Diary, calendar
from civpub.kinds.following import Event

SITE = "https://liuan.example/"
NOTICE = """\
---
标题: 楼道照明更换公示
类型: 公示
发布日期: 2026-11-05
公示期:
  开始: 2026-11-06
  截止: 2026-11-13
{more}联系方式:
  受理部门: 居委会办公室
  电话: 0500-5550118
事由: 更换四栋楼的灯。
---

正文。
"""
URL = "notices/2026-11-deng/"


def files_of(content: Path, today: date = TODAY, site_url: str = SITE) -> dict[str, bytes]:
    checked = check(content, today)
    return dict(feed_files(checked.catalog, checked.pages.values(), site_url))


def notice(tmp_path: Path, more: str = "", today: date = TODAY) -> dict[str, bytes]:
    return files_of(write(tmp_path, {"notices/2026-11-deng.md": NOTICE.format(more=more)}), today)


def events(data: bytes) -> list[Any]:
    return list(icalendar.Calendar.from_ical(data).walk("VEVENT"))


def days(data: bytes) -> dict[str, date]:
    return {str(event["uid"]).partition("@")[0].rpartition("/")[2]: event["dtstart"].dt for event in events(data)}


def test_the_first_and_the_last_day_of_a_period_are_whole_days_with_the_phone_and_the_page(tmp_path: Path) -> None:
    first, last = events(notice(tmp_path)["calendar.ics"])
    assert (first["dtstart"].dt, last["dtstart"].dt) == (date(2026, 11, 6), date(2026, 11, 13))
    assert last["dtend"].dt == date(2026, 11, 14)
    assert str(last["summary"]) == "公示最后一天：楼道照明更换公示"
    assert "0500-5550118" in last["description"]
    assert str(last["url"]) == SITE + URL
    assert str(last["uid"]) == f"{URL}ends@liuan.example"
    assert str(last["status"]) == "CONFIRMED"
    assert last["dtstamp"].dt == datetime.fromisoformat("2026-11-05T00:00:00+08:00")


@pytest.mark.parametrize("today", [date(2026, 11, 5), date(2026, 11, 13)])
def test_an_open_or_coming_notice_has_a_reminder_of_its_last_day(tmp_path: Path, today: date) -> None:
    [event] = events(notice(tmp_path, today=today)[f"{URL}deadline.ics"])
    assert event["dtstart"].dt == date(2026, 11, 13)
    [alarm] = event.walk("VALARM")
    assert alarm["trigger"].dt == timedelta(hours=-15), "nine in the morning of the day before"


def test_the_reminder_is_of_the_last_day_to_object_where_that_comes_first(tmp_path: Path) -> None:
    files = notice(tmp_path, "异议截止: 2026-11-12\n")
    assert days(files[f"{URL}deadline.ics"]) == {"objections": date(2026, 11, 12)}
    assert list(days(files["calendar.ics"])) == ["starts", "objections", "ends"]
    assert f"{URL}deadline.ics" not in notice(tmp_path, "异议截止: 2026-11-12\n", date(2026, 11, 13))


def test_a_notice_that_is_over_has_no_reminder_and_stays_in_the_calendar_for_a_quarter(tmp_path: Path) -> None:
    over = date(2026, 11, 13)
    assert list(notice(tmp_path, today=over + timedelta(days=1))) == [
        name for name in notice(tmp_path) if not name.endswith("deadline.ics")
    ]
    assert list(days(notice(tmp_path, today=over + timedelta(days=90))["calendar.ics"])) == ["ends"]
    assert days(notice(tmp_path, today=over + timedelta(days=91))["calendar.ics"]) == {}


def test_a_withdrawn_notice_is_cancelled_under_the_same_identity(tmp_path: Path) -> None:
    before = events(notice(tmp_path / "a")["calendar.ics"])
    files = notice(tmp_path / "b", "撤回:\n  日期: 2026-11-09\n  原因: 名单有误。\n")
    after = events(files["calendar.ics"])
    assert [str(event["uid"]) for event in after] == [str(event["uid"]) for event in before]
    assert {str(event["status"]) for event in after} == {"CANCELLED"}
    assert {int(event["sequence"]) for event in after} == {1}
    assert all(new["dtstamp"].dt > old["dtstamp"].dt for old, new in zip(before, after, strict=True))
    assert f"{URL}deadline.ics" not in files


def test_a_letter_is_in_the_calendar_on_its_first_and_last_day_and_news_when_it_is_to_come(tmp_path: Path) -> None:
    period = "有效期:\n  起: 2026-11-08\n  止: 2027-11-07\n"
    letter = f"---\n标题: 养犬\n称呼: 邻居\n日期: 2026-11-05\n{period}落款: 居委会\n---\n\n请牵绳。\n"
    news = "---\n标题: 包饺子\n日期: {}\n---\n\n正文。\n"
    files = {"proposals/a.md": letter, "news/a.md": news.format("2026-11-11"), "news/b.md": news.format("2026-11-10")}
    found = events(files_of(write(tmp_path, files))["calendar.ics"])
    assert [(str(event["summary"]), event["dtstart"].dt) for event in found] == [
        ("倡议开始：养犬", date(2026, 11, 8)),
        ("活动：包饺子", date(2026, 11, 11)),
        ("倡议到期：养犬", date(2027, 11, 7)),
    ]


def test_the_calendar_of_an_empty_community_is_still_a_calendar(tmp_path: Path) -> None:
    found = icalendar.Calendar.from_ical(files_of(write(tmp_path, {}))["calendar.ics"])
    assert str(found["x-wr-calname"]) == "望河社区日历"
    assert [part.name for part in found.subcomponents] == ["VTIMEZONE"], "an iCalendar must hold something"


def test_without_an_address_of_the_site_a_day_leads_nowhere_and_is_told_apart_all_the_same() -> None:
    for event in events(files_of(ROOT / "content", site_url="")["calendar.ics"]):
        assert "url" not in event
        assert "http" not in event["description"]
        assert str(event["uid"]).endswith("@civpub")


@settings(max_examples=300)
@given(title=TEXT, note=TEXT)
def test_whatever_a_record_says_is_what_a_reader_of_calendars_reads(title: str, note: str) -> None:
    day = Event("notices/a/ends", TODAY, title, "notices/a/", note, TODAY)
    data = calendar(Diary(title, SITE, (day,)))
    assert data.endswith(b"END:VCALENDAR\r\n")
    for line in data.split(b"\r\n"):
        assert len(line) <= 75
        assert b"\n" not in line
        line.decode()  # no character is cut in two
    [event] = events(data)
    assert str(event["summary"]) == title
    assert str(event["description"]) == "\n".join(filter(None, (note, f"{SITE}notices/a/")))


@pytest.mark.parametrize("sign", ["\x00", "\x07", "\x1b", "\x7f"])
def test_a_control_character_does_not_spoil_the_calendar(sign: str) -> None:
    [event] = events(calendar(Diary("柳岸", SITE, (Event("a", TODAY, f"前{sign}后", "a/", "", TODAY),))))
    assert str(event["summary"]) == "前\ufffd后"
