"""Planned pages: what the site gets, at which address, from which template, with which data. No MkDocs, no HTML."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from civpub.kinds.record import TextBlock


@dataclass(frozen=True, slots=True)
class Link:
    """A link by name: `url` is relative to the site, '' being the home page."""

    title: str
    url: str


@dataclass(frozen=True, slots=True)
class Card:
    """A record as lists show it: its kind in Chinese, a summary, a picture, a mark such as its state."""

    title: str
    url: str
    day: date
    kind: str
    summary: str = ""
    picture: str = ""
    mark: str = ""
    mark_style: str = ""


@dataclass(frozen=True, slots=True)
class Pager:
    """Where a page stands among the pages of one list; the links are None at the ends."""

    number: int
    count: int
    newer: Link | None = None
    older: Link | None = None


@dataclass(frozen=True, slots=True)
class PlannedPage:
    """One page of the site (计划页).

    `url` ends in ``/`` or is '' for the home page; `section` names the tab it stands under; `data` holds what the
    template takes; `texts` the Markdown to render, by the name the template knows it by; `source` the content file
    an editor would change; `modified` the day the page's content last changed, for the sitemap.
    """

    url: str
    title: str
    template: str
    section: str
    data: Mapping[str, object] = field(default_factory=dict)
    texts: Mapping[str, TextBlock] = field(default_factory=dict)
    crumbs: tuple[Link, ...] = ()
    description: str = ""
    source: str | None = None
    modified: date | None = None


@dataclass(frozen=True, slots=True)
class HomePanel:
    """What a kind shows on the home page: its template and what the template takes; smaller `order` stands higher."""

    order: int
    template: str
    data: Mapping[str, object]
