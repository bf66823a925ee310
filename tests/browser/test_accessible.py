"""axe-core (https://github.com/dequelabs/axe-core) finds nothing on any template, screen, in any colours, on paper."""

from collections.abc import Iterator, Sequence

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Browser, Page
from templates import TEMPLATES

WIDTHS = (360, 768, 1280)
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
ON_COLOURS = ["color-contrast", "link-in-text-block"]
"""The rules whose findings may differ where nothing but colours does."""
RUN = """async rules => {
  const found = await axe.run({ runOnly: rules, resultTypes: ["violations"] });
  return found.violations.map(each => `${each.id}: ${each.nodes.map(node => node.html.slice(0, 200)).join(" | ")}`);
}"""
SHAPE = """() => document.documentElement.outerHTML + [...document.querySelectorAll("*")].map(element => {
  const [box, style] = [element.getBoundingClientRect(), getComputedStyle(element)];
  return [box.x, box.y, box.width, box.height, style.visibility, style.opacity, style.fontSize, style.fontWeight];
}).join(";")"""
"""All of a page that is no colour: its elements, where each stands, whether it is seen, and how large its text is."""


def violations(page: Page, rules: Sequence[str] = RULES) -> list[str]:
    return page.evaluate(RUN, rules)


@pytest.fixture(scope="module")
def axe(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(locale="zh-CN", bypass_csp=True, reduced_motion="reduce")
    context.add_init_script(AXE_SCRIPT)
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("path", TEMPLATES)
def test_no_reader_is_shut_out_on_any_screen_in_light_and_dark_and_on_paper(axe: Page, served: str, path: str) -> None:
    found = []
    axe.emulate_media(media="screen", color_scheme="light")
    axe.goto(served + path)
    for width in WIDTHS:
        axe.set_viewport_size({"width": width, "height": 800})
        shapes = []
        for scheme in ("light", "dark"):
            axe.emulate_media(color_scheme=scheme)
            shapes.append(axe.evaluate(SHAPE))
            rules = ON_COLOURS if shapes[1:] == shapes[:1] else RULES
            found += [f"{width} {scheme} {each}" for each in violations(axe, rules)]
    axe.emulate_media(media="print", color_scheme="light")
    found += [f"print {each}" for each in violations(axe)]
    assert found == []


@pytest.mark.parametrize(("scheme", "faint"), [("light", "#bbb"), ("dark", "#444")])
def test_what_shuts_a_reader_out_would_be_found(axe: Page, served: str, scheme: str, faint: str) -> None:
    axe.emulate_media(media="screen", color_scheme=scheme)
    axe.goto(served)
    axe.evaluate("document.querySelector('main').append(document.createElement('img'))")
    assert [each.partition(":")[0] for each in violations(axe)] == ["image-alt"]
    axe.evaluate("faint => document.querySelector('main h1').style.setProperty('color', faint)", faint)
    assert [each.partition(":")[0] for each in violations(axe, ON_COLOURS)] == ["color-contrast"]
