"""Days as an iCalendar (RFC 5545).

Written here, not by a library: to import one takes ten times as long as to write all of this site's days.
"""

import re
from collections.abc import Iterator
from datetime import UTC, date, timedelta
from urllib.parse import urlsplit

from msgspec import Struct

from civpub.calendar import day_starts
from civpub.kinds.following import CALENDAR, Event

LONGEST_LINE = 75
"""Octets a line may hold without its end (RFC 5545, 3.1)."""
REMIND = "-PT15H"
"""A day begins at midnight; fifteen hours before, at nine in the morning of the day before, nobody is woken."""
_HEAD = ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//civpub//civpub//ZH", "CALSCALE:GREGORIAN")
_ZONE = (
    "X-WR-TIMEZONE:Asia/Shanghai", "BEGIN:VTIMEZONE", "TZID:Asia/Shanghai", "BEGIN:STANDARD", "DTSTART:19920101T000000",
    "TZOFFSETFROM:+0800", "TZOFFSETTO:+0800", "TZNAME:CST", "END:STANDARD", "END:VTIMEZONE",
)  # fmt: skip
"""Whole days need no zone; but a calendar must hold something even when there is no day in it (3.6)."""
_ESCAPES = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")


class Diary(Struct, frozen=True):
    """A calendar before it is written: its name, the site's address or nothing, its days, whether it reminds."""

    name: str
    base: str
    events: tuple[Event, ...]
    reminds: bool = False


def calendar(diary: Diary) -> bytes:
    """Return `diary` as an iCalendar file."""
    return b"".join(map(_folded, _lines(diary)))


def _lines(diary: Diary) -> Iterator[str]:
    yield from _HEAD
    yield f"X-WR-CALNAME:{_text(diary.name)}"
    if not diary.reminds:
        # What subscribes to a calendar asks for it again after a day (RFC 7986, 5.7); older programs know the other.
        yield from (f"NAME:{_text(diary.name)}", "REFRESH-INTERVAL;VALUE=DURATION:P1D", "X-PUBLISHED-TTL:P1D")
    if diary.base and not diary.reminds:
        yield f"SOURCE;VALUE=URI:{diary.base}{CALENDAR}"
    yield from _ZONE
    for event in diary.events:
        yield from _event(event, diary)
    yield "END:VCALENDAR"


def _event(event: Event, diary: Diary) -> Iterator[str]:
    changed = day_starts(event.changed).astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    address = diary.base + event.url if diary.base else ""
    note = "\n".join(filter(None, (event.note, address)))
    yield "BEGIN:VEVENT"
    yield f"UID:{_text(event.uid)}@{urlsplit(diary.base).hostname or 'civpub'}"
    yield f"DTSTAMP:{changed}"
    yield f"LAST-MODIFIED:{changed}"
    yield f"SEQUENCE:{event.is_cancelled:d}"
    yield f"STATUS:{'CANCELLED' if event.is_cancelled else 'CONFIRMED'}"
    yield f"DTSTART;VALUE=DATE:{_day(event.day)}"
    yield f"DTEND;VALUE=DATE:{_day(event.day + timedelta(days=1))}"
    yield "TRANSP:TRANSPARENT"
    yield f"SUMMARY:{_text(event.title)}"
    yield f"DESCRIPTION:{_text(note)}"
    if address:
        yield f"URL:{address}"
    if diary.reminds:
        yield from ("BEGIN:VALARM", "ACTION:DISPLAY", f"TRIGGER:{REMIND}", f"DESCRIPTION:{_text(event.title)}")
        yield "END:VALARM"
    yield "END:VEVENT"


def _day(day: date) -> str:
    return day.isoformat().replace("-", "")


def _text(text: str) -> str:
    """Return `text` as a value of type TEXT (3.3.11), with � for what may not stand in one."""
    return _CONTROLS.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n")).translate(_ESCAPES)


def _folded(line: str) -> bytes:
    """Return `line` with its end, folded so that no part is too long and no character is cut in two."""
    data = line.encode()
    parts: list[bytes] = []
    start = 0
    while len(data) - start > (room := LONGEST_LINE - bool(parts)):
        end = start + room
        while data[end] & 0xC0 == 0x80:  # noqa: PLR2004  a continuation byte of UTF-8 (RFC 3629, 3)
            end -= 1
        parts.append(data[start:end])
        start = end
    return b"\r\n ".join([*parts, data[start:]]) + b"\r\n"
