"""The pages of notices: each notice, the list with what is open first, one archive a year."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby

from civpub.calendar import format_day
from civpub.kinds.kind import Shelf
from civpub.kinds.lists import HOME, Listing, plan_list
from civpub.kinds.notice.brief import NoticeBrief
from civpub.kinds.notice.events import reminder
from civpub.kinds.notice.face import notice_face
from civpub.kinds.notice.state import NoticeState, Timeline
from civpub.kinds.page import Card, HomePanel, Link, PlannedPage, TextPlace
from civpub.kinds.record import BODY
from civpub.kinds.sheets import may_hang, plan_sheet

NO_DAYS = Timeline(None, None, None, None)

OVER = (NoticeState.ENDED, NoticeState.WITHDRAWN)
"""States in which a notice is taken off the board."""

HOW_TO_OBJECT = "how-to-object/"
"""Address of the hand-written page that tells residents how to object."""


class NoticeCard(Card, frozen=True):
    """A notice as lists show it: the days its state hangs on, for the reader's browser to check, and whom to call."""

    type: str = ""
    state: NoticeState = NoticeState.PUBLISHED
    timeline: Timeline = NO_DAYS
    days_left: int = 0
    phone: str = ""
    hours: str = ""

    @property
    def left(self) -> str:
        """How long the period still lasts, in words; empty when it is not running."""
        if self.days_left == 1:
            return "今天是最后一天"
        return f"还剩 {self.days_left} 天" if self.days_left else ""


def plan(shelf: Shelf) -> Iterator[PlannedPage]:
    """Yield the list, the archives by year and each notice."""
    folder, section = shelf.kind.folder, Link(shelf.kind.section_zh, f"{shelf.kind.folder}/")
    cards = [to_card(notice, shelf) for notice in shelf.briefs]
    years = [(year, list(found)) for year, found in groupby(cards, lambda card: card.day.year)]
    links = tuple(Link(f"{year}年", f"{folder}/{year}/") for year, _ in years)
    data = {"years": links, "current": _current(cards)}
    yield from plan_list(
        Listing(
            section.url, section.title, folder, cards, template="notices.html", data=data,
            description=f"{shelf.setting.community.name}的公示、公告和通知。",
            empty="还没有发布过公示、公告和通知。",
        )
    )  # fmt: skip
    for year, found in years:
        yield from plan_list(
            Listing(f"{folder}/{year}/", f"{year}年公示公告", folder, found, (HOME, section), "notice_year.html")
        )
    for notice, card in zip(shelf.briefs, cards, strict=True):
        page = _notice_page(notice, card, shelf)
        yield page
        if page.data["has_sheet"]:
            yield plan_sheet(page, "notice_board.html", shelf, card=card, timeline=card.timeline)


def to_card(notice: NoticeBrief, shelf: Shelf) -> NoticeCard:
    """Return `notice` as lists show it on the setting's day."""
    today = shelf.setting.today
    state = notice.timeline.state(today)
    return NoticeCard(
        title=notice.title,
        url=notice.url,
        day=notice.date,
        kind=notice.type,
        summary=notice.summary,
        mark=state.label,
        mark_style=state,
        type=notice.type,
        state=state,
        timeline=notice.timeline,
        days_left=notice.timeline.days_left(today),
        phone=notice.phone,
        hours=notice.hours,
    )


def panel(shelf: Shelf) -> HomePanel:
    """Return what is open for objection now, and the latest other notices, for the home page."""
    cards = [to_card(notice, shelf) for notice in shelf.briefs]
    data = {
        "current": _current(cards),
        "latest": tuple(card for card in cards if card.state is not NoticeState.OPEN)[:3],
        "more": Link(shelf.kind.section_zh, f"{shelf.kind.folder}/"),
        "object_url": _how_to_object(shelf),
    }
    return HomePanel(order=10, template="home_notice.html", data=data)


def _current(cards: Sequence[NoticeCard]) -> tuple[NoticeCard, ...]:
    """Return the notices open now, those that close first standing first."""
    found = [card for card in cards if card.state is NoticeState.OPEN]
    return tuple(sorted(found, key=lambda card: (card.timeline.ends or date.max, card.url)))


def _notice_page(notice: NoticeBrief, card: NoticeCard, shelf: Shelf) -> PlannedPage:
    folder, year = shelf.kind.folder, notice.date.year
    return PlannedPage(
        url=notice.url,
        title=notice.title,
        template="notice.html",
        section=folder,
        data={
            "topics": notice.topics,
            "card": card,
            "timeline": card.timeline,
            "has_sheet": card.state not in OVER and may_hang(notice.date, shelf),
            "object_url": _how_to_object(shelf),
            "reminder": reminder(notice, shelf.setting.today),
        },
        record=notice.path,
        texts={"body": TextPlace(notice.path, BODY)},
        crumbs=(HOME, Link(shelf.kind.section_zh, f"{folder}/"), Link(f"{year}年", f"{folder}/{year}/")),
        description=_description(notice, card),
        source=notice.path,
        modified=notice.changed(shelf.setting.today),
        face=notice_face(notice, shelf.setting.today),
    )


def _description(notice: NoticeBrief, card: NoticeCard) -> str:
    """Return what a link to the notice says of it: first of all that it no longer holds, if it was taken back."""
    if card.state is not NoticeState.WITHDRAWN or not notice.timeline.withdrawn:
        return card.summary
    return f"（{format_day(notice.timeline.withdrawn)}已撤回）{card.summary}"


def _how_to_object(shelf: Shelf) -> str:
    """Return the address of the page that says how to object, or nothing where the site has none."""
    return HOW_TO_OBJECT if HOW_TO_OBJECT in shelf.setting.documents else ""
