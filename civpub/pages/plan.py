"""Plans every page of the site: what each kind asks for, the topics and the home page."""

from collections.abc import Iterator
from datetime import date

from msgspec.structs import replace

from civpub.catalog import Catalog
from civpub.catalog.codes import SAME_ADDRESS
from civpub.kinds.following import FOLLOW
from civpub.kinds.kind import Shelf
from civpub.kinds.page import PlannedPage
from civpub.kinds.summary import LONGEST_DESCRIPTION, shorten
from civpub.pages.agenda import agenda
from civpub.pages.follow import follow_page
from civpub.pages.search import search_page
from civpub.pages.topics import topic_pages
from civpub.problems import Place, Problem


def plan_pages(catalog: Catalog, *, search: bool = True) -> tuple[tuple[PlannedPage, ...], list[Problem]]:
    """Return the pages of the site by address, one to `search` on among them, and a problem for each wanted twice."""
    pages: dict[str, PlannedPage] = {}
    taken = {url: name for name, url in catalog.documents.items()}
    problems: list[Problem] = []
    for page in _planned(catalog, search_page(catalog) if search else None):
        earlier = pages.get(page.url)
        if earlier is not None or page.url in taken:
            problems.append(_collision(page, earlier.source if earlier else taken[page.url]))
        else:
            pages[page.url] = _finished(page, catalog.setting.today)
    return tuple(pages.values()), problems


def pages_of_kind(shelf: Shelf) -> Iterator[PlannedPage]:
    """Yield the pages that the kind of `shelf` asks for, alike to those of the whole plan."""
    for page in shelf.kind.plan(shelf):
        yield _finished(page, shelf.setting.today)


def _finished(page: PlannedPage, today: date) -> PlannedPage:
    """Return `page` changed today at the latest, and with a description that is neither empty nor too long.

    A record may be dated ahead, a page cannot have changed ahead.
    """
    if page.modified and page.modified > today:
        page = replace(page, modified=today)
    if 0 < len(page.description) <= LONGEST_DESCRIPTION:
        return page
    return replace(page, description=shorten(page.description or page.title, LONGEST_DESCRIPTION))


def _planned(catalog: Catalog, search: PlannedPage | None) -> Iterator[PlannedPage]:
    if "" not in catalog.documents.values():
        yield _home(catalog, search.url if search else "")
    for shelf in catalog.shelves:
        yield from shelf.kind.plan(shelf)
    yield from topic_pages(catalog)
    if FOLLOW not in catalog.documents.values():
        yield follow_page(catalog)
    if search:
        yield search


def _home(catalog: Catalog, search_url: str) -> PlannedPage:
    panels = sorted(filter(None, (shelf.kind.panel(shelf) for shelf in catalog.shelves)), key=lambda panel: panel.order)
    community = catalog.setting.community
    return PlannedPage(
        url="",
        title=community.name,
        template="home.html",
        section="",
        data={
            "community": community,
            "panels": tuple(panels),
            "agenda": agenda(catalog),
            "search_url": search_url,
        },
        description=community.about or community.motto or f"{community.name}的公示、光荣榜、倡议书和动态。",
        modified=max((brief.date for brief in catalog.briefs), default=catalog.setting.today),
    )


def _collision(page: PlannedPage, other: str | None) -> Problem:
    where = other or "网站自动生成的页面"
    return SAME_ADDRESS.at(
        Place(page.source or where), f"页面网址“{page.url}”已经给了{where}", "请给这个文件换一个文件名。"
    )
