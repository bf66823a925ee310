"""What every page of the example site must hold."""

import re
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit
from xml.etree import ElementTree as ET

import pytest
from html_pages import Page, pages

BASE = "https://qingheli.example/"


@pytest.fixture(scope="module")
def built(example_site: Path) -> dict[str, Page]:
    return pages(example_site)


def test_every_page_has_one_heading_a_title_a_language_and_a_canonical_address(built: dict[str, Page]) -> None:
    for name, page in built.items():
        assert len(page.all("h1")) == 1, name
        assert page.all("h1")[0].text.strip(), name
        assert len(page.all("title")) == 1, name
        assert page.all("title")[0].text.strip(), name
        assert page.all("html")[0].attributes["lang"].startswith("zh"), name
        canonical = [link for link in page.all("link") if link.attributes.get("rel") == "canonical"]
        assert len(canonical) == (0 if name == "404.html" else 1), name


def test_every_internal_link_and_anchor_leads_somewhere(example_site: Path, built: dict[str, Page]) -> None:
    ids = {name: set(page.ids) for name, page in built.items()}
    broken = []
    for name, page in built.items():
        for element in page.elements:
            for attribute in ("href", "src"):
                value = element.attributes.get(attribute)
                if value is None:
                    continue
                target = urlsplit(urljoin(BASE + name, value))
                if f"{target.scheme}://{target.netloc}/" != BASE:
                    continue
                path = unquote(target.path).removeprefix("/")
                path = f"{path}index.html" if path.endswith("/") or not path else path
                if not (example_site / path).is_file() or (
                    target.fragment and element.tag == "a" and unquote(target.fragment) not in ids.get(path, set())
                ):
                    broken.append((name, value))
    assert broken == []


def test_no_id_stands_twice_on_a_page(built: dict[str, Page]) -> None:
    for name, page in built.items():
        assert len(page.ids) == len(set(page.ids)), name


def test_nothing_is_loaded_from_elsewhere(example_site: Path, built: dict[str, Page]) -> None:
    for name, page in built.items():
        for element in page.elements:
            loaded = element.attributes.get("src") or (
                element.attributes.get("href")
                if element.tag == "link" and element.attributes.get("rel") != "canonical"
                else None
            )
            assert not loaded or not re.match(r"(https?:)?//", loaded), (name, loaded)
    for sheet in example_site.rglob("*.css"):
        assert not re.search(r"url\(\s*[\"']?(https?:)?//", sheet.read_text(encoding="utf-8")), sheet


def test_no_script_of_ours_is_written_into_a_page(built: dict[str, Page]) -> None:
    for name, page in built.items():
        for element in page.elements:
            assert "style" not in element.attributes, (name, element)
            assert not [attribute for attribute in element.attributes if attribute.startswith("on")], (name, element)


def test_no_template_syntax_and_no_traceback_is_visible(example_site: Path) -> None:
    for file in example_site.rglob("*.html"):
        text = file.read_text(encoding="utf-8")
        assert not re.search(r"\{\{|\{%|Traceback|Undefined|None</", text), file


def test_the_sitemap_lists_every_page_with_the_day_it_changed(example_site: Path, built: dict[str, Page]) -> None:
    tree = ET.parse(example_site / "sitemap.xml")
    space = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}
    listed = {
        url.findtext("s:loc", namespaces=space): url.findtext("s:lastmod", namespaces=space)
        for url in tree.findall("s:url", space)
    }
    asides = {
        name
        for name, page in built.items()
        if any(meta.attributes.get("name") == "robots" for meta in page.all("meta"))
    }
    expected = {urljoin(BASE, name.removesuffix("index.html")) for name in built if name not in {"404.html", *asides}}
    assert set(listed) == expected
    assert all(day is None or "2024-01-01" <= day <= "2026-11-10" for day in listed.values())
    assert listed[BASE + "notices/2026-10-20-ji-xiu-xiang-ting-che/"] is not None


def test_every_date_is_marked_as_one(built: dict[str, Page]) -> None:
    times = [element for page in built.values() for element in page.all("time")]
    assert len(times) > 500
    assert all(re.fullmatch(r"\d{4}-\d{2}-\d{2}", element.attributes["datetime"]) for element in times)


def test_every_picture_has_its_size_and_its_text(built: dict[str, Page]) -> None:
    pictures = [(name, element) for name, page in built.items() for element in page.all("img")]
    assert len(pictures) > 100
    for name, picture in pictures:
        assert {"alt", "width", "height"} <= picture.attributes.keys(), (name, picture)


def test_the_footer_says_that_the_community_is_invented(built: dict[str, Page]) -> None:
    for name, page in built.items():
        assert "虚构" in page.all("footer")[-1].text, name
