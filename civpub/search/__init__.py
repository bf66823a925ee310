"""Search: the finished pages become an index that a phone reads in small pieces with Pagefind's engine.

finished page ──page_text──▶ text ──terms_of──▶ Postings ──write_index──▶ pagefind/<shard>/…

A shard holds about a thousand records of the same time, so that an edited record has one shard made anew.
"""

from civpub.search.bundle import FOLDER, bundle_files, kept_key, shard_folder, shard_key
from civpub.search.entries import Entry, Shard, plan_shards, search_entries
from civpub.search.making import make_shards, write_search

__all__ = [
    "FOLDER", "Entry", "Shard", "bundle_files", "kept_key", "make_shards", "plan_shards", "search_entries",
    "shard_folder", "shard_key", "write_search",
]  # fmt: skip
