"""Every kind of page, looked at by a real browser."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from looks import Looks
from playwright.sync_api import Browser, Page
from templates import TEMPLATES


@contextmanager
def opened(browser: Browser, url: str, width: int = 360, **options: object) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": width, "height": 740}, locale="zh-CN", **options)
    page = context.new_page()
    page.goto(url)
    yield page
    context.close()


@pytest.mark.parametrize("width", [320, 360, 768, 1280])
def test_no_page_scrolls_sideways(looks: Looks, width: int) -> None:
    assert looks[f"sideways {width}"] == {}


def test_text_is_never_small_and_prose_is_at_least_18_px(looks: Looks) -> None:
    assert looks["small"] == {}
    assert looks["prose"] == {}


@pytest.mark.parametrize("width", [360, 1280])
def test_targets_are_large_enough_for_a_thumb(looks: Looks, width: int) -> None:
    assert looks[f"targets {width}"] == {}


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_stands_out_from_its_ground(looks: Looks, scheme: str) -> None:
    assert looks[f"low 4.5 {scheme}"] == {}


def test_every_template_was_looked_at_in_light_and_in_dark(looks: Looks) -> None:
    assert set(looks["ground light"]) == set(looks["ground dark"]) == set(TEMPLATES)
    assert not [path for path in TEMPLATES if looks["ground light"][path] == looks["ground dark"][path]]


def test_the_skip_link_is_first_and_leads_past_the_header(browser: Browser, served: str) -> None:
    with opened(browser, served + "news/", 1280) as page:
        page.keyboard.press("Tab")
        first = page.evaluate("document.activeElement.textContent.trim()")
        assert first == "跳到正文"
        page.keyboard.press("Enter")
        page.keyboard.press("Tab")
        assert page.evaluate("!!document.activeElement.closest('main')")


def test_everything_essential_is_there_without_javascript(browser: Browser, served: str) -> None:
    with opened(browser, served, java_script_enabled=False) as page:
        assert page.locator("main h1").is_visible()
        for section in ("公示公告", "光荣榜", "倡议书", "动态"):
            assert page.get_by_role("link", name=section).first.is_visible(), section


@pytest.mark.parametrize(
    ("path", "sheets"),
    [
        ("proposals/2026-10-28-lou-dao-chong-dian/", 3),
        ("notices/2026-11-05-san-jian-xiao-shi/", 2),
        ("awards/2026-q3-si-de-bang/", 2),
    ],
)
def test_a_page_on_paper_is_short_and_has_no_navigation(browser: Browser, served: str, path: str, sheets: int) -> None:
    with opened(browser, served + path, 1280) as page:
        page.emulate_media(media="print")
        assert not page.locator("body nav:visible").count()
        pdf = page.pdf(format="A4")
        assert pdf.count(b"/Type /Page\n") <= sheets
        assert page.locator("h1").is_visible()
