"""A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/)."""

from typing import Any

import msgspec

from civpub.feeds.feed import Entry, Feed
from civpub.kinds.following import JSON_FEED
from civpub.kinds.schema import instant


def json_feed(feed: Feed) -> bytes:
    """Return `feed` as a JSON Feed."""
    home = feed.base + feed.folder
    whole = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": feed.title,
        "home_page_url": home,
        "feed_url": home + JSON_FEED,
        "description": feed.subtitle,
        "language": "zh-CN",
        "authors": [{"name": feed.author, "url": feed.base}],
        "items": [_item(entry) for entry in feed.entries],
    }
    return msgspec.json.format(msgspec.json.encode(whole), indent=1) + b"\n"


def _item(entry: Entry) -> dict[str, Any]:
    item: dict[str, Any] = {
        "id": entry.address,
        "url": entry.address,
        "title": entry.title,
        "content_text": entry.summary or entry.title,
        "summary": entry.summary,
        "date_published": instant(entry.published),
        "date_modified": instant(entry.updated),
    }
    if entry.picture:
        item["image"] = entry.picture
    if entry.topics:
        item["tags"] = entry.topics
    return item
