"""The page residents search on (站内搜索): what its script begins with, and what helps where no script runs."""

from collections import Counter

from civpub.catalog import Catalog
from civpub.kinds.award.people import PEOPLE
from civpub.kinds.lists import HOME
from civpub.kinds.page import Link, PlannedPage
from civpub.kinds.topics import TOPICS

SEARCH = "search/"
_EXAMPLES = 6
"""Searches offered before anything is typed: what most records are about."""


def search_page(catalog: Catalog) -> PlannedPage | None:
    """Return the page, unless somebody wrote one with its address."""
    if SEARCH in catalog.documents.values():
        return None
    topics = Counter(link.title for brief in catalog.briefs for link in brief.topics)
    examples = sorted(topics, key=lambda name: (-topics[name], name))[:_EXAMPLES]
    sections = tuple(Link(shelf.kind.section_zh, f"{shelf.kind.folder}/") for shelf in catalog.shelves)
    return PlannedPage(
        url=SEARCH,
        title="站内搜索",
        template="search.html",
        section="",
        data={
            "examples": tuple(examples),
            "ways": (*sections, Link("人物", PEOPLE), Link("主题", TOPICS)),
            "phone": catalog.setting.community.phone or "",
        },
        crumbs=(HOME,),
        description="查找社区发布的公示、光荣榜、倡议书和动态。",
        modified=max((brief.date for brief in catalog.briefs), default=catalog.setting.today),
    )
