"""The pages of news: each item with its neighbours, the list, the archives, the latest on the home page."""

from collections.abc import Iterator

from civpub.kinds.face import Face
from civpub.kinds.kind import Shelf
from civpub.kinds.lists import HOME, Listing, plan_list
from civpub.kinds.news.archive import archive_pages, years_of
from civpub.kinds.news.brief import NewsBrief
from civpub.kinds.page import Card, HomePanel, Link, PlannedPage, TextPlace
from civpub.kinds.record import BODY

ON_HOME = 6
"""Latest items on the home page: two rows on a desk, below the newest of all where that has a picture to lead with."""


def plan(shelf: Shelf) -> Iterator[PlannedPage]:
    """Yield the list, the archives and each item."""
    cards = [to_card(item, shelf) for item in shelf.briefs]
    yield from plan_list(
        Listing(
            url=f"{shelf.kind.folder}/",
            title=shelf.kind.section_zh,
            section=shelf.kind.folder,
            cards=cards,
            template="news_list.html",
            data={"years": years_of(shelf)},
            lead="社区里发生的事。",
            empty="还没有动态。",
            description=f"{shelf.setting.community.name}的活动动态。",
        )
    )
    yield from archive_pages(shelf, cards)
    for index, item in enumerate(shelf.briefs):
        newer = cards[index - 1] if index else None
        older = cards[index + 1] if index + 1 < len(cards) else None
        yield _item_page(item, cards[index], (newer, older), shelf)


def to_card(item: NewsBrief, shelf: Shelf) -> Card:
    """Return `item` as lists show it."""
    return Card(
        title=item.title,
        url=item.url,
        day=item.date,
        kind=shelf.kind.zh,
        summary=item.summary,
        picture=item.picture,
    )


def panel(shelf: Shelf) -> HomePanel | None:
    """Return the latest news for the home page."""
    if not shelf.briefs:
        return None
    shown = ON_HOME + bool(shelf.briefs[0].picture)
    cards = tuple(to_card(item, shelf) for item in shelf.briefs[:shown])
    data = {"cards": cards, "year": years_of(shelf)[0], "more": Link(shelf.kind.section_zh, f"{shelf.kind.folder}/")}
    return HomePanel(order=40, template="home_news.html", data=data)


def _item_page(item: NewsBrief, card: Card, neighbours: tuple[Card | None, Card | None], shelf: Shelf) -> PlannedPage:
    folder, year = shelf.kind.folder, item.date.year
    crumbs = (HOME, Link(shelf.kind.section_zh, f"{folder}/"), Link(f"{year}年", f"{folder}/{year}/"))
    return PlannedPage(
        url=item.url,
        title=item.title,
        template="news.html",
        section=folder,
        data={"topics": item.topics, "newer": _link(neighbours[0]), "older": _link(neighbours[1])},
        record=item.path,
        texts={"body": TextPlace(item.path, BODY)},
        crumbs=crumbs,
        description=card.summary,
        source=item.path,
        modified=item.date,
        face=Face("news", shelf.kind.zh, item.title, text=item.summary, picture=item.picture, day=item.date),
    )


def _link(card: Card | None) -> Link | None:
    return Link(card.title, card.url) if card else None
