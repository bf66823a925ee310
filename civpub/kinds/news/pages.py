"""The pages of news: each item with its neighbours, the list, the archives, the latest on the home page."""

from collections.abc import Iterator

from civpub.kinds.kind import Shelf
from civpub.kinds.lists import HOME, Listing, plan_list
from civpub.kinds.news.archive import archive_pages, years_of
from civpub.kinds.news.record import News
from civpub.kinds.page import Card, HomePanel, Link, PlannedPage
from civpub.kinds.summary import summarise

ON_HOME = 6
"""Latest items on the home page."""


def plan(shelf: Shelf) -> Iterator[PlannedPage]:
    """Yield the list, the archives and each item."""
    cards = [to_card(item, shelf) for item in shelf.records]
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
    for index, item in enumerate(shelf.records):
        newer = cards[index - 1] if index else None
        older = cards[index + 1] if index + 1 < len(cards) else None
        yield _item_page(item, cards[index], (newer, older), shelf)


def to_card(item: News, shelf: Shelf) -> Card:
    """Return `item` as lists show it."""
    return Card(
        title=item.title,
        url=item.url,
        day=item.date,
        kind=shelf.kind.zh,
        summary=item.summary or summarise(item.body.text),
        picture=item.cover_file,
    )


def panel(shelf: Shelf) -> HomePanel | None:
    """Return the latest news for the home page."""
    if not shelf.records:
        return None
    cards = tuple(to_card(item, shelf) for item in shelf.records[:ON_HOME])
    data = {"cards": cards, "year": years_of(shelf)[0], "more": Link(shelf.kind.section_zh, f"{shelf.kind.folder}/")}
    return HomePanel(order=40, template="home_news.html", data=data)


def _item_page(item: News, card: Card, neighbours: tuple[Card | None, Card | None], shelf: Shelf) -> PlannedPage:
    folder, year = shelf.kind.folder, item.date.year
    crumbs = (HOME, Link(shelf.kind.section_zh, f"{folder}/"), Link(f"{year}年", f"{folder}/{year}/"))
    return PlannedPage(
        url=item.url,
        title=item.title,
        template="news.html",
        section=folder,
        data={"news": item, "newer": neighbours[0], "older": neighbours[1]},
        texts={"body": item.body},
        crumbs=crumbs,
        description=card.summary,
        source=item.origin.path,
        modified=item.date,
    )
