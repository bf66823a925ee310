"""What the browser looks terms up in: files of a few kilobytes, each with some of the terms of all shards.

A query asks for one file a term, however many shards there are: on a slow phone every request takes as long as reading
a hundred thousand postings does. Of a file each shard has a section, which is all that is made anew when a record of
that shard is edited.
"""

from collections.abc import Iterator, Mapping, Sequence
from struct import Struct as Layout
from struct import error

from civpub.search.packing import term_bytes
from civpub.search.terms import PAIRS, PLACES, cut, folded, place_of, title_terms

FEW, MANY = 64, 512
"""Files the terms of a small site and of a large one are in: at 10,000 records each of them has about 10 kB."""
SMALL = 2000
"""Pages of a small site at most."""
_COUNT, _SECTION = Layout("<I"), Layout("<II")
Sections = Sequence[bytes]
"""What one shard has in each of the files."""


def files_for(pages: int) -> int:
    """Return in how many files the terms of a site of so many `pages` are."""
    return FEW if pages <= SMALL else MANY


class Postings:
    """Which pages hold which terms; pages are added in their order."""

    def __init__(self) -> None:
        self._pairs: dict[int, list[int]] = {}
        self._others: dict[str, list[int]] = {}
        self._titles: dict[str, list[int]] = {}

    def add(self, page: int, text: str, title: str) -> None:
        """Note what page number `page` is found by, whose title and text these are."""
        pairs, others = cut(folded(text))
        held = self._pairs
        for pair in pairs:
            try:
                held[pair].append(page)
            except KeyError:
                held[pair] = [page]
        for term in others:
            self._others.setdefault(term, []).append(page)
        for term in title_terms(title):
            self._titles.setdefault(term, []).append(page)

    def sections(self, files: int, count: int) -> Sections:
        """Return the terms of all `count` pages, by which of so many `files` they are in."""
        some: list[list[bytes]] = [[] for _ in range(files)]
        width = PLACES // files
        held = {term: pages for pair, pages in self._pairs.items() if (term := PAIRS[pair])} | self._others
        for term in sorted(held.keys() | self._titles.keys()):
            data = term_bytes(term, held.get(term, ()), self._titles.get(term, ()), count)
            some[place_of(term) // width].append(data)
        return [b"".join(terms) for terms in some]


def joined(sections: Mapping[str, tuple[int, Sections]]) -> Iterator[bytes]:
    """Yield each file of terms: how many shards there are, of each its pages and the bytes it has here, then those."""
    counts = [count for count, _ in sections.values()]
    for parts in zip(*(some for _, some in sections.values()), strict=True):
        heads = map(_SECTION.pack, counts, map(len, parts))
        yield b"".join((_COUNT.pack(len(parts)), *heads, *parts))


def parted(data: bytes) -> list[bytes]:
    """Return the sections of one file of terms.

    Raises:
        ValueError: it is no such file, or not all of it.
    """
    try:
        (shards,) = _COUNT.unpack_from(data)
        at = _COUNT.size + shards * _SECTION.size
        parts = []
        for _, size in _SECTION.iter_unpack(data[_COUNT.size : at]):
            parts.append(data[at : at + size])
            at += size
    except error as failed:
        raise ValueError from failed
    if at != len(data) or len(parts) != shards:
        raise ValueError(at)
    return parts
