"""Lists over several pages, alike for every kind."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from civpub.kinds.page import Card, Link, Pager, PlannedPage

HOME = Link("首页", "")
PAGE_SIZE = 20
"""Cards on one page of a list: about six screens of a phone."""


@dataclass(frozen=True, slots=True)
class Listing:
    """A list to be shown: where it starts, what it is called, its cards, and what its template takes besides.

    `lead` is the sentence below the heading, `empty` what stands where there are no cards; a list `of_kinds` names the
    kind of each.
    """

    url: str
    title: str
    section: str
    cards: Sequence[Card]
    crumbs: tuple[Link, ...] = (HOME,)
    template: str = "list.html"
    data: Mapping[str, object] = field(default_factory=dict)
    description: str = ""
    lead: str = ""
    empty: str = "这里还没有内容。"
    of_kinds: bool = False


def plan_list(listing: Listing, size: int = PAGE_SIZE) -> Iterator[PlannedPage]:
    """Yield the pages of `listing`, `size` cards each; an empty list still has its first page."""
    count = max(1, -(-len(listing.cards) // size))
    for number in range(1, count + 1):
        cards = tuple(listing.cards[(number - 1) * size : number * size])
        yield PlannedPage(
            url=_url(listing, number),
            title=_title(listing, number),
            template=listing.template,
            section=listing.section,
            data={
                "cards": cards,
                "pager": _pager(listing, number, count),
                "total": len(listing.cards),
                "lead": listing.lead,
                "empty": listing.empty,
                "of_kinds": listing.of_kinds,
                **listing.data,
            },
            crumbs=listing.crumbs,
            description=listing.description or f"{listing.title}，共 {len(listing.cards)} 篇，新的在前。",
            modified=max((card.day for card in cards), default=None),
        )


def _url(listing: Listing, number: int) -> str:
    return listing.url if number == 1 else f"{listing.url}page/{number}/"


def _title(listing: Listing, number: int) -> str:
    return listing.title if number == 1 else f"{listing.title}（第 {number} 页）"


def _pager(listing: Listing, number: int, count: int) -> Pager:
    newer = Link(f"第 {number - 1} 页", _url(listing, number - 1)) if number > 1 else None
    older = Link(f"第 {number + 1} 页", _url(listing, number + 1)) if number < count else None
    return Pager(number, count, newer, older)
