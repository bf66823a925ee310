"""A feed as Atom (RFC 4287)."""

import re
from datetime import date
from mimetypes import guess_type
from xml.etree import ElementTree as ET

from civpub.feeds.feed import Entry, Feed
from civpub.kinds.following import ATOM
from civpub.kinds.schema import instant

MEDIA_TYPE = "application/atom+xml"
_NO_XML = re.compile("[^\t\n\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What no XML 1.0 document may hold, not even escaped; a carriage return is not kept by any reader."""


def atom(feed: Feed) -> bytes:
    """Return `feed` as an Atom document."""
    root = ET.Element("feed", {"xmlns": "http://www.w3.org/2005/Atom", "xml:lang": "zh-CN"})
    home = feed.base + feed.folder
    _add(root, "id", home)
    _add(root, "title", feed.title)
    if feed.subtitle:
        _add(root, "subtitle", feed.subtitle)
    _add(root, "updated", instant(feed.updated))
    _link(root, "self", home + ATOM, MEDIA_TYPE)
    _link(root, "alternate", home, "text/html")
    author = ET.SubElement(root, "author")
    _add(author, "name", feed.author)
    _add(author, "uri", feed.base)
    for entry in feed.entries:
        _entry(ET.SubElement(root, "entry"), entry)
    return b'<?xml version="1.0" encoding="utf-8"?>\n' + ET.tostring(root, encoding="unicode").encode() + b"\n"


def _entry(element: ET.Element, entry: Entry) -> None:
    _add(element, "id", entry.address)
    _add(element, "title", entry.title)
    _link(element, "alternate", entry.address, "text/html")
    _dated(element, "published", entry.published)
    _dated(element, "updated", entry.updated)
    if entry.summary:
        _add(element, "summary", entry.summary)
    for topic in entry.topics:
        ET.SubElement(element, "category", {"term": clean(topic)})
    if entry.picture:
        _link(element, "enclosure", entry.picture, media_type(entry.picture))


def _add(parent: ET.Element, name: str, text: str) -> None:
    ET.SubElement(parent, name).text = clean(text)


def _dated(parent: ET.Element, name: str, day: date) -> None:
    _add(parent, name, instant(day))


def _link(parent: ET.Element, rel: str, address: str, type_: str) -> None:
    ET.SubElement(parent, "link", {"rel": rel, "type": type_, "href": address})


def media_type(address: str) -> str:
    """Return the media type of the picture at `address`."""
    return guess_type(address)[0] or "image/webp"


def clean(text: str) -> str:
    """Return `text` with � for each sign that cannot stand in XML."""
    return _NO_XML.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))
