"""The pages of honour rolls: the rolls, the wall of each year, every person, the index of people."""

from collections import defaultdict
from collections.abc import Iterator

from msgspec.structs import replace

from civpub.kinds.award.brief import AwardBrief, PublicHonoree
from civpub.kinds.award.face import person_face, roll_face
from civpub.kinds.award.index import index_pages
from civpub.kinds.award.listed import Boards, banner, by_year, roll_cards, to_card, wall_of
from civpub.kinds.award.people import PEOPLE, Honour
from civpub.kinds.award.roll import LONG_ROLL, ClassGroup, PersonIndex, class_groups, level_rank, scheme_of
from civpub.kinds.award.sheet import classes_of, layout_of
from civpub.kinds.kind import Shelf
from civpub.kinds.lists import HOME, Listing, plan_list
from civpub.kinds.page import HomePanel, Link, PlannedPage, TextPlace
from civpub.kinds.sheets import may_hang, plan_sheet

MANY_HONOURS = 8
"""Honours of one person that are listed above their sections; more of them would only be read twice."""
ON_WALL = 30
"""Faces of one roll on the wall of its year; a roll of eight hundred would be a quarter of a megabyte there."""


def plan(shelf: Shelf) -> Iterator[PlannedPage]:
    """Yield the list of rolls, the walls, the rolls, the people and their index."""
    people = PersonIndex.of(shelf)
    boards = {award.url: class_groups(award, scheme_of(award, shelf), people) for award in shelf.briefs}
    years = sorted({award.date.year for award in shelf.briefs}, reverse=True)
    yield from _list(shelf, boards)
    for year in years:
        yield _wall(year, shelf, boards)
    for award in shelf.briefs:
        yield from _roll_pages(award, boards[award.url], shelf)
    for key in sorted(people.urls):
        yield _person_page(people.urls[key], people.honours[key], shelf)
    yield from index_pages(shelf, people)


def _list(shelf: Shelf, boards: Boards) -> Iterator[PlannedPage]:
    newest = next(iter(shelf.briefs), None)
    listing = Listing(
        url=f"{shelf.kind.folder}/",
        title=shelf.kind.section_zh,
        section=shelf.kind.folder,
        cards=roll_cards(shelf, boards),
        template="awards.html",
        data={"newest": banner(newest, boards[newest.url], shelf) if newest else None, "people_url": PEOPLE},
        lead="身边的榜样，一榜一榜都在这里。",
        empty="还没有公布的光荣榜。",
        description=f"{shelf.setting.community.name}的光荣榜：道德模范、四德榜、最美人物、文明家庭。",
    )
    yield from (by_year(page, shelf) for page in plan_list(listing))


def panel(shelf: Shelf) -> HomePanel | None:
    """Return the newest roll with the first of its people, and the two before it, for the home page."""
    if not shelf.briefs:
        return None
    newest = shelf.briefs[0]
    people = PersonIndex.of(shelf)
    groups = class_groups(newest, scheme_of(newest, shelf), people)
    data = {
        "newest": banner(newest, groups, shelf),
        "others": tuple(to_card(award, shelf) for award in shelf.briefs[1:3]),
        "people_url": PEOPLE,
        "more": Link(shelf.kind.section_zh, f"{shelf.kind.folder}/"),
    }
    return HomePanel(order=20, template="home_award.html", data=data)


def _roll_pages(award: AwardBrief, groups: tuple[ClassGroup, ...], shelf: Shelf) -> Iterator[PlannedPage]:
    page = _roll_page(award, groups, shelf)
    yield page
    if page.data["has_sheet"]:
        yield _roll_sheet(page, groups, award, shelf)


def _roll_page(award: AwardBrief, groups: tuple[ClassGroup, ...], shelf: Shelf) -> PlannedPage:
    card, filled = to_card(award, shelf), tuple(group for group in groups if group.entries)
    return PlannedPage(
        url=award.url,
        title=award.title,
        template="award.html",
        section=shelf.kind.folder,
        data={
            "groups": filled,
            "vacant": tuple(group.name for group in groups if not group.entries),
            "jumps": filled if len(award.entries) > LONG_ROLL and len(filled) > 1 else (),
            "total": len(award.entries),
            "measure": award.measure,
            "has_sheet": may_hang(award.date, shelf),
            "wall": wall_of(award.date.year, shelf),
        },
        record=award.path,
        texts={"intro": TextPlace(award.path, ("intro",))},
        crumbs=(HOME, Link(shelf.kind.section_zh, f"{shelf.kind.folder}/")),
        description=award.intro or card.summary,
        source=award.path,
        modified=award.date,
        face=roll_face(award, groups),
    )


def _roll_sheet(page: PlannedPage, groups: tuple[ClassGroup, ...], award: AwardBrief, shelf: Shelf) -> PlannedPage:
    classes = classes_of(groups)
    layout, fits = layout_of(classes)
    data = {"classes": classes, "total": len(award.entries), "measure": award.measure, "layout": layout, "fits": fits}
    data["has_ranks"] = any(entry.honoree.rank for entry in award.entries)
    return replace(plan_sheet(page, "award_board.html", shelf, **data), texts={})


def _wall(year: int, shelf: Shelf, boards: Boards) -> PlannedPage:
    awards = [award for award in shelf.briefs if award.date.year == year]
    by_level: dict[str, list[object]] = defaultdict(list)
    for award in awards:
        entries = tuple(entry for group in boards[award.url] for entry in group.entries)
        by_level[award.level].append(_on_wall(award, entries, shelf))
    link = wall_of(year, shelf)
    return PlannedPage(
        url=link.url,
        title=link.title,
        template="wall.html",
        section=shelf.kind.folder,
        data={
            "levels": tuple(sorted(by_level.items(), key=lambda pair: level_rank(pair[0], shelf))),
            "total": sum(len(award.entries) for award in awards),
            "rolls": len(awards),
        },
        crumbs=(HOME, Link(shelf.kind.section_zh, f"{shelf.kind.folder}/")),
        description=f"{year}年公布的各级光荣榜。",
        modified=max(award.date for award in awards),
    )


def _on_wall(award: AwardBrief, entries: tuple[PublicHonoree, ...], shelf: Shelf) -> dict[str, object]:
    """Return `award` as the wall of its year shows it: the first of its `entries`, and a way to all of them."""
    total, measure = len(entries), award.measure
    whole = Link(f"看全部 {total:,} {measure}", award.url) if total > ON_WALL else None
    return {
        "card": to_card(award, shelf), "entries": entries[:ON_WALL], "total": total, "measure": measure, "whole": whole,
    }  # fmt: skip


def _person_page(url: str, honours: tuple[Honour, ...], shelf: Shelf) -> PlannedPage:
    newest = honours[0].entry
    portrait = next((honour.entry for honour in honours if honour.entry.photo), newest)
    return PlannedPage(
        url=url,
        title=newest.name,
        template="person.html",
        section=shelf.kind.folder,
        data={
            "person": newest,
            "portrait": portrait,
            "honours": honours,
            "listed": honours if len(honours) <= MANY_HONOURS else (),
        },
        texts={f"story_{number}": honour.story for number, honour in enumerate(honours) if honour.story},
        crumbs=(HOME, Link(shelf.kind.section_zh, f"{shelf.kind.folder}/"), Link("人物", PEOPLE)),
        description=newest.deed or f"{newest.name}的荣誉：{'、'.join(honour.roll for honour in honours)}。",
        source=next((honour.story.record for honour in honours if honour.story), None),
        modified=honours[0].day,
        face=person_face(honours, portrait),
    )
