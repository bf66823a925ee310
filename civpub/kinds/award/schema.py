"""Honour rolls and the people on them, as the public sees them: ItemList, and Person with `award`.

Only the plan of a page is asked, for a roll's record also holds what is hidden.
"""

from itertools import islice

from civpub.kinds.award.brief import PublicHonoree
from civpub.kinds.page import PlannedPage
from civpub.kinds.schema import LONGEST_LIST, Publisher, Thing, collection, instant, someone


def roll(page: PlannedPage, record: object, publisher: Publisher) -> Thing:  # noqa: ARG001  it knows what is hidden
    """Return everyone on the roll on `page`, in the order they stand there."""
    entries = (entry for group in page.data["groups"] for entry in group.entries)
    items = [_item(entry, page, publisher) for entry in islice(entries, LONGEST_LIST)]
    published = instant(page.modified) if page.modified else ""
    return {
        **collection(page, items, page.data["total"], publisher),
        "datePublished": published,
        "dateModified": published,
        "publisher": publisher.organisation,
    }


def wall(page: PlannedPage, record: object, publisher: Publisher) -> Thing:  # noqa: ARG001  a wall is no record
    """Return the rolls on the wall of a year."""
    cards = [found["card"] for _, rolls in page.data["levels"] for found in rolls]
    items = [{"name": card.title, "url": publisher.address(card.url)} for card in cards[:LONGEST_LIST]]
    return collection(page, items, len(cards), publisher)


def person(page: PlannedPage, record: object, publisher: Publisher) -> Thing:  # noqa: ARG001  nor is a person
    """Return the person on `page` with all their honours, newest first."""
    shown, portrait = page.data["person"], page.data["portrait"]
    return {
        **someone(shown.who, shown.name),
        "url": publisher.address(page.url),
        "description": page.description,
        "image": publisher.images(filter(None, (portrait.photo,))),
        "award": [honour.roll for honour in page.data["honours"]],
        "mainEntityOfPage": publisher.address(page.url),
    }


def _item(entry: PublicHonoree, page: PlannedPage, publisher: Publisher) -> Thing:
    url = publisher.address(entry.url or f"{page.url}#{entry.anchor}")
    return {"item": {**someone(entry.who, entry.name), "url": url}}


SCHEMAS = {"award.html": roll, "wall.html": wall, "person.html": person}
