"""Honourees as the public sees them: one person over all rolls, in pages that never hold a hidden name."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from civpub.kinds.award import codes
from civpub.kinds.award.consent import HIDDEN
from civpub.kinds.award.record import Award, Honoree
from civpub.kinds.kind import Misfit, Shelf
from civpub.kinds.record import Flaw, TextBlock
from civpub.names import split_name

PEOPLE = "people/"
"""Address of the index of all people."""

_MEASURES = {"个人": "位", "家庭": "户", "团队": "支", "单位": "家"}


@dataclass(frozen=True, slots=True)
class PublicHonoree:
    """One entry of a roll, without what stays private (公开的上榜者)."""

    anchor: str
    name: str
    glyph: str
    who: str
    class_: str
    rank: str
    unit: str
    deed: str
    photo: str
    photo_alt: str
    has_story: bool
    url: str
    also: int = 0


@dataclass(frozen=True, slots=True)
class Honour:
    """One honour of one person: the roll, when, at which level, with the story told there."""

    roll: str
    roll_url: str
    day: date
    level: str
    scheme: str
    entry: PublicHonoree
    story: TextBlock


def public_people(shelf: Shelf) -> dict[str, tuple[Honour, ...]]:
    """Return the honours of everyone who has an id, newest first, by id."""
    honours: dict[str, list[Honour]] = defaultdict(list)
    for award in shelf.records:
        for index, honoree in enumerate(award.honorees):
            if honoree.id:
                honours[honoree.id].append(to_honour(award, index, honoree))
    return {key: tuple(found) for key, found in honours.items()}


def measure(award: Award) -> str:
    """Return the measure word that counts those on `award`: 位, 户, 支, 家, or 个 where they are mixed."""
    words = {_MEASURES[honoree.who] for honoree in award.honorees}
    return words.pop() if len(words) == 1 else "个"


def has_page(honours: tuple[Honour, ...]) -> bool:
    """Whether a person has enough to tell for a page: a story, a photograph, or more than one honour."""
    return len(honours) > 1 or any(honour.story.text or honour.entry.photo for honour in honours)


def to_honour(award: Award, index: int, honoree: Honoree) -> Honour:
    """Return entry `index` of `award` as an honour."""
    entry = to_public(index, honoree)
    story = award.text(("honorees", index, "story"))
    return Honour(award.title, award.url, award.date, award.level, award.scheme, entry, story)


def to_public(index: int, honoree: Honoree, *, url: str = "", also: int = 0) -> PublicHonoree:
    """Return `honoree` without the fields the public must not see; `also` counts the person's other rolls."""
    surname, _ = split_name(honoree.shown) if honoree.who == "个人" else ("", honoree.shown)
    return PublicHonoree(
        anchor=f"entry-{index + 1}",
        name=honoree.shown,
        glyph=surname or honoree.shown[:1],
        who=honoree.who,
        class_=honoree.class_,
        rank=honoree.rank,
        unit=honoree.unit,
        deed=honoree.deed,
        photo=honoree.photo or "",
        photo_alt=honoree.photo_alt,
        has_story=bool(honoree.story),
        url=url,
        also=also,
    )


def misfits(shelf: Shelf) -> Iterator[Misfit]:
    """Yield what several rolls together show: one id for two names, or one name under two ids."""
    yield from _names_of_one_id(shelf)
    yield from _ids_of_one_name(shelf)


def _names_of_one_id(shelf: Shelf) -> Iterator[Misfit]:
    """Yield ids that stand for different people on different rolls, or for one person shown in different ways."""
    first: dict[str, tuple[Award, Honoree]] = {}
    for award, index, honoree in _entries(sorted(shelf.records, key=lambda award: award.date)):
        if honoree.id is None:
            continue
        earlier, known = first.setdefault(honoree.id, (award, honoree))
        if earlier is award:
            continue
        if (_plain(known.name), _plain(known.shown)) != (_plain(honoree.name), _plain(honoree.shown)):
            message = f"编号“{honoree.id}”在《{earlier.title}》里是{known.shown}，这里是{honoree.shown}"
            if known.shown == honoree.shown:
                message = f"编号“{honoree.id}”在《{earlier.title}》里是另一个姓名"
            hint = "同一个人，姓名和显示名要写得一样；不是同一个人，请换一个编号。"
            yield award, Flaw(("honorees", index, "name"), codes.NAMES_DIFFER, message, hint)


def _ids_of_one_name(shelf: Shelf) -> Iterator[Misfit]:
    """Yield the roll on which a person's name first has another id than before; a hidden name is never told."""
    known: dict[str, dict[str, Award]] = defaultdict(dict)
    for award, index, honoree in _entries(sorted(shelf.records, key=lambda award: award.date)):
        if honoree.id is None or honoree.who != "个人" or honoree.display or honoree.consent == HIDDEN:
            continue
        ids = known[_plain(honoree.name)]
        elsewhere = next(((key, earlier) for key, earlier in ids.items() if earlier is not award), None)
        if elsewhere and honoree.id not in ids:
            key, earlier = elsewhere
            message = f"“{honoree.name}”在《{earlier.title}》里的编号是 {key}，是同一个人吗？"
            hint = f"是同一个人，编号改成 {key}；只是同名，可以不改。"
            yield award, Flaw(("honorees", index, "id"), codes.OTHER_ID, message, hint)
        ids.setdefault(honoree.id, award)


def _plain(name: str) -> str:
    """Return `name` without the space that aligns a name of two characters (张　三)."""
    return "".join(name.split())


def _entries(awards: Iterable[Award]) -> Iterator[tuple[Award, int, Honoree]]:
    for award in awards:
        for index, honoree in enumerate(award.honorees):
            yield award, index, honoree
