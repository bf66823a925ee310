"""A reader passes a page on: by its poster without any script, by copying its address, by the phone's own menu."""

import pytest
from playwright.sync_api import Browser, Page, expect

RECENT = "news/2026/2026-11-09-xiao-fang-ri/"
OLD = "news/2024/2024-01-18-la-ba-zhou/"


def test_the_poster_opens_without_scripts(browser: Browser, served: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(served + RECENT)
    expect(page.get_by_role("button", name="复制链接")).to_be_hidden()
    with page.expect_response("**/share/*-poster-*") as opened:
        page.get_by_role("link", name="分享海报").click()
    assert opened.value.headers["content-type"] in {"image/png", "image/jpeg"}
    context.close()


def test_what_needs_a_script_is_not_offered_without(browser: Browser, served: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(served + OLD)
    expect(page.locator(".cp-share")).to_be_hidden()
    context.close()


@pytest.mark.parametrize("path", [RECENT, OLD])
def test_the_address_is_copied(page: Page, served: str, path: str) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(served + path)
    page.get_by_role("button", name="复制链接").click()
    expect(page.get_by_role("status")).to_have_text("链接已复制，可以粘贴给别人了。")
    assert page.evaluate("navigator.clipboard.readText()") == f"https://qingheli.example/{path}"


def test_the_phones_own_menu_is_offered_where_there_is_one(page: Page, served: str) -> None:
    page.goto(served + RECENT)
    has_menu = page.evaluate("'share' in navigator")
    expect(page.get_by_role("button", name="转发")).to_have_count(1 if has_menu else 0)
    page.add_init_script("navigator.share = given => { window.given = given; return Promise.resolve(); }")
    page.reload()
    page.get_by_role("button", name="转发").click()
    assert page.evaluate("given.url") == f"https://qingheli.example/{RECENT}"


def test_the_buttons_are_large_enough_for_a_thumb(page: Page, served: str) -> None:
    page.goto(served + RECENT)
    for way in page.locator(".cp-share__way:visible").all():
        box = way.bounding_box()
        assert box
        assert box["height"] >= 60
