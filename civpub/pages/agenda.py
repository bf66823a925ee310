"""What today is on the home page (今天): what ends or begins today, and what comes in the days after."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta

from msgspec import Struct

from civpub.catalog import Catalog
from civpub.kinds.following import Event
from civpub.kinds.page import Link

AHEAD = timedelta(days=7)
"""How far ahead a day is told of."""
MOST_AHEAD = 2
"""Days told of ahead: with today's, three lines on a desk."""


class Item(Struct, frozen=True):
    """One thing of the agenda: the day it is told for, and where it leads; `is_today` where it is told as today's."""

    day: date
    link: Link
    is_today: bool


class Agenda(Struct, frozen=True):
    """The day, and what there is to say of it and of those after it."""

    day: date
    items: tuple[Item, ...]


def agenda(catalog: Catalog) -> Agenda:
    """Return what ends or begins on the day the site is built for, and the next days.

    Of what is ahead, beginnings go first: what is running stands on the home page with the days it has left.
    """
    today = catalog.setting.today
    found = sorted(_events(catalog), key=lambda pair: (pair[0].day, pair[0].uid))
    ahead = [event for event, _ in found if event.day > today]
    begins = [event for event in ahead if not event.is_last]
    later = (Item(event.day, Link(event.title, event.url), is_today=False) for event in (begins or ahead)[:MOST_AHEAD])
    return Agenda(today, (*_of_today(found, today), *later))


def _events(catalog: Catalog) -> Iterator[tuple[Event, Link]]:
    """Yield each day from today until a week from now, with the section its record stands in."""
    today = catalog.setting.today
    for shelf in catalog.shelves:
        section = Link(shelf.kind.section_zh, f"{shelf.kind.folder}/")
        for event in shelf.kind.events(shelf, today):
            if today <= event.day <= today + AHEAD and not event.is_cancelled:
                yield event, section


def _of_today(found: list[tuple[Event, Link]], today: date) -> Iterator[Item]:
    """Yield one item for all that has its first day today, one for its last, kind by kind."""
    alike: dict[tuple[str, bool, str], list[Event]] = defaultdict(list)
    for event, section in found:
        if event.day == today and event.period:
            alike[event.period, event.is_last, section.url].append(event)
    for (period, is_last, section_url), events in alike.items():
        words = f"今天是 {len(events)} 项{period}的{'最后' if is_last else '第'}一天"
        yield Item(today, Link(words, events[0].url if len(events) == 1 else section_url), is_today=True)
