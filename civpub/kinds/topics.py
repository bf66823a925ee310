"""The addresses of topics (主题), under which records of any kind are gathered."""

from collections.abc import Iterable

from civpub.kinds.page import Link
from civpub.names.slug import to_slug

TOPICS = "topics/"
_LINKS: dict[str, Link] = {}


def topic_link(name: str) -> Link:
    """Return the link to the page of topic `name`."""
    if name not in _LINKS:
        _LINKS[name] = Link(name, f"{TOPICS}{to_slug(name)}/")
    return _LINKS[name]


def topic_links(names: Iterable[str]) -> tuple[Link, ...]:
    """Return the links to the pages of the topics `names`."""
    return tuple(map(topic_link, names))


def recall(links: Iterable[Link]) -> None:
    """Take over `links` this same program made earlier: to learn pinyin for one topic takes a third of a second."""
    for link in links:
        _LINKS.setdefault(link.title, link)
