"""The days of a notice that residents put into their calendar: when its period begins, and its last days."""

from collections.abc import Iterator
from datetime import date

from civpub.calendar import format_day, format_range
from civpub.kinds.following import REMINDER, Event
from civpub.kinds.kind import Shelf
from civpub.kinds.notice.brief import NoticeBrief
from civpub.kinds.notice.state import NoticeState

RUNNING = (NoticeState.UPCOMING, NoticeState.OPEN)
"""States in which a resident may still object."""


def events(shelf: Shelf, since: date) -> Iterator[Event]:
    """Yield the first day, the last, and the last to object on, of each period that was not over before `since`."""
    today = shelf.setting.today
    for notice in shelf.briefs:
        if notice.timeline.starts and notice.timeline.ends and notice.timeline.ends >= since:
            file = reminder(notice, today)
            for name, words, day in _days(notice):
                yield _event(notice, (name, words, day), today, file if day == notice.deadline else "")


def reminder(notice: NoticeBrief, today: date) -> str:
    """Return the address of the calendar with the last day to object alone; nothing once that has passed."""
    is_open = notice.timeline.state(today) in RUNNING
    return f"{notice.url}{REMINDER}" if is_open and notice.deadline and notice.deadline >= today else ""


def _days(notice: NoticeBrief) -> Iterator[tuple[str, str, date]]:
    """Yield the name, the words and the date of each day of the period; the last of several that fall on one day."""
    starts, ends, objections = notice.timeline.starts, notice.timeline.ends, notice.objections_by
    if starts and starts not in {ends, objections}:
        yield "starts", f"{notice.type}开始", starts
    if objections and objections != ends:
        yield "objections", "意见提到今天为止", objections
    if ends:
        yield "ends", f"{notice.type}最后一天", ends


def _event(notice: NoticeBrief, what: tuple[str, str, date], today: date, file: str) -> Event:
    name, words, day = what
    state = notice.timeline.state(today)
    is_cancelled = state is NoticeState.WITHDRAWN
    title = f"{f'（{state.label}）' if is_cancelled else ''}{words}：{notice.title}"
    uid, note, changed = f"{notice.url}{name}", _note(notice), notice.changed(today)
    period = f"{notice.type}提意见" if name == "objections" else notice.type
    return Event(uid, day, title, notice.url, note, changed, is_cancelled, file, period, is_last=name != "starts")


def _note(notice: NoticeBrief) -> str:
    lines = []
    if (starts := notice.timeline.starts) and (ends := notice.timeline.ends):
        by = f"，意见提到{format_day(notice.deadline)}为止" if notice.deadline else ""
        lines.append(f"{notice.type}期：{format_range(starts, ends)}{by}，当天也可以提。")
    if notice.phone:
        lines.append(f"有意见请打电话：{notice.phone}{f'（{notice.hours}）' if notice.hours else ''}")
    return "\n".join(lines)
