"""The page that tells residents how to follow the site (订阅): its calendar on their phone, its feeds."""

from msgspec import Struct

from civpub.catalog import Catalog
from civpub.kinds.following import ATOM, CALENDAR, FOLLOW, JSON_FEED, base_of
from civpub.kinds.lists import HOME
from civpub.kinds.page import Link, PlannedPage


class Followed(Struct, frozen=True):
    """What can be followed by a reader of feeds: the whole site or a section, as Atom and as JSON Feed."""

    title: str
    atom: str
    json: str


def follow_page(catalog: Catalog) -> PlannedPage:
    """Return the page; without an address of the site there are no feeds, and the calendar is to be downloaded."""
    base, name = base_of(catalog.setting.site_url), catalog.setting.community.name
    folders = {"全站": "", **{shelf.kind.section_zh: f"{shelf.kind.folder}/" for shelf in catalog.shelves}}
    feeds = tuple(Followed(title, f"{folder}{ATOM}", f"{folder}{JSON_FEED}") for title, folder in folders.items())
    return PlannedPage(
        url=FOLLOW,
        title="订阅本站",
        template="follow.html",
        section="",
        data={
            "calendar": Link(base + CALENDAR if base else "", CALENDAR),
            "webcal": f"webcal:{base.partition(':')[2]}{CALENDAR}" if base else "",
            "feeds": feeds if base else (),
        },
        crumbs=(HOME,),
        description=f"把{name}的公示日期放进手机日历，有新内容自动收到。",
    )
