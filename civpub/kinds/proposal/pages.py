"""The pages of initiative letters: the letter itself, the list, and the one that is current on the home page."""

from collections.abc import Iterator

from civpub.kinds.kind import Shelf
from civpub.kinds.lists import HOME, Listing, plan_list
from civpub.kinds.page import Card, HomePanel, Link, PlannedPage
from civpub.kinds.proposal.record import Proposal
from civpub.kinds.summary import summarise


def plan(shelf: Shelf) -> Iterator[PlannedPage]:
    """Yield the list of letters and each letter."""
    cards = [to_card(letter, shelf) for letter in shelf.records]
    yield from plan_list(
        Listing(
            url=f"{shelf.kind.folder}/",
            title=shelf.kind.section_zh,
            section=shelf.kind.folder,
            cards=cards,
            data={"lead": "社区向大家提出的倡议，和请各位邻居做到的事。", "empty": "目前没有发出的倡议书。"},
            description=f"{shelf.setting.community.name}发出的倡议书。",
        )
    )
    for letter in shelf.records:
        yield _letter_page(letter, shelf)


def to_card(letter: Proposal, shelf: Shelf) -> Card:
    """Return `letter` as lists show it, marked when it is no longer in force."""
    current = letter.holds_on(shelf.setting.today)
    return Card(
        title=letter.title,
        url=letter.url,
        day=letter.date,
        kind=shelf.kind.zh,
        summary=letter.summary or summarise(letter.body.text),
        mark="" if current else "已过有效期",
        mark_style="" if current else "ended",
    )


def panel(shelf: Shelf) -> HomePanel | None:
    """Return the newest letter in force, for the home page."""
    current = next((letter for letter in shelf.records if letter.holds_on(shelf.setting.today)), None)
    if current is None:
        return None
    return HomePanel(
        order=30, template="home_proposal.html", data={"proposal": current, "card": to_card(current, shelf)}
    )


def _letter_page(letter: Proposal, shelf: Shelf) -> PlannedPage:
    return PlannedPage(
        url=letter.url,
        title=letter.title,
        template="proposal.html",
        section=shelf.kind.folder,
        data={"proposal": letter, "salutation": letter.salutation.rstrip("：: "), "card": to_card(letter, shelf)},
        texts={"body": letter.body},
        crumbs=(HOME, Link(shelf.kind.section_zh, f"{shelf.kind.folder}/")),
        description=letter.summary or summarise(letter.body.text),
        source=letter.origin.path,
        modified=letter.date,
    )
