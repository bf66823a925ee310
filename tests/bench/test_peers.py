from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from bench.peers import hugo, markdown
from bench.peers.item import FOLDERS, Item, read_item, read_items
from bench.peers.people import people_of

COUNT = 60
LISTS = {"index", "_index"}


def front_matter(file: Path) -> dict[str, Any]:
    fields: dict[str, Any] = yaml.safe_load(file.read_text(encoding="utf-8").split("---\n")[1])
    return fields


def records(content: Path) -> dict[str, dict[str, Any]]:
    files = [file for folder in FOLDERS for file in (content / folder).rglob("????-??-??-*.md")]
    assert len({file.stem for file in files}) == len(files)
    return {file.stem: front_matter(file) for file in files}


@pytest.mark.parametrize(("prepare", "content"), [(hugo.prepare, "content"), (markdown.prepare, "docs")])
def test_every_peer_gets_one_page_for_each_record_with_the_same_title(
    prepare: Callable[[Path, int], None], content: str, tmp_path: Path
) -> None:
    prepare(tmp_path, COUNT)

    found = records(tmp_path / content)

    assert {name: fields["title"] for name, fields in found.items()} == {
        item.name: item.title for item in read_items(COUNT)
    }
    assert len(found) == COUNT


@pytest.mark.parametrize(("prepare", "content"), [(hugo.prepare, "content"), (markdown.prepare, "docs")])
def test_every_peer_gets_a_page_for_each_person_with_a_story_and_the_rolls_lead_there(
    prepare: Callable[[Path, int], None], content: str, tmp_path: Path
) -> None:
    prepare(tmp_path, COUNT)

    people = {file.stem for file in (tmp_path / content / "people").rglob("p*.md")}
    rolls = [fields for name, fields in records(tmp_path / content).items() if "-awards-" in name]
    linked = {entry["page"] for roll in rolls for entry in roll["honorees"]} - {""}

    assert people == linked
    assert len(people) == 6


def test_a_record_keeps_its_fields_under_their_english_names_and_all_of_its_text() -> None:
    item = read_item(
        "notices", "2026-11-05-x.md", "---\n标题: 通知\n发布日期: 2026-11-05\n---\n\n一句。\n\n---\n\n又一句。\n"
    )

    assert item.fields == {"title": "通知", "date": "2026-11-05"}
    assert item.body == "一句。\n\n---\n\n又一句。\n"
    assert item.url == "/notices/2026-11-05-x/"


def test_someone_with_two_honours_gets_a_page_without_a_story() -> None:
    once, twice = {"id": "a", "name": "安素琴"}, {"id": "b", "name": "柏永福"}
    rolls = [
        Item("awards", "old", {"date": "2025-01-01", "honorees": [once, twice]}, ""),
        Item("awards", "new", {"date": "2026-01-01", "honorees": [twice]}, ""),
    ]

    assert {key: [award.name for award, _, _ in found] for key, found in people_of(rolls).items()} == {
        "b": ["new", "old"]
    }


def test_every_link_of_a_written_list_leads_to_a_file(tmp_path: Path) -> None:
    markdown.prepare(tmp_path, COUNT)
    docs = tmp_path / "docs"

    for file in docs.rglob("*.md"):
        for target in (part.split(")")[0] for part in file.read_text(encoding="utf-8").split("](")[1:]):
            assert (file.parent / target).is_file(), f"{file}: {target}"


def test_lists_hold_twenty_records_a_page_and_each_news_item_knows_its_neighbours(tmp_path: Path) -> None:
    markdown.prepare(tmp_path, COUNT)
    docs = tmp_path / "docs"

    pages = [docs / "news/index.md", *sorted((docs / "news/page").rglob("index.md"))]
    news = sorted((docs / "news").rglob("*-news-*.md"), key=lambda file: file.name)
    first, second = front_matter(news[0]), front_matter(news[1])

    assert [page.read_text(encoding="utf-8").count("\n## ") for page in pages] == [20, 20, 9]
    assert "older" not in first
    assert first["newer"]["title"] == second["title"]
    assert second["older"]["title"] == first["title"]
