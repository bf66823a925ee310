"""Whatever stands in a field is shown as text, wherever it is shown."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from click.testing import Result
from html_pages import Page, pages
from payloads import PAYLOADS

HOSTILE = "\"'><img src=x onerror=alert(1)><script>alert(2)</script>{{7*7}}&amp;</title>]]>"


def record(fields: dict[str, object], body: str | None = None) -> str:
    text = yaml.safe_dump(fields, allow_unicode=True, width=10_000, default_style='"')
    return text if body is None else f"---\n{text}---\n\n{body}\n"


def hostile_content(content: Path) -> None:
    """Write one record of each kind with hostile text in every field that takes free text."""
    people = [
        {
            "id": "a",
            "name": HOSTILE,
            "class": "社会公德",
            "unit": HOSTILE,
            "deed": HOSTILE,
            "story": "好人好事。",
            "consent": "全部公开",
        },
        {
            "id": "b",
            "name": "某甲",
            "display": HOSTILE,
            "class": "个人品德",
            "who": "个人",
            "unit": HOSTILE,
            "consent": "不公开姓名",
        },
    ]
    people[1]["name"] = "张三"
    files = {
        "awards/a.yml": record(
            {
                "title": HOSTILE,
                "date": "2026-10-01",
                "scheme": "四德榜",
                "level": "社区",
                "document_no": HOSTILE,
                "period": HOSTILE,
                "stages": [{"name": "公示", "note": HOSTILE}],
                "intro": "引言。",
                "honorees": people,
            }
        ),
        "awards/b.yml": record(
            {"title": HOSTILE, "date": "2026-09-01", "scheme": "四德榜", "level": "社区", "honorees": people[:1]}
        ),
        "proposals/a.md": record(
            {
                "title": HOSTILE,
                "salutation": HOSTILE,
                "date": "2026-10-02",
                "signatories": [HOSTILE],
                "summary": HOSTILE,
                "audience": [HOSTILE],
                "topics": [HOSTILE],
                "asks": [{"who": HOSTILE, "what": HOSTILE, "when": HOSTILE}],
            },
            "正文。\n\n结尾。",
        ),
        "news/a.md": record(
            {
                "title": HOSTILE,
                "date": "2026-10-03",
                "place": HOSTILE,
                "organizer": [HOSTILE],
                "topics": [HOSTILE],
                "summary": HOSTILE,
                "photos": [{"file": "p.webp", "caption": HOSTILE}],
            },
            "正文。",
        ),
        "news/b.md": record({"title": HOSTILE, "date": "2026-10-02"}, "正文。"),
        "notices/a.md": record(
            {
                "title": HOSTILE,
                "type": "公示",
                "date": "2026-11-02",
                "period": {"starts": "2026-11-02", "ends": "2026-11-13"},
                "contact": {"office": HOSTILE, "phone": "0500-5550118", "address": HOSTILE, "hours": HOSTILE},
                "about": HOSTILE,
                "topics": [HOSTILE],
            },
            "正文。",
        ),
        "notices/b.md": record(
            {
                "title": HOSTILE,
                "type": "公告",
                "date": "2026-10-02",
                "result": {"date": "2026-10-20", "text": HOSTILE},
                "withdrawn": {"date": "2026-10-21", "reason": HOSTILE},
            },
            "正文。",
        ),
        "community.yml": record(
            {
                "name": HOSTILE,
                "organisation": HOSTILE,
                "street": HOSTILE,
                "motto": HOSTILE,
                "address": HOSTILE,
                "hours": HOSTILE,
                "about": HOSTILE,
            }
        ),
    }
    for name, text in files.items():
        (content / name).parent.mkdir(exist_ok=True)
        (content / name).write_text(text, encoding="utf-8")


@pytest.fixture
def hostile_site(project: Path, civpub: Callable[..., Result], example_picture: Path) -> dict[str, Page]:
    hostile_content(project / "content")
    (project / "content" / "pictures").mkdir()
    (project / "content" / "pictures" / "p.webp").write_bytes(example_picture.read_bytes())
    built = civpub("build", "-f", project / "mkdocs.yml")
    assert built.exit_code == 0, built.output
    return pages(project / "site")


def test_hostile_text_makes_no_element_and_no_attribute(hostile_site: dict[str, Page]) -> None:
    for name, page in hostile_site.items():
        for element in page.elements:
            assert not [attribute for attribute in element.attributes if attribute.startswith("on")], (name, element)
            assert element.attributes.get("src") != "x", (name, element)
            if element.tag == "script" and element.attributes.get("type") != "application/ld+json":
                assert "alert" not in element.text, (name, element)
            assert element.attributes.get("action", "./").endswith(("search/", "./")), (name, element)
            assert element.attributes.keys() <= KNOWN_ATTRIBUTES or element.tag in {"svg", "path", "circle"}, (
                name,
                element,
            )


def test_hostile_text_is_shown_as_it_was_typed(hostile_site: dict[str, Page]) -> None:
    for name in ("awards/a", "people/a", "proposals/a", "news/a", "notices/a", "notices/b"):
        page = hostile_site[f"{name}/index.html"]
        assert page.all("h1")[0].text.strip() == HOSTILE, name
        assert HOSTILE in page.all("title")[0].text, name
        text = re.sub(r"\s+", " ", page.all("body")[0].text)
        assert text.count(HOSTILE) >= 3, name
        assert "49" not in page.all("h1")[0].text


def test_hostile_text_reaches_the_description_whole(hostile_site: dict[str, Page]) -> None:
    page = hostile_site["proposals/a/index.html"]
    described = [
        element.attributes["content"] for element in page.all("meta") if element.attributes.get("name") == "description"
    ]
    assert described == [HOSTILE]


def test_hostile_text_is_what_a_reader_of_json_reads(hostile_site: dict[str, Page]) -> None:
    for name, type_, field in (
        ("news/a", "NewsArticle", "headline"),
        ("notices/a", "SpecialAnnouncement", "name"),
        ("proposals/a", "Article", "headline"),
        ("awards/a", "CollectionPage", "name"),
        ("people/a", "Person", "name"),
    ):
        [script] = [found for found in hostile_site[f"{name}/index.html"].all("script") if found.text]
        thing, crumbs = json.loads(script.text)["@graph"]
        assert (thing["@type"], thing[field]) == (type_, HOSTILE)
        assert crumbs["itemListElement"][-1]["name"] == HOSTILE
        assert not set("<>&") & set(script.text), name


def test_a_hidden_name_is_in_no_feed_no_calendar_and_nothing_told_to_machines(
    hostile_site: dict[str, Page], project: Path
) -> None:
    files = [file for file in (project / "site").rglob("*") if file.suffix in {".atom", ".json", ".ics", ".html"}]
    assert {file.suffix for file in files} == {".atom", ".json", ".ics", ".html"}
    assert len(files) > len(hostile_site)
    for file in files:
        assert "张三" not in file.read_text(encoding="utf-8"), file


def test_a_file_whose_name_tries_something_is_refused_by_name_and_nothing_is_published(
    project: Path, civpub: Callable[..., Result]
) -> None:
    bad = set()
    for folder, suffix in (("news", ".md"), ("pictures", ".webp"), ("attachments", ".pdf")):
        (project / "content" / folder).mkdir()
        for number, text in enumerate(PAYLOADS):
            name = f"content/{folder}/{number}{text[:60].translate(NO_PART)}{suffix}"
            (project / name).write_text("---\n标题: 一\n日期: 2026-11-01\n---\n\n正文。\n", encoding="utf-8")
            if set(name.rpartition("/")[2]) & NOT_IN_A_NAME and "13800138000" not in name:
                bad.add(name)
    told = json.loads(civpub("check", "-f", project / "mkdocs.yml", "--format", "json").stdout)["problems"]
    refused = {each["file"]: each for each in told if (each["code"], each["severity"]) == ("CP003", "error")}
    assert len(bad) > 3 * 200
    assert bad <= refused.keys()
    assert all(refused[name]["message"] and refused[name]["hint"] for name in bad)
    assert civpub("build", "-f", project / "mkdocs.yml").exit_code == 1
    assert not (project / "site").exists()


NO_PART = {ord("/"): "∕", 0: ""}
"""What no system takes in a name is left out of it."""
NOT_IN_A_NAME = set(':?#%\\<>"|*\t\n')
KNOWN_ATTRIBUTES = {
    "as",
    "action",
    "data-cp-day",
    "disabled",
    "data-share",
    "fill",
    "data-cp-print",
    "method",
    "maxlength",
    "placeholder",
    "autocomplete",
    "alt",
    "aria-current",
    "http-equiv",
    "aria-describedby",
    "aria-expanded",
    "aria-haspopup",
    "aria-hidden",
    "aria-label",
    "aria-labelledby",
    "aria-live",
    "autocapitalize",
    "autocorrect",
    "charset",
    "class",
    "content",
    "crossorigin",
    "data-md-color-accent",
    "data-md-color-media",
    "data-md-color-primary",
    "data-md-color-scheme",
    "data-md-component",
    "data-md-toggle",
    "data-md-type",
    "data-cp-colours",
    "data-cp-ends",
    "data-cp-result",
    "data-cp-starts",
    "data-cp-until",
    "data-cp-withdrawn",
    "data-cp-days",
    "data-cp-label",
    "data-cp-state",
    "datetime",
    "enterkeyhint",
    "decoding",
    "defer",
    "dir",
    "download",
    "fetchpriority",
    "for",
    "height",
    "hidden",
    "href",
    "hreflang",
    "id",
    "itemprop",
    "itemref",
    "itemscope",
    "itemtype",
    "lang",
    "loading",
    "media",
    "name",
    "open",
    "property",
    "rel",
    "role",
    "scope",
    "sizes",
    "spellcheck",
    "src",
    "srcset",
    "tabindex",
    "target",
    "title",
    "type",
    "value",
    "width",
}
