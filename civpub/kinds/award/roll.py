"""One roll as a board shows it: class by class in the scheme's order, empty classes too."""

from collections.abc import Mapping

from msgspec import Struct
from msgspec.structs import replace

from civpub.kinds.award.brief import AwardBrief, Entry, PublicHonoree
from civpub.kinds.award.people import PEOPLE, Honour, has_page, public_people
from civpub.kinds.award.vocabulary import AwardVocabulary, Scheme
from civpub.kinds.kind import Shelf

LONG_ROLL = 30
"""Entries above which those with neither photograph nor story stand as plain lines instead of plaques."""


class ClassGroup(Struct, frozen=True):
    """One class of a roll with its people; `name` is empty for a scheme without classes, `anchor` is its id."""

    name: str
    entries: tuple[PublicHonoree, ...]
    of_long_roll: bool = False
    anchor: str = ""

    @property
    def are_names_alone(self) -> bool:
        """Whether its plain lines hold names and nothing else, so that several fit side by side on a phone."""
        return not any(entry.rank or entry.unit or entry.deed for entry in self.lines)

    @property
    def plaques(self) -> tuple[PublicHonoree, ...]:
        """Those set as plaques."""
        return tuple(entry for entry in self.entries if not self.of_long_roll or entry.photo or entry.has_story)

    @property
    def lines(self) -> tuple[PublicHonoree, ...]:
        """Those of a long roll set as plain lines."""
        shown = set(self.plaques)
        return tuple(entry for entry in self.entries if entry not in shown)


class PersonIndex(Struct, frozen=True):
    """The honours of everyone who has an id, and which ids have a page of their own."""

    honours: Mapping[str, tuple[Honour, ...]]
    urls: Mapping[str, str]

    @classmethod
    def of(cls, shelf: Shelf) -> "PersonIndex":
        """Return the index of everyone on `shelf`."""
        people = public_people(shelf)
        urls = {key: f"{PEOPLE}{key}/" for key, honours in people.items() if has_page(honours)}
        return cls(people, urls)


def scheme_of(award: AwardBrief, shelf: Shelf) -> Scheme:
    """Return the scheme of `award`; checked before, so it is there."""
    words = shelf.setting.vocabularies["award"]
    scheme = words.scheme(award.scheme) if isinstance(words, AwardVocabulary) else None
    return scheme or Scheme(name=award.scheme)


def level_rank(level: str, shelf: Shelf) -> int:
    """Return where rolls of `level` stand on a wall: the highest level first."""
    words = shelf.setting.vocabularies["award"]
    levels = words.levels if isinstance(words, AwardVocabulary) else ()
    return -levels.index(level) if level in levels else 0


def class_groups(award: AwardBrief, scheme: Scheme, people: PersonIndex) -> tuple[ClassGroup, ...]:
    """Return every class of `scheme` with its entries: by rank, then by strokes of the surname (姓氏笔画)."""
    order = sorted(award.entries, key=lambda entry: (_rank(entry, scheme), entry.listing.by_strokes))
    entries = [_linked(entry, people) for entry in order]
    is_long = len(entries) > LONG_ROLL
    return tuple(
        ClassGroup(name, tuple(entry for entry in entries if entry.class_ == name), is_long, f"class-{number}")
        for number, name in enumerate(dict.fromkeys(scheme.classes) or ("",), start=1)
    )


def _linked(entry: Entry, people: PersonIndex) -> PublicHonoree:
    """Return `entry` with the way to the person's page and the number of other rolls they are on."""
    if not entry.id:
        return entry.honoree
    return replace(entry.honoree, url=people.urls.get(entry.id, ""), also=len(people.honours[entry.id]) - 1)


def _rank(entry: Entry, scheme: Scheme) -> int:
    rank = entry.honoree.rank
    return scheme.ranks.index(rank) if rank in scheme.ranks else len(scheme.ranks)
