"""Feeds, read back by a reader that is not ours: they say what the records say, whatever that is."""

import json
import warnings
from datetime import date
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import feedparser
import pytest
from content_folder import TODAY, check, example, write
from example import ROOT
from hostile import TEXT
from hypothesis import given, settings
from hypothesis import strategies as st

from civpub.feeds import feed_files
from civpub.feeds.atom import atom
from civpub.feeds.feed import NEWEST, Entry, Feed
from civpub.feeds.json_feed import json_feed
from civpub.kinds import KINDS
from civpub.kinds.following import base_of

SITE = "https://liuan.example/"
ATOM = "{http://www.w3.org/2005/Atom}"
FEEDS = ["", *(f"{kind.folder}/" for kind in KINDS)]


def files_of(content: Path, site_url: str = SITE, today: date = TODAY) -> dict[str, bytes]:
    checked = check(content, today)
    return dict(feed_files(checked.catalog, checked.pages.values(), site_url))


@pytest.fixture(scope="module")
def files() -> dict[str, bytes]:
    return files_of(ROOT / "content")


def feed(**more: Any) -> Feed:
    facts = {"title": "柳岸", "subtitle": "", "author": "居委会", "base": SITE, "folder": "", "updated": TODAY}
    return Feed(**{**facts, "entries": (), **more})


def parsed(data: bytes) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # feedparser's own
        found = feedparser.parse(data, sanitize_html=False, resolve_relative_uris=False)
    assert not found.bozo, found.bozo_exception
    assert found.version == "atom10"
    return found


def texts(element: ET.Element) -> dict[str, str]:
    return {child.tag.removeprefix(ATOM): child.text or "" for child in element}


@pytest.mark.parametrize("folder", FEEDS)
def test_a_feed_reader_finds_every_entry_with_its_address_days_and_topics(files: dict[str, bytes], folder: str) -> None:
    found = parsed(files[f"{folder}feed.atom"])
    assert found.feed.id == found.feed.link == f"https://liuan.example/{folder}"
    assert found.feed.author == "青禾里社区居民委员会"
    assert 0 < len(found.entries) <= NEWEST
    for entry in found.entries:
        assert entry.id == entry.link
        assert entry.id.startswith(SITE + folder)
        assert entry.title
        assert entry.summary
        assert entry.published.endswith("T00:00:00+08:00")
        assert entry.published <= entry.updated <= found.feed.updated
    published = [entry.published for entry in found.entries]
    assert published == sorted(published, reverse=True)
    assert any(entry.get("tags") for entry in found.entries) == (folder in {"", "news/", "proposals/"})


@pytest.mark.parametrize("folder", FEEDS)
def test_a_json_feed_has_all_the_standard_requires_and_says_the_same(files: dict[str, bytes], folder: str) -> None:
    found = json.loads(files[f"{folder}feed.json"])
    assert found["version"] == "https://jsonfeed.org/version/1.1"
    assert found["feed_url"] == f"{SITE}{folder}feed.json"
    assert found["home_page_url"] == SITE + folder
    assert all(isinstance(found[name], str) and found[name] for name in ("title", "description", "language"))
    assert [set(author) <= {"name", "url", "avatar"} for author in found["authors"]] == [True]
    for item in found["items"]:
        assert all(isinstance(item[name], str) and item[name] for name in ("id", "url", "title", "content_text"))
        assert set(item) <= {
            "id", "url", "title", "content_text", "summary", "image", "date_published", "date_modified", "tags",
        }  # fmt: skip
    told = [(entry.id, entry.title, entry.updated) for entry in parsed(files[f"{folder}feed.atom"]).entries]
    assert told == [(item["id"], item["title"], item["date_modified"]) for item in found["items"]]


def test_every_address_and_picture_in_a_feed_is_there(example_site: Path) -> None:
    base = "https://qingheli.example/"
    items = json.loads((example_site / "feed.json").read_text(encoding="utf-8"))["items"]
    assert any("image" in item for item in items)
    for item in items:
        assert (example_site / item["url"].removeprefix(base) / "index.html").is_file()
        assert "image" not in item or (example_site / item["image"].removeprefix(base)).is_file()


def test_a_record_that_gets_another_title_keeps_its_identity(tmp_path: Path) -> None:
    text = example(KINDS[3], "smallest")
    ids = []
    for title in ("热水器换了新的", "换了新的热水器"):
        lines = [f"标题: {title}" if line.startswith("标题:") else line for line in text.splitlines()]
        content = write(tmp_path / title, {"news/a.md": "\n".join(lines) + "\n"})
        [item] = json.loads(files_of(content)["feed.json"])["items"]
        assert item["title"] == title
        ids.append(item["id"])
    assert ids == [f"{SITE}news/a/"] * 2


def test_an_empty_community_has_feeds_without_entries(tmp_path: Path) -> None:
    found = files_of(write(tmp_path, {}))
    for folder in FEEDS:
        assert parsed(found[f"{folder}feed.atom"]).entries == []
        assert json.loads(found[f"{folder}feed.json"])["items"] == []


def test_a_site_without_an_address_has_a_calendar_and_no_feeds() -> None:
    assert not [name for name in files_of(ROOT / "content", "") if not name.endswith(".ics")]


def test_the_same_content_on_the_same_day_gives_the_same_bytes(files: dict[str, bytes]) -> None:
    assert files_of(ROOT / "content") == files


def test_a_withdrawn_notice_says_so_first(files: dict[str, bytes]) -> None:
    [item] = [item for item in json.loads(files["notices/feed.json"])["items"] if "ting-che/" in item["id"]]
    assert item["summary"].startswith("（2026年")
    assert "已撤回" in item["summary"]
    assert item["date_modified"] > item["date_published"]


def test_the_address_of_a_site_is_written_in_the_signs_of_an_address() -> None:
    assert base_of("https://qingheli.example/a/b & 社区") == "https://qingheli.example/a/b%20&%20%E7%A4%BE%E5%8C%BA/"


@settings(max_examples=300)
@given(title=TEXT, summary=TEXT, author=TEXT, topics=st.lists(TEXT, max_size=3))
def test_whatever_a_record_says_is_what_a_reader_of_xml_or_json_reads(
    title: str, summary: str, author: str, topics: list[str]
) -> None:
    entry = Entry(title, f"{SITE}a/", summary, TODAY, TODAY, tuple(topics))
    whole = feed(title=title, subtitle=summary, author=author, entries=(entry,))
    root = ET.fromstring(atom(whole))
    assert texts(root)["title"] == title
    assert texts(root).get("subtitle", "") == summary
    assert root.findtext(f"{ATOM}author/{ATOM}name") == author
    [found] = root.findall(f"{ATOM}entry")
    assert (texts(found)["title"], texts(found).get("summary", "")) == (title, summary)
    assert [category.attrib["term"] for category in found.findall(f"{ATOM}category")] == topics
    item = json.loads(json_feed(whole))["items"][0]
    assert (item["title"], item["summary"], item.get("tags", [])) == (title, summary, topics)


@pytest.mark.parametrize("sign", ["\x00", "\x0b", "\x1f", "\ufffe"])
def test_a_sign_that_no_xml_may_hold_does_not_spoil_the_feed(sign: str) -> None:
    assert parsed(atom(feed(title=f"前{sign}后"))).feed.title == "前\ufffd后"
