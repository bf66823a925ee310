"""The numbers of the elder-friendly norm (MIIT 2021, WCAG 2.2), measured on every kind of page in a real browser."""

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest
from example import Once
from looks import AUDIT, ELDER, Looks, ask
from playwright.sync_api import Browser, Page
from templates import TEMPLATES

WEAR = "chosen => localStorage.setItem('civpub.reader', JSON.stringify(chosen))"
LONG = [
    "",
    "notices/2026-11-05-san-jian-xiao-shi/",
    "awards/2026-q3-si-de-bang/",
    "proposals/2026-10-28-lou-dao-chong-dian/",
    "accessibility/",
]
"""Pages with text to read, one of each sort."""
REFLOW = {"reflow {width}": "elder.reflow()"}
STEP = """places => {
  const here = document.activeElement;
  return [here === document.body, elder.thinFocus(), audit.start(here), places.filter(place => here.closest(place))];
}"""


@contextmanager
def opened(browser: Browser, url: str, width: int = 360, chosen: str = "{}", **options: object) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": width, "height": 740}, locale="zh-CN", **options)
    context.add_init_script(AUDIT + ELDER)
    context.add_init_script(f"({WEAR})({chosen})")
    page = context.new_page()
    page.goto(url)
    yield page
    context.close()


def offenders(page: Page, served: str, question: str, paths: Sequence[str] = TEMPLATES) -> dict[str, list[str]]:
    found = {}
    for path in paths:
        page.goto(served + path, wait_until="domcontentloaded")
        if wrong := page.evaluate(question):
            found[path] = wrong[:3]
    return found


def test_prose_is_at_least_eighteen_pixels_with_room_between_lines_and_paragraphs(looks: Looks) -> None:
    assert any(count > [1] for count in looks["running"].values())
    assert looks["small running"] == {}
    assert looks["tight"] == {}


def test_main_targets_on_a_phone_are_sixty_pixels_high(looks: Looks) -> None:
    assert looks["low targets"] == {}


def test_every_office_telephone_number_is_a_link_that_calls(looks: Looks) -> None:
    assert looks["bare"] == {}


def test_pages_hold_no_switches_of_a_script_they_do_not_load(looks: Looks) -> None:
    assert looks["switches"] == {}


@pytest.mark.parametrize("scheme", ["contrast", "contrast-dark"])
def test_in_high_contrast_all_text_stands_out_seven_to_one(looks: Looks, scheme: str) -> None:
    assert looks[scheme] == {}


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_body_text_stands_out_seven_to_one(looks: Looks, scheme: str) -> None:
    assert {path: low for path, low in looks[f"low 7 {scheme}"].items() if path in LONG} == {}


@pytest.fixture(scope="module")
def largest(once: Once, browser: Browser, served: str) -> Looks:
    """What is found in the largest text on every template on a small phone, and on pages to read on larger screens."""

    def make(folder: Path) -> None:
        found: Looks = {}
        with opened(browser, served, chosen="{size: 'xx-large'}") as page:
            for path in TEMPLATES:
                page.set_viewport_size({"width": 320, "height": 740})
                page.goto(served + path, wait_until="domcontentloaded")
                ask(page, found, path, REFLOW, width=320)
                for width in (360, 768, 1280) if path in LONG else ():
                    page.set_viewport_size({"width": width, "height": 740})
                    ask(page, found, path, REFLOW if width > 360 else {"small": "elder.smallProse(38)"}, width=width)
        (folder / "largest.json").write_text(json.dumps(found), encoding="utf-8")

    return json.loads((once("largest", make) / "largest.json").read_text(encoding="utf-8"))


def test_text_can_be_made_larger_than_thirty_pixels(browser: Browser, served: str, largest: Looks) -> None:
    with opened(browser, served, chosen="{size: 'x-large'}") as page:
        assert offenders(page, served, "elder.smallProse(30)", LONG) == {}
    assert largest["small"] == {}


@pytest.mark.parametrize("width", [320, 768, 1280])
def test_the_largest_text_is_neither_cut_nor_pushed_out_of_any_screen(largest: Looks, width: int) -> None:
    assert largest[f"reflow {width}"] == {}


def test_text_doubled_by_the_browser_itself_is_neither_cut_nor_pushed_out(browser: Browser, served: str) -> None:
    with opened(browser, served, 320) as page:
        page.context.new_cdp_session(page).send("Page.setFontSizes", {"fontSizes": {"standard": 32, "fixed": 26}})
        page.goto(served + "about/")
        assert page.evaluate("parseFloat(getComputedStyle(document.documentElement).fontSize)") == 40
        assert offenders(page, served, "elder.reflow()") == {}


@pytest.mark.parametrize(("scheme", "ground"), [("contrast", "rgb(255, 255, 255)"), ("contrast-dark", "rgb(0, 0, 0)")])
def test_high_contrast_has_a_pure_ground(browser: Browser, served: str, scheme: str, ground: str) -> None:
    with opened(browser, served, chosen=f"{{colours: '{scheme}'}}") as page:
        assert page.evaluate("getComputedStyle(document.body).backgroundColor") == ground
        assert page.evaluate("audit.lowContrast(7)") == []


def test_the_device_may_ask_for_high_contrast(browser: Browser, served: str) -> None:
    with opened(browser, served, contrast="more") as page:
        assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
        assert page.evaluate("audit.lowContrast(7)") == []


@pytest.mark.parametrize("path", ["", "awards/2026-q3-si-de-bang/", "notices/2026-11-05-san-jian-xiao-shi/"])
def test_the_keyboard_walks_from_the_header_to_the_footer_and_is_seen(browser: Browser, served: str, path: str) -> None:
    with opened(browser, served + path) as page:
        walked: list[str] = []
        reached = {"header": 0, "main": 0, "footer": 0}
        stops = page.evaluate("document.querySelectorAll('a[href], button, input, summary, select').length")
        for _ in range(stops + 2):
            page.keyboard.press("Tab")
            is_over, thin, start, places = page.evaluate(STEP, list(reached))
            if is_over:
                break
            assert thin == []
            walked.append(start)
            for place in places:
                reached[place] += 1
        assert all(reached.values()), reached
        assert reached["header"] >= 7
        assert "cp-toggle" not in "".join(walked)


def test_nothing_moves_for_those_who_asked_for_calm(browser: Browser, served: str) -> None:
    moving = """() => [...document.querySelectorAll('*')].filter(element => {
      const style = getComputedStyle(element);
      return style.animationName !== 'none' || style.transitionDuration.split(', ').some(time => parseFloat(time) > 0);
    }).map(audit.start)"""
    with opened(browser, served, reduced_motion="reduce") as page:
        assert offenders(page, served, moving, LONG) == {}


def test_in_forced_colours_what_was_a_ground_is_a_border(browser: Browser, served: str) -> None:
    with opened(browser, served, forced_colors="active") as page:
        for style in (".cp-state", ".cp-brand__seal"):
            assert page.locator(style).first.evaluate("element => getComputedStyle(element).borderTopWidth") == "1px"
