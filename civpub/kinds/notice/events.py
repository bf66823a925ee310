"""The days of a notice that residents put into their calendar: when its period begins, and its last day."""

from collections.abc import Iterator
from datetime import date

from civpub.calendar import format_range
from civpub.kinds.following import REMINDER, Event
from civpub.kinds.kind import Shelf
from civpub.kinds.notice.brief import NoticeBrief
from civpub.kinds.notice.state import NoticeState

RUNNING = (NoticeState.UPCOMING, NoticeState.OPEN)
"""States in which a resident can still be reminded of the last day."""


def events(shelf: Shelf, since: date) -> Iterator[Event]:
    """Yield the first and the last day of each period that was not over before `since`."""
    for notice in shelf.briefs:
        starts, ends = notice.timeline.starts, notice.timeline.ends
        if starts and ends and ends >= since:
            yield from _events(notice, starts, ends, shelf.setting.today)


def _events(notice: NoticeBrief, starts: date, ends: date, today: date) -> Iterator[Event]:
    state = notice.timeline.state(today)
    is_cancelled = state is NoticeState.WITHDRAWN
    mark = f"（{state.label}）" if is_cancelled else ""
    note, changed = _note(notice, starts, ends), notice.changed(today)
    if starts != ends:
        title = f"{mark}{notice.type}开始：{notice.title}"
        yield Event(f"{notice.url}starts", starts, title, notice.url, note, changed, is_cancelled)
    title = f"{mark}{notice.type}最后一天：{notice.title}"
    file = reminder(notice, today)
    yield Event(f"{notice.url}ends", ends, title, notice.url, note, changed, is_cancelled, file)


def reminder(notice: NoticeBrief, today: date) -> str:
    """Return the address of the calendar with the last day of `notice` alone; nothing once that has passed."""
    return f"{notice.url}{REMINDER}" if notice.timeline.state(today) in RUNNING else ""


def _note(notice: NoticeBrief, starts: date, ends: date) -> str:
    lines = [f"{notice.type}期：{format_range(starts, ends)}，最后一天也可以提意见。"]
    if notice.phone:
        lines.append(f"有意见请打电话：{notice.phone}{f'（{notice.hours}）' if notice.hours else ''}")
    return "\n".join(lines)
