"""What a site offers those who follow it (订阅): the addresses of its feeds and calendars, and the days in them."""

from datetime import date, timedelta
from urllib.parse import quote

from msgspec import Struct

FOLLOW = "follow/"
"""Address of the page that says how to follow the site."""
ATOM, JSON_FEED = "feed.atom", "feed.json"
"""Addresses of the feeds of the whole site; those of a kind stand below its section."""
CALENDAR = "calendar.ics"
"""Address of the calendar of all periods."""
REMINDER = "deadline.ics"
"""Address, below that of a record, of the calendar that holds its last day alone."""
KEPT = timedelta(days=90)
"""How long a day stays in the calendar after it has passed: a quarter, the rhythm in which communities disclose."""


def base_of(site_url: str) -> str:
    """Return `site_url` as addresses below it begin, in the signs a URI may hold (RFC 3986); nothing for nothing."""
    return quote(f"{site_url.rstrip('/')}/", safe="%/:[]@!$&'()*+,;=~") if site_url else ""


class Event(Struct, frozen=True):
    """A whole day in the calendar (日程). `uid` tells it from all others of the site, whatever it is called.

    `url` is the address of its record, `note` what else a reader wants to know, `changed` the day anything of it last
    changed; `file` is the address of a calendar that holds it alone, where there is one. `period` names what begins or
    ends that day (公示), if the day is an end of something; `is_last` tells the last day from the first.
    """

    uid: str
    day: date
    title: str
    url: str
    note: str
    changed: date
    is_cancelled: bool = False
    file: str = ""
    period: str = ""
    is_last: bool = False
