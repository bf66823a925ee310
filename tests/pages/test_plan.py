"""The plan of the site: every record has its page, every link leads to one, and time grows with the records alone."""

import cProfile
from collections.abc import Callable
from pathlib import Path

from content_folder import TODAY, check, example, load, setting, strings, write

from civpub.catalog import Catalog, gather
from civpub.kinds import KINDS
from civpub.kinds.kind import Shelf
from civpub.kinds.page import Card, Link, PlannedPage
from civpub.kinds.record import Record
from civpub.loader import Content
from civpub.pages import plan_pages, topic_url

ROOT = Path(__file__).parents[2]


def example_pages() -> dict[str, PlannedPage]:
    checked = check(ROOT / "content")
    assert not [found for found in checked.problems if found.is_error], checked.told
    return checked.pages


def test_every_record_of_the_example_community_has_its_page_with_its_file() -> None:
    content = ROOT / "content"
    pages = example_pages()
    files = [file for kind in KINDS for file in sorted((content / kind.folder).rglob(f"*{kind.suffix}"))]
    assert len(files) > 140
    sources = {page.source: page for page in pages.values() if page.url.split("/")[0] != "people"}
    for file in files:
        page = sources[f"content/{file.relative_to(content).as_posix()}"]
        assert page.title
        assert page.description
        assert page.modified


def test_every_address_a_page_leads_to_is_a_page_or_one_of_the_hand_written() -> None:
    pages = example_pages()
    by_hand = {"how-to-object/"}
    for page in pages.values():
        for text in strings((page.data, page.crumbs)):
            if text.endswith("/") and text.split("/")[0] in {
                "news",
                "awards",
                "notices",
                "proposals",
                "people",
                "topics",
            }:
                assert text.split("#")[0] in pages.keys() | by_hand, (page.url, text)


def test_every_page_but_the_first_has_a_way_home_and_ends_in_a_slash() -> None:
    for url, page in example_pages().items():
        assert url == page.url
        assert url == "" or url.endswith("/")
        assert url.isascii()
        assert not page.crumbs if url == "" else page.crumbs[0] == Link("首页", "")


def test_an_empty_community_still_has_its_sections_and_each_says_something(tmp_path: Path) -> None:
    pages = check(write(tmp_path, {})).pages
    assert {"", "news/", "awards/", "notices/", "proposals/", "topics/", "people/"} <= set(pages)
    for url in ("news/", "awards/", "notices/", "proposals/"):
        assert pages[url].data["empty"]


def test_a_hand_written_home_page_takes_the_place_of_ours(tmp_path: Path) -> None:
    content = check(write(tmp_path, {})).content
    catalog, _ = gather(content, {"site_src/index.md": ""})
    pages, problems = plan_pages(catalog)
    assert "" not in {page.url for page in pages}
    assert problems == []


def test_a_hand_written_page_at_the_address_of_a_section_is_told(tmp_path: Path) -> None:
    catalog, _ = gather(check(write(tmp_path, {})).content, {"site_src/news.md": "news/"})
    _, problems = plan_pages(catalog)
    assert [(found.code.name, found.place.file) for found in problems] == [("CP401", "site_src/news.md")]


def test_a_topic_gathers_the_records_of_every_kind(tmp_path: Path) -> None:
    files = {f"{kind.folder}/a{kind.suffix}": example(kind, "fullest") for kind in KINDS if kind.name != "award"}
    files = {name: text.replace("主题:\n", "主题:\n  - 共有\n") for name, text in files.items()}
    page = check(write(tmp_path, dict(files))).pages[topic_url("共有")]
    cards = page.data["cards"]
    assert isinstance(cards, tuple)
    assert sorted(card.url for card in cards if isinstance(card, Card)) == ["news/a/", "notices/a/", "proposals/a/"]


def test_the_same_content_on_the_same_day_gives_the_same_plan(tmp_path: Path) -> None:
    files = {f"{kind.folder}/a{kind.suffix}": example(kind, "fullest") for kind in KINDS}
    content = write(tmp_path, dict(files))
    assert list(check(content).pages.items()) == list(check(content).pages.items())


# Figure F22


def many(count: int) -> Catalog:
    """A catalog of `count` records of each kind, over ten years, with people on many rolls."""
    shelves = []
    for kind in KINDS:
        first = load(kind, example(kind, "fullest")).record
        assert first is not None
        shelves.append(Shelf(kind, tuple(copies(first, kind.folder, count)), setting()))
    return Catalog(setting(), tuple(shelves), {})


def copies(first: Record, folder: str, count: int) -> list[Record]:
    found = []
    for number in range(count):
        day = TODAY.replace(year=2017 + number * 10 // count, month=number % 12 + 1, day=number % 28 + 1)
        changes: dict[str, object] = {"date": day}
        if honorees := getattr(first, "honorees", ()):
            people = [
                honoree.model_copy(update={"id": f"person-{number}-{which}"}) for which, honoree in enumerate(honorees)
            ]
            changes["honorees"] = (*people[:-1], honorees[-1].model_copy(update={"id": f"many-{number % 50}"}))
        record = first.model_copy(update=changes)
        found.append(
            record.placed(
                type(first.origin)(f"content/{folder}/{number}.md", f"{folder}/{number}/", first.origin.texts)
            )
        )
    return sorted(found, key=lambda record: (record.date, record.url), reverse=True)


def calls(job: Callable[[], object]) -> int:
    """How many calls `job` makes: the work it does, whatever else the machine is doing."""
    profile = cProfile.Profile(builtins=True)
    profile.runcall(job)
    return sum(entry.callcount for entry in profile.getstats())


def test_twice_the_records_take_about_twice_the_work_to_plan() -> None:
    small, large = many(600), many(1200)
    pages, problems = plan_pages(large)
    assert not problems
    assert len(pages) > 4800
    assert calls(lambda: plan_pages(large)) / calls(lambda: plan_pages(small)) <= 2.5


def test_twice_the_records_take_about_twice_the_work_to_gather() -> None:
    def content(count: int) -> Content:
        loaded = {
            kind.name: tuple(
                load(kind, example(kind, "smallest"), f"content/{kind.folder}/{number}{kind.suffix}")
                for number in range(count)
            )
            for kind in KINDS
        }
        return Content(setting(), loaded, (), (), ())

    small, large = content(300), content(600)
    assert calls(lambda: gather(large, {})) / calls(lambda: gather(small, {})) <= 2.5


def test_a_ledger_of_twice_the_mistakes_takes_about_twice_the_work() -> None:
    def ledger(count: int) -> str:
        people = "".join(f"  - 编号: a-{number}\n    事迹: 好事\n    类别: 社会公得\n" for number in range(count))
        return f"标题: 榜\n公布日期: 2026-11-02\n榜别: 四德榜\n级别: 社区\n名单:\n{people}"

    small, large = ledger(1000), ledger(2000)
    assert len(load("award", large).problems) == 2000
    assert calls(lambda: load("award", large)) / calls(lambda: load("award", small)) <= 2.5
