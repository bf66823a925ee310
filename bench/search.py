"""Measures what a reader's search costs, in a real browser: `python -m bench.search SITE [QUERY...]`.

SITE is a finished site, best one of 10,000 records. For each query: bytes and requests (people apart, and again as a
server with gzip sends them), milliseconds until results stand there on a processor slowed down four times, and the
processor time of the page itself, which other work on the machine does not change.
"""

import argparse
import gzip
import os
import shutil
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

from playwright.sync_api import CDPSession, Page, Response, sync_playwright

from tools.hosting.serving import Server

QUERIES = ("银杏小院", "垃圾分类", "夏长庚", "改造方案公示", "水", "2024年便民服务点")
SLOWDOWN = 4
SETTLED = "() => !document.querySelector('[aria-busy]') && document.querySelector('.cp-search__count').textContent"
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
        """Count `response`."""
        data = response.body()
        self.requests += 1
        self.plain += len(data)
        self.people += len(data) if "people." in response.url else 0
        self.packed += len(gzip.compress(data)) if response.url.endswith(_PACKED_BY_SERVERS) else len(data)


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure the queries asked for and print a line for each."""
    parser = argparse.ArgumentParser(prog="python -m bench.search", description=__doc__)
    parser.add_argument("site", type=Path)
    parser.add_argument("queries", nargs="*", default=QUERIES)
    options = parser.parse_args(arguments)
    server = Server(options.site)
    program = os.environ.get("CIVPUB_CHROMIUM") or shutil.which("chromium") or sys.exit("Chromium is missing")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=_QUIET)
        page = browser.new_page()
        page.goto(f"{server.url}search/")
        session = page.context.new_cdp_session(page)
        session.send("Performance.enable", {"timeDomain": "threadTicks"})
        session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWDOWN})
        print(f"{'query':<12} {'KB':>6} {'people':>6} {'gzip':>6} {'requests':>8} {'ms':>7} {'busy ms':>8}  found")
        for query in options.queries:
            print(_line(page, session, query))
    server.close()


def _line(page: Page, session: CDPSession, query: str) -> str:
    transfer = Transfer()
    responses: list[Response] = []

    def note(response: Response) -> None:
        responses.append(response)

    page.on("response", note)
    busy, started = _busy(session), perf_counter()
    page.locator("#cp-q").fill(query)
    page.locator("#cp-q").press("Enter")
    page.wait_for_function(SETTLED)
    took, busy = perf_counter() - started, _busy(session) - busy
    page.remove_listener("response", note)
    for response in responses:
        transfer.add(response)
    figures = f"{transfer.plain / 1000:6.0f} {transfer.people / 1000:6.0f} {transfer.packed / 1000:6.0f}"
    found = page.locator(".cp-search__count").inner_text()
    return f"{query:<12} {figures} {transfer.requests:8} {took * 1000:7.0f} {busy * 1000:8.0f}  {found}"


def _busy(session: CDPSession) -> float:
    """Return the seconds of processor time the page has taken so far."""
    metrics = session.send("Performance.getMetrics")["metrics"]
    return float(next(metric["value"] for metric in metrics if metric["name"] == "TaskDuration"))


if __name__ == "__main__":
    main()
