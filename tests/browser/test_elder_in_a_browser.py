"""The numbers of the elder-friendly norm (MIIT 2021, WCAG 2.2), measured on every kind of page in a real browser."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page
from test_pages_in_a_browser import AUDIT, TEMPLATES

ELDER = (Path(__file__).parent / "elder.js").read_text(encoding="utf-8")
WEAR = "chosen => localStorage.setItem('civpub.reader', JSON.stringify(chosen))"
LONG = [
    "",
    "notices/2026-11-05-san-jian-xiao-shi/",
    "awards/2026-q3-si-de-bang/",
    "proposals/2026-10-28-lou-dao-chong-dian/",
    "accessibility/",
]
"""Pages with text to read, one of each sort."""
IN_COLOURS = """(() => {{
      document.documentElement.setAttribute('data-md-color-scheme', '{}');
      const low = audit.lowContrast(7);
      document.documentElement.removeAttribute('data-md-color-scheme');
      return low;
    }})()"""
Measured = dict[str, dict[str, list[str]]]


@contextmanager
def opened(browser: Browser, url: str, width: int = 360, chosen: str = "{}", **options: object) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": width, "height": 740}, locale="zh-CN", **options)
    context.add_init_script(AUDIT + ELDER)
    context.add_init_script(f"({WEAR})({chosen})")
    page = context.new_page()
    page.goto(url)
    yield page
    context.close()


def offenders(page: Page, served: str, question: str, paths: list[str] = TEMPLATES) -> dict[str, list[str]]:
    found = {}
    for path in paths:
        page.goto(served + path, wait_until="domcontentloaded")
        if wrong := page.evaluate(question):
            found[path] = wrong[:3]
    return found


QUESTIONS = {
    "running": "[elder.running().length]",
    "small": "elder.smallProse(18)",
    "tight": "[...elder.tightLines(1.6), ...elder.tightParagraphs(1.3)]",
    "low": "elder.lowTargets(60)",
    "switches": "[...document.querySelectorAll("
    "'main [type=checkbox], main [type=radio], body > input')].map(audit.start)",
    "bare": """elder.texts('body')
      .filter(node => /0500-?[0-9]{7}/.test(node.data) && !node.parentElement.closest('a[href^="tel:"]'))
      .map(node => node.data.trim())""",
    "contrast": IN_COLOURS.format("contrast"),
    "contrast-dark": IN_COLOURS.format("contrast-dark"),
}


@pytest.fixture(scope="module")
def measured(browser: Browser, served: str) -> Measured:
    """The answers to every question on every kind of page, on a phone as it comes."""
    found: Measured = {name: {} for name in QUESTIONS}
    asked = ", ".join(f"{name!r}: {question}" for name, question in QUESTIONS.items())
    with opened(browser, served, reduced_motion="reduce") as page:  # colours change at once
        for path in TEMPLATES:
            page.goto(served + path, wait_until="domcontentloaded")
            for name, wrong in page.evaluate(f"() => ({{{asked}}})").items():
                if wrong:
                    found[name][path] = wrong[:3]
    return found


def test_prose_is_at_least_eighteen_pixels_with_room_between_lines_and_paragraphs(measured: Measured) -> None:
    assert any(count > [1] for count in measured["running"].values())
    assert measured["small"] == {}
    assert measured["tight"] == {}


def test_main_targets_on_a_phone_are_sixty_pixels_high(measured: Measured) -> None:
    assert measured["low"] == {}


def test_every_office_telephone_number_is_a_link_that_calls(measured: Measured) -> None:
    assert measured["bare"] == {}


def test_pages_hold_no_switches_of_a_script_they_do_not_load(measured: Measured) -> None:
    assert measured["switches"] == {}


@pytest.mark.parametrize("scheme", ["contrast", "contrast-dark"])
def test_in_high_contrast_all_text_stands_out_seven_to_one(measured: Measured, scheme: str) -> None:
    assert measured[scheme] == {}


@pytest.mark.parametrize(("size", "least"), [("x-large", 30), ("xx-large", 38)])
def test_text_can_be_made_larger_than_thirty_pixels(browser: Browser, served: str, size: str, least: float) -> None:
    with opened(browser, served, chosen=f"{{size: '{size}'}}") as page:
        assert offenders(page, served, f"elder.smallProse({least})", LONG) == {}


def test_the_largest_text_is_neither_cut_nor_pushed_out_of_a_small_phone(browser: Browser, served: str) -> None:
    with opened(browser, served, 320, "{size: 'xx-large'}") as page:
        assert offenders(page, served, "elder.reflow()") == {}


@pytest.mark.parametrize("width", [768, 1280])
def test_the_largest_text_fits_a_tablet_and_a_desktop(browser: Browser, served: str, width: int) -> None:
    with opened(browser, served, width, "{size: 'xx-large'}") as page:
        assert offenders(page, served, "elder.reflow()", LONG) == {}


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


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_body_text_stands_out_seven_to_one(browser: Browser, served: str, scheme: str) -> None:
    with opened(browser, served, color_scheme=scheme) as page:
        assert offenders(page, served, "audit.lowContrast(7)", LONG) == {}


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
            if page.evaluate("document.activeElement === document.body"):
                break
            assert page.evaluate("elder.thinFocus()") == []
            walked.append(page.evaluate("audit.start(document.activeElement)"))
            for place in reached:
                reached[place] += page.evaluate("place => !!document.activeElement.closest(place)", place)
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
