"""Every list of the site as Markdown, for generators that make none: 20 records a page, archives, topics, people.

Stands between the records of `bench.peers.item` and `bench.peers.markdown`, which writes the pages.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from posixpath import relpath
from typing import Any

from bench.peers.item import FOLDERS, Item
from bench.peers.people import Entry

PAGE_SIZE = 20


@dataclass(frozen=True, slots=True)
class Page:
    """A page to write: its address below docs/ without a leading stroke, ending in one; front matter; Markdown."""

    url: str
    body: str
    fields: dict[str, Any] = field(default_factory=dict)

    def to(self, url: str) -> str:
        """Return the way from here to `url`, as a browser follows it."""
        return relpath("/" + url, "/" + self.url) + "/"


def list_pages(items: Sequence[Item]) -> Iterator[Page]:
    """Yield the lists, the archives by year and month, and the topics of `items`, which stand newest first."""
    for folder, title in FOLDERS.items():
        found = [item for item in items if item.folder == folder]
        yield from _paged(f"{folder}/", title, found)
        if folder in {"news", "notices"}:
            for year, part in _grouped(found, 4).items():
                yield from _paged(f"{folder}/{year}/", f"{year}年{title}", part)
        if folder == "news":
            for month, part in _grouped(found, 7).items():
                yield from _paged(f"{folder}/{month.replace('-', '/')}/", f"{month}{title}", part)
    topics: dict[str, list[Item]] = defaultdict(list)
    for item in items:
        for topic in item.fields.get("topics", ()):
            topics[topic].append(item)
    links = (f"- [{topic}]({topic}/index.md) {len(found)} 篇" for topic, found in topics.items())
    yield Page("topics/", "\n".join(("# 主题\n", *links, "")))
    for topic, found in topics.items():
        yield from _paged(f"topics/{topic}/", f"主题：{topic}", found)


def wall_pages(rolls: Sequence[tuple[Item, list[Entry]]]) -> Iterator[Page]:
    """Yield the wall of honour of each year of `rolls`."""
    years: dict[str, list[tuple[Item, list[Entry]]]] = defaultdict(list)
    for award, entries in rolls:
        years[award.day[:4]].append((award, entries))
    for year, found in years.items():
        sections = [f"## [{award.title}](../{award.name}.md)\n\n{_tiles(award, entries)}" for award, entries in found]
        yield Page(f"awards/{year}/", "\n\n".join((f"# {year}年光荣墙", *sections)) + "\n")


def people_pages(rolls: Iterable[tuple[Item, list[Entry]]]) -> Iterator[Page]:
    """Yield the index of everyone on `rolls`, by letter and by strokes."""
    listed = [(award, entry) for award, entries in rolls for entry in entries]
    for url, title, key in (("people/", "人物", "letter"), ("people/by-strokes/", "人物（按姓氏笔画）", "strokes")):
        groups: dict[Any, list[str]] = defaultdict(list)
        for award, entry in sorted(listed, key=lambda pair: str(pair[1]["name"])):
            up = "../" * url.count("/")
            groups[entry[key]].append(f"- [{entry['name']}]({up}{_target(award, entry)}) {award.title}")
        sections = (f"## {heading}\n\n" + "\n".join(groups[heading]) for heading in sorted(groups))
        yield Page(url, "\n\n".join((f"# {title}", *sections)) + "\n")


def _tiles(award: Item, entries: Iterable[Entry]) -> str:
    return "\n".join(f"- [{entry['name']}](../../{_target(award, entry)}) {entry['class']}" for entry in entries)


def _target(award: Item, entry: Entry) -> str:
    """Return the source file `entry` leads to; anchors of a roll come from the template, so links stop at the roll."""
    return f"people/{entry['page']}.md" if entry["page"] else f"awards/{award.name}.md"


def _grouped(items: Iterable[Item], length: int) -> dict[str, list[Item]]:
    groups: dict[str, list[Item]] = defaultdict(list)
    for item in items:
        groups[item.day[:length]].append(item)
    return groups


def _paged(url: str, title: str, items: Sequence[Item]) -> Iterator[Page]:
    count = max(1, -(-len(items) // PAGE_SIZE))
    for number in range(1, count + 1):
        here = url if number == 1 else f"{url}page/{number}/"
        up = "../" * here.count("/")
        cards = [_card(item, up) for item in items[(number - 1) * PAGE_SIZE : number * PAGE_SIZE]]
        heading = title if number == 1 else f"{title}（第 {number} 页）"
        around = [_pager(url, other, up) for other in (number - 1, number + 1) if 1 <= other <= count]
        yield Page(here, "\n\n".join((f"# {heading}", *cards, " ".join(around))).rstrip() + "\n")


def _card(item: Item, up: str) -> str:
    summary = item.fields.get("summary") or item.fields.get("about") or item.body.split("。")[0] + "。"
    return f"## [{item.title}]({up}{item.url[1:-1]}.md)\n\n{item.day}\n\n{summary}"


def _pager(url: str, number: int, up: str) -> str:
    path = f"{url}index.md" if number == 1 else f"{url}page/{number}/index.md"
    return f"[第 {number} 页]({up}{path})"
