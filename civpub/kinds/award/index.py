"""The index of all people (人物): by the pinyin initial of the surname, by its strokes, and as names to be found."""

from collections import defaultdict
from collections.abc import Callable, Iterator

from msgspec import Struct

from civpub.kinds.award.brief import AwardBrief, Entry
from civpub.kinds.award.checks import BY_STROKES
from civpub.kinds.award.people import PEOPLE
from civpub.kinds.award.roll import PersonIndex
from civpub.kinds.findable import Findable
from civpub.kinds.kind import Shelf
from civpub.kinds.lists import HOME
from civpub.kinds.page import Link, PlannedPage
from civpub.names import split_name

_UNKNOWN = ("其他姓名", "strokes-unknown")
"""Heading and anchor of people whose surname is not known: 阿卜杜拉, 某女士."""
_GROUPS = ("家庭、团队、单位", "strokes-other")


class Listed(Struct, frozen=True):
    """A line of the index: a name as set on a board, where it leads, and the person's latest honour."""

    shown: str
    url: str
    honour: str
    count: int


class IndexGroup(Struct, frozen=True):
    """The people under one heading of the index; `anchor` is its id on the page."""

    label: str
    anchor: str
    people: tuple[Listed, ...]


def index_pages(shelf: Shelf, people: PersonIndex) -> Iterator[PlannedPage]:
    """Yield the index by pinyin and the index by strokes."""
    found = list(_found(shelf, people))
    by_pinyin = _grouped(sorted(found, key=lambda pair: pair[0].listing.by_pinyin), _pinyin_heading)
    by_strokes = _grouped(sorted(found, key=lambda pair: pair[0].listing.by_strokes), _strokes_heading)
    by_pinyin.sort(key=lambda group: (group.label == "#", group.label))
    by_strokes.sort(key=lambda group: ((group.label, group.anchor) == _GROUPS, (group.label, group.anchor) == _UNKNOWN))
    yield _index_page(Link("人物", PEOPLE), "pinyin", by_pinyin, shelf)
    yield _index_page(Link("人物（按姓氏笔画）", f"{PEOPLE}{BY_STROKES}/"), "strokes", by_strokes, shelf)


def findables(shelf: Shelf) -> Iterator[Findable]:
    """Yield everyone of the index in the order of pinyin, with their latest honour."""
    found = sorted(_found(shelf, PersonIndex.of(shelf)), key=lambda pair: (pair[0].listing.by_pinyin, pair[1].url))
    for entry, listed in found:
        note = (f"{listed.count} 项荣誉 · 最近：", listed.honour) if listed.count > 1 else (listed.honour,)
        name = "".join(split_name(entry.honoree.name))
        yield Findable(name, entry.listing.reading, listed.url, note)


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
        modified=max((award.date for award in shelf.briefs), default=None),
    )


def _found(shelf: Shelf, people: PersonIndex) -> Iterator[tuple[Entry, Listed]]:
    """Yield everyone once, with the entry of their newest roll; who has no id is a person of their own."""
    seen: set[str] = set()
    for award in shelf.briefs:
        for entry in award.entries:
            if entry.id not in seen:
                yield entry, _listed(award, entry, people)
                seen |= {entry.id} - {""}


def _listed(award: AwardBrief, entry: Entry, people: PersonIndex) -> Listed:
    url = people.urls.get(entry.id) or f"{award.url}#{entry.honoree.anchor}"
    return Listed(entry.listing.shown, url, award.title, len(people.honours.get(entry.id, ())) or 1)


def _pinyin_heading(entry: Entry) -> tuple[str, str]:
    letter = entry.listing.initial
    return letter, f"letter-{'other' if letter == '#' else letter.lower()}"


def _strokes_heading(entry: Entry) -> tuple[str, str]:
    if entry.honoree.who != "个人":
        return _GROUPS
    count = entry.listing.strokes
    return (f"{count} 画", f"strokes-{count}") if count else _UNKNOWN


def _grouped(found: list[tuple[Entry, Listed]], heading: Callable[[Entry], tuple[str, str]]) -> list[IndexGroup]:
    groups: dict[tuple[str, str], list[Listed]] = defaultdict(list)
    for entry, listed in found:
        groups[heading(entry)].append(listed)
    return [IndexGroup(label, anchor, tuple(people)) for (label, anchor), people in groups.items()]
