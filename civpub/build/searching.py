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
    files_for,
    is_of_index,
    kept_shards,
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
    if wanted.is_preview and draft.is_planned:
        return {path: mark for path, mark in stage.base.items() if is_of_index(path)}
    entries = search_entries(draft.pages, draft.catalog.documents.values())
    shards = plan_shards(entry for entry in entries if entry.file in marks)
    files = files_for(sum(len(shard.entries) for shard in shards))
    kept = kept_shards(stage.root, files) if keeps else {}
    digests = {path: mark.digest for path, mark in marks.items()}
    keys = {shard: shard_key(shard, digests) for shard in shards}
    same = {
        shard: kept[shard.name]
        for shard, key in keys.items()
        if shard.name in kept and (wanted.is_preview or kept[shard.name].listed.key == key)
    }
    all_made = {made.listed.name: made for made in same.values()}
    there = _kept(stage)
    found = {path: mark for shard in same for path, mark in there[shard_folder(shard)].items()}
    left = {shard: key for shard, key in keys.items() if shard not in same}
    for made, files_put in make_shards(left, stage, wanted.engine, files):
        all_made[made.listed.name] = made
        found |= {path: cast("FileMark", mark) for path, mark in files_put}
    return found | {path: stage.put(path, data) for path, data in bundle_files(shards, all_made, files)}


def _kept(stage: Stage) -> dict[str, dict[str, FileMark]]:
    """Return the marks of the pages' files in `stage`, by the folder of their shard."""
    kept: dict[str, dict[str, FileMark]] = defaultdict(dict)
    for path, mark in stage.base.items():
        if path.startswith(f"{FOLDER}/"):
            kept[f"{path.rpartition('/')[0]}/"][path] = mark
    return kept
