"""The plan of the site: every record has its page, every link leads to one, and time grows with the records alone."""

import cProfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from content_folder import BY_NAME, TODAY, check, example, load, order, setting, strings, write

from civpub.assemble import Order, assemble, draft_site
from civpub.catalog import Catalog, Known, misfits, shelve
from civpub.kinds import KINDS
from civpub.kinds.kind import Shelf
from civpub.kinds.page import Card, Link, PlannedPage
from civpub.kinds.record import Flaw, Record
from civpub.kinds.topics import topic_link
from civpub.pages import plan_pages

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
    checked = check(write(tmp_path, {}), documents={"site_src/index.md": ""})
    assert "" not in checked.pages
    assert checked.problems == []


def test_a_hand_written_page_at_the_address_of_a_section_is_told(tmp_path: Path) -> None:
    checked = check(write(tmp_path, {}), documents={"site_src/news.md": "news/"})
    assert [(found.code.name, found.place.file) for found in checked.problems] == [("CP401", "site_src/news.md")]


def test_a_topic_gathers_the_records_of_every_kind(tmp_path: Path) -> None:
    files = {f"{kind.folder}/a{kind.suffix}": example(kind, "fullest") for kind in KINDS if kind.name != "award"}
    files = {name: text.replace("主题:\n", "主题:\n  - 共有\n") for name, text in files.items()}
    page = check(write(tmp_path, dict(files))).pages[topic_link("共有").url]
    cards = page.data["cards"]
    assert isinstance(cards, tuple)
    assert sorted(card.url for card in cards if isinstance(card, Card)) == ["news/a/", "notices/a/", "proposals/a/"]


def test_the_same_content_on_the_same_day_gives_the_same_plan(tmp_path: Path) -> None:
    files = {f"{kind.folder}/a{kind.suffix}": example(kind, "fullest") for kind in KINDS}
    content = write(tmp_path, dict(files))
    assert list(check(content).pages.items()) == list(check(content).pages.items())


# Figure F22

HIDES = """\
标题: 四德榜
公布日期: 2026-10-12
榜别: 四德榜
级别: 社区
名单:
  - {编号: x-1, 姓名: 欧阳建国, 类别: 职业道德, 同意公开: 不公开姓名, 显示名: 一位居民}
"""


def many(count: int) -> Catalog:
    """A catalog of `count` records of each kind, over ten years, with people on many rolls."""
    shelves = []
    for kind in KINDS:
        first = load(kind, example(kind, "fullest")).record
        assert first is not None
        briefs = [kind.to_brief(record, setting()) for record in copies(first, kind.folder, count)]
        shelves.append(Shelf(kind, tuple(briefs), setting()))
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


def test_twice_the_records_take_about_twice_the_work_to_shelve_and_to_compare() -> None:
    def compare(catalog: Catalog) -> dict[str, list[Flaw]]:
        return misfits(replace(catalog, shelves=shelve(catalog.briefs, setting())))

    small, large = many(300), many(600)
    assert len(compare(large)) > 500
    assert calls(lambda: compare(large)) / calls(lambda: compare(small)) <= 2.5


@pytest.mark.parametrize("hidden", [False, True], ids=["nobody hidden", "somebody hidden"])
def test_twice_the_files_take_about_twice_the_work_to_draft(tmp_path: Path, *, hidden: bool) -> None:
    def folder(count: int) -> Path:
        texts = {kind: example(kind, "smallest") for kind in KINDS}
        files = {f"{kind.folder}/{at}{kind.suffix}": text for kind, text in texts.items() for at in range(count)}
        return write(tmp_path / str(count), {**files, **({"awards/hidden.yml": HIDES} if hidden else {})})

    small, large = folder(100), folder(200)
    assert len(check(large).draft.readings) == 800 + hidden
    assert calls(lambda: check(large)) / calls(lambda: check(small)) <= 2.5


def test_twice_the_files_known_take_about_twice_the_work_to_render(tmp_path: Path) -> None:
    def site(count: int) -> Order:
        text = example(BY_NAME["news"], "smallest")
        made = order(write(tmp_path / str(count), {f"news/{number}.md": text for number in range(count)}))
        readings = draft_site(made).readings.values()
        return replace(made, known={found.path: Known(found.digest, found.brief) for found in readings if found.brief})

    small, large = site(150), site(300)
    assert not any(reading.record for reading in draft_site(large).readings.values())
    assemble(small)  # compiles the templates, which is done once
    assert calls(lambda: assemble(large)) / calls(lambda: assemble(small)) <= 2.5


def test_a_ledger_of_twice_the_mistakes_takes_about_twice_the_work() -> None:
    def ledger(count: int) -> str:
        people = "".join(f"  - 编号: a-{number}\n    事迹: 好事\n    类别: 社会公得\n" for number in range(count))
        return f"标题: 榜\n公布日期: 2026-11-02\n榜别: 四德榜\n级别: 社区\n名单:\n{people}"

    small, large = ledger(1000), ledger(2000)
    assert len(load("award", large).problems) == 2000
    assert calls(lambda: load("award", large)) / calls(lambda: load("award", small)) <= 2.5
