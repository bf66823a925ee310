"""The index of all people (人物): by the pinyin initial of the surname, and by its strokes."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from civpub.kinds.award.checks import BY_STROKES
from civpub.kinds.award.people import PEOPLE, Honour, public_people, to_honour
from civpub.kinds.award.roll import PersonIndex
from civpub.kinds.kind import Shelf
from civpub.kinds.lists import HOME
from civpub.kinds.page import Link, PlannedPage
from civpub.names import display_width_pad, initial, sort_key_by_pinyin, sort_key_by_strokes, strokes

_UNKNOWN = ("其他姓名", "strokes-unknown")
"""Heading and anchor of people whose surname is not known: 阿卜杜拉, 某女士."""
_GROUPS = ("家庭、团队、单位", "strokes-other")


@dataclass(frozen=True, slots=True)
class Listed:
    """A line of the index: a name as set on a board, where it leads, and the person's latest honour."""

    name: str
    shown: str
    url: str
    who: str
    honour: str
    count: int


@dataclass(frozen=True, slots=True)
class IndexGroup:
    """The people under one heading of the index; `anchor` is its id on the page."""

    label: str
    anchor: str
    people: tuple[Listed, ...]


def index_pages(shelf: Shelf, people: PersonIndex) -> Iterator[PlannedPage]:
    """Yield the index by pinyin and the index by strokes."""
    listed = list(_listed(shelf, people))
    by_pinyin = _grouped(sorted(listed, key=lambda person: sort_key_by_pinyin(person.name)), _pinyin_heading)
    by_strokes = _grouped(sorted(listed, key=lambda person: sort_key_by_strokes(person.name)), _strokes_heading)
    by_pinyin.sort(key=lambda group: (group.label == "#", group.label))
    by_strokes.sort(key=lambda group: ((group.label, group.anchor) == _GROUPS, (group.label, group.anchor) == _UNKNOWN))
    yield _index_page(Link("人物", PEOPLE), "pinyin", by_pinyin, shelf)
    yield _index_page(Link("人物（按姓氏笔画）", f"{PEOPLE}{BY_STROKES}/"), "strokes", by_strokes, shelf)


def _index_page(link: Link, order: str, groups: list[IndexGroup], shelf: Shelf) -> PlannedPage:
    total = sum(len(group.people) for group in groups)
    return PlannedPage(
        url=link.url,
        title=link.title,
        template="people.html",
        section=shelf.kind.folder,
        data={"groups": tuple(groups), "total": total, "order": order, "people_url": PEOPLE},
        crumbs=(HOME, Link(shelf.kind.section_zh, f"{shelf.kind.folder}/")),
        description="历年上榜的人、家庭、团队和单位。",
        modified=max((award.date for award in shelf.records), default=None),
    )


def _listed(shelf: Shelf, people: PersonIndex) -> Iterator[Listed]:
    for key, honours in public_people(shelf).items():
        newest = honours[0]
        yield _line(newest, people.urls.get(key) or f"{newest.roll_url}#{newest.entry.anchor}", len(honours))
    for award in shelf.records:
        for index, honoree in enumerate(award.honorees):
            if honoree.id is None:
                honour = to_honour(award, index, honoree)
                yield _line(honour, f"{award.url}#{honour.entry.anchor}", 1)


def _line(honour: Honour, url: str, count: int) -> Listed:
    name = honour.entry.name
    shown = display_width_pad(name) if honour.entry.who == "个人" else name
    return Listed(name, shown, url, honour.entry.who, honour.roll, count)


def _pinyin_heading(person: Listed) -> tuple[str, str]:
    letter = initial(person.name)
    return letter, f"letter-{'other' if letter == '#' else letter.lower()}"


def _strokes_heading(person: Listed) -> tuple[str, str]:
    if person.who != "个人":
        return _GROUPS
    count = strokes(person.name)
    return (f"{count} 画", f"strokes-{count}") if count else _UNKNOWN


def _grouped(people: list[Listed], heading: Callable[[Listed], tuple[str, str]]) -> list[IndexGroup]:
    groups: dict[tuple[str, str], list[Listed]] = defaultdict(list)
    for person in people:
        groups[heading(person)].append(person)
    return [IndexGroup(label, anchor, tuple(found)) for (label, anchor), found in groups.items()]
