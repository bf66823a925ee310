"""The digest by which equal bytes are known, everywhere, and how to read what is only digested."""

import os
from pathlib import Path

from xxhash import xxh3_128, xxh3_128_hexdigest

UNFOLLOWED = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
"""How a file of the content is opened: whatever somebody puts in its place, no link is followed, no pipe waited for."""
_PIECE = 1 << 20


def digest_of(data: bytes | memoryview) -> str:
    """Return 128 bits of XXH3 (https://xxhash.com, stable since its version 0.8) of `data` as 32 hex digits.

    It tells apart what differs by chance, fifty times as fast as BLAKE2b. It keeps nobody out who makes two files to
    have one digest on purpose: whoever can do that may write the content anyhow.
    """
    return xxh3_128_hexdigest(data)


def digest_if_any(file: str | Path) -> str:
    """Return the digest of what `file` holds; of nothing where it cannot be read or is no file at all."""
    try:
        return status_and_digest(file)[1]
    except (OSError, ValueError):
        return digest_of(b"")


def status_and_digest(file: str | Path) -> tuple[os.stat_result, str]:
    """Return the status of `file`, taken first, and the digest of what it holds, in the fewest steps.

    For comparing with what was read and judged before: it judges nothing itself, follows no link, waits for no pipe.
    Somebody may have put a film among the records: no more than a megabyte is in memory at once.

    Raises:
        OSError: It cannot be read.
        ValueError: Its name cannot be one.
    """
    descriptor = os.open(file, UNFOLLOWED)
    try:
        status = os.fstat(descriptor)
        data = os.read(descriptor, min(status.st_size + 1, _PIECE))
        if len(data) == status.st_size:  # as nearly always
            return status, digest_of(data)
        taken = xxh3_128(data)
        while data := os.read(descriptor, _PIECE):
            taken.update(data)
        return status, taken.hexdigest()
    finally:
        os.close(descriptor)
