"""Every kind of page, looked at by a real browser."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Browser, Page

TEMPLATES = [
    "", "notices/", "notices/2026/", "notices/2026-11-05-san-jian-xiao-shi/", "notices/2026-10-20-ji-xiu-xiang-ting-che/",
    "awards/", "awards/2026/", "awards/2026-q3-si-de-bang/", "awards/2026-05-dao-de-mo-fan/", "people/", "people/by-strokes/",
    "people/gu-changgeng/", "proposals/", "proposals/2026-10-28-lou-dao-chong-dian/", "news/", "news/2026/", "news/2026/10/",
    "news/2025/2025-12-28-jiu-ge-shun-jian/", "topics/", "about/", "how-to-object/", "accessibility/", "404.html",
]  # fmt: skip
SMALLEST_TARGET = 44
SIDEWAYS = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
SMALL_TEXT = """() => [...document.querySelectorAll('main *')].filter(e => e.checkVisibility() && [...e.childNodes].some(
    n => n.nodeType === 3 && n.textContent.trim()) && parseFloat(getComputedStyle(e).fontSize) < 16).map(e => e.outerHTML.slice(0, 90))"""
SMALL_TARGETS = """least => [...document.querySelectorAll('a[href], button, summary, select, input:not([type=checkbox])')].filter(e => {
    const inText = e.closest('p, li:not([class]), td, dd, .cp-text, blockquote') && getComputedStyle(e).display === 'inline';
    const box = e.getBoundingClientRect();
    return e.checkVisibility({checkVisibilityCSS: true}) && !inText && box.width > 1 && Math.min(box.width, box.height) < least - 0.5
}).map(e => e.outerHTML.slice(0, 110))"""
LOW_CONTRAST = """() => {
    const parse = c => { const m = c.match(/[\\d.]+/g).map(Number); return c.startsWith('color(srgb') ? [m[0]*255, m[1]*255, m[2]*255, m[3] ?? 1] : [m[0], m[1], m[2], m[3] ?? 1] };
    const light = ([r, g, b]) => { const f = v => (v /= 255) <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4; return .2126*f(r) + .7152*f(g) + .0722*f(b) };
    const behind = e => { let stack = []; for (; e; e = e.parentElement) { const c = parse(getComputedStyle(e).backgroundColor); if (c[3] > 0) stack.push(c); if (c[3] === 1) break }
        return stack.reverse().reduce((under, c) => [0, 1, 2].map(i => c[i]*c[3] + under[i]*(1 - c[3])), [255, 255, 255]) };
    return [...document.querySelectorAll('body *')].filter(e => e.checkVisibility({checkOpacity: true, checkVisibilityCSS: true}) && [...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim())
        && !['SCRIPT', 'STYLE', 'NOSCRIPT'].includes(e.tagName) && e.getBoundingClientRect().width > 1 && getComputedStyle(e).backgroundImage === 'none').map(e => {
        const a = light(parse(getComputedStyle(e).color)), b = light(behind(e));
        return [(Math.max(a, b) + .05) / (Math.min(a, b) + .05), e.outerHTML.slice(0, 110)] }).filter(([ratio]) => ratio < 4.5) }"""


@contextmanager
def opened(browser: Browser, url: str, width: int = 360, **options: object) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": width, "height": 740}, locale="zh-CN", **options)
    page = context.new_page()
    page.goto(url)
    yield page
    context.close()


@pytest.mark.parametrize("path", TEMPLATES)
def test_no_page_complains_or_asks_another_host_for_anything(browser: Browser, served: str, path: str) -> None:
    complaints: list[str] = []
    with opened(browser, "about:blank") as page:
        page.on(
            "console", lambda message: complaints.append(message.text) if message.type in {"error", "warning"} else None
        )
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("requestfailed", lambda request: complaints.append(request.url))
        page.on(
            "request",
            lambda request: (
                None if request.url.startswith((served, "data:", "about:")) else complaints.append(request.url)
            ),
        )
        page.goto(served + path)
        page.wait_for_load_state("networkidle")
    assert complaints == []


@pytest.mark.parametrize("width", [320, 360, 768, 1280])
def test_no_page_scrolls_sideways(browser: Browser, served: str, width: int) -> None:
    with opened(browser, served, width) as page:
        wide = []
        for path in TEMPLATES:
            page.goto(served + path)
            if page.evaluate(SIDEWAYS) > 0:
                wide.append(path)
        assert wide == []


def test_text_is_never_small_and_prose_is_at_least_18_px(browser: Browser, served: str) -> None:
    with opened(browser, served) as page:
        for path in TEMPLATES:
            page.goto(served + path)
            assert page.evaluate(SMALL_TEXT) == [], path
            sizes = page.evaluate(
                "() => [...document.querySelectorAll('main p')].map(e => parseFloat(getComputedStyle(e).fontSize))"
            )
            assert max(sizes, default=18) >= 18, path


@pytest.mark.parametrize("width", [360, 1280])
def test_targets_are_large_enough_for_a_thumb(browser: Browser, served: str, width: int) -> None:
    with opened(browser, served, width) as page:
        for path in TEMPLATES:
            page.goto(served + path)
            assert page.evaluate(SMALL_TARGETS, SMALLEST_TARGET) == [], path


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_stands_out_from_its_ground(browser: Browser, served: str, scheme: str) -> None:
    with opened(browser, served, color_scheme=scheme) as page:
        for path in TEMPLATES:
            page.goto(served + path)
            assert page.evaluate(LOW_CONTRAST) == [], path


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
