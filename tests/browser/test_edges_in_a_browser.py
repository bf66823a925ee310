"""What is very long, very many, very rare or not there looks right in a real browser, and breaks nothing."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner
from edges import (
    CLASSES,
    EVERYWHERE,
    GREAT_ROLL,
    HONOURS,
    LATIN_TEAM,
    LONG_FAMILY,
    LONG_TEAM,
    LONG_TITLE,
    RARE,
    edges,
)
from example import MKDOCS, Once
from looks import Looks, ask
from playwright.sync_api import Browser, Page, expect

from civpub.cli.main import main
from tools.hosting.serving import Server

PATHS = [
    "",
    "awards/",
    "awards/2026/",
    "awards/2023/",
    "awards/2023-09-15-wen-rong/",
    f"{GREAT_ROLL}/",
    "people/",
    "people/by-strokes/",
    f"people/{EVERYWHERE}/",
    "notices/",
    "notices/2026/",
    "notices/2026-11-02-long/",
    "proposals/",
    "proposals/2026-11-03-long/",
    "news/",
    "news/2023/",
    "news/2026/",
    "news/2026/11/",
    "news/2026/2026-11-04-long/",
    "topics/",
    "topics/lin-li-hu-zhu/",
]
# Texts that reach over the edge of the window, or out of the box they are set in.
OVERFLOWING = """(isBoxed = true) => {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  while (texts.nextNode()) {
    const text = texts.currentNode;
    let box = text.parentElement;
    if (!text.data.trim() || !box.checkVisibility() || box.closest(".cp-skip, script, style")) continue;
    while (getComputedStyle(box).display === "inline") box = box.parentElement;
    const range = document.createRange();
    range.setStart(text, text.data.search(/\\S/)); // spaces hang over the end of a line unseen
    range.setEnd(text, text.data.trimEnd().length);
    const [place, holder] = [range.getBoundingClientRect(), box.getBoundingClientRect()];
    const isOut = place.right > holder.right + 1 || place.left < holder.left - 1;
    const isSeen = holder.width > 1; // some texts are for screen readers alone
    if (isSeen && ((isBoxed && isOut) || place.right > innerWidth + 1)) found.push(text.data.trim().slice(0, 40));
  }
  return found;
}"""
BIGGER = """() => {
  const root = document.documentElement;
  root.style.fontSize = `${2 * parseFloat(getComputedStyle(root).fontSize)}px`;
}"""


@pytest.fixture(scope="module")
def edge(once: Once) -> Iterator[tuple[Path, str]]:
    """The community of `edges`, built and served: its folder and its address."""

    def make(folder: Path) -> None:
        (folder / "site_src").mkdir()
        files = {f"content/{name}": text for name, text in edges().items()}
        for name, text in {**files, "mkdocs.yml": MKDOCS}.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(text, encoding="utf-8")
        built = CliRunner().invoke(main, ["build", "-f", str(folder / "mkdocs.yml")])
        assert built.exit_code == 0, built.output

    folder = once("edges", make)
    site = Server(folder / "site", lasting=True)
    yield folder / "site", site.url
    site.close()


@pytest.fixture(scope="module")
def seen(once: Once, browser: Browser, edge: tuple[Path, str]) -> Looks:
    """What is found on every page, each loaded once, on two screens and in letters twice as large; and its text."""

    def make(folder: Path) -> None:
        found: Looks = {"text": {}}
        page = browser.new_page(viewport={"width": 360, "height": 740}, locale="zh-CN")
        for path in PATHS:
            page.goto(edge[1] + path)
            found["text"][path] = [page.locator("main").inner_text()]
            for width in (320, 1280, 360):
                page.set_viewport_size({"width": width, "height": 740})
                if width == 360:
                    page.evaluate(BIGGER)
                ask(page, found, path, {"over {width}": f"({OVERFLOWING})({str(width != 360).lower()})"}, width=width)
        page.close()
        (folder / "seen.json").write_text(json.dumps(found), encoding="utf-8")

    return json.loads((once("edges-seen", make) / "seen.json").read_text(encoding="utf-8"))


@pytest.fixture
def wide(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1280, "height": 800}, locale="zh-CN")
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("width", [320, 1280])
def test_nothing_is_cut_off_or_reaches_over_the_edge(seen: Looks, width: int) -> None:
    assert seen[f"over {width}"] == {}


def test_nothing_is_cut_off_in_letters_twice_as_large(seen: Looks) -> None:
    assert seen["over 360"] == {}


def test_a_long_title_is_whole_wherever_it_stands(page: Page, edge: tuple[Path, str], seen: Looks) -> None:
    for path in PATHS:
        (text,) = seen["text"][path]
        assert text.count("关于开展柳岸社区") == text.count(LONG_TITLE), path
    page.goto(edge[1] + "notices/2026-11-02-long/")
    assert LONG_TITLE in page.title()


# A roll of eight hundred


def test_everyone_on_a_great_roll_is_there_and_the_page_stays_light(page: Page, edge: tuple[Path, str]) -> None:
    folder, url = edge
    page.goto(f"{url}{GREAT_ROLL}/")
    assert page.locator("[id^=entry-]").count() == 800
    assert (folder / GREAT_ROLL / "index.html").stat().st_size < 120_000
    assert (folder / "awards" / "2026" / "index.html").stat().st_size < 40_000


def test_a_great_roll_is_jumped_through_class_by_class(page: Page, edge: tuple[Path, str]) -> None:
    page.goto(f"{edge[1]}{GREAT_ROLL}/")
    jumps = page.get_by_role("navigation", name="跳到类别").get_by_role("link")
    assert [text.split()[0] for text in jumps.all_inner_texts()] == list(CLASSES)
    jumps.last.focus()
    page.keyboard.press("Enter")
    heading = page.get_by_role("heading", name=CLASSES[-1])
    expect(heading).to_be_in_viewport()


def test_a_small_roll_has_no_jumps(page: Page, edge: tuple[Path, str]) -> None:
    page.goto(f"{edge[1]}awards/2023-09-15-wen-rong/")
    assert not page.get_by_role("navigation", name="跳到类别").count()


def test_a_great_roll_is_printed_whole_on_few_sheets(wide: Page, edge: tuple[Path, str]) -> None:
    wide.goto(f"{edge[1]}{GREAT_ROLL}/")
    wide.emulate_media(media="print")
    assert wide.locator("[id^=entry-]:visible").count() == 800
    assert not wide.locator(".cp-jump:visible").count()
    assert wide.pdf(format="A4").count(b"/Type /Page\n") <= 8


def test_the_wall_shows_the_first_faces_of_a_great_roll_and_leads_to_all(page: Page, edge: tuple[Path, str]) -> None:
    page.goto(f"{edge[1]}awards/2026/")
    assert page.locator(".cp-tile").count() == 30
    page.get_by_role("link", name="看全部 800 个").click()
    assert page.url.endswith(f"{GREAT_ROLL}/")


# Rare characters, long names


def test_a_rare_character_is_one_character_everywhere(page: Page, edge: tuple[Path, str]) -> None:
    page.goto(f"{edge[1]}people/")
    listed = page.locator(".cp-people__name").all_inner_texts()
    assert {name for name in RARE if len(name) > 2} <= set(listed)
    assert {"　".join(name) for name in RARE if len(name) == 2} <= set(listed)
    page.goto(f"{edge[1]}people/by-strokes/")
    assert "\ufffd" not in page.content()


@pytest.mark.parametrize("query", ["王䶮", "wangyan", "wy", "陶喆", "taozhe", "𠮷田", "𠮷", "李𬍛", "赵jie"])
def test_a_rare_name_is_found(page: Page, edge: tuple[Path, str], query: str) -> None:
    page.goto(f"{edge[1]}people/")
    page.wait_for_selector(".cp-seek:not([hidden])")
    page.fill("#cp-seek", query)
    expect(page.locator(".cp-seek__count")).to_contain_text("找到")
    shown = {name.replace("　", "") for name in page.locator(".cp-people__name:visible").all_inner_texts()}
    assert shown & set(RARE)


@pytest.mark.parametrize("name", [LONG_TEAM, LATIN_TEAM, LONG_FAMILY])
def test_a_long_name_is_whole_on_the_roll_and_in_the_index(page: Page, edge: tuple[Path, str], name: str) -> None:
    for path in (f"{GREAT_ROLL}/", "people/"):
        page.goto(edge[1] + path)
        assert page.get_by_text(name, exact=True).first.is_visible(), path


# Thirty honours, and years without any


def test_thirty_honours_stand_under_one_another_and_are_not_listed_twice(page: Page, edge: tuple[Path, str]) -> None:
    page.goto(f"{edge[1]}people/{EVERYWHERE}/")
    assert page.locator(".cp-honour").count() == HONOURS
    assert not page.locator(".cp-person__rolls").count()
    top = page.locator(".cp-honour").first.bounding_box()
    assert top
    assert top["y"] < 740


def test_a_year_with_nothing_in_it_has_no_page_and_no_link(page: Page, edge: tuple[Path, str]) -> None:
    for path in ("awards/", "news/", "notices/", ""):
        page.goto(edge[1] + path)
        hrefs = page.evaluate("[...document.querySelectorAll('a')].map((link) => link.href)")
        assert not [href for href in hrefs if "/2024/" in href or "/2025/" in href], path
    assert not [year for year in ("2024", "2025") for kind in ("awards", "news") if (edge[0] / kind / year).exists()]
