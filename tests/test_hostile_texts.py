"""Ten thousand hostile texts, each read back as it was said, from every format a site is written in."""

import json
from collections.abc import Sequence
from html.parser import HTMLParser
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from xml.etree import ElementTree as ET

import icalendar
import pytest
from content_folder import TODAY
from hostile import hostile_texts

from civpub.assemble.people import people_index
from civpub.calendar import format_day
from civpub.feeds.atom import atom
from civpub.feeds.calendar import Diary, calendar
from civpub.feeds.feed import Entry, Feed
from civpub.feeds.json_feed import json_feed
from civpub.kinds.findable import Findable
from civpub.kinds.following import Event
from civpub.kinds.page import Card
from civpub.rendering.environment import environment
from civpub.rendering.head import Head, json_ld
from civpub.search import Entry as Found
from civpub.search import plan_shards
from civpub.search.bundle import shard_files
from civpub.search.index import Postings

SITE = "https://liuan.example/"
ATOM = "{http://www.w3.org/2005/Atom}"
COUNT = 10_000


@pytest.fixture(scope="module")
def texts() -> list[str]:
    made = hostile_texts(COUNT)
    assert len(set(made)) == COUNT
    return made


@pytest.fixture(scope="module")
def feed(texts: list[str]) -> Feed:
    """A feed that says every text as a title, as a summary and as a topic."""
    entries = tuple(
        Entry(text, f"{SITE}{at}/", texts[at - 1], TODAY, TODAY, (texts[at - 2],)) for at, text in enumerate(texts)
    )
    return Feed(
        title=texts[0], subtitle=texts[1], author=texts[2], base=SITE, folder="", updated=TODAY, entries=entries
    )


class Reader(HTMLParser):
    """Gathers the texts and the attributes of a page, and every element in it."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.texts: dict[str, list[str]] = {}
        self.contents: list[str | None] = []
        self.now = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.now = dict(attrs).get("class") or tag
        self.contents += [value for name, value in attrs if name == "content"]
        self.texts.setdefault(self.now, []).append("")

    def handle_endtag(self, tag: str) -> None:  # noqa: ARG002
        self.now = ""

    def handle_data(self, data: str) -> None:
        if self.now:
            self.texts[self.now][-1] += data


def cards(texts: Sequence[str]) -> str:
    listed = [Card(text, "news/", TODAY, texts[at - 1], text) for at, text in enumerate(texts)]
    module = environment().get_template("_card.html").module
    return str(module.cards(listed, lambda url: url, lambda *_: None, kinds=True))  # type: ignore[attr-defined]


def test_a_page_shows_every_text_and_has_no_element_of_its_making(texts: list[str]) -> None:
    read = Reader(cards(texts))
    assert read.texts["a"] == texts
    assert read.texts["cp-card__summary"] == texts
    assert read.texts["cp-card__kind"] == [texts[-1], *texts[:-1]]
    assert read.tags == {"ul", "li", "h2", "a", "p", "span", "time"}


def test_the_head_of_a_page_tells_programs_every_text(texts: list[str]) -> None:
    head = Head("article", None, None, texts[0], tuple(texts), json_ld([{"name": text} for text in texts]))
    read = Reader(environment().get_template("_head.html").render(head=head))
    assert read.contents == ["article", texts[0], *texts]
    [data] = read.texts["script"]
    assert [thing["name"] for thing in json.loads(data)["@graph"]] == texts
    assert read.tags == {"meta", "script"}


def test_a_reader_of_xml_finds_every_text_in_a_feed(feed: Feed, texts: list[str]) -> None:
    root = ET.fromstring(atom(feed))
    assert [entry.findtext(f"{ATOM}title") for entry in root.iter(f"{ATOM}entry")] == texts
    assert [entry.findtext(f"{ATOM}summary") for entry in root.iter(f"{ATOM}entry")] == [texts[-1], *texts[:-1]]
    assert [topic.attrib["term"] for topic in root.iter(f"{ATOM}category")] == [*texts[-2:], *texts[:-2]]


def test_a_reader_of_json_finds_every_text_in_a_feed(feed: Feed, texts: list[str]) -> None:
    items = json.loads(json_feed(feed))["items"]
    assert [item["title"] for item in items] == texts
    assert [item["summary"] for item in items] == [texts[-1], *texts[:-1]]
    assert [item["tags"] for item in items] == [[text] for text in [*texts[-2:], *texts[:-2]]]


def test_a_reader_of_calendars_finds_every_text(texts: list[str]) -> None:
    days = tuple(Event(f"a/{at}", TODAY, texts[at], "a/", texts[at + 1], TODAY) for at in range(0, COUNT, 2))
    found: list[Any] = icalendar.Calendar.from_ical(calendar(Diary("柳岸", SITE, days))).walk("VEVENT")
    read = [text for event in found for text in (str(event["summary"]), str(event["description"]))]
    assert read[::2] == texts[::2]
    assert read[1::2] == [f"{text}\n{SITE}a/" for text in texts[1::2]]


def test_the_search_index_holds_every_text_as_a_page_shows_it(texts: list[str], tmp_path: Path) -> None:
    (tmp_path / "news/0").mkdir(parents=True)
    page = f"<html><body><article><h1>题</h1>{cards(texts)}</article></body></html>"
    (tmp_path / "news/0/index.html").write_text(page, encoding="utf-8")
    shard = plan_shards([Found("news/0/", texts[1], "news", TODAY)])[1]
    [(_, told)] = shard_files(shard, tmp_path, Postings())
    read = json.loads(told)
    assert read["title"] == texts[1]
    said = "".join(text * 2 for text in texts)  # a card's title and its summary, and after all sentences the facts
    said += "".join(f"{texts[at - 1]}{format_day(TODAY)}" for at in range(len(texts)))
    assert without_spaces(read["text"]) == without_spaces(said)


def without_spaces(text: str) -> str:
    return "".join(text.split())


def test_the_index_of_people_holds_every_text_as_a_name_and_as_a_note(texts: list[str]) -> None:
    people = [Findable(text, "", "people/a/", (texts[at - 1],)) for at, text in enumerate(texts)]
    shelf = SimpleNamespace(kind=SimpleNamespace(findables=lambda _: people))
    index = json.loads(people_index(SimpleNamespace(shelves=[shelf])))  # type: ignore[arg-type]
    assert [row[0] for row in index["people"]] == texts
    assert [index["notes"][row[4]] for row in index["people"]] == [texts[-1], *texts[:-1]]
