"""Takes the pictures of the READMEs from a built site: ``python -m tools.screenshots site docs/screenshots``."""

import io
import os
import shutil
import sys
import threading
from dataclasses import dataclass
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, sync_playwright

QUIET = ("--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-sync")


@dataclass(frozen=True, slots=True)
class Shot:
    """A picture to take: its name, the page, the width of the window and the most of its height, in pixels."""

    name: str
    page: str
    width: int
    height: int


SHOTS = (
    Shot("home-360", "", 360, 1500),
    Shot("home-1280", "", 1280, 1500),
    Shot("award-1280", "awards/2026-q3-si-de-bang/", 1280, 1500),
    Shot("award-360", "awards/2026-05-dao-de-mo-fan/", 360, 1500),
    Shot("letter-360", "proposals/2026-10-28-lou-dao-chong-dian/", 360, 1500),
    Shot("letter-1280", "proposals/2026-10-28-lou-dao-chong-dian/", 1280, 1500),
    Shot("notice-360", "notices/2026-11-05-san-jian-xiao-shi/", 360, 1500),
    Shot("notice-1280", "notices/2026-11-05-san-jian-xiao-shi/", 1280, 1500),
    Shot("news-1280", "news/2025/2025-12-28-jiu-ge-shun-jian/", 1280, 1500),
    Shot("people-360", "people/", 360, 1500),
)


class _Silent(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  the handler's own name for it
        """Say nothing."""


def main() -> None:
    """Serve the site on loopback and photograph it."""
    site, target = map(Path, sys.argv[1:])
    target.mkdir(parents=True, exist_ok=True)
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Silent, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    program = os.environ.get("CIVPUB_CHROMIUM") or shutil.which("chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=list(QUIET))
        for shot in SHOTS:
            take(shot, browser, f"http://127.0.0.1:{server.server_port}/", target)
        browser.close()
    server.shutdown()


def take(shot: Shot, browser: Browser, site: str, target: Path) -> None:
    """Write one picture as WebP, as tall as the page but no taller than asked."""
    page = browser.new_page(viewport={"width": shot.width, "height": 800}, locale="zh-CN")
    page.goto(site + shot.page)
    height = min(shot.height, int(page.evaluate("document.documentElement.scrollHeight")))
    page.set_viewport_size({"width": shot.width, "height": height})
    page.wait_for_load_state("networkidle")
    Image.open(io.BytesIO(page.screenshot())).convert("RGB").save(target / f"{shot.name}.webp", quality=80, method=6)
    page.close()


if __name__ == "__main__":
    main()
