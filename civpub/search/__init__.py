"""Search: the finished pages become an index that a phone reads in small pieces (assets/civpub/search-engine.js).

finished page ──page_text──▶ text ──terms_of──▶ Postings ──sections──▶ joined ──▶ search/terms/…
                              └──▶ search/records/<shard>/…

A shard holds about a thousand records of the same time, so that an edited record has one shard made anew.
"""

from civpub.search.bundle import Made, bundle_files, is_of_index, kept_shards, shard_folder, shard_key
from civpub.search.entries import Entry, Shard, plan_shards, search_entries
from civpub.search.index import files_for
from civpub.search.listing import FOLDER
from civpub.search.making import make_shards, write_search

__all__ = [
    "FOLDER", "Entry", "Made", "Shard", "bundle_files", "files_for", "is_of_index", "kept_shards", "make_shards",
    "plan_shards", "search_entries", "shard_folder", "shard_key", "write_search",
]  # fmt: skip
