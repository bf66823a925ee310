"""A name is found however it is typed: in a real browser, among two thousand people, and on the example's index."""

import re
import shutil
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from typing import Any

import pytest
from content_folder import check, write
from honourees import honourees, rolls
from playwright.sync_api import Browser, Page, expect
from pypinyin import Style, pinyin

from civpub.assemble.people import PEOPLE_INDEX, people_index
from civpub.names import reading
from civpub.plugin.files import STYLES
from tools.hosting.serving import Server

SCRIPT = Path(__file__).parent / "people.js"
ASSETS = STYLES.parent / "theme" / "assets" / "civpub"
PAGE = '<!doctype html><html lang="zh"><title>人</title><script type="module" src="people.js"></script></html>'
FIRST_PAGE = 20
PEOPLE = [one.name for one in honourees()]
HAN = sorted({char for name in PEOPLE for char in name if "\u4e00" <= char <= "\u9fff"})
LETTERS = "abcdefghijklmnopqrstuwxyz"
Finder = Callable[..., Any]


@pytest.fixture(scope="module")
def finder(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Finder]:
    """Calls a function of people.js on a page with the index of two thousand people and of one masked name."""
    folder = tmp_path_factory.mktemp("people")
    masked = "标题: 榜\n公布日期: 2026-10-12\n榜别: 身边好人\n级别: 社区\n名单:\n" + "".join(
        f"  - 姓名: {name}\n    显示名: {shown}\n    编号: h-{number}\n    类别: 助人为乐\n    同意公开: 不公开姓名\n"
        for number, (name, shown) in enumerate([("慕曌霏", "慕*霏"), ("桓垚", "桓*")])
    )
    catalog = check(write(folder, {**rolls(honourees()), "awards/hidden.yml": masked})).catalog
    site = folder / "site"
    for name, data in {PEOPLE_INDEX: people_index(catalog), "index.html": PAGE.encode()}.items():
        (site / name).parent.mkdir(parents=True, exist_ok=True)
        (site / name).write_bytes(data)
    shutil.copytree(ASSETS, site / "assets" / "civpub")
    shutil.copy(SCRIPT, site)
    server = Server(site)
    page = browser.new_page()
    page.goto(server.url)
    page.wait_for_function("window.finder")
    yield lambda name, *arguments: page.evaluate(f"(given) => finder.{name}(...given)", arguments)
    page.close()
    server.close()


def names(found: list[dict[str, Any]]) -> list[str]:
    return [one["name"] for one in found]


def syllables(name: str) -> list[str]:
    """The name in pinyin; of a number, its digits."""
    return [part for word in reading(name).split() for part in (word if word.isdigit() else [word])]


def with_tones(name: str) -> str:
    """The name in pinyin with tone marks, each tone one that goes with the character's reading."""
    parts = re.findall(r"[\u3400-\u9fff]|[^\W\u3400-\u9fff]+", name)
    return " ".join(_toned(*pair) for pair in zip(parts, reading(name).split(), strict=True))


def _toned(char: str, syllable: str) -> str:
    toned = pinyin(char, style=Style.TONE, heteronym=True)[0]
    fits = [
        one
        for one in toned
        if re.sub("[\u0300\u0301\u0304\u030c]", "", _apart(one)).replace("u\u0308", "v") == syllable
    ]
    return fits[0] if fits else syllable


def _apart(text: str) -> str:
    return unicodedata.normalize("NFD", text)


def slipped(text: str, letters: str | list[str], random: Random) -> str:
    """`text` with one character wrong, missing, too many, or two in the wrong order."""
    at = random.randrange(len(text))
    other = random.choice([letter for letter in letters if letter != text[at]])
    ways = [text[:at] + other + text[at + 1 :], text[:at] + other + text[at:]]
    if len(text) > 2:
        ways += [
            text[:at] + text[at + 1 :],
            text[: at - 1] + text[at - 1 : at + 1][::-1] + text[at + 1 :] if at else text,
        ]
    return random.choice(ways)


# Two thousand people


def test_everyone_is_first_by_full_name(finder: Finder) -> None:
    assert finder("late", [[name, name] for name in PEOPLE], 1) == []


def test_everyone_is_found_by_pinyin_without_tones(finder: Finder) -> None:
    assert finder("late", [["".join(syllables(name)), name] for name in PEOPLE], FIRST_PAGE) == []


