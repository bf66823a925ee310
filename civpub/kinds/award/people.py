"""People over all rolls: the honours of each, and what only several rolls together show to be wrong."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date

from msgspec import Struct

from civpub.kinds.award import codes
from civpub.kinds.award.brief import AwardBrief, Entry, PublicHonoree
from civpub.kinds.kind import Misfit, Shelf
from civpub.kinds.page import TextPlace
from civpub.kinds.record import Flaw

PEOPLE = "people/"
"""Address of the index of all people."""


class Honour(Struct, frozen=True):
    """One honour of one person: the roll, when, at which level, with the story told there, if one is."""

    roll: str
    roll_url: str
    day: date
    level: str
    scheme: str
    entry: PublicHonoree
    story: TextPlace | None


def public_people(shelf: Shelf) -> dict[str, tuple[Honour, ...]]:
    """Return the honours of everyone who has an id, newest first, by id."""
    honours: dict[str, list[Honour]] = defaultdict(list)
    for award, index, entry in _entries(shelf.briefs):
        if entry.id:
            honours[entry.id].append(_honour(award, index, entry))
    return {key: tuple(found) for key, found in honours.items()}


def has_page(honours: tuple[Honour, ...]) -> bool:
    """Whether a person has enough to tell for a page: a story, a photograph, or more than one honour."""
    return len(honours) > 1 or any(honour.story or honour.entry.photo for honour in honours)


def _honour(award: AwardBrief, index: int, entry: Entry) -> Honour:
    story = TextPlace(award.path, ("honorees", index, "story")) if entry.honoree.has_story else None
    return Honour(award.title, award.url, award.date, award.level, award.scheme, entry.honoree, story)


def misfits(shelf: Shelf) -> Iterator[Misfit]:
    """Yield what several rolls together show: one id for two names, or one name under two ids."""
    yield from _names_of_one_id(shelf)
    yield from _ids_of_one_name(shelf)


def _names_of_one_id(shelf: Shelf) -> Iterator[Misfit]:
    """Yield ids that stand for different people on different rolls, or for one person shown in different ways."""
    first: dict[str, tuple[AwardBrief, Entry]] = {}
    for award, index, entry in _entries(sorted(shelf.briefs, key=lambda award: award.date)):
        if not entry.id:
            continue
        earlier, known = first.setdefault(entry.id, (award, entry))
        if earlier is not award and _names(known) != _names(entry):
            here, there = entry.honoree.name, known.honoree.name
            message = f"编号“{entry.id}”在《{earlier.title}》里是{there}，这里是{here}"
            if here == there:
                message = f"编号“{entry.id}”在《{earlier.title}》里是另一个姓名"
            hint = "同一个人，姓名和显示名要写得一样；不是同一个人，请换一个编号。"
            yield award.path, Flaw(("honorees", index, "name"), codes.NAMES_DIFFER, message, hint)


def _ids_of_one_name(shelf: Shelf) -> Iterator[Misfit]:
    """Yield the roll on which a person's name first has another id than before; a hidden name is never told."""
    known: dict[str, dict[str, AwardBrief]] = defaultdict(dict)
    for award, index, entry in _entries(sorted(shelf.briefs, key=lambda award: award.date)):
        name = entry.honoree.name
        if not entry.id or entry.honoree.who != "个人" or entry.hidden_name:
            continue
        ids = known[_plain(name)]
        elsewhere = next(((key, earlier) for key, earlier in ids.items() if earlier is not award), None)
        if elsewhere and entry.id not in ids:
            key, earlier = elsewhere
            message = f"“{name}”在《{earlier.title}》里的编号是 {key}，是同一个人吗？"
            hint = f"是同一个人，编号改成 {key}；只是同名，可以不改。"
            yield award.path, Flaw(("honorees", index, "id"), codes.OTHER_ID, message, hint)
        ids.setdefault(entry.id, award)


def _names(entry: Entry) -> tuple[str, str]:
    """Return the true name and the one shown."""
    return _plain(entry.hidden_name or entry.honoree.name), _plain(entry.honoree.name)


def _plain(name: str) -> str:
    """Return `name` without the space that aligns a name of two characters (张　三)."""
    return "".join(name.split())


def _entries(awards: Iterable[AwardBrief]) -> Iterator[tuple[AwardBrief, int, Entry]]:
    for award in awards:
        for index, entry in enumerate(award.entries):
            yield award, index, entry
