"""The surnames and their facts, from `surnames.tsv` beside this file, read on the first question asked."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from msgspec import Struct

SOURCE = Path(__file__).with_name("surnames.tsv")


class Surname(Struct, frozen=True):
    """A surname; the head of `surnames.tsv` tells what ``reading`` and ``order`` hold."""

    text: str
    reading: str
    order: str

    @property
    def strokes(self) -> int:
        """The strokes of its first character, under which lists sort it (姓氏笔画)."""
        return len(self.order)


@cache
def surnames() -> Mapping[str, Surname]:
    """Return all surnames by their text."""
    lines = SOURCE.read_text(encoding="utf-8").splitlines()
    rows = (Surname(*line.split("\t")) for line in lines if not line.startswith("#"))
    return {row.text: row for row in rows}
