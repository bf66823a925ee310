"""Honour rolls as their list shows them: the newest as a banner, the others year by year with their first faces."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby

from msgspec import Struct
from msgspec.structs import replace

from civpub.kinds.award.brief import AwardBrief, PublicHonoree
from civpub.kinds.award.roll import ClassGroup
from civpub.kinds.kind import Shelf
from civpub.kinds.page import Card, Link, PlannedPage

FACES = 6
"""Faces of one roll in the list: one row on a phone."""
NAMES = 4
"""Names that fill a line."""
ON_BANNER = 8
"""Faces of the newest roll: two rows on a desk, the rest one tap away."""

Boards = Mapping[str, tuple[ClassGroup, ...]]
"""The classes of each roll with their people, by the address of the roll."""


class RollCard(Card, frozen=True):
    """A roll as the list shows it: how many are on it, those of its classes that have anyone, its first faces."""

    total: int = 0
    measure: str = ""
    classes: tuple[str, ...] = ()
    faces: tuple[PublicHonoree, ...] = ()


class RollYear(Struct, frozen=True):
    """The rolls of one year, with the wall of that year."""

    wall: Link
    year: int
    rolls: tuple[RollCard, ...]


class Banner(Struct, frozen=True):
    """The newest roll, large: its first people, how many there are, and a way to all where some are left out."""

    card: Card
    entries: tuple[PublicHonoree, ...]
    total: int
    measure: str
    whole: Link | None
    wall: Link


def wall_of(year: int, shelf: Shelf) -> Link:
    """Return the way to the wall of `year`."""
    return Link(f"{year}年光荣墙", f"{shelf.kind.folder}/{year}/")


def to_card(award: AwardBrief, shelf: Shelf) -> Card:
    """Return `award` as other lists show it."""
    return Card(
        title=award.title,
        url=award.url,
        day=award.date,
        kind=shelf.kind.zh,
        summary=_told([entry.honoree for entry in award.entries], award.measure),
        mark=f"{award.level}级",
        mark_style="level",
    )


def banner(award: AwardBrief, groups: Iterable[ClassGroup], shelf: Shelf) -> Banner:
    """Return `award` with its `groups` as a banner."""
    entries = _in_order(groups)
    whole = Link(f"看全部 {len(entries):,} {award.measure}", award.url) if len(entries) > ON_BANNER else None
    wall = wall_of(award.date.year, shelf)
    return Banner(to_card(award, shelf), entries[:ON_BANNER], len(entries), award.measure, whole, wall)


def roll_cards(shelf: Shelf, boards: Boards) -> list[RollCard]:
    """Return every roll as the list shows it, in the order of the shelf."""
    return [_roll_card(award, boards[award.url], shelf) for award in shelf.briefs]


def by_year(page: PlannedPage, shelf: Shelf) -> PlannedPage:
    """Return `page` of the list of rolls with its cards under their years; the banner's own is not shown twice."""
    newest = page.data["newest"] if page.data["pager"].number == 1 else None
    cards = [card for card in page.data["cards"] if newest is None or card.url != newest.card.url]
    years = tuple(
        RollYear(wall_of(year, shelf), year, tuple(rolls)) for year, rolls in groupby(cards, lambda card: card.day.year)
    )
    return replace(page, data={**page.data, "newest": newest, "years": years})


def _roll_card(award: AwardBrief, groups: tuple[ClassGroup, ...], shelf: Shelf) -> RollCard:
    card, entries = to_card(award, shelf), _in_order(groups)
    return RollCard(
        title=card.title,
        url=card.url,
        day=card.day,
        kind=card.kind,
        summary=_told(entries, award.measure),
        mark=card.mark,
        mark_style=card.mark_style,
        total=len(entries),
        measure=award.measure,
        classes=tuple(group.name for group in groups if group.name and group.entries),
        faces=entries[:FACES],
    )


def _told(entries: Sequence[PublicHonoree], measure: str) -> str:
    """Return the first names of `entries`, and how many there are."""
    people = "、".join(entry.name for entry in entries[:NAMES])
    return f"{people}等 {len(entries)}\N{NO-BREAK SPACE}{measure}上榜。" if len(entries) > NAMES else f"{people}上榜。"


def _in_order(groups: Iterable[ClassGroup]) -> tuple[PublicHonoree, ...]:
    return tuple(entry for group in groups for entry in group.entries)
