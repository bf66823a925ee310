"""axe-core (https://github.com/dequelabs/axe-core) finds nothing on any template, screen, in any colours, on paper."""

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Browser, Page
from templates import TEMPLATES

WIDTHS = (360, 768, 1280)
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
RUN = """async rules => {
  const found = await axe.run({ runOnly: rules, resultTypes: ["violations"] });
  return found.violations.map(each => `${each.id}: ${each.nodes.map(node => node.html.slice(0, 200)).join(" | ")}`);
}"""


def violations(page: Page) -> list[str]:
    return page.evaluate(RUN, RULES)


@pytest.fixture
def axe(browser: Browser) -> Page:
    context = browser.new_context(locale="zh-CN", bypass_csp=True, reduced_motion="reduce")
    context.add_init_script(AXE_SCRIPT)
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("path", TEMPLATES)
def test_no_reader_is_shut_out_on_any_screen_in_light_and_dark_and_on_paper(axe: Page, served: str, path: str) -> None:
    found = []
    for scheme in ("light", "dark"):
        axe.emulate_media(color_scheme=scheme)
        axe.goto(served + path)
        for width in WIDTHS:
            axe.set_viewport_size({"width": width, "height": 800})
            found += [f"{width} {scheme} {each}" for each in violations(axe)]
    axe.emulate_media(media="print", color_scheme="light")
    found += [f"print {each}" for each in violations(axe)]
    assert found == []


def test_what_shuts_a_reader_out_would_be_found(axe: Page, served: str) -> None:
    axe.goto(served)
    axe.evaluate("document.querySelector('main').append(document.createElement('img'))")
    assert [each.partition(":")[0] for each in violations(axe)] == ["image-alt"]
