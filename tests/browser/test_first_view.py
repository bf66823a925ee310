"""A home page opened for the first time on a slow line: little to carry, and readable as soon as it is here."""

from playwright.sync_api import Browser, CDPSession, Page
from templates import TEMPLATES

MOST = 200_000
"""Bytes of the first view of the home page over the wire, without photographs."""
SLOW = {"offline": False, "latency": 300, "downloadThroughput": 50_000, "uploadThroughput": 25_000}
"""A crowded mobile network: 400 kbit/s, and 0.3 s until anything comes."""
PHOTOGRAPHS = ("Image",)
READABLE = """() => {
  const heading = document.querySelector("main h1");
  const styled = getComputedStyle(document.documentElement).getPropertyValue("--cp-ink").trim() !== "";
  return !!heading && styled && heading.getBoundingClientRect().top < innerHeight;
}"""


def wire(page: Page) -> tuple[CDPSession, dict[str, tuple[str, float]]]:
    """Return the browser's own protocol, and what it has carried: type and bytes, headers among them, by request."""
    protocol = page.context.new_cdp_session(page)
    types: dict[str, str] = {}
    carried: dict[str, tuple[str, float]] = {}
    protocol.on("Network.responseReceived", lambda event: types.update({event["requestId"]: event["type"]}))
    protocol.on(
        "Network.loadingFinished",
        lambda event: carried.update(
            {event["requestId"]: (types.get(event["requestId"], ""), event["encodedDataLength"])}
        ),
    )
    protocol.send("Network.enable")
    return protocol, carried


def test_the_first_view_of_the_home_page_is_light(browser: Browser, served: str) -> None:
    context = browser.new_context(viewport={"width": 360, "height": 740}, locale="zh-CN")
    page = context.new_page()
    _, carried = wire(page)
    page.goto(served, wait_until="networkidle")
    light = sum(size for type_, size in carried.values() if type_ not in PHOTOGRAPHS)
    context.close()
    assert 5_000 < light <= MOST


def test_on_a_slow_line_words_and_style_are_there_before_the_photographs(browser: Browser, served: str) -> None:
    context = browser.new_context(viewport={"width": 360, "height": 740}, locale="zh-CN")
    page = context.new_page()
    protocol, carried = wire(page)
    protocol.send("Network.emulateNetworkConditions", SLOW)
    page.goto(served, wait_until="domcontentloaded")
    page.wait_for_function(READABLE)
    late = [size for type_, size in carried.values() if type_ not in PHOTOGRAPHS]
    context.close()
    assert sum(late) <= MOST


def test_pages_are_walked_from_the_skip_link_to_the_foot_by_keyboard(browser: Browser, served: str) -> None:
    context = browser.new_context(viewport={"width": 1280, "height": 800}, locale="zh-CN")
    page = context.new_page()
    lost = []
    for path in TEMPLATES[::3]:
        page.goto(served + path)
        page.evaluate(WALK_START)
        for _ in range(page.evaluate("walk.stops.length")):
            page.keyboard.press("Tab")
        lost += [f"{path}: {each}" for each in page.evaluate("walk.wrong")]
        missed = page.evaluate("walk.missed()")
        lost += [f"{path} never reaches {each}" for each in missed]
    context.close()
    assert lost == []


WALK_START = """() => {
  const shown = (element) => element.checkVisibility({ checkVisibilityCSS: true });
  const wanted = "a[href], button, summary, select, input:not([type=hidden]), [tabindex='0']";
  const here = (element) => element.outerHTML.slice(0, 100);
  const reached = new Set();
  window.walk = {
    stops: [...document.querySelectorAll(wanted)].filter((each) => shown(each) && each.tabIndex >= 0 && !each.disabled),
    step: () => {
      const element = document.activeElement;
      reached.add(element);
      const style = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      if (element === document.body) return [];
      const drawn = style.outlineStyle !== "none" || style.boxShadow !== "none";
      const seen = box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight;
      const wrong = drawn ? (seen ? "" : "out of sight") : "no ring";
      return wrong ? [`${wrong}: ${here(element)}`] : [];
    },
    wrong: [],
    missed: () => {
      const radio = (each) => each.type === "radio" && [...reached].some((one) => one.name === each.name);
      return walk.stops.filter((each) => !reached.has(each) && !radio(each)).map(here);
    },
  };
  addEventListener("keyup", () => walk.wrong.push(...walk.step())); // the focus has moved when the key is let go
}"""