def test_everyone_is_found_by_initials(finder: Finder) -> None:
    initials = [["".join(part[0] for part in syllables(name)), name] for name in PEOPLE]
    assert finder("late", initials, FIRST_PAGE) == []


def test_everyone_is_found_with_one_wrong_character(finder: Finder) -> None:
    random = Random(7)  # noqa: S311  made-up slips want a seed
    cases = [[slipped(name, HAN, random), name] for name in PEOPLE]
    assert finder("late", [case for case in cases if case[0] not in PEOPLE], FIRST_PAGE) == []


def test_people_are_found_by_pinyin_with_tones(finder: Finder) -> None:
    assert "zhàn" in with_tones("占占") or with_tones("王芳") == "wáng fāng"
    assert finder("late", [[with_tones(name), name] for name in PEOPLE[::8]], FIRST_PAGE) == []


def test_people_are_found_with_one_wrong_letter(finder: Finder) -> None:
    random = Random(8)  # noqa: S311  made-up slips want a seed
    cases = [[slipped("".join(syllables(name)), LETTERS, random), name] for name in PEOPLE[::8]]
    assert finder("late", cases, 2 * FIRST_PAGE) == []


def test_people_are_found_as_they_are_called_in_the_south(finder: Finder) -> None:
    spoken = [re.sub("([zcs])h", r"\1", "".join(syllables(name))).replace("ng", "n") for name in PEOPLE[::8]]
    cases = [[sound, name] for sound, name in zip(spoken, PEOPLE[::8], strict=True)]
    assert finder("late", cases, FIRST_PAGE) == []


# One query at a time


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("迪丽努尔", "迪丽努尔·吐尔逊"),
        ("吐尔逊", "迪丽努尔·吐尔逊"),
        ("tuerxun", "迪丽努尔·吐尔逊"),
        ("迪丽努尔•吐尔逊", "迪丽努尔·吐尔逊"),
        ("迪丽努尔吐尔逊", "迪丽努尔·吐尔逊"),
        ("dilinuer tuerxun", "迪丽努尔·吐尔逊"),
        ("ＤＩＬＩＮＵＥＲ", "迪丽努尔·吐尔逊"),
        ("di1li4nu3er3", "迪丽努尔·吐尔逊"),
        ("dílìnǔ'ěr", "迪丽努尔·吐尔逊"),
        ("迪li努尔", "迪丽努尔·吐尔逊"),
        ("慕*霏", "慕*霏"),
        ("慕＊霏", "慕*霏"),
        ("慕", "慕*霏"),
        ("mu", "慕*霏"),
    ],
)
def test_a_name_is_found_as_people_type_it(finder: Finder, query: str, first: str) -> None:
    found = names(finder("find", query))
    assert first in found if query in {"慕", "mu"} else found[0] == first


@pytest.mark.parametrize(
    "query", ["慕曌霏", "慕霏", "曌", "mzf", "muzhaofei", "mu zhao fei", "mufei", "桓垚", "桓瑶", "hy", "huanyao"]
)
def test_a_hidden_name_is_not_found_by_what_it_hides(finder: Finder, query: str) -> None:
    assert not {"慕*霏", "桓*"} & set(names(finder("find", query, 1000)))


@pytest.mark.parametrize("query", ["lv", "lü", "lǚ", "lu:", "lyu", "lu", "LV", "lü3"])
def test_the_umlaut_is_typed_in_many_ways(finder: Finder, query: str) -> None:
    assert [name for name in names(finder("find", query, 1000)) if name.startswith("吕")]


def test_one_letter_finds_surnames_that_begin_with_it_and_no_more_than_asked(finder: Finder) -> None:
    found = names(finder("find", "z"))
    assert len(found) == 20
    assert {reading(name)[0] for name in found} == {"z"}


def test_a_whole_syllable_is_a_surname_before_it_is_two_beginnings(finder: Finder) -> None:
    assert {name[0] for name in names(finder("find", "wang"))} <= {"王", "汪"}


def test_what_was_found_is_marked(finder: Finder) -> None:
    assert finder("find", "吐尔")[0]["marks"] == [[5, 7]]
    assert finder("find", "tuerxun")[0]["marks"] == [[5, 8]]
    assert finder("find", "迪丽努耳")[0]["marks"] == [[0, 1], [1, 2], [2, 3]]


