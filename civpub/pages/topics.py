"""The pages of topics (主题): whatever kinds a topic gathers."""

from collections import defaultdict
from collections.abc import Iterator

from msgspec import Struct

from civpub.catalog import Catalog
from civpub.kinds.lists import HOME, Listing, plan_list
from civpub.kinds.page import Card, Link, PlannedPage
from civpub.kinds.topics import TOPICS


class Topic(Struct, frozen=True):
    """A topic with the number of records under it."""

    link: Link
    count: int


def topic_pages(catalog: Catalog) -> Iterator[PlannedPage]:
    """Yield the index of topics and the pages of each."""
    by_topic: dict[str, list[Card]] = defaultdict(list)
    names: dict[str, str] = {}
    for shelf in catalog.shelves:
        for brief in shelf.briefs:
            if brief.topics:
                card = shelf.kind.card(brief, shelf)
                for url, name in {link.url: link.title for link in brief.topics}.items():
                    names.setdefault(url, name)
                    by_topic[url].append(card)
    topics = [Topic(Link(names[url], url), len(cards)) for url, cards in by_topic.items()]
    topics.sort(key=lambda topic: (-topic.count, topic.link.title))
    yield PlannedPage(
        url=TOPICS,
        title="主题",
        template="topics.html",
        section="topics",
        data={"topics": tuple(topics)},
        crumbs=(HOME,),
        description="按主题查看社区发布的内容。",
        modified=max((brief.date for brief in catalog.briefs), default=catalog.setting.today),
    )
    for topic in topics:
        cards = sorted(by_topic[topic.link.url], key=lambda card: (card.day, card.url), reverse=True)
        title = f"主题：{topic.link.title}"
        crumbs, lead = (HOME, Link("主题", TOPICS)), f"共 {topic.count:,} 篇，新的在前。"
        yield from plan_list(Listing(topic.link.url, title, "topics", cards, crumbs, lead=lead, of_kinds=True))
