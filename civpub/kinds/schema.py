"""What pages are to machines, in the words of https://schema.org: plain values, which rendering writes as JSON-LD.

A kind describes each of its pages by a function (`Describe`), given the page as planned, its record if it is about
one, and the `Publisher`. What stays private is in neither the plan nor the answer.
"""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any

from msgspec import Struct

from civpub.kinds.page import Card, Link, PlannedPage
from civpub.kinds.setting import Community

Thing = dict[str, Any]
"""A thing of schema.org: its ``@type`` and properties; one that is empty or None is left out."""

LONGEST_LIST = 100
"""Items of a list that are named one by one; how many there are is told in any case."""
_ONE_PERSON = "个人"


class Publisher(Struct, frozen=True):
    """Who publishes and where: `base` is the site's address with its last ``/``, or nothing where it has none yet.

    `picture` gives the address below it of the picture in a file, or nothing.
    """

    base: str
    community: Community
    picture: Callable[[str], str]

    def address(self, url: str) -> str:
        """Return the whole address of what stands at `url`."""
        return self.base + url

    def images(self, files: Iterable[str]) -> list[str]:
        """Return the whole addresses of the pictures in `files` that are there."""
        return [self.base + url for url in map(self.picture, files) if url]

    @property
    def organisation(self) -> Thing:
        """The community's office as what it publishes names it; the home page says more under the same ``@id``."""
        return {"@type": "Organization", "@id": f"{self.base}#organization", "name": self.community.organisation}


Describe = Callable[[PlannedPage, Any, Publisher], Thing]


def instant(day: date) -> str:
    """Return the instant `day` begins in Beijing (RFC 3339). Days are all that records know."""
    return f"{day}T00:00:00+08:00"


def last_instant(day: date) -> str:
    """Return the last second of `day` in Beijing."""
    return f"{day}T23:59:59+08:00"


def work(type_: str, page: PlannedPage, published: date, publisher: Publisher) -> Thing:
    """Return the work of `type_` that `page` shows, with what any published work has."""
    topics: tuple[Link, ...] = page.data.get("topics", ())
    return {
        "@type": type_,
        "name": page.title,
        "url": publisher.address(page.url),
        "description": page.description,
        "inLanguage": "zh-CN",
        "datePublished": instant(published),
        "dateModified": instant(page.modified or published),
        "keywords": [topic.title for topic in topics],
        "publisher": publisher.organisation,
    }


def collection(page: PlannedPage, items: Iterable[Thing], count: int, publisher: Publisher) -> Thing:
    """Return the list of `items` that `page` shows, `count` of them with those not named."""
    named = [{"@type": "ListItem", "position": number, **item} for number, item in enumerate(items, start=1)]
    return {
        "@type": "CollectionPage",
        "name": page.title,
        "url": publisher.address(page.url),
        "description": page.description,
        "inLanguage": "zh-CN",
        "mainEntity": {"@type": "ItemList", "numberOfItems": count, "itemListElement": named},
    }


def card_items(cards: Iterable[Card], publisher: Publisher) -> list[Thing]:
    """Return the records of `cards` as items of a list."""
    return [{"name": card.title, "url": publisher.address(card.url)} for card in cards]


def someone(who: str, name: str) -> Thing:
    """Return the person called `name`, or the family, team or unit; `who` is the field 对象 of a roll."""
    return {"@type": "Person" if who == _ONE_PERSON else "Organization", "name": name}


def home(page: PlannedPage, publisher: Publisher) -> tuple[Thing, Thing]:
    """Return the community's office, and its site with the address that searches it, if any does."""
    community, base = publisher.community, publisher.base
    office = {
        **publisher.organisation,
        "url": base,
        "description": community.about,
        "telephone": community.phone,
        "email": community.email,
        "address": community.address,
        "areaServed": {"@type": "Place", "name": community.name},
    }
    site = {
        "@type": "WebSite",
        "@id": f"{base}#website",
        "name": page.title,
        "url": base,
        "description": page.description,
        "inLanguage": "zh-CN",
        "publisher": {"@id": f"{base}#organization"},
        "potentialAction": _search(f"{base}{page.data['search_url']}") if page.data["search_url"] else None,
    }
    return without_nothing(office), without_nothing(site)


def _search(address: str) -> Thing:
    """Return what the page at `address` does: it searches the site for what stands behind ``?q=``."""
    return {
        "@type": "SearchAction",
        "target": {"@type": "EntryPoint", "urlTemplate": f"{address}?q={{search_term_string}}"},
        "query-input": "required name=search_term_string",
    }


def breadcrumbs(page: PlannedPage, publisher: Publisher) -> Thing:
    """Return the way from the home page down to `page`."""
    steps = (*page.crumbs, Link(page.title, page.url))
    return {
        "@type": "BreadcrumbList",
        "itemListElement": [
            {"@type": "ListItem", "position": number, "name": step.title, "item": publisher.address(step.url)}
            for number, step in enumerate(steps, start=1)
        ],
    }


def without_nothing(thing: Mapping[str, Any]) -> Thing:
    """Return `thing` without the properties that say nothing."""
    return {name: value for name, value in thing.items() if value}
