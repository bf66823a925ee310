"""From a file name to the part of a web address it becomes: ASCII, lower case, the same on every computer."""

import hashlib
import re
import unicodedata

from civpub.names.pinyin import to_pinyin

MAX_LENGTH = 80
"""Characters of a slug; file systems allow 255 bytes, and an address must still fit into a message."""
_HASH_LENGTH = 8
_NOT_SLUG = re.compile(r"[^a-z0-9]+")
_SLUG = re.compile(rf"(?=.{{1,{MAX_LENGTH}}}\Z)[a-z0-9]+(?:-[a-z0-9]+)*\Z")

_DEVICES = frozenset(
    {"con", "prn", "aux", "nul"} | {f"{port}{number}" for port in ("com", "lpt") for number in range(10)}
)
"""Names Windows gives to devices."""


def to_slug(stem: str) -> str:
    """Return the slug of a file's name without suffix: 2026-重阳 becomes ``2026-chong-yang``.

    Names that look alike (NFC, NFD, full-width, upper case) share a slug; the catalog tells the collision.
    A character with no ASCII reading stands as its code point, a long slug is cut and keeps a digest of the whole.
    """
    if _SLUG.match(stem) and not is_device(stem):
        return stem
    normal = unicodedata.normalize("NFKC", stem).casefold()
    words = [normal] if normal.isascii() else to_pinyin(normal)
    slug = _NOT_SLUG.sub("-", "-".join(_ascii(word) for word in words)).strip("-")
    if len(slug) > MAX_LENGTH:
        slug = f"{slug[: MAX_LENGTH - _HASH_LENGTH - 1].rstrip('-')}-{_digest(normal)}"
    return f"x-{slug or _digest(normal)}" if not slug or is_device(slug) else slug


def _ascii(word: str) -> str:
    return "".join(char if char.isascii() else f"-u{ord(char):x}-" for char in word)


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:_HASH_LENGTH]


def is_device(name: str) -> bool:
    """Whether Windows takes `name`, with any ending, for a device."""
    return name.split(".", maxsplit=1)[0].rstrip(" ").lower() in _DEVICES
