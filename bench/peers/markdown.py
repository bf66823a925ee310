"""Lays the benchmark's site for stock MkDocs with Material, and for Zensical, around made-up records.

Neither makes lists of records by itself, so `bench.peers.lists` writes them out as Markdown, too.
"""

import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import yaml

from bench.peers.assets import write_assets
from bench.peers.item import FOLDERS, Item, read_items
from bench.peers.lists import Page, list_pages, people_pages, wall_pages
from bench.peers.people import Entry, entries_of, people_of

SITE = Path(__file__).parent.parent / "sites" / "material"
FACTS = {
    "type": "类型",
    "date": "日期",
    "level": "级别",
    "place": "地点",
    "organizer": "主办",
    "participants": "来参加的居民",
    "volunteers": "出力的志愿者",
    "hours": "志愿服务小时",
    "about": "什么事",
    "salutation": "称呼",
}
"""Fields shown above a record's text, with their labels."""
FIXED = {"about.md": "关于本站", "accessibility.md": "无障碍声明", "how-to-object.md": "怎么提意见"}


def prepare(folder: Path, count: int) -> None:
    """Write an MkDocs project with `count` records into `folder`."""
    shutil.copytree(SITE, folder, dirs_exist_ok=True)
    docs = folder / "docs"
    write_assets(docs / "assets")
    items = sorted(read_items(count), key=lambda item: (item.day, item.name), reverse=True)
    awards = [item for item in items if item.folder == "awards"]
    people = people_of(awards)
    rolls = [(award, entries_of(award, frozenset(people))) for award in awards]
    for page in (*list_pages(items), *wall_pages(rolls), *people_pages(rolls)):
        _write(docs / page.url / "index.md", page)
    entries = {award.name: found for award, found in rolls}
    for page in (*_records(items, entries), *_people(people)):
        _write(docs / f"{page.url[:-1]}.md", page)
    for name, title in FIXED.items():
        (docs / name).write_text(f"# {title}\n\n这一页只为量速度而放。\n", encoding="utf-8")
    latest = "\n".join(f"- [{item.title}]({item.url[1:-1]}.md) {item.day}" for item in items[:20])
    (docs / "index.md").write_text(f"# 青禾里社区\n\n## 最近的事\n\n{latest}\n", encoding="utf-8")


def _records(items: Sequence[Item], rolls: dict[str, list[Entry]]) -> Iterator[Page]:
    news = [item for item in items if item.folder == "news"]
    place = {item.name: index for index, item in enumerate(news)}
    for item in items:
        page = Page(item.url[1:], item.body, {})
        page.fields.update(_fields(item, page))
        if item.folder == "awards":
            page.fields["honorees"] = rolls[item.name]
        if item.folder == "news":
            index = place[item.name]
            around = {"newer": news[index - 1 : index], "older": news[index + 1 : index + 2]}
            page.fields.update({word: _link(page, found[0]) for word, found in around.items() if found})
        yield page


def _fields(item: Item, page: Page) -> dict[str, Any]:
    crumbs = [{"title": "首页", "url": page.to("")}, {"title": FOLDERS[item.folder], "url": page.to(f"{item.folder}/")}]
    facts = [{"name": label, "text": item.fields[key]} for key, label in FACTS.items() if key in item.fields]
    if "period" in item.fields:
        period, contact = item.fields["period"], item.fields["contact"]
        facts.append({"name": "公示期", "text": f"{period['starts']} 至 {period['ends']}"})
        facts.append({"name": "向谁提意见", "text": f"{contact['office']} {contact['phone']} {contact['hours']}"})
    if "result" in item.fields:
        facts.append({"name": "公示结果", "text": item.fields["result"]["text"]})
    return {
        "title": item.title,
        "description": item.fields.get("summary") or item.fields.get("about") or item.title,
        "crumbs": crumbs,
        "facts": facts,
        "asks": item.fields.get("asks", []),
        "topics": [{"title": topic, "url": page.to(f"topics/{topic}/")} for topic in item.fields.get("topics", ())],
    }


def _people(people: dict[str, list[tuple[Item, int, Entry]]]) -> Iterator[Page]:
    for key, honours in people.items():
        sections = [
            f"## [{award.title}](../awards/{award.name}.md)\n\n{award.day} {honoree['class']}\n\n"
            f"{honoree['deed']}\n\n{honoree.get('story', '')}"
            for award, _, honoree in honours
        ]
        _, _, newest = honours[0]
        head = f"# {newest['name']}\n\n{newest['unit']}"
        yield Page(f"people/{key}/", "\n\n".join((head, *sections)), {"description": newest["deed"]})


def _link(page: Page, item: Item) -> dict[str, str]:
    return {"title": item.title, "url": page.to(item.url[1:])}


def _write(file: Path, page: Page) -> None:
    head = yaml.dump(page.fields, Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False, width=1000)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(f"---\n{head}---\n\n{page.body}" if page.fields else page.body, encoding="utf-8", newline="\n")
