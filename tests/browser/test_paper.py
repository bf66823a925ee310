"""What a page is on paper, read back from the PDF that Chromium makes of it."""

import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
import zxingcpp
from click.testing import CliRunner
from example import Once
from paper_site import LONG_TITLE, names, write_content
from playwright.sync_api import Browser
from printed import Sheet, printed, reader

from civpub.cli.main import main
from tools.hosting.serving import Server

A4, A3 = (210, 297), (297, 420)
LETTER = "proposals/2026-10-28-lou-dao-chong-dian/"
NOTICE = "notices/2026-11-05-san-jian-xiao-shi/"
ROLL = "awards/2026-q3-si-de-bang/"
ORDINARY = [
    LETTER, NOTICE, ROLL, "news/2025/2025-12-28-jiu-ge-shun-jian/", "news/2026/", "people/", "people/gu-changgeng/",
    "awards/2026/", "notices/", "about/", "awards/2025-12-xian-jin-ji-ti/", "",
]  # fmt: skip
TOOLS = re.compile("跳到正文|上一页|下一页|上一篇|下一篇|按年份看|编辑|打印|全部公示公告|怎么提意见，怎么提")
SMALLEST = 10.4  # points; 10.5 is 小五 and a half, the smallest an office prints
LARGE = "document.documentElement.style.fontSize = '250%'; document.body.dataset.mdColorScheme = 'slate'"


@pytest.fixture(scope="module")
def crowded(once: Once) -> Iterator[str]:
    """A site of long letters, long notices and crowded rolls, that has no address yet."""

    def make(root: Path) -> None:
        (root / "content").mkdir()
        (root / "site_src").mkdir()
        (root / "content" / "community.yml").write_text("名称: 望河社区\n单位: 望河社区居民委员会\n", encoding="utf-8")
        (root / "mkdocs.yml").write_text(
            "site_name: 望河社区\ndocs_dir: site_src\ntheme: {name: material, language: zh, font: false}\n"
            "plugins: [{civpub: {as_of: 2026-11-10}}]\n",
            encoding="utf-8",
        )
        write_content(root / "content")
        result = CliRunner().invoke(main, ["build", "-f", str(root / "mkdocs.yml")])
        assert result.exit_code == 0, result.output

    site = Server(once("paper", make) / "site", lasting=True)
    yield site.url
    site.close()


@pytest.fixture(scope="module")
def letter(browser: Browser, crowded: str) -> tuple[Sheet, ...]:
    return printed(browser, crowded + "proposals/2026-11-01-sao-xue/")


def strays(sheet: Sheet, left: float, top: float, right: float, bottom: float) -> list[str]:
    """Every character that stands outside the margins of `sheet`, in millimetres, with half a millimetre of grace."""
    width, height = sheet.size
    return [
        char.text
        for char in sheet.chars
        if char.left < left - 0.5
        or char.right > width - right + 0.5
        or (char.top + char.bottom) / 2 < top
        or (char.top + char.bottom) / 2 > height - bottom
    ]


def test_a_letter_is_an_official_page_of_22_lines_of_28_characters(letter: tuple[Sheet, ...]) -> None:
    full = letter[1].lines[:-1]
    assert len(full) == 22
    assert sum(len(line) == 28 for line in full) >= 15
    assert max(map(len, full)) == 28
    sizes = {round(char.points, 1) for char in letter[1].han}
    assert sizes == {16}


def test_a_letter_keeps_to_the_type_area_on_the_front_and_on_the_back(letter: tuple[Sheet, ...]) -> None:
    assert len(letter) >= 3
    for number, sheet in enumerate(letter, start=1):
        assert sheet.size == A4
        inner, outer = (28, 26) if number % 2 else (26, 28)
        text = [char for char in sheet.chars if char.bottom < 297 - 35]
        assert min(char.left for char in text) >= inner - 0.1
        assert max(char.right for char in text) <= 210 - outer + 0.3
        assert min(char.top for char in text) >= 36
        below = [char for char in sheet.chars if char.bottom >= 297 - 35]
        assert "".join(char.text for char in below) == f"—{number}—"


def test_page_numbers_of_a_letter_stand_outside(letter: tuple[Sheet, ...]) -> None:
    for number, sheet in enumerate(letter, start=1):
        figure = [char for char in sheet.chars if char.text == "—" and char.bottom > 297 - 35]
        assert (figure[0].left > 105) == bool(number % 2)