@pytest.mark.parametrize(
    "query",
    [
        "",
        "  ",
        "·",
        "***",
        "<script>alert(1)</script>",
        "a" * 500,
        "张" * 500,
        "'\"&<>",
        "\ud800",
        "\u202e\u0000",
        "()[.*+?^$",
        "😀",
    ],
)
def test_what_is_no_name_finds_nobody_and_breaks_nothing(finder: Finder, query: str) -> None:
    assert finder("find", query) == []


def test_no_query_breaks_the_finder(finder: Finder) -> None:
    random = Random(9)  # noqa: S311  made-up slips want a seed
    alphabet = [*HAN[:40], *LETTERS, *"·*＊ '-12üǚ䶮𠮷<&", "\u0301", "\ud83d", "zh", "ang"]
    queries = ["".join(random.choices(alphabet, k=random.randint(1, 12))) for _ in range(400)]
    queries += [name[:at] for name in PEOPLE[::100] for at in range(len(name))]
    assert finder("odd", queries) == []
    assert finder("find", None) == []


def test_without_a_network_nobody_is_found_and_the_next_try_asks_again(browser: Browser, finder: Finder) -> None:
    page = browser.new_page()
    page.route("**/people.json", lambda route: route.abort(), times=1)
    page.goto(finder("address"))
    page.wait_for_function("window.finder")
    assert page.evaluate("finder.find('张')") == []
    assert page.evaluate("finder.find('张')") == finder("find", "张")
    page.close()


# The index of people of the example


@pytest.fixture
def people_page(page: Page, served: str) -> Page:
    page.goto(served + "people/")
    page.wait_for_selector(".cp-seek:not([hidden])")
    return page


def shown(page: Page) -> list[str]:
    return [name.replace("\u3000", "") for name in page.locator(".cp-people__name:visible").all_inner_texts()]


def test_the_index_shows_whom_the_box_asks_for_and_says_how_many(people_page: Page) -> None:
    everyone = shown(people_page)
    people_page.fill("#cp-seek", "wensq")
    expect(people_page.get_by_role("status")).to_have_text("找到 2 个")
    assert shown(people_page) == ["温素琴", "温素琴家庭"]
    assert people_page.locator(".cp-people__letter:visible").all_inner_texts() == ["W"]
    people_page.fill("#cp-seek", "")
    expect(people_page.get_by_role("status")).to_have_text("")
    assert shown(people_page) == everyone


def test_the_box_is_used_by_keyboard_alone(people_page: Page) -> None:
    people_page.focus("#cp-seek")
    people_page.keyboard.type("wen1su4qin2")
    people_page.keyboard.press("Enter")
    expect(people_page.locator("a:focus .cp-people__name")).to_have_text("温素琴")
    people_page.focus("#cp-seek")
    people_page.keyboard.press("Escape")
    expect(people_page.locator("#cp-seek")).to_have_value("")
    expect(people_page.locator("#cp-seek")).to_be_focused()
    assert len(shown(people_page)) > 20


def test_whoever_is_not_there_is_told_with_what_is_near(people_page: Page) -> None:
    people_page.fill("#cp-seek", "温素勤")
    expect(people_page.get_by_role("status")).to_have_text("没有“温素勤”，相近的有 2 个")
    people_page.fill("#cp-seek", "<b>查无此人</b>")
    expect(people_page.get_by_role("status")).to_have_text("没有找到“<b>查无此人</b>”，请换个写法试试。")
    assert shown(people_page) == []


def test_the_box_still_finds_names_as_written_without_the_index(page: Page, served: str) -> None:
    page.route("**/people.json", lambda route: route.abort())
    page.goto(served + "people/by-strokes/")
    page.wait_for_selector(".cp-seek:not([hidden])")
    page.fill("#cp-seek", "素琴")
    expect(page.get_by_role("status")).to_have_text("找到 2 个")


def test_the_box_is_large_and_not_there_without_javascript(people_page: Page, browser: Browser) -> None:
    assert people_page.locator("#cp-seek").bounding_box()["height"] >= 60
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(people_page.url)
    assert page.locator(".cp-people__name").first.is_visible()
    assert not page.locator(".cp-seek").is_visible()
    context.close()
