"""The search index of a release: shards whose pages are what they were stay, the others are made anew."""

from collections import defaultdict
from collections.abc import Mapping
from typing import cast

from civpub.assemble import Draft
from civpub.build.wanted import Wanted
from civpub.publish import FileMark, Stage
from civpub.search import (
    FOLDER,
    bundle_files,
    kept_key,
    make_shards,
    plan_shards,
    search_entries,
    shard_folder,
    shard_key,
)


def put_search(
    draft: Draft, marks: Mapping[str, FileMark], stage: Stage, wanted: Wanted, *, keeps: bool
) -> dict[str, FileMark]:
    """Put the index of the pages in `stage`, which are those of `marks`, beside them; return the marks of its files.

    What the live release has of it is used where `keeps` says that the same program made it. In a preview a shard that
    is there is not made anew, so that a saved edit is seen at once.
    """
    if not draft.has_search:
        return {}
    kept = _kept(stage) if keeps else {}
    entries = search_entries(draft.pages, draft.catalog.documents.values())
    shards = plan_shards(entry for entry in entries if entry.file in marks)
    digests = {path: mark.digest for path, mark in marks.items()}
    keys = {shard: shard_key(shard, digests) for shard in shards}
    same = [
        shard
        for shard, key in keys.items()
        if shard_folder(shard) in kept and (wanted.is_preview or kept_key(stage.root, shard) == key)
    ]
    made = make_shards({shard: key for shard, key in keys.items() if shard not in same}, stage, wanted.engine)
    found = {path: cast("FileMark", mark) for path, mark in made}
    for shard in same:
        found |= kept[shard_folder(shard)]
    found |= {path: mark for path, mark in kept.get(f"{FOLDER}/", {}).items() if path.endswith((".js", ".pagefind"))}
    return found | {path: stage.put(path, data) for path, data in bundle_files(shards, found)}


def _kept(stage: Stage) -> dict[str, dict[str, FileMark]]:
    """Return the marks of the files of the index in `stage`, by the folder of their shard."""
    kept: dict[str, dict[str, FileMark]] = defaultdict(dict)
    for path, mark in stage.base.items():
        if path.startswith(f"{FOLDER}/"):
            steps = path.split("/")
            kept["/".join(steps[: min(2, len(steps) - 1)]) + "/"][path] = mark
    return kept
