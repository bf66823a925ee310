"""The digest by which equal bytes are known, everywhere, and how to read what is only digested."""

import os
from hashlib import blake2b
from pathlib import Path

UNFOLLOWED = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
"""How a file of the content is opened: whatever somebody puts in its place, no link is followed, no pipe waited for."""


def digest_of(data: bytes) -> str:
    """Return 128 bits of BLAKE2b (RFC 7693) of `data` as 32 hex digits."""
    return blake2b(data, digest_size=16).hexdigest()


def bytes_if_any(file: str | Path) -> bytes:
    """Return what `file` holds, in the fewest steps; nothing where it cannot be read or is no file at all.

    For comparing with what was read and judged before: it judges nothing itself.
    """
    try:
        descriptor = os.open(file, UNFOLLOWED)
    except (OSError, ValueError):
        return b""
    try:
        return os.read(descriptor, os.fstat(descriptor).st_size + 1)
    except OSError:
        return b""
    finally:
        os.close(descriptor)
