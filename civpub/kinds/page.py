"""Planned pages: what the site gets, at which address, from which template, with which data. No MkDocs, no HTML.

All of it is made of structs, so that a page's whole plan can be told apart from yesterday's by one digest.
"""

from collections.abc import Mapping
from datetime import date
from typing import Any

from msgspec import Struct

from civpub.kinds.face import Face, Shared

_NONE: frozenset[str] = frozenset()


class Link(Struct, frozen=True):
    """A link by name: `url` is relative to the site, '' being the home page."""

    title: str
    url: str


class Card(Struct, frozen=True):
    """A record as lists show it: its kind in Chinese, a summary, a picture, a mark such as its state."""

    title: str
    url: str
    day: date
    kind: str
    summary: str = ""
    picture: str = ""
    mark: str = ""
    mark_style: str = ""


class Pager(Struct, frozen=True):
    """Where a page stands among the pages of one list; the links are None at the ends."""

    number: int
    count: int
    newer: Link | None = None
    older: Link | None = None


class TextPlace(Struct, frozen=True):
    """Markdown to be rendered: the file of its record and the way to it there, e.g. ``("honorees", 3, "story")``."""

    record: str
    path: tuple[str | int, ...]


class PlannedPage(Struct, frozen=True):
    """One page of the site (计划页).

    `url` ends in ``/`` or is '' for the home page; `section` names the tab it stands under; `data` holds what the
    template takes; `record` is the file of the record it takes besides, if any; `texts` are the Markdown to render,
    by the name the template knows it by; `source` the content file an editor would change; `modified` the day the
    page's content last changed, for the sitemap. `face` is what its pictures show, as long as they are not planned;
    `shared` tells where they are. `is_aside` marks what repeats another page for a purpose of its own, such as a sheet
    to print: neither search engines, nor the sitemap, nor the site's own search are told of it.
    """

    url: str
    title: str
    template: str
    section: str
    data: Mapping[str, Any] = {}
    record: str = ""
    texts: Mapping[str, TextPlace] = {}
    crumbs: tuple[Link, ...] = ()
    description: str = ""
    source: str | None = None
    modified: date | None = None
    face: Face | None = None
    shared: Shared | None = None
    is_aside: bool = False

    @property
    def records(self) -> frozenset[str]:
        """The files of the records this page cannot be rendered without."""
        if not self.texts:
            return frozenset((self.record,)) if self.record else _NONE
        return frozenset((*(text.record for text in self.texts.values()), *((self.record,) if self.record else ())))


class HomePanel(Struct, frozen=True):
    """What a kind shows on the home page: its template and what the template takes; smaller `order` stands higher."""

    order: int
    template: str
    data: Mapping[str, Any]
