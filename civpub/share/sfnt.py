"""Reads of a font file which fonts it holds, and the checksums it states itself, without reading it whole.

A Chinese font has up to 30 MB; its directory (OpenType 1.9, "Table Directory") has a checksum for each of its tables,
so a few hundred bytes tell it from any other.
"""

import struct
from hashlib import blake2b
from pathlib import Path
from typing import BinaryIO

from msgspec import Struct

_MOST = 64
"""Fonts looked for in one collection; real ones hold ten."""
_FAMILY = (16, 1)
"""Name records (OpenType 1.9, "name") that hold the family, the better first."""
_WINDOWS = 3


class FontFace(Struct, frozen=True):
    """One font of the file at `path`: its place there, its families by name, the digest of its directory."""

    path: str
    index: int
    families: tuple[str, ...]
    digest: str


def font_faces(path: Path) -> list[FontFace]:
    """Return the fonts of the file at `path`, none if it is no font file."""
    try:
        with path.open("rb") as stream:
            size = stream.seek(0, 2)
            return [_face(stream, path, index, start, size) for index, start in enumerate(_starts(stream))]
    except (OSError, struct.error, ValueError):
        return []


def _starts(stream: BinaryIO) -> tuple[int, ...]:
    stream.seek(0)
    tag = stream.read(4)
    if tag == b"ttcf":
        _, count = struct.unpack(">II", stream.read(8))
        return struct.unpack(f">{min(count, _MOST)}I", stream.read(4 * min(count, _MOST)))
    return (0,) if tag in {b"\0\1\0\0", b"OTTO", b"true"} else ()


def _face(stream: BinaryIO, path: Path, index: int, start: int, size: int) -> FontFace:
    stream.seek(start + 4)
    (count,) = struct.unpack(">H", stream.read(2))
    stream.seek(start + 12)
    directory = stream.read(16 * count)
    tables = {tag: (offset, length) for tag, _, offset, length in struct.iter_unpack(">4sIII", directory)}
    digest = blake2b(directory + size.to_bytes(8, "big"), digest_size=16).hexdigest()
    return FontFace(str(path), index, _families(stream, *tables[b"name"]) if b"name" in tables else (), digest)


def _families(stream: BinaryIO, offset: int, length: int) -> tuple[str, ...]:
    stream.seek(offset)
    table = stream.read(length)
    _, count, texts = struct.unpack_from(">HHH", table)
    found: dict[int, list[str]] = {}
    for at in range(6, 6 + 12 * count, 12):
        platform, _, _, kind, size, place = struct.unpack_from(">HHHHHH", table, at)
        if platform == _WINDOWS and kind in _FAMILY:
            found.setdefault(kind, []).append(table[texts + place :][:size].decode("utf-16-be", "replace"))
    return tuple(dict.fromkeys(name for kind in _FAMILY for name in found.get(kind, ())))
