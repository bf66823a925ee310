"""Which pages can be searched, and in which shards: whoever edits one record has one shard made anew."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from msgspec import Struct

from civpub.kinds import KINDS
from civpub.kinds.page import PlannedPage

LARGEST = 1000
"""Pages in one shard: about half a second of work whenever one of them is edited."""
_PARTS = (1, 2, 4, 12)
"""Into how many parts a year may be cut, by month."""
_PEOPLE = ("people", "人物故事")
_BY_HAND = ("pages", "办事指南")
SECTIONS = {kind.folder: kind.zh for kind in KINDS} | dict([_PEOPLE, _BY_HAND])
"""What a page may be, by the top of its address, and how people call it."""


class Entry(Struct, frozen=True):
    """A page that can be searched: its address, its title (found in the page where empty), its kind, its day."""

    url: str
    title: str
    kind: str
    day: date | None

    @property
    def file(self) -> str:
        """The page's file in the tree."""
        return f"{self.url}index.html"

    @property
    def kind_zh(self) -> str:
        """The kind's name for people."""
        return SECTIONS[self.kind]


class Shard(Struct, frozen=True):
    """A part of the index: its name and its pages, oldest first, so that a new one takes no other one's number."""

    name: str
    entries: tuple[Entry, ...]


def search_entries(pages: Iterable[PlannedPage], by_hand: Iterable[str]) -> Iterator[Entry]:
    """Yield what can be searched: each record, each person's story, each hand-written page (by its address).

    Lists are left out, for they only repeat; so are the people, who have an index of their own.
    """
    for page in pages:
        if page.source is not None and not page.is_aside:
            top = page.url.partition("/")[0]
            yield Entry(page.url, page.title, top if top in SECTIONS else page.section, page.modified)
    for url in by_hand:
        if url:
            yield Entry(url, "", _BY_HAND[0], None)


def plan_shards(entries: Iterable[Entry]) -> list[Shard]:
    """Return the shards of `entries`: years in blocks, a full year in parts, hand-written pages by themselves.

    Blocks are begun with the oldest year, so that a new record only ever changes the newest one.
    """
    years: dict[int, list[Entry]] = {}
    for entry in entries:
        years.setdefault(entry.day.year if entry.day else 0, []).append(entry)
    shards = [_shard("pages", years.pop(0, []))]
    block: list[int] = []
    for year in sorted(years):
        if block and sum(len(years[each]) for each in (*block, year)) > LARGEST:
            shards += _block(block, years)
            block = []
        block.append(year)
    return [*shards, *_block(block, years)]


def _block(block: list[int], years: Mapping[int, list[Entry]]) -> Iterator[Shard]:
    if len(block) != 1:
        if block:
            yield _shard(f"{block[0]}-{block[-1]}", [entry for year in block for entry in years[year]])
        return
    entries = years[block[0]]
    for count in _PARTS:
        parts: dict[int, list[Entry]] = {}
        for entry in entries:
            parts.setdefault((entry.day.month - 1) * count // 12 if entry.day else 0, []).append(entry)
        if max(map(len, parts.values())) <= LARGEST or count == _PARTS[-1]:
            break
    for part, some in sorted(parts.items()):
        yield _shard(f"{block[0]}" if count == 1 else f"{block[0]}-{part + 1}of{count}", some)


def _shard(name: str, entries: Iterable[Entry]) -> Shard:
    ordered = sorted(entries, key=lambda entry: (entry.day or date.min, entry.url))
    return Shard(name, tuple(ordered))