def test_a_letter_is_signed_right_with_its_date_four_characters_in(letter: tuple[Sheet, ...]) -> None:
    sheet = letter[-1]
    date = next(line for line in sheet.lines if line == "2026年11月1日")
    assert sheet.lines.index(date) == sheet.lines.index("望河社区居民委员会") + 1
    row = [char for char in sheet.chars if char.text == "日" and char.left > 105]
    assert row[-1].right == pytest.approx(210 - 26 - 4 * 16 * 25.4 / 72, abs=1.5)


@pytest.mark.parametrize("path", ORDINARY)
def test_a_page_is_plain_on_a4_whatever_the_screen_shows(browser: Browser, served: str, path: str) -> None:
    sheets = printed(browser, served + path)
    for number, sheet in enumerate(sheets, start=1):
        assert sheet.size == A4
        assert f"—{number}—" in sheet.text
        assert not TOOLS.search(sheet.text)
        assert strays(sheet, 20, 15, 20, 8) == []
        assert min(char.points for char in sheet.han) >= SMALLEST
    assert [line for sheet in sheets for line in sheet.lines if len(line) > 3]


@pytest.mark.parametrize("path", [LETTER, NOTICE, ROLL, ROLL + "board/", NOTICE + "board/"])
def test_the_dark_and_large_text_never_reach_paper(browser: Browser, served: str, path: str) -> None:
    light = printed(browser, served + path)
    dark = printed(browser, served + path, dark=True, script=LARGE)
    assert len(light) == len(dark)
    for one, other in zip(light, dark, strict=True):
        assert one.chars == other.chars
        assert one.image.tobytes() == other.image.tobytes()


@pytest.mark.parametrize(
    "path", ["news/2026/2026-10-11-yang-quan-yi-nian/", LETTER, "about/", "how-to-object/", "awards/2026/"]
)
def test_no_heading_stands_last_on_a_sheet(browser: Browser, served: str, path: str) -> None:
    assert_headed(browser, served + path)


def test_a_long_notice_takes_a_second_sheet_without_leaving_a_heading_behind(browser: Browser, crowded: str) -> None:
    for folder in ("", "board/"):
        assert len(assert_headed(browser, f"{crowded}notices/2026-11-09-zhang-cheng/{folder}")) >= 2


def assert_headed(browser: Browser, url: str) -> tuple[Sheet, ...]:
    """Every heading of the page at `url` has text below it on its sheet."""
    page = reader(browser)
    page.goto(url)
    headings = {"".join(text.split()) for text in page.locator("h1, h2, h3").all_inner_texts()}
    sheets = printed(browser, url)
    for sheet in sheets:
        lines = [line for line in sheet.lines if not re.fullmatch(r"—\d+—", line)]
        assert lines[-1] not in headings
    return sheets


@pytest.mark.parametrize("path", [ROLL, "awards/2026-05-dao-de-mo-fan/", "awards/2026-06-wen-ming-jia-ting/"])
def test_a_roll_goes_on_the_board_on_one_a3_sheet_with_a_code_that_leads_to_it(
    browser: Browser, served: str, path: str
) -> None:
    (sheet,) = printed(browser, f"{served}{path}board/")
    assert sheet.size == A3
    assert strays(sheet, 12, 12, 12, 12) == []
    assert "名单截至2026年11月10日" in sheet.text
    assert "公布日期2026年" in sheet.text
    assert not TOOLS.search(sheet.text)
    (code,) = zxingcpp.read_barcodes(sheet.image)
    assert code.text == f"https://qingheli.example/{path}"
    assert max(char.points for char in sheet.han) >= 30


def test_the_colours_of_a_board_are_printed_without_being_asked_for(browser: Browser, served: str) -> None:
    (sheet,) = printed(browser, f"{served}{ROLL}board/", background=False)
    red, green, blue = sheet.image.convert("RGB").resize((1, 1), box=(100, 100, 1000, 110)).getpixel((0, 0))
    assert red > 150
    assert max(green, blue) < 80


