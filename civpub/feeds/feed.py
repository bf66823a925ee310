"""A feed before it is written: the newest records of the whole site or of one kind, with whole addresses."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from heapq import merge
from itertools import islice

from msgspec import Struct
from msgspec.structs import replace

from civpub.catalog import Catalog
from civpub.kinds.kind import Shelf
from civpub.kinds.page import PlannedPage

NEWEST = 40
"""Entries of a feed: a month and more of a busy community."""


class Entry(Struct, frozen=True):
    """A record in a feed. Its address stays when it gets another title, so the address is its identity.

    `picture` is the whole address of a picture, or nothing.
    """

    title: str
    address: str
    summary: str
    published: date
    updated: date
    topics: tuple[str, ...]
    picture: str = ""


class Feed(Struct, frozen=True):
    """The newest entries: `folder` is the address below `base` of what they are of, `updated` when one last changed."""

    title: str
    subtitle: str
    author: str
    base: str
    folder: str
    updated: date
    entries: tuple[Entry, ...]


def gather_feeds(catalog: Catalog, pages: Iterable[PlannedPage], base: str) -> Iterator[Feed]:
    """Yield the feed of the whole site at `base` and of each kind; `pages` are the planned ones."""
    by_url = {page.url: page for page in pages}
    blank = _blank(catalog, base)
    shelves = [(shelf.kind, list(_newest(shelf, catalog, by_url, base))) for shelf in catalog.shelves]
    newest = merge(*(entries for _, entries in shelves), key=_order, reverse=True)
    yield _filled(blank, by_url.get(""), islice(newest, NEWEST))
    for kind, entries in shelves:
        feed = replace(blank, title=f"{blank.title}：{kind.section_zh}", folder=f"{kind.folder}/")
        yield _filled(feed, by_url.get(feed.folder), entries)


def _blank(catalog: Catalog, base: str) -> Feed:
    """Return the feed of the whole site without its entries; an empty one was updated today."""
    community, today = catalog.setting.community, catalog.setting.today
    return Feed(community.name, "", community.organisation, base, "", today, ())


def _filled(feed: Feed, page: PlannedPage | None, found: Iterable[Entry]) -> Feed:
    """Return `feed` with the entries `found` and what the `page` it is of says of itself."""
    entries = tuple(found)
    updated = max((entry.updated for entry in entries), default=feed.updated)
    return replace(feed, subtitle=page.description if page else "", updated=updated, entries=entries)


def _newest(shelf: Shelf, catalog: Catalog, pages: Mapping[str, PlannedPage], base: str) -> Iterator[Entry]:
    for brief in shelf.briefs[:NEWEST]:
        page, card = pages[brief.url], shelf.kind.card(brief, shelf)
        picture = catalog.pictures.get(card.picture)
        yield Entry(
            title=brief.title,
            address=base + brief.url,
            summary=page.description,
            published=brief.date,
            updated=page.modified or brief.date,
            topics=tuple(topic.title for topic in brief.topics),
            picture=base + picture.url if picture else "",
        )


def _order(entry: Entry) -> tuple[date, str]:
    return entry.published, entry.address
