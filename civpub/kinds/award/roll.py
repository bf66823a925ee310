"""One roll as a board shows it: class by class in the scheme's order, empty classes too."""

from collections.abc import Mapping
from dataclasses import dataclass

from civpub.kinds.award.people import PEOPLE, PublicHonoree, has_page, public_people, to_public
from civpub.kinds.award.record import Award, Honoree
from civpub.kinds.award.vocabulary import AwardVocabulary, Scheme
from civpub.kinds.kind import Shelf
from civpub.names import sort_key_by_strokes

LONG_ROLL = 30
"""Entries above which those with neither photograph nor story stand as plain lines instead of plaques."""


@dataclass(frozen=True, slots=True)
class ClassGroup:
    """One class of a roll with its people; `name` is empty for a scheme without classes."""

    name: str
    entries: tuple[PublicHonoree, ...]
    of_long_roll: bool = False

    @property
    def plaques(self) -> tuple[PublicHonoree, ...]:
        """Those set as plaques."""
        return tuple(entry for entry in self.entries if not self.of_long_roll or entry.photo or entry.has_story)

    @property
    def lines(self) -> tuple[PublicHonoree, ...]:
        """Those of a long roll set as plain lines."""
        shown = set(self.plaques)
        return tuple(entry for entry in self.entries if entry not in shown)


@dataclass(frozen=True, slots=True)
class PersonIndex:
    """Which ids have a page of their own, and on how many rolls each id stands."""

    urls: Mapping[str, str]
    honours: Mapping[str, int]

    @classmethod
    def of(cls, shelf: Shelf) -> "PersonIndex":
        """Return the index of everyone on `shelf`."""
        people = public_people(shelf)
        urls = {key: f"{PEOPLE}{key}/" for key, honours in people.items() if has_page(honours)}
        return cls(urls, {key: len(honours) for key, honours in people.items()})


def scheme_of(award: Award, shelf: Shelf) -> Scheme:
    """Return the scheme of `award`; checked before, so it is there."""
    words = shelf.setting.vocabularies["award"]
    scheme = words.scheme(award.scheme) if isinstance(words, AwardVocabulary) else None
    return scheme or Scheme(name=award.scheme)


def level_rank(level: str, shelf: Shelf) -> int:
    """Return where rolls of `level` stand on a wall: the highest level first."""
    words = shelf.setting.vocabularies["award"]
    levels = words.levels if isinstance(words, AwardVocabulary) else ()
    return -levels.index(level) if level in levels else 0


def class_groups(award: Award, scheme: Scheme, people: PersonIndex) -> tuple[ClassGroup, ...]:
    """Return every class of `scheme` with its entries: by rank, then by strokes of the surname (姓氏笔画)."""
    order = sorted(range(len(award.honorees)), key=lambda index: _order(award.honorees[index], scheme))
    entries = [(award.honorees[index].class_, _entry(award, index, people)) for index in order]
    is_long = len(entries) > LONG_ROLL
    return tuple(
        ClassGroup(name, tuple(entry for class_, entry in entries if class_ == name), is_long)
        for name in dict.fromkeys(scheme.classes) or ("",)
    )


def _entry(award: Award, index: int, people: PersonIndex) -> PublicHonoree:
    honoree = award.honorees[index]
    key = honoree.id or ""
    return to_public(index, honoree, url=people.urls.get(key, ""), also=people.honours.get(key, 1) - 1)


def _order(honoree: Honoree, scheme: Scheme) -> tuple[object, ...]:
    rank = scheme.ranks.index(honoree.rank) if honoree.rank in scheme.ranks else len(scheme.ranks)
    return (rank, sort_key_by_strokes(honoree.shown))
