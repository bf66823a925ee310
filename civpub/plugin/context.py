"""What the frame's templates may ask for, under the name ``civpub``."""

from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs.structure.pages import Page
from mkdocs.structure.toc import get_toc
from msgspec import Struct

from civpub.assemble import Draft
from civpub.catalog import Catalog
from civpub.kinds import KINDS
from civpub.kinds.face import Shared
from civpub.kinds.festival import Skin
from civpub.kinds.following import ATOM, FOLLOW, JSON_FEED
from civpub.kinds.page import Link, PlannedPage
from civpub.kinds.setting import Community
from civpub.kinds.summary import LONGEST_DESCRIPTION, shorten
from civpub.kinds.topics import TOPICS
from civpub.plugin.page import FramedPage
from civpub.rendering import time_ranges

if TYPE_CHECKING:
    from mkdocs.utils.templates import TemplateContext


class Section(Struct, frozen=True):
    """A tab of the site; `url` is relative to the site."""

    title: str
    url: str
    folder: str


class Alternate(Struct, frozen=True):
    """A feed that a page tells of; `url` is relative to the site."""

    title: str
    url: str
    type: str


class Frame(Struct, frozen=True):
    """The facts a frame shows: whose site, as of which day, which tabs and links at the foot, and the planned page.

    `description` is what programs show of the page that show a link to it, `feeds` are those that tell of what is new.
    `skin` is what the site wears on a festival, `theme_style` the address of the theme's own style sheet.
    `shared` are the pictures that stand beside a link to the page.
    `hours` are the community's office hours in pieces, each with whether it is a range to be kept on one line.
    `policy` is what the page may load and run, as its `<meta>` says it.
    """

    community: Community
    hours: tuple[tuple[str, bool], ...]
    today: date
    sections: tuple[Section, ...]
    links: tuple[Link, ...]
    page: PlannedPage | None
    description: str
    feeds: tuple[Alternate, ...]
    skin: Skin | None
    theme_style: str
    shared: Shared | None
    policy: str
    has_search: bool = False


FOOT = (
    Link("怎么提意见", "how-to-object/"),
    Link("按主题看", TOPICS),
    Link("订阅本站", FOLLOW),
    Link("关于本站", "about/"),
    Link("无障碍声明", "accessibility/"),
)
SECTIONS = tuple(Section(kind.section_zh, f"{kind.folder}/", kind.folder) for kind in KINDS)


def frame_context(context: "TemplateContext", page: Page | None, draft: Draft) -> "TemplateContext":
    """Return `context` with the frame's facts added."""
    catalog, setting = draft.catalog, draft.catalog.setting
    planned, shared = None, draft.pictures.shared
    if isinstance(page, FramedPage):
        planned, shared = page.planned, page.planned.shared
        page.toc = get_toc([])  # the theme would add a second link past the header
    told = planned.description if planned else str(page.meta.get("description", "")) if page else ""
    frame = Frame(
        community=setting.community,
        hours=time_ranges(setting.community.hours),
        today=setting.today,
        sections=SECTIONS,
        links=_links(catalog),
        page=planned,
        description=shorten(told or context["config"].site_description or "", LONGEST_DESCRIPTION),
        feeds=tuple(_feeds(catalog, planned.section if planned else "")) if setting.site_url else (),
        skin=setting.skin,
        theme_style=_theme_style(tuple(context["config"].theme.dirs)),
        has_search=draft.has_search,
        shared=shared,
        policy=draft.policy.of_page(),
    )
    context["civpub"] = frame  # type: ignore[typeddict-unknown-key]  # MkDocs lets plugins add to it
    return context


def _links(catalog: Catalog) -> tuple[Link, ...]:
    """Return the links at the foot, without the hand-written pages this site does not have."""
    documents = catalog.setting.documents
    return tuple(link for link in FOOT if link.url in {TOPICS, FOLLOW} or link.url in documents)


def _feeds(catalog: Catalog, here: str) -> Iterator[Alternate]:
    """Yield the feeds of the whole site and of the section `here`, if it is one."""
    name = catalog.setting.community.name
    for title, folder in ((name, ""), *((f"{name}：{tab.title}", tab.url) for tab in SECTIONS if tab.folder == here)):
        yield Alternate(title, f"{folder}{ATOM}", "application/atom+xml")
        yield Alternate(title, f"{folder}{JSON_FEED}", "application/feed+json")


@cache
def _theme_style(folders: Sequence[str]) -> str:
    """Return the address of the theme's own style sheet, whose name is another in every version of it, or nothing."""
    found = (file for folder in folders for file in sorted(Path(folder).glob("assets/stylesheets/main.*.min.css")))
    return next((f"assets/stylesheets/{file.name}" for file in found), "")
