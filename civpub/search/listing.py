"""The list the browser begins with: the shards, the kinds and the years of their pages, and what readers may choose."""

from collections.abc import Iterable, Sequence
from itertools import groupby
from pathlib import Path
from string import ascii_lowercase, digits

import msgspec
from msgspec import Struct

from civpub.digest import digest_of
from civpub.search.entries import SECTIONS, Entry, Shard

FOLDER = "search/records"
"""Beside the list and the terms; in it a folder for each shard, and in that a file for each page."""
LIST = "search/index.json"
_SIGNS = dict(zip(SECTIONS, digits + ascii_lowercase, strict=False))


class Listed(Struct, frozen=True):
    """A shard: its name, the digest of its pages, a sign for the kind of each page, how many pages each year has."""

    name: str
    key: str
    kinds: str
    years: tuple[tuple[int, int], ...]


class Listing(Struct, frozen=True):
    """All shards, hand-written pages last, since they count as newest; in how many files their terms are."""

    files: int
    made: str
    shards: tuple[Listed, ...]
    signs: dict[str, str]
    kinds: dict[str, str]
    years: tuple[int, ...]


def listed(shard: Shard, key: str) -> Listed:
    """Return `shard`, whose pages are those of `key`, as it is listed."""
    kinds = "".join(_SIGNS[entry.kind] for entry in shard.entries)
    years = groupby(entry.day.year if entry.day else 0 for entry in shard.entries)
    return Listed(shard.name, key, kinds, tuple((year, len(list(same))) for year, same in years))


def list_of(shards: Sequence[Listed], entries: Iterable[Entry], files: int) -> bytes:
    """Return the list of `shards`, whose terms are in so many `files`; readers may choose what `entries` are."""
    entries = list(entries)
    kinds = dict(sorted({entry.kind: entry.kind_zh for entry in entries}.items()))
    signs = {_SIGNS[kind]: kind for kind in kinds}
    years = tuple(sorted({entry.day.year for entry in entries if entry.day}, reverse=True))
    made = digest_of(msgspec.json.encode([(shard.name, shard.key) for shard in shards]))
    return msgspec.json.encode(Listing(files, made, tuple(shards), signs, kinds, years))


def kept_list(root: Path) -> Listing | None:
    """Return the list in the tree at `root`, if there is one that can be read."""
    try:
        return msgspec.json.decode((root / LIST).read_bytes(), type=Listing)
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
        return None
