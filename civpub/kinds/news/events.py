"""News that is dated ahead: what is going to happen."""

from collections.abc import Iterator
from datetime import date

from civpub.kinds.following import Event
from civpub.kinds.kind import Shelf


def events(shelf: Shelf, since: date) -> Iterator[Event]:  # noqa: ARG001  what is over is news, no appointment
    """Yield the day of each item that is still to come."""
    today = shelf.setting.today
    for item in shelf.briefs:
        if item.date <= today:
            return
        yield Event(f"{item.url}day", item.date, f"活动：{item.title}", item.url, item.summary, today)
