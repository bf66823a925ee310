"""Writes the index of one shard as Pagefind 1.5 would: its pages, its terms in small files, the table of both.

Pagefind's own program needs over 3 milliseconds of processor time a page for this, as much as all the rest of a build;
written here, with no more in it than a search asks for, all takes half of one. What the format is was read off
Pagefind's output, and only this version's: browser tests have its real engine answer the queries of residents.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from operator import add, sub

import msgspec

from civpub.digest import digest_of
from civpub.search.packing import LIST, SMALL, head, listed, number, packed, text
from civpub.search.terms import PAIRS, cut, folded, place_of, title_terms

ENGINE = "1.5.2"
"""The version of Pagefind whose engine reads this."""
LANGUAGE = "unknown"
"""What the engine does not know it does not cut into words by its own lights."""
CHUNK = 24_000
"""Bytes of terms in one file before it is packed; packed it is about a tenth. A query fetches one for each term."""
TITLE = 4096
"""Added to a term's place where it stands in a title."""
_NONE = listed([])


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

    def words(self) -> Iterator[tuple[str, bytes]]:
        """Yield each term, in order, with its packed postings."""
        held = {term: pages for pair, pages in self._pairs.items() if (term := PAIRS[pair])} | self._others
        for term in sorted(held.keys() | self._titles.keys()):
            yield term, _word(term, held.get(term, []), self._titles.get(term, []))


def _word(term: str, pages: Sequence[int], in_title: Sequence[int]) -> bytes:
    """Return `term` with its postings: of each page how far it is from the one before, and the term's place."""
    place = number(place_of(term))
    plain, titled = listed([place]) + _NONE, listed([place, number(TITLE)]) + _NONE
    if in_title:
        pages = sorted({*pages, *in_title})
    steps = list(map(sub, pages, chain((0,), pages)))
    begun = map(_STEPS.__getitem__, steps)
    if in_title:
        found = frozenset(in_title)
        body = b"".join(map(add, begun, (titled if page in found else plain for page in pages)))
    else:
        body = _alike(steps, plain) if max(steps) < SMALL else plain.join(begun) + plain
    return _THREE + text(term) + head(LIST, len(pages)) + body + _NONE


def _alike(steps: Sequence[int], plain: bytes) -> bytes:
    """Return postings that differ only in a step of one byte, as most do: they are written all at once."""
    one = _STEPS[0] + plain
    all_of_them = bytearray(one * len(steps))
    all_of_them[1 :: len(one)] = bytes(steps)
    return bytes(all_of_them)


_THREE = b"\x83"
"""The head of a list of three."""


class _Steps(dict[int, bytes]):
    """The beginning of a posting by its distance from the one before."""

    def __missing__(self, step: int) -> bytes:
        self[step] = _THREE + number(step)
        return self[step]


_STEPS = _Steps()


def write_index(pages: Iterable[str], postings: Postings, extra: Mapping[str, str]) -> Iterator[tuple[str, bytes]]:
    """Yield the files of an index over `pages` (the names of their fragments); `extra` goes into its entry file."""
    chunks: list[bytes] = []
    for first, last, words in _chunks(postings.words()):
        data = packed(listed([listed(words)]))
        name = f"{LANGUAGE}_{digest_of(data)[:10]}"
        chunks.append(listed([text(first), text(last), text(name)]))
        yield f"index/{name}.pf_index", data
    numbered = [listed([text(page), number(1)]) for page in pages]
    meta = packed(listed([text(ENGINE), listed(numbered), listed(chunks), _NONE, _NONE, _NONE]))
    name = f"{LANGUAGE}_{digest_of(meta)[:10]}"
    yield f"pagefind.{name}.pf_meta", meta
    language = {"hash": name, "wasm": None, "page_count": len(numbered)}
    entry = {"version": ENGINE, "languages": {LANGUAGE: language}, "include_characters": [], **extra}
    yield "pagefind-entry.json", msgspec.json.encode(entry)


def _chunks(words: Iterable[tuple[str, bytes]]) -> Iterator[tuple[str, str, list[bytes]]]:
    """Yield the first term, the last term and the packed terms of each file."""
    first, last, size = "", "", 0
    some: list[bytes] = []
    for term, data in words:
        if not some:
            first = term
        last = term
        some.append(data)
        size += len(data)
        if size >= CHUNK:
            yield first, last, some
            some, size = [], 0
    if some:
        yield first, last, some
