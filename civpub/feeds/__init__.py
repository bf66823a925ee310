"""Feeds: what those who follow the site get, as files beside its pages. Made of briefs and plans alone, no page read.

Catalog, PlannedPage ──gather_feeds──▶ Feed ──atom, json_feed──▶ bytes
Shelf ──kind.events──▶ Event ──calendar──▶ bytes
"""

from civpub.feeds.files import feed_files

__all__ = ["feed_files"]
