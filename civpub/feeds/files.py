"""The files themselves, by their paths: two feeds for the whole and for each kind, the calendar, the reminders."""

from collections.abc import Iterable, Iterator

from civpub.catalog import Catalog
from civpub.feeds.atom import atom
from civpub.feeds.calendar import Diary, calendar
from civpub.feeds.feed import gather_feeds
from civpub.feeds.json_feed import json_feed
from civpub.kinds.following import ATOM, CALENDAR, JSON_FEED, KEPT, base_of
from civpub.kinds.page import PlannedPage


def feed_files(catalog: Catalog, pages: Iterable[PlannedPage], site_url: str) -> Iterator[tuple[str, bytes]]:
    """Yield the path and the bytes of each file; without `site_url` no feeds, for they want whole addresses."""
    base = base_of(site_url)
    for feed in gather_feeds(catalog, pages, base) if base else ():
        yield f"{feed.folder}{ATOM}", atom(feed)
        yield f"{feed.folder}{JSON_FEED}", json_feed(feed)
    since = catalog.setting.today - KEPT
    events = [event for shelf in catalog.shelves for event in shelf.kind.events(shelf, since) if event.day >= since]
    events.sort(key=lambda event: (event.day, event.uid))
    name = f"{catalog.setting.community.name}日历"
    yield CALENDAR, calendar(Diary(name, base, tuple(events)))
    for event in events:
        if event.file:
            yield event.file, calendar(Diary(event.title, base, (event,), reminds=True))
