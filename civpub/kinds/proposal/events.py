"""The days from which and until which an initiative letter holds."""

from collections.abc import Iterator
from datetime import date

from civpub.kinds.following import Event
from civpub.kinds.kind import Shelf


def events(shelf: Shelf, since: date) -> Iterator[Event]:
    """Yield the first and the last day of letters that name one, those before `since` left out."""
    for letter in shelf.briefs:
        for name, word, day in (("starts", "倡议开始", letter.since), ("ends", "倡议到期", letter.until)):
            if day and day >= since:
                uid, title = f"{letter.url}{name}", f"{word}：{letter.title}"
                yield Event(
                    uid, day, title, letter.url, letter.summary, letter.date, period="倡议", is_last=name == "ends"
                )
