"""What the head of a page tells machines of that page alone: its type, its days, its topics, and what it is about.

Programs that show a link in a chat read Open Graph (https://ogp.me); search engines read JSON-LD.
"""

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

import msgspec
from jinja2 import Template
from markupsafe import Markup
from msgspec import Struct

from civpub.kinds import KINDS
from civpub.kinds.following import base_of
from civpub.kinds.page import PlannedPage
from civpub.kinds.record import Record
from civpub.kinds.schema import (
    Describe,
    Publisher,
    Thing,
    breadcrumbs,
    card_items,
    collection,
    home,
    without_nothing,
)
from civpub.kinds.setting import Setting
from civpub.rendering.environment import environment
from civpub.rendering.targets import Asked

_ESCAPES = tuple((sign.encode(), b"\\u%04x" % ord(sign)) for sign in "<>&\u2028\u2029")
"""What could end a script element or begin a comment in it, and what old programs take for the end of a line."""


class Head(Struct, frozen=True):
    """What the template takes: Open Graph's type, the days and words of an article, the JSON-LD or nothing."""

    type: str
    published: str
    modified: str
    section: str
    tags: Iterable[str]
    data: Markup | None


def render_head(page: PlannedPage, record: Record | None, setting: Setting, asked: Asked) -> str:
    """Return the tags for the head of `page`, which is about `record` or about none."""
    publisher = Publisher(base_of(setting.site_url), setting.community, asked.picture_url)
    thing = without_nothing(describe(page, record, publisher))
    published = thing.get("datePublished", "")
    head = Head(
        type="article" if published else "profile" if thing.get("@type") == "Person" else "website",
        published=published,
        modified=thing.get("dateModified", "") if published else "",
        section=page.crumbs[1].title if published and len(page.crumbs) > 1 else "",
        tags=thing.get("keywords", ()),
        data=json_ld(_graph(page, thing, publisher)) if publisher.base else None,
    )
    return _template().render(head=head)


def describe(page: PlannedPage, record: Record | None, publisher: Publisher) -> Thing:
    """Return what `page` is about: as its kind says, else as a list, else nothing."""
    if known := _described().get(page.template):
        return known(page, record, publisher)
    if cards := page.data.get("cards"):
        return collection(page, card_items(cards, publisher), page.data.get("total", len(cards)), publisher)
    return {}


def json_ld(graph: Iterable[Mapping[str, Any]]) -> Markup | None:
    """Return `graph` as JSON-LD 1.1 that may stand in a script element; None where there is nothing to say."""
    things = [thing for thing in graph if thing]
    if not things:
        return None
    data = msgspec.json.encode({"@context": "https://schema.org", "@graph": things})
    for sign, escape in _ESCAPES:
        if sign in data:
            data = data.replace(sign, escape)
    return Markup(data.decode())  # noqa: S704  it holds none of the signs that HTML gives a meaning to


def _graph(page: PlannedPage, thing: Thing, publisher: Publisher) -> Iterable[Thing]:
    if page.url:
        return (thing, breadcrumbs(page, publisher)) if page.crumbs else (thing,)
    return home(page, publisher)


@cache
def _template() -> Template:
    return environment().get_template("_head.html")


@cache
def _described() -> Mapping[str, Describe]:
    return {template: describes for kind in KINDS for template, describes in kind.schemas.items()}
