"""What the browser fetches: a list of the shards, the terms of all shards in small files, a file for each page."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import msgspec
from msgspec import Struct

from civpub.digest import digest_of
from civpub.search.entries import Entry, Shard
from civpub.search.index import Postings, Sections, joined, parted
from civpub.search.listing import FOLDER, LIST, Listed, kept_list, list_of
from civpub.search.text import page_text

_TERMS = "search/terms"


class Made(Struct, frozen=True):
    """A shard that is made: as it is listed, and its sections of the files of terms."""

    listed: Listed
    sections: Sections


def shard_folder(shard: Shard) -> str:
    """Return the folder of `shard` in the tree, with a slash."""
    return f"{FOLDER}/{shard.name}/"


def terms_file(number: int) -> str:
    """Return the path of file `number` of the terms."""
    return f"{_TERMS}/{number}.bin"


def is_of_index(path: str) -> bool:
    """Whether the file at `path` is one of the index."""
    return path == LIST or path.startswith((f"{FOLDER}/", f"{_TERMS}/"))


def shard_key(shard: Shard, digests: Mapping[str, str]) -> str:
    """Return what the files of `shard` depend on, as one digest; `digests` are those of the finished pages by file."""
    return digest_of(msgspec.json.encode([(entry, digests[entry.file]) for entry in shard.entries]))


def shard_files(shard: Shard, root: Path, postings: Postings) -> Iterator[tuple[str, bytes]]:
    """Yield the path and the bytes of each page's file of `shard`, and note in `postings` what the pages hold.

    The pages are in the tree at `root`.
    """
    folder = shard_folder(shard)
    for index, entry in enumerate(shard.entries):
        heading, body = page_text(_read(f"{root}/{entry.file}"))
        title = entry.title or heading
        postings.add(index, body, f"{title} {entry.kind_zh}")
        yield f"{folder}{index}.json", _told(entry, title, body)


def _read(file: str) -> str:
    with open(file, "rb", buffering=0) as stream:  # noqa: PTH123  every page, and a Path takes thrice as long
        return stream.read().decode("utf-8", "replace")


def _told(entry: Entry, title: str, body: str) -> bytes:
    day = entry.day.isoformat() if entry.day else ""
    return msgspec.json.encode({"url": entry.url, "title": title, "date": day, "text": body})


def bundle_files(shards: Sequence[Shard], made: Mapping[str, Made], files: int) -> Iterator[tuple[str, bytes]]:
    """Yield what all `shards` share, each of which is in `made` by its name: the list, and the `files` of terms."""
    ordered = [made[shard.name] for shard in [*shards[1:], shards[0]]]
    yield LIST, list_of([one.listed for one in ordered], (entry for shard in shards for entry in shard.entries), files)
    terms = joined({one.listed.name: (len(one.listed.kinds), one.sections) for one in ordered})
    yield from ((terms_file(number), data) for number, data in enumerate(terms))


def kept_shards(root: Path, files: int) -> dict[str, Made]:
    """Return the shards in the tree at `root` by name, if their terms are in so many `files` and can all be read."""
    there = kept_list(root)
    if there is None or there.files != files:
        return {}
    try:
        parts = [parted((root / terms_file(number)).read_bytes()) for number in range(files)]
        sections = zip(*parts, strict=True)
        return {one.name: Made(one, some) for one, some in zip(there.shards, sections, strict=True)}
    except (OSError, ValueError):
        return {}
