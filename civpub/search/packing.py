"""Terms and the pages that hold them as bytes, quick to write and to pass over (assets/civpub/search-postings.js).

A term is its length and its letters, then two lists of pages: with it in their text, with it in their title. A list is
twice its length in bytes, plus one where it is a row of bits and not steps from page to page, and then those bytes.
"""

from collections.abc import Iterable, Sequence
from itertools import chain
from operator import sub

_FAR = 255
"""A step that is not the whole way: 255 pages, and on."""
_MORE = 128
NONE = b"\0"
"""No pages."""


def term_bytes(term: str, pages: Sequence[int], titles: Sequence[int], count: int) -> bytes:
    """Return `term` with the numbers, in order, of the `pages` and `titles` out of `count` that hold it."""
    name = term.encode()
    return bytes((len(name),)) + name + _listed(pages, count) + _listed(titles, count)


def _listed(pages: Sequence[int], count: int) -> bytes:
    if not pages:
        return NONE
    if len(pages) * 8 > count:
        bits = _bits(pages, count)
        return _number(len(bits) * 2 + 1) + bits
    steps = map(sub, pages, chain((0,), pages))
    data = bytes(steps) if pages[-1] < _FAR else _far(steps)
    return _number(len(data) * 2) + data


def _bits(pages: Iterable[int], count: int) -> bytes:
    """Return one bit for each of `count` pages, the first in the lowest bit of the first byte."""
    signs = bytearray(b"0") * count
    for page in pages:
        signs[page] = 49  # "1"
    return int(signs[::-1], 2).to_bytes((count + 7) // 8, "little")


def _far(steps: Iterable[int]) -> bytes:
    data = bytearray()
    for step in steps:
        data += bytes((_FAR,)) * (step // _FAR)
        data.append(step % _FAR)
    return bytes(data)


def _number(value: int) -> bytes:
    """Return a whole number in groups of seven bits, the lowest first."""
    if value < _MORE:
        return bytes((value,))
    return bytes((value % _MORE + _MORE,)) + _number(value // _MORE)
