"""Makes shards, several at once, out of the finished pages of a tree and into the same tree."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from civpub.digest import digest_of
from civpub.engine import Engine
from civpub.search.bundle import Made, bundle_files, shard_files, shard_key
from civpub.search.entries import Entry, Shard, plan_shards
from civpub.search.index import Postings, files_for
from civpub.search.listing import listed


class Tree(Protocol):
    """A tree with pages in it that files can be put into; what `put` returns is handed back."""

    @property
    def root(self) -> Path:
        """Where it is."""
        ...

    def put(self, path: str, data: bytes) -> object:
        """Make `data` the file at `path`."""
        ...


@dataclass(frozen=True, slots=True)
class Folder:
    """A tree that is a folder and nothing more."""

    root: Path

    def put(self, path: str, data: bytes) -> None:
        """Make `data` the file at `path`."""
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)


def make_shards(
    keys: Mapping[Shard, str], tree: Tree, engine: Engine, files: int
) -> Iterator[tuple[Made, list[tuple[str, object]]]]:
    """Make the shards of `keys`, with their terms in so many `files`.

    Yields each with the path of every file it has for itself and what `tree` returned for that.
    """
    largest_first = [(*item, files) for item in sorted(keys.items(), key=lambda item: -len(item[0].entries))]
    for some in engine.run(_make, tree, largest_first, heavy=True):
        yield from some


def write_search(folder: Path, entries: Iterable[Entry], engine: Engine) -> None:
    """Write the whole index of `entries`, whose pages are in `folder`, into it."""
    there = [entry for entry in entries if (folder / entry.file).is_file()]
    shards, files = plan_shards(there), files_for(len(there))
    digests = {entry.file: digest_of((folder / entry.file).read_bytes()) for entry in there}
    tree = Folder(folder)
    keys = {shard: shard_key(shard, digests) for shard in shards}
    made = {one.listed.name: one for one, _ in make_shards(keys, tree, engine, files)}
    for path, data in bundle_files(shards, made, files):
        tree.put(path, data)


def _make(tree: Tree, items: Sequence[tuple[Shard, str, int]]) -> list[tuple[Made, list[tuple[str, object]]]]:
    made = []
    for shard, key, files in items:
        postings = Postings()
        put = [(path, tree.put(path, data)) for path, data in shard_files(shard, tree.root, postings)]
        made.append((Made(listed(shard, key), postings.sections(files, len(shard.entries))), put))
    return made
