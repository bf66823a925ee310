"""A news item in brief: its card, and what it adds to the tally of its month and year."""

from decimal import Decimal

from civpub.kinds.brief import Brief
from civpub.kinds.news.record import News
from civpub.kinds.setting import Setting
from civpub.kinds.summary import summarise
from civpub.kinds.topics import topic_links


class NewsBrief(Brief, frozen=True, tag="news"):
    """What lists, neighbours and archives show of a news item; `summary` is never empty where there is a text."""

    summary: str = ""
    picture: str = ""
    participants: int = 0
    volunteers: int = 0
    hours: Decimal = Decimal(0)


def to_brief(item: News, setting: Setting) -> NewsBrief:  # noqa: ARG001  a news item is the same in any setting
    """Return `item` in brief."""
    return NewsBrief(
        path=item.origin.path,
        url=item.url,
        title=item.title,
        date=item.date,
        topics=topic_links(item.topics),
        summary=item.summary or summarise(item.body.text),
        picture=item.cover_file,
        participants=item.participants or 0,
        volunteers=item.volunteers or 0,
        hours=item.service_hours,
    )
