"""One look at every template: a page is loaded once in either scheme, and whatever several tests ask of it is noted."""

from collections.abc import Mapping
from pathlib import Path

from playwright.sync_api import Browser, Page
from templates import TEMPLATES
from watching import violations, watched

HERE = Path(__file__).parent
AUDIT = (HERE / "audit.js").read_text(encoding="utf-8")
ELDER = (HERE / "elder.js").read_text(encoding="utf-8")
SIDEWAYS = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
LOST = ("gone/", "news/gone/", "news/2026/gone/")
"""Addresses of no page."""
SMALLEST_TARGET = 44
IN_COLOURS = """(() => {{
  document.documentElement.setAttribute("data-md-color-scheme", "{}");
  const low = audit.lowContrast(7);
  document.documentElement.removeAttribute("data-md-color-scheme");
  return low;
}})()"""

SCHEME = {
    "low 4.5 {scheme}": "audit.lowContrast(4.5)",
    "low 7 {scheme}": "audit.lowContrast(7)",
    "ground {scheme}": "[getComputedStyle(document.body).backgroundColor]",
}
WIDTH = {"sideways {width}": f"[{SIDEWAYS}].filter((wide) => wide > 0)"}
TARGETS = {"targets {width}": f"audit.smallTargets({SMALLEST_TARGET})"}
PHONE = {
    "small": "audit.smallText()",
    "prose": """[[...document.querySelectorAll("main p")].map((each) => parseFloat(getComputedStyle(each).fontSize))]
      .filter((sizes) => sizes.length && Math.max(...sizes) < 18)""",
    "running": "[elder.running().length]",
    "small running": "elder.smallProse(18)",
    "tight": "[...elder.tightLines(1.6), ...elder.tightParagraphs(1.3)]",
    "low targets": "elder.lowTargets(60)",
    "switches": """[...document.querySelectorAll("main [type=checkbox], main [type=radio], body > input")]
      .map(audit.start)""",
    "bare": """elder.texts("body")
      .filter((node) => /0500-?[0-9]{7}/.test(node.data) && !node.parentElement.closest('a[href^="tel:"]'))
      .map((node) => node.data.trim())""",
}
CALM = {"contrast": IN_COLOURS.format("contrast"), "contrast-dark": IN_COLOURS.format("contrast-dark")}
"""Asked where nothing moves, so that colours change at once."""

Looks = dict[str, dict[str, list[str]]]
"""Question → page → what is wrong there; a page is not named where nothing is. "complaints" is of no page's own."""


def ask(page: Page, looks: Looks, path: str, questions: Mapping[str, str], **where: object) -> None:
    asked = ", ".join(f"{name.format(**where)!r}: {question}" for name, question in questions.items())
    for name, found in page.evaluate(f"() => ({{{asked}}})").items():
        pages = looks.setdefault(name, {})
        if found:
            pages[path] = found[:4]


def look(browser: Browser, url: str) -> Looks:
    """Look at every template of the site at `url`, and at what stands where no page is."""
    looks: Looks = {"lost": {}, "complaints": {}}
    for scheme in ("light", "dark"):
        complaints: list[str] = []
        with watched(browser, url, complaints, color_scheme=scheme) as page:
            page.add_init_script(AUDIT + ELDER)
            for path in TEMPLATES:
                page.goto(url + path)
                ask(page, looks, path, SCHEME, scheme=scheme)
                if scheme == "light":
                    _look_closely(page, looks, path)
                complaints += violations(page)
            for path in LOST:
                page.goto(url + path)
                looks["lost"][f"{path} {scheme}"] = [page.locator("h1").inner_text()]
                complaints += violations(page)
        looks["complaints"][scheme] = complaints
    return looks


def _look_closely(page: Page, looks: Looks, path: str) -> None:
    ask(page, looks, path, WIDTH | TARGETS | PHONE, width=360)
    for width, questions in {320: WIDTH, 768: WIDTH, 1280: WIDTH | TARGETS}.items():
        page.set_viewport_size({"width": width, "height": 740})
        ask(page, looks, path, questions, width=width)
    page.set_viewport_size({"width": 360, "height": 740})
    page.emulate_media(reduced_motion="reduce")
    ask(page, looks, path, CALM)
    page.emulate_media(reduced_motion="no-preference")
