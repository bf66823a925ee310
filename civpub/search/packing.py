"""Numbers, words and lists as CBOR (RFC 8949), the notation of Pagefind's index, and its files' envelope."""

import zlib
from collections.abc import Sequence

SIGNATURE = b"pagefind_dcd"
"""How every file of an index begins once it is unpacked."""
_TEXT, LIST = 0x60, 0x80
_GZIP = 16 + zlib.MAX_WBITS
SMALL, _BYTE, _SHORT = 24, 1 << 8, 1 << 16
"""The first value that stands no longer in the head itself, then those that need more than one byte and than two."""


def head(major: int, value: int) -> bytes:
    """Return the head of an item: its sort in the upper three bits, then `value`, in as few bytes as it needs."""
    if value < SMALL:
        return bytes((major | value,))
    if value < _BYTE:
        return bytes((major | 24, value))
    if value < _SHORT:
        return bytes((major | 25,)) + value.to_bytes(2, "big")
    return bytes((major | 26,)) + value.to_bytes(4, "big")


def number(value: int) -> bytes:
    """Return a whole number, zero or more."""
    return head(0, value)


def text(value: str) -> bytes:
    """Return a string."""
    data = value.encode()
    return head(_TEXT, len(data)) + data


def listed(items: Sequence[bytes]) -> bytes:
    """Return a list of packed items."""
    return head(LIST, len(items)) + b"".join(items)


def packed(data: bytes) -> bytes:
    """Return `data` as a file of the index: gzip without a time, so that the same data is always the same file."""
    return zlib.compress(SIGNATURE + data, 6, _GZIP)
