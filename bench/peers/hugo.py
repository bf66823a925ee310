"""Lays the benchmark's Hugo site around made-up records: Markdown with YAML front matter, shown by its layouts.

Sections of a year and of a month, and the pages of people, are written out as files; no content adapter is used.
"""

import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import yaml

from bench.peers.assets import write_assets
from bench.peers.item import FOLDERS, Item, read_items
from bench.peers.people import Entry, entries_of, people_of

SITE = Path(__file__).parent.parent / "sites" / "hugo"
NUMBERS = ("participants", "volunteers", "hours")
PAGES = {"about": "关于本站", "accessibility": "无障碍声明", "how-to-object": "怎么提意见"}


def prepare(folder: Path, count: int) -> None:
    """Write a Hugo project with `count` records into `folder`."""
    shutil.copytree(SITE, folder, dirs_exist_ok=True)
    write_assets(folder / "static" / "assets")
    items = list(read_items(count))
    people = people_of(item for item in items if item.folder == "awards")
    paged = frozenset(people)
    for path, fields, body in (*_records(items, paged), *_people(people, paged), *_sections(items), *_fixed()):
        file = folder / "content" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"---\n{_dump(fields)}---\n\n{body}", encoding="utf-8", newline="\n")


def record_path(item: Item) -> str:
    """Return where `item` lies below content/."""
    year, month, _ = item.day.split("-")
    parts = {"news": [year, month], "proposals": []}.get(item.folder, [year])
    return "/".join([item.folder, *parts, f"{item.name}.md"])


def _records(items: Iterable[Item], paged: frozenset[str]) -> Iterator[tuple[str, dict[str, Any], str]]:
    for item in items:
        fields = dict(item.fields)
        fields |= {key: int(fields[key]) for key in NUMBERS if key in fields}
        if "type" in fields:  # Hugo's own word for which layouts a page takes
            fields["kind"] = fields.pop("type")
        if item.folder == "awards":
            fields["classes"] = list(fields.pop("class_totals"))
            fields["honorees"] = entries_of(item, paged)
        yield record_path(item), fields, item.body


def _people(
    people: dict[str, list[tuple[Item, int, Entry]]], paged: frozenset[str]
) -> Iterator[tuple[str, dict[str, Any], str]]:
    for key, honours in people.items():
        shown = [(award, entries_of(award, paged)[index - 1], honoree) for award, index, honoree in honours]
        newest, entry, _ = shown[0]
        fields = {
            "title": entry["name"],
            "date": newest.day,
            "description": entry["deed"],
            "glyph": entry["glyph"],
            "unit": entry["unit"],
            "honours": [_honour(award, entry, honoree) for award, entry, honoree in shown],
        }
        yield f"people/{key}.md", fields, ""


def _honour(award: Item, entry: Entry, honoree: Entry) -> dict[str, str]:
    url = f"{award.url}#{entry['anchor']}"
    told = {"roll": award.title, "url": url, "level": award.fields["level"], "date": award.day}
    return told | {key: honoree.get(key, "") for key in ("class", "deed", "story")}


def _sections(items: Iterable[Item]) -> Iterator[tuple[str, dict[str, Any], str]]:
    months = {(item.folder, item.day[:4], item.day[5:7]) for item in items}
    for folder, title in FOLDERS.items():
        yield f"{folder}/_index.md", {"title": title, "lead": f"{title}都在这里。"}, ""
    for folder, year in sorted({(folder, year) for folder, year, _ in months if folder != "proposals"}):
        title = f"{year}年{'光荣墙' if folder == 'awards' else FOLDERS[folder]}"
        whole = {"whole": True} if folder == "awards" else {}
        fields = {"title": title, "linkTitle": f"{year}年", "name": year, "layout": "year"}
        yield f"{folder}/{year}/_index.md", fields | whole, ""
    for folder, year, month in sorted(months):
        if folder == "news":
            title = f"{year}年{int(month)}月动态"
            fields = {"title": title, "linkTitle": f"{int(month)}月", "name": month, "layout": "month"}
            yield f"{folder}/{year}/{month}/_index.md", fields, ""


def _fixed() -> Iterator[tuple[str, dict[str, Any], str]]:
    yield "people/_index.md", {"title": "人物", "whole": True}, ""
    yield "people/by-strokes.md", {"title": "人物（按姓氏笔画）", "layout": "strokes"}, ""
    yield "topics/_index.md", {"title": "主题"}, ""
    for name, title in PAGES.items():
        yield f"{name}.md", {"title": title}, "这一页只为量速度而放。\n"


def _dump(fields: dict[str, Any]) -> str:
    return yaml.dump(fields, Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False, width=1000)
