"""Letters as sheets of paper in a list: the newest in force lies on top, those that no longer hold are set aside."""

from itertools import groupby

from msgspec import Struct
from msgspec.structs import replace

from civpub.calendar import format_day
from civpub.kinds.kind import Shelf
from civpub.kinds.page import Card, PlannedPage
from civpub.kinds.proposal.brief import ProposalBrief

_PILES = {"newest": "眼下的倡议", "holds": "仍然有效", "upcoming": "尚未生效", "ended": "已过有效期"}
"""The piles of letters in the order they lie on the page, with their headings."""
_MARKED = ("upcoming", "ended")


class LetterCard(Card, frozen=True):
    """A letter as lists show it: its pile, whom it addresses and asks, who signed it, until when it holds, in words."""

    pile: str = "holds"
    salutation: str = ""
    roles: tuple[str, ...] = ()
    signatories: tuple[str, ...] = ()
    until: str = ""


class Pile(Struct, frozen=True):
    """Letters that stand alike, under one heading."""

    name: str
    title: str
    cards: tuple[LetterCard, ...]


def to_card(letter: ProposalBrief, shelf: Shelf) -> LetterCard:
    """Return `letter` as lists show it, marked when it is not in force."""
    today = shelf.setting.today
    pile = "holds" if letter.holds_on(today) else "ended" if letter.begun_by(today) else "upcoming"
    return LetterCard(
        title=letter.title,
        url=letter.url,
        day=letter.date,
        kind=shelf.kind.zh,
        summary=letter.summary,
        mark=_PILES[pile] if pile in _MARKED else "",
        mark_style=pile if pile in _MARKED else "",
        pile=pile,
        salutation=letter.salutation,
        roles=() if pile == "ended" else letter.roles,
        signatories=letter.signatories,
        until=format_day(letter.until) if letter.until else "",
    )


def sheets_of(shelf: Shelf) -> list[LetterCard]:
    """Return all letters in the order of their piles, each pile newest first."""
    cards = [to_card(letter, shelf) for letter in shelf.briefs]
    newest = next((card for card in cards if card.pile == "holds"), None)
    order = [replace(card, pile="newest") if card is newest else card for card in cards]
    return sorted(order, key=lambda card: tuple(_PILES).index(card.pile))


def piled(page: PlannedPage) -> PlannedPage:
    """Return `page` of the list of letters with its cards on their piles."""
    found = groupby(page.data["cards"], lambda card: card.pile)
    piles = tuple(Pile(name, _PILES[name], tuple(cards)) for name, cards in found)
    return replace(page, data={**page.data, "piles": piles})