@pytest.mark.parametrize("count", [1, 5, 11, 26, 60, 96])
def test_every_roll_that_may_fits_on_one_sheet_and_names_are_read_from_two_metres(
    browser: Browser, crowded: str, count: int
) -> None:
    (sheet,) = printed(browser, f"{crowded}awards/2026-10-roll-{count}/board/")
    assert all(name in sheet.text.replace("\u3000", "") for name in names(count))
    assert "个人品德本次空缺" in sheet.text
    first = next(char for char in sheet.chars if char.text == names(1)[0][0] and char.points > 20)
    assert first.points >= 21.5
    assert strays(sheet, 12, 12, 12, 12) == []
    assert zxingcpp.read_barcodes(sheet.image) == []  # a site without an address has none to lead to


@pytest.mark.parametrize(("folder", "size"), [("", A4), ("board/", A3)])
def test_a_roll_of_800_goes_on_with_the_name_of_its_class_on_every_sheet(
    browser: Browser, crowded: str, folder: str, size: tuple[int, int]
) -> None:
    sheets = printed(browser, f"{crowded}awards/2026-11-zhi-yuan-zhe/{folder}")
    assert len(sheets) > 2
    assert {sheet.size for sheet in sheets} == {size}
    whole = "".join(sheet.text for sheet in sheets)
    assert all(name in whole for name in names(800))
    for sheet in sheets[1:-1]:
        assert re.match("(社会公德|职业道德|家庭美德)", sheet.lines[0])
    for one, following in pairwise(sheets):
        assert one.text != following.text
        assert strays(one, 12, 10, 12, 4) == []


def test_a_notice_goes_on_the_board_on_one_sheet_with_its_last_day_large(browser: Browser, served: str) -> None:
    (sheet,) = printed(browser, f"{served}{NOTICE}board/")
    assert sheet.size == A4
    assert strays(sheet, 14, 12, 14, 5) == []
    assert "提意见的最后一天2026年11月12日" in sheet.text
    assert "0500-5550118" in sheet.text
    assert "青禾里社区居民委员会" in sheet.lines[-2]
    assert max(char.points for char in sheet.han if char.text == "期") >= 25
    assert min(char.points for char in sheet.han) >= SMALLEST
    (code,) = zxingcpp.read_barcodes(sheet.image)
    assert code.text == f"https://qingheli.example/{NOTICE}"


def test_a_title_of_sixty_characters_is_whole_on_both_papers_of_a_notice(browser: Browser, crowded: str) -> None:
    assert len(LONG_TITLE) >= 60
    for folder in ("", "board/"):
        sheets = printed(browser, f"{crowded}notices/2026-11-09-guan-wang/{folder}")
        assert len(sheets) == 1
        assert LONG_TITLE in sheets[0].text


def test_names_of_two_characters_are_as_wide_as_those_of_three(browser: Browser, crowded: str) -> None:
    (sheet, *_) = printed(browser, f"{crowded}awards/2026-10-roll-26/")
    lefts = sorted(
        char.left
        for char in sheet.chars
        if round(char.points) == 12 and char.left < 40 and char.text in "".join(names(26))
    )
    first, last = ([left for left in lefts if abs(left - edge) < 1.5] for edge in (lefts[0], lefts[-1]))
    assert len(first) == len(last) >= 15


def test_the_button_prints_where_scripts_run_and_a_sentence_says_how_where_they_do_not(
    browser: Browser, served: str
) -> None:
    page = browser.new_page()
    page.add_init_script("window.print = () => { window.printed = true; }")
    page.goto(f"{served}{ROLL}")
    page.get_by_role("link", name="打印上墙版（A3）").click()
    button = page.get_by_role("button", name="打印")
    assert button.bounding_box()["height"] >= 60
    button.click()
    assert page.evaluate("window.printed")
    page.close()
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{served}{ROLL}board/")
    assert not page.locator("[data-cp-print]").is_visible()
    assert page.get_by_text("Ctrl 和 P").is_visible()
    context.close()


def test_a_sheet_is_told_to_no_search_engine(example_site: Path) -> None:
    sheets = [file.relative_to(example_site).parent.as_posix() for file in example_site.glob("*/*/board/index.html")]
    sitemap = (example_site / "sitemap.xml").read_text(encoding="utf-8")
    assert sheets
    for sheet in sheets:
        assert '<meta name="robots" content="noindex">' in (example_site / sheet / "index.html").read_text("utf-8")
        assert sheet not in sitemap
        assert "noindex" not in (example_site / sheet).parent.joinpath("index.html").read_text("utf-8")
