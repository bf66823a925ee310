"""A browser page that notes whatever a finished site must never do."""

from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, ConsoleMessage, Page, Request

VIOLATIONS = """
window.violations = [];
document.addEventListener("securitypolicyviolation", (event) => {
  violations.push(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`);
});
"""


@contextmanager
def watched(browser: Browser, served: str, complaints: list[str], **options: object) -> Iterator[Page]:
    """Open a page that adds to `complaints` what it reports, what it may not do, what it cannot fetch, whom it asks."""
    context = browser.new_context(viewport={"width": 360, "height": 740}, locale="zh-CN", **options)
    context.add_init_script(VIOLATIONS)
    page = context.new_page()

    def on_console(message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"}:
            complaints.append(f"{page.url}: {message.text}")

    def on_request(request: Request) -> None:
        if not request.url.startswith((served, "data:", "about:")):
            complaints.append(f"{page.url} asks {request.url}")

    def on_failure(request: Request) -> None:
        if request.failure != "net::ERR_ABORTED":  # the next page was asked for before a late picture came
            complaints.append(f"{page.url} lacks {request.url}: {request.failure}")

    page.on("console", on_console)
    page.on("request", on_request)
    page.on("pageerror", lambda error: complaints.append(f"{page.url}: {error}"))
    page.on("requestfailed", on_failure)
    page.on("dialog", lambda dialog: (complaints.append(f"{page.url} says {dialog.message}"), dialog.dismiss()))
    yield page
    context.close()


def violations(page: Page) -> list[str]:
    """Return what the policy of `page` kept from happening."""
    return [f"{page.url}: {each}" for each in page.evaluate("violations")]
