"""The pages of initiative letters: the letter itself, the list, and the one that is current on the home page."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from msgspec import Struct

from civpub.kinds.kind import Shelf
from civpub.kinds.lists import HOME, Listing, plan_list
from civpub.kinds.page import HomePanel, Link, PlannedPage, TextPlace
from civpub.kinds.proposal.brief import ProposalBrief
from civpub.kinds.proposal.face import letter_face
from civpub.kinds.proposal.piles import piled, sheets_of, to_card
from civpub.kinds.proposal.record import Ask, Proposal
from civpub.kinds.record import BODY


class Role(Struct, frozen=True):
    """What a letter asks of one group of residents."""

    who: str
    asks: tuple[Ask, ...]


def plan(shelf: Shelf) -> Iterator[PlannedPage]:
    """Yield the list of letters and each letter."""
    listing = Listing(
        url=f"{shelf.kind.folder}/",
        title=shelf.kind.section_zh,
        section=shelf.kind.folder,
        cards=sheets_of(shelf),
        template="letters.html",
        lead="社区想请大家一起做的事，一封信说一件。",
        empty="目前没有发出的倡议书。",
        description=f"{shelf.setting.community.name}发出的倡议书。",
    )
    yield from map(piled, plan_list(listing))
    for letter in shelf.briefs:
        yield _letter_page(letter, shelf)


def panel(shelf: Shelf) -> HomePanel | None:
    """Return the newest letter in force, for the home page."""
    current = next((letter for letter in shelf.briefs if letter.holds_on(shelf.setting.today)), None)
    if current is None:
        return None
    data = {
        "letter": current,
        "card": to_card(current, shelf),
        "more": Link(shelf.kind.section_zh, f"{shelf.kind.folder}/"),
    }
    return HomePanel(order=30, template="home_proposal.html", data=data)


def view(letter: Proposal) -> dict[str, object]:
    """Return what the letter's own page takes of it."""
    return {"proposal": letter, "salutation": letter.salutation.rstrip("：: "), "asks": by_role(letter.asks)}


def by_role(asks: Iterable[Ask]) -> tuple[Role, ...]:
    """Return `asks` under those they are asked of, in the order each is first named."""
    found: dict[str, list[Ask]] = defaultdict(list)
    for ask in asks:
        found[ask.who].append(ask)
    return tuple(Role(who, tuple(asked)) for who, asked in found.items())


def _letter_page(letter: ProposalBrief, shelf: Shelf) -> PlannedPage:
    return PlannedPage(
        url=letter.url,
        title=letter.title,
        template="proposal.html",
        section=shelf.kind.folder,
        data={"topics": letter.topics, "card": to_card(letter, shelf)},
        record=letter.path,
        texts={"body": TextPlace(letter.path, BODY)},
        crumbs=(HOME, Link(shelf.kind.section_zh, f"{shelf.kind.folder}/")),
        description=letter.summary,
        source=letter.path,
        modified=letter.date,
        face=letter_face(letter, shelf.setting.today),
    )
