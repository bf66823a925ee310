"""Names for headings: the heading's own characters, so that a clerk can write the anchor by copying the heading.

Han characters stay: pinyin would read some names wrongly, and a better dictionary would break every old link. QR
codes and WeChat cards lead to pages, not to anchors, so the percent-encoded length does no harm.
"""

import re
from typing import Final

FORCED_PREFIX: Final = "t-"
"""Stands before every id of a text: no text can name an element that the theme's or the browser's scripts look up."""
_LONGEST: Final = 40
_NOT_WORD: Final = re.compile(r"[\W_]+")


def slug(text: str) -> str:
    """Return the anchor of a heading `text`, without prefix: letters, digits and Han joined by ``-``."""
    return _NOT_WORD.sub("-", text[:200].lower()).strip("-")[:_LONGEST].strip("-") or "section"


class Anchors:
    """Gives each heading of one text its own anchor."""

    def __init__(self, id_prefix: str) -> None:
        self.prefix = FORCED_PREFIX + id_prefix
        self._given: set[str] = set()
        self._next: dict[str, int] = {}

    def give(self, text: str) -> str:
        """Return the full id for the next heading; the second of the same name ends in ``-2``."""
        base = name = slug(text)
        count = self._next.get(base, 1)
        while name in self._given:
            count += 1
            name = f"{base}-{count}"
        self._next[base] = count
        self._given.add(name)
        return self.prefix + name

    def meant_by(self, written: str) -> str:
        """Return the full id that a writer's `written` anchor means; a full id copied from the browser is welcome."""
        return self.prefix + slug(written.removeprefix(self.prefix))

    def has(self, anchor: str) -> bool:
        """Whether a heading has this full id."""
        return anchor.removeprefix(self.prefix) in self._given

    @property
    def names(self) -> list[str]:
        """The anchors given so far, as a writer may write them."""
        return sorted(self._given)
