"""A real browser, and the example site on a real server of this machine."""

import json
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from example import Once
from looks import Looks, look
from playwright.sync_api import Browser, Page, sync_playwright

from tools.hosting.serving import Server

QUIET = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip
CANDIDATES = ("chromium", "chromium-browser", "google-chrome")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    program = os.environ.get("CIVPUB_CHROMIUM") or next(filter(None, map(shutil.which, CANDIDATES)), None)
    assert program, "Chromium is missing: run tools/browser.sh"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=QUIET)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def served(example_site: Path) -> Iterator[str]:
    """The example with every header it is shipped with."""
    server = Server(example_site)
    yield server.url
    server.close()


@pytest.fixture(scope="session")
def served_bare(example_site: Path) -> Iterator[str]:
    """The example on a host that sends no header of ours: its pages speak for themselves."""
    server = Server(example_site, policy=None, lasting=True)
    yield server.url
    server.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 360, "height": 740}, locale="zh-CN")
    page = context.new_page()
    yield page
    context.close()


@pytest.fixture(scope="session")
def looks(once: Once, browser: Browser, served: str) -> Looks:
    """What is found on every template of the example; one worker looks for all."""

    def make(folder: Path) -> None:
        (folder / "looks.json").write_text(json.dumps(look(browser, served)), encoding="utf-8")

    return json.loads((once("looks", make) / "looks.json").read_text(encoding="utf-8"))
