"""A notice as schema.org's SpecialAnnouncement: until when, of what category, whom to call."""

from civpub.kinds.notice.record import Contact, Notice
from civpub.kinds.page import PlannedPage
from civpub.kinds.schema import Publisher, Thing, instant, last_instant, without_nothing, work


def announcement(page: PlannedPage, notice: Notice, publisher: Publisher) -> Thing:
    """Return the notice on `page`; it expires with the last second of its period."""
    card = page.data["card"]
    community = publisher.community
    return {
        **work("SpecialAnnouncement", page, notice.date, publisher),
        "publisher": without_nothing({**publisher.organisation, "contactPoint": _contact(notice.contact)}),
        "text": page.description,
        "category": notice.type,
        "creativeWorkStatus": card.mark,
        "datePosted": instant(notice.date),
        "expires": last_instant(card.timeline.ends) if card.timeline.ends else None,
        "announcementLocation": without_nothing(
            {"@type": "CivicStructure", "name": community.name, "address": community.address}
        ),
    }


def _contact(contact: Contact | None) -> Thing | None:
    if contact is None:
        return None
    names = {"name": contact.office, "telephone": contact.phone, "email": contact.email}
    return without_nothing({"@type": "ContactPoint", **names})


SCHEMAS = {"notice.html": announcement}
