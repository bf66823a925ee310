"""Measures what a reader's search costs, in a real browser: `python -m bench.search SITE [QUERY...]`.

SITE is a finished site, best one of 10,000 records. Each query is typed into a search page that is open and at rest, on
a processor slowed down four times, some times over, each time by a browser that knows nothing yet. Told are: bytes and
requests (of the first query with what the page fetched for it when it was opened; the part for people; all as a server
with gzip sends it); milliseconds from the key that asks until results stand there and are painted, the median; and the
processor time of the page itself, which other work on the machine changes less. The last column is of a reader who
comes from elsewhere with the query in the address: from the click until results stand there, page and all.
"""

import argparse
import gzip
import os
import re
import shutil
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from urllib.parse import quote

from playwright.sync_api import Browser, CDPSession, Response, sync_playwright

from tools.hosting.serving import Server

QUERIES = ("银杏小院", "垃圾分类", "夏长庚", "改造方案公示", "水", "2024年便民服务点")
SLOWDOWN = 4
TIMES = 5
SETTLED = "() => !document.querySelector('[aria-busy]') && document.querySelector('.cp-search__count')?.textContent"
_WATCH = f"""() => {{
  const settled = {SETTLED};
  window.took = new Promise((done) => {{
    let begun = 0;
    document.addEventListener("keydown", (event) => (begun = event.timeStamp), {{ once: true, capture: true }});
    new MutationObserver((changes, watching) => {{
      if (!begun || !settled()) return;
      watching.disconnect();
      requestAnimationFrame(() => setTimeout(() => done(performance.now() - begun)));
    }}).observe(document.querySelector(".cp-search"), {{ attributeFilter: ["aria-busy"], subtree: true }});
  }});
}}"""
_ARRIVED = f"""() => new Promise((done) => {{
  const settled = {SETTLED};
  const look = () => (settled() ? setTimeout(() => done(performance.now())) : requestAnimationFrame(look));
  look();
}})"""
_OF_SEARCH = re.compile(r"/search/.|/assets/civpub/(search|people)[^/]*\.js")
_PACKED_BY_SERVERS = (".js", ".json", ".html", ".css")
_QUIET = ("--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking")


@dataclass(slots=True)
class Transfer:
    """What was fetched for one query, in bytes: all, the part for people, all as a server with gzip sends it."""

    requests: int = 0
    plain: int = 0
    people: int = 0
    packed: int = 0

    def add(self, response: Response) -> None:
        """Count `response`, if it is for the search and not for the page it is on."""
        if not _OF_SEARCH.search(response.url):
            return
        data = response.body()
        self.requests += 1
        self.plain += len(data)
        self.people += len(data) if "people." in response.url else 0
        self.packed += len(gzip.compress(data)) if response.url.endswith(_PACKED_BY_SERVERS) else len(data)


@dataclass(slots=True)
class Measured:
    """What one query took, each time: milliseconds, those of the processor, those from an address; what was found."""

    transfer: Transfer
    took: list[float] = field(default_factory=list)
    busy: list[float] = field(default_factory=list)
    arrived: list[float] = field(default_factory=list)
    found: str = ""

    def line(self, query: str) -> str:
        """Return it as a line of the table."""
        of = self.transfer
        sizes = f"{of.plain / 1000:6.0f} {of.people / 1000:6.0f} {of.packed / 1000:6.0f} {of.requests:8}"
        times = f"{median(self.took):7.0f} {median(self.busy):8.0f} {median(self.arrived):8.0f}"
        return f"{query:<12} {sizes} {times}  {self.found}"


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure the queries asked for and print a line for each."""
    parser = argparse.ArgumentParser(prog="python -m bench.search", description=__doc__)
    parser.add_argument("site", type=Path)
    parser.add_argument("queries", nargs="*", default=QUERIES)
    options = parser.parse_args(arguments)
    server = Server(options.site)
    program = os.environ.get("CIVPUB_CHROMIUM") or shutil.which("chromium") or sys.exit("Chromium is missing")
    measured: dict[str, Measured] = {}
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=_QUIET)
        for _ in range(TIMES):
            _typed(browser, server.url, options.queries, measured)
            for query in options.queries:
                measured[query].arrived.append(_arrived(browser, server.url, query))
    server.close()
    sizes, times = f"{'KB':>6} {'people':>6} {'gzip':>6} {'requests':>8}", f"{'ms':>7} {'busy ms':>8} {'arriving':>8}"
    print(f"{'query':<12} {sizes} {times}  found")
    for query, one in measured.items():
        print(one.line(query))


def _typed(browser: Browser, site: str, queries: Sequence[str], measured: dict[str, Measured]) -> None:
    """Have a reader open the search page and type `queries`, one after the other."""
    page = browser.new_page()
    responses: list[Response] = []

    def note(response: Response) -> None:
        responses.append(response)

    page.on("response", note)
    page.goto(f"{site}search/", wait_until="networkidle")
    session = page.context.new_cdp_session(page)
    session.send("Performance.enable", {"timeDomain": "threadTicks"})
    page.locator("#cp-q").fill("")
    session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWDOWN})
    for query in queries:
        page.locator("#cp-q").fill(query)
        page.evaluate(_WATCH)
        before = _busy(session)
        page.locator("#cp-q").press("Enter")
        took = float(page.evaluate("() => window.took"))
        one = measured.setdefault(query, Measured(Transfer()))
        one.busy.append((_busy(session) - before) * 1000)
        one.took.append(took)
        one.transfer = Transfer()
        for response in responses:
            one.transfer.add(response)
        responses.clear()
        one.found = page.locator(".cp-search__count").inner_text()
    page.close()


def _arrived(browser: Browser, site: str, query: str) -> float:
    """Have a reader come from another page with `query` in the address; return the milliseconds that took."""
    page = browser.new_page()
    page.goto(f"{site}news/", wait_until="networkidle")
    page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWDOWN})
    page.goto(f"{site}search/?q={quote(query)}", wait_until="commit")
    took = float(page.evaluate(_ARRIVED))
    page.close()
    return took


def _busy(session: CDPSession) -> float:
    """Return the seconds of processor time the page has taken so far."""
    metrics = session.send("Performance.getMetrics")["metrics"]
    return float(next(metric["value"] for metric in metrics if metric["name"] == "TaskDuration"))


if __name__ == "__main__":
    main()
