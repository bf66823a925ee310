"""What the templates of a notice take of it: the record, and how large its text can be set on one A4 sheet."""

from math import ceil

from civpub.kinds.notice.record import Contact, Notice
from civpub.kinds.sheets import ems, is_one_line

WIDTH = 470
"""Points of a line of text on the sheet."""
ROOM = 585
"""Points of an A4 sheet between a title of one line and the foot."""
SECOND_LINE, FRAME, ABOUT = 28, 75, 45
"""Points that a second line of title takes, the frame around the last day, the lines that say what."""
LEADING, GAP = 1.5, 0.35
"""Of the text: a line, and the gap between two paragraphs, as parts of the size of its characters."""
SIZES = {"large": 16, "medium": 14, "small": 12, "least": 11}
"""Points the text may be set in; 11 is still larger than a newspaper's. What does not fit takes a second sheet."""


def view(notice: Notice) -> dict[str, object]:
    """Return `notice` with the size its text has on a sheet: large, medium, small, least; long on two sheets."""
    room = ROOM - _ways(notice.contact) - SECOND_LINE * (not is_one_line(notice.title))
    room -= FRAME * bool(notice.period or notice.result) + ABOUT * bool(notice.about)
    lines = [line for line in notice.body.text.split("\n") if line.strip()]
    return {
        "notice": notice,
        "size": next((name for name, size in SIZES.items() if _height(lines, size) <= room), "long"),
    }


def _ways(contact: Contact | None) -> int:
    """Return the points that the ways to the office take: a line each, and no less than the code beside them."""
    lines = sum(map(bool, (contact.hours, contact.address, contact.email))) if contact else 0
    return max(105, 70 + 17 * lines)


def _height(lines: list[str], size: int) -> float:
    """Return the points that paragraphs and list items take in characters of `size` points."""
    letters = WIDTH // size
    return sum(size * (LEADING * ceil(ems(line) / letters) + GAP) for line in lines)
