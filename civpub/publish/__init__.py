"""Publishing: a finished tree becomes the live site in one step, and until then the old one stays.

A build opens the store, is given a tree that holds what is live, changes it and publishes it:

    with open_store(site_dir) as store:
        stage = store.stage()
        ...  # stage.writer.put, stage.remove
        store.publish(stage, manifest, as_of=today)

Readers see the old release or the new one, whole. The release before stays for `rollback`.
"""

from civpub.publish.errors import Busy, PublishError
from civpub.publish.guard import why_not
from civpub.publish.manifest import FileMark, Manifest, mark_of, release_id
from civpub.publish.peek import whole_twin
from civpub.publish.stage import Stage
from civpub.publish.store import Store, open_store
from civpub.publish.tree import TreeWriter, strays

__all__ = [
    "Busy",
    "FileMark",
    "Manifest",
    "PublishError",
    "Stage",
    "Store",
    "TreeWriter",
    "mark_of",
    "open_store",
    "release_id",
    "strays",
    "whole_twin",
    "why_not",
]
