"""What every page tells programs: those that show a link in a chat, those that search, those that follow."""

import json
from pathlib import Path
from typing import Any

import pytest
from html_pages import Page, pages

BASE = "https://qingheli.example/"
NEEDED = {
    "NewsArticle": {"headline", "datePublished", "dateModified", "author", "publisher", "url", "description"},
    "SpecialAnnouncement": {"name", "text", "datePosted", "category", "publisher", "url", "announcementLocation"},
    "Article": {"headline", "datePublished", "author", "publisher", "url"},
    "Person": {"name", "url", "award", "description"},
    "CollectionPage": {"name", "url", "description", "mainEntity"},
    "Organization": {"name", "url"},
    "WebSite": {"name", "url", "potentialAction"},
    "BreadcrumbList": {"itemListElement"},
}
"""What schema.org's own examples and the programs that read them ask for, by type."""


@pytest.fixture(scope="module")
def built(example_site: Path) -> dict[str, Page]:
    return {name: page for name, page in pages(example_site).items() if name != "404.html"}


def graph(page: Page) -> list[dict[str, Any]]:
    scripts = [found for found in page.all("script") if found.attributes.get("type") == "application/ld+json"]
    assert len(scripts) <= 1
    return list(json.loads(scripts[0].text)["@graph"]) if scripts else []


def told(page: Page, name: str) -> list[str]:
    """The contents of the meta elements called `name`, by any of their three ways to be called."""
    ways = ("name", "property", "itemprop")
    return [meta.attributes["content"] for meta in page.all("meta") if name in map(meta.attributes.get, ways)]


def thing(page: Page, type_: str) -> dict[str, Any]:
    [found] = [found for found in graph(page) if found["@type"] == type_]
    return found


def test_every_page_has_a_description_that_is_whole_and_the_same_to_all(built: dict[str, Page]) -> None:
    for name, page in built.items():
        [description] = told(page, "og:description")
        assert 0 < len(description) <= 120, name
        assert told(page, "description") == [description, description], name
        [title] = told(page, "og:title")
        assert told(page, "name") == [title] != [""], name
        [canonical] = [link for link in page.all("link") if link.attributes.get("rel") == "canonical"]
        assert told(page, "og:url") == [canonical.attributes["href"]], name


def test_a_record_is_an_article_with_its_day_its_section_and_its_topics(built: dict[str, Page]) -> None:
    page = built["news/2026/2026-11-05-liu-gan-yi-miao/index.html"]
    assert told(page, "og:type") == ["article"]
    assert told(page, "article:published_time") == ["2026-11-05T00:00:00+08:00"]
    assert told(page, "article:section") == ["动态"]
    assert told(page, "article:tag") == thing(page, "NewsArticle")["keywords"] != []
    assert told(built["index.html"], "og:type") == ["website"]
    assert told(built["people/gu-changgeng/index.html"], "og:type") == ["profile"]
    assert all(len(told(page, "og:type")) == 1 for page in built.values())


def test_what_belongs_to_the_shared_item_is_there(built: dict[str, Page]) -> None:
    for name, page in built.items():
        items = [element for element in page.elements if "itemref" in element.attributes]
        assert [set(item.attributes["itemref"].split()) - set(page.ids) for item in items] == [set()], name


def test_everything_described_has_what_its_type_needs_and_whole_addresses(built: dict[str, Page]) -> None:
    seen = set()
    for name, page in built.items():
        for found in graph(page):
            seen.add(found["@type"])
            assert NEEDED[found["@type"]] <= found.keys(), name
            assert None not in found.values(), name
            assert found.get("url", BASE).startswith(BASE), name
            for address in found.get("image", []):
                assert address.startswith(f"{BASE}media/"), name
    assert seen == set(NEEDED)


