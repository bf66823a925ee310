"""Sheets for the board at the gate (上墙版): pages of their own, planned beside the record's, made to be printed."""

from datetime import date, timedelta
from typing import Any

from msgspec.structs import replace

from civpub.kinds.kind import Shelf
from civpub.kinds.lists import HOME
from civpub.kinds.page import Link, PlannedPage

SHEET = "board/"
"""Where a record's sheet lies, below the record's own page."""
ON_BOARD = timedelta(days=366)
"""How long after its date a record may still be wanted on a board; making its code takes longer than its page."""

TITLES = ((13, "huge"), (15.5, "large"), (18.5, "medium"), (22, "small"), (40, "folded"))
"""Ems a title may have at each size of print-board.css; small and larger are one line, folded is two."""


def may_hang(day: date, shelf: Shelf) -> bool:
    """Whether a record of `day` is young enough for the board."""
    return day + ON_BOARD >= shelf.setting.today


def plan_sheet(page: PlannedPage, template: str, shelf: Shelf, **data: Any) -> PlannedPage:
    """Return the sheet of the record that `page` shows, with `data` for its `template` beside what all sheets need."""
    setting = shelf.setting
    shared = {
        "heading": page.title,
        "room": title_room(page.title),
        "record_url": page.url,
        "address": setting.address(page.url),
        "community": setting.community.name,
        "organisation": setting.community.organisation,
        "today": setting.today,
    }
    return replace(
        page,
        url=f"{page.url}{SHEET}",
        title=f"{page.title}（上墙版）",
        template=template,
        data=shared | data,
        crumbs=(HOME, Link(shelf.kind.section_zh, f"{shelf.kind.folder}/"), Link(page.title, page.url)),
        face=None,
        is_aside=True,
    )


def title_room(title: str) -> str:
    """Return how large `title` can be set: on one line from huge to small, else folded, else long."""
    width = ems(title)
    return next((size for most, size in TITLES if width <= most), "long")


def is_one_line(title: str) -> bool:
    """Whether `title` takes one line of a sheet."""
    return title_room(title) not in {"folded", "long"}


def ems(text: str) -> float:
    """Return how wide `text` is in characters of Chinese; letters and digits are narrower."""
    narrow = len(text.encode("ascii", "ignore"))
    return len(text) - 0.4 * narrow
