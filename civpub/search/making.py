"""Makes shards, several at once, out of the finished pages of a tree and into the same tree."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from civpub.digest import digest_of
from civpub.engine import Engine
from civpub.search.bundle import bundle_files, shard_files, shard_key
from civpub.search.entries import Entry, Shard, plan_shards


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


def make_shards(keys: Mapping[Shard, str], tree: Tree, engine: Engine) -> Iterator[tuple[str, object]]:
    """Make the shards of `keys`, yielding the path of each file with what `tree` returned for it."""
    largest_first = sorted(keys.items(), key=lambda item: -len(item[0].entries))
    for some in engine.run(_make, tree, largest_first, heavy=True):
        yield from some


def write_search(folder: Path, entries: Iterable[Entry], engine: Engine) -> None:
    """Write the whole index of `entries`, whose pages are in `folder`, into it."""
    there = [entry for entry in entries if (folder / entry.file).is_file()]
    shards = plan_shards(there)
    digests = {entry.file: digest_of((folder / entry.file).read_bytes()) for entry in there}
    tree = Folder(folder)
    for _ in make_shards({shard: shard_key(shard, digests) for shard in shards}, tree, engine):
        pass
    for path, data in bundle_files(shards):
        tree.put(path, data)


def _make(tree: Tree, items: Sequence[tuple[Shard, str]]) -> list[tuple[str, object]]:
    return [(path, tree.put(path, data)) for shard, key in items for path, data in shard_files(shard, tree.root, key)]