def test_the_way_down_is_told_wherever_it_is_shown(built: dict[str, Page]) -> None:
    for name, page in built.items():
        shown = [found for found in page.all("nav") if found.attributes.get("class") == "cp-crumbs"]
        assert bool(shown) == any(found["@type"] == "BreadcrumbList" for found in graph(page)), name
        for found in graph(page):
            if found["@type"] == "BreadcrumbList":
                steps = found["itemListElement"]
                assert [step["position"] for step in steps] == list(range(1, len(steps) + 1))
                assert steps[0]["item"] == BASE
                assert [step["name"] for step in steps[:-1]] == shown[0].text.split(), name


def test_a_notice_says_until_when_whom_to_call_and_its_state(built: dict[str, Page]) -> None:
    found = thing(built["notices/2026-11-05-san-jian-xiao-shi/index.html"], "SpecialAnnouncement")
    assert found["expires"] == "2026-11-13T23:59:59+08:00"
    assert (found["category"], found["creativeWorkStatus"]) == ("公示", "公示中")
    assert found["publisher"]["contactPoint"]["telephone"] == "0500-5550118"


def test_a_person_has_all_their_honours_and_a_roll_all_its_people(built: dict[str, Page]) -> None:
    assert len(thing(built["people/gu-changgeng/index.html"], "Person")["award"]) == 2
    roll = thing(built["awards/2026-q3-si-de-bang/index.html"], "CollectionPage")["mainEntity"]
    assert roll["numberOfItems"] == len(roll["itemListElement"]) == 4
    for item in roll["itemListElement"]:
        page, _, anchor = item["item"]["url"].removeprefix(BASE).partition("#")
        assert not anchor or anchor in built[f"{page}index.html"].ids


def test_the_home_page_says_who_publishes_and_how_to_search(built: dict[str, Page]) -> None:
    site = thing(built["index.html"], "WebSite")
    assert site["potentialAction"]["target"]["urlTemplate"] == f"{BASE}search/?q={{search_term_string}}"
    assert site["publisher"]["@id"] == thing(built["index.html"], "Organization")["@id"]


def test_every_page_tells_of_the_feeds_of_the_site_and_of_its_section(built: dict[str, Page]) -> None:
    for name, page in built.items():
        links = [link.attributes for link in page.all("link") if link.attributes.get("rel") == "alternate"]
        assert {link["type"] for link in links} == {"application/atom+xml", "application/feed+json"}, name
        folder = name.partition("/")[0]
        assert len(links) == (4 if folder in {"news", "notices", "proposals", "awards", "people"} else 2), name


def test_the_page_on_following_offers_the_calendar_and_every_feed(built: dict[str, Page], example_site: Path) -> None:
    page = built["follow/index.html"]
    offered = {link.attributes["href"] for link in page.all("a")}
    assert {"webcal://qingheli.example/calendar.ics", "../calendar.ics", "../feed.atom", "../news/feed.json"} <= offered
    for other in built.values():
        assert "订阅本站" in other.all("footer")[-1].text
    notice = built["notices/2026-11-05-san-jian-xiao-shi/index.html"]
    [button] = [link for link in notice.all("a") if link.text == "加到手机日历"]
    assert (example_site / "notices/2026-11-05-san-jian-xiao-shi" / Path(button.attributes["href"]).name).is_file()


def test_without_an_address_of_the_site_nothing_that_wants_one_is_told(project: Path, civpub: Any) -> None:
    config = project / "mkdocs.yml"
    config.write_text(config.read_text(encoding="utf-8").replace("site_url: https://liuan.example/\n", ""), "utf-8")
    built = civpub("build", "-f", config)
    assert built.exit_code == 0, built.output
    for name, page in pages(project / "site").items():
        assert graph(page) == [], name
        assert told(page, "og:url") == [], name
        assert not [link for link in page.all("link") if link.attributes.get("rel") == "alternate"], name
    offered = {link.attributes["href"] for link in Page.read(project / "site/follow/index.html").all("a")}
    assert "../calendar.ics" in offered
    assert not [address for address in offered if address.startswith("webcal") or "feed" in address]
