"""Archives of news by year and month, with what a year adds up to."""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import groupby

from msgspec import Struct

from civpub.kinds.kind import Shelf
from civpub.kinds.lists import HOME, Listing, plan_list
from civpub.kinds.news.brief import NewsBrief
from civpub.kinds.page import Card, Link, PlannedPage


class Tally(Struct, frozen=True):
    """What a set of news items adds up to: items, residents who came, volunteers, volunteers' hours."""

    items: int
    participants: int
    volunteers: int
    hours: Decimal

    @classmethod
    def of(cls, news: Iterable[NewsBrief]) -> "Tally":
        """Return the sums over `news`; participants and volunteers are kept apart."""
        found = list(news)
        return cls(
            len(found),
            sum(item.participants for item in found),
            sum(item.volunteers for item in found),
            sum((item.hours for item in found), Decimal(0)),
        )


class Month(Struct, frozen=True):
    """A month of news that has items; `count` of them."""

    link: Link
    count: int


class Year(Struct, frozen=True):
    """A year of news with its months, newest first."""

    link: Link
    tally: Tally
    months: tuple[Month, ...]


def years_of(shelf: Shelf) -> tuple[Year, ...]:
    """Return the years that have news, newest first. `shelf.briefs` must be sorted by date."""
    return tuple(_year(year, list(items), shelf) for year, items in groupby(shelf.briefs, lambda item: item.date.year))


def archive_pages(shelf: Shelf, cards: Sequence[Card]) -> Iterator[PlannedPage]:
    """Yield a page for each year and for each month that has news; `cards` stand in the order of the briefs."""
    folder, section = shelf.kind.folder, Link(shelf.kind.section_zh, f"{shelf.kind.folder}/")
    paired = list(zip(shelf.briefs, cards, strict=True))
    by_year = groupby(paired, lambda pair: pair[0].date.year)
    for year, (_, items) in zip(years_of(shelf), by_year, strict=True):
        shown = [card for _, card in items]
        data = {"year": year, "tally": year.tally}
        yield from plan_list(
            Listing(year.link.url, f"{year.link.title}动态", folder, shown, (HOME, section), "news_year.html", data)
        )
    for (year_number, month), found in groupby(paired, lambda pair: (pair[0].date.year, pair[0].date.month)):
        pairs = list(found)
        crumbs = (HOME, section, Link(f"{year_number}年", f"{folder}/{year_number}/"))
        url, title = f"{folder}/{year_number}/{month:02}/", f"{year_number}年{month}月动态"
        data = {"tally": Tally.of(item for item, _ in pairs)}
        yield from plan_list(Listing(url, title, folder, [card for _, card in pairs], crumbs, "news_month.html", data))


def _year(year: int, items: list[NewsBrief], shelf: Shelf) -> Year:
    url = f"{shelf.kind.folder}/{year}/"
    months = tuple(
        Month(Link(f"{month}月", f"{url}{month:02}/"), len(list(found)))
        for month, found in groupby(items, lambda item: item.date.month)
    )
    return Year(Link(f"{year}年", url), Tally.of(items), months)
