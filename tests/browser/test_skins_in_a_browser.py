"""Skins by date: worn on their days, seen by every reader, taken off afterwards."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import Result
from looks import AUDIT, SIDEWAYS
from playwright.sync_api import Browser, Page, expect

from civpub.kinds.festival import LOOKS
from tools.hosting.serving import Server

DAYS = {
    "lantern": "2027-02-06", "ribbon": "2026-10-01", "flower": "2026-03-05", "willow": "2026-04-05",
    "reed": "2026-06-19", "moon": "2026-09-25", "chrysanthemum": "2026-10-18", "mourning": "2026-12-13",
}  # fmt: skip


def built(project: Path, day: str, civpub: Callable[..., Result]) -> Server:
    config = project / "mkdocs.yml"
    config.write_text(config.read_text(encoding="utf-8").replace("2026-11-10", day), encoding="utf-8")
    result = civpub("build", "-f", config)
    assert result.exit_code == 0, result.output
    return Server(project / "site")


@pytest.fixture
def opened(browser: Browser) -> Iterator[Callable[..., Page]]:
    contexts = []

    def open_(url: str, **options: object) -> Page:
        context = browser.new_context(viewport={"width": 360, "height": 740}, locale="zh-CN", **options)
        context.add_init_script(AUDIT)
        contexts.append(context)
        page = context.new_page()
        page.goto(url)
        return page

    yield open_
    for context in contexts:
        context.close()


def test_each_look_keeps_its_contrast_in_every_scheme(
    opened: Callable[..., Page], example_site: Path, tmp_path: Path
) -> None:
    """One page of the example, dressed as on each festival."""
    shutil.copytree(example_site, tmp_path / "site")
    plain = (tmp_path / "site/index.html").read_text(encoding="utf-8")
    for look in LOOKS.values():
        style = f'<link rel="stylesheet" href="assets/civpub/skins/{look}.css"></head>'
        band = '</header><p class="cp-band">欢度佳节，阖家团圆</p>'
        dressed = plain.replace("</head>", style).replace("</header>", band, 1)
        (tmp_path / f"site/{look}.html").write_text(dressed, encoding="utf-8")
    site = Server(tmp_path / "site")
    page = opened(site.url, reduced_motion="reduce")
    for look in LOOKS.values():
        page.goto(site.url + f"{look}.html", wait_until="load")
        assert page.evaluate(SIDEWAYS) == 0
        for scheme in ("default", "slate", "contrast", "contrast-dark"):
            page.evaluate("scheme => document.documentElement.setAttribute('data-md-color-scheme', scheme)", scheme)
            assert page.evaluate("audit.lowContrast(7)") == [], (look, scheme)
            art = page.locator(".cp-band").evaluate("band => getComputedStyle(band, '::before').display")
            assert (art == "none") == scheme.startswith("contrast")
    site.close()


def test_a_day_of_mourning_takes_the_vermilion_off_every_page(
    opened: Callable[..., Page], project: Path, civpub: Callable[..., Result]
) -> None:
    site = built(project, DAYS["mourning"], civpub)
    for path in ("", "awards/", "404.html"):
        page = opened(site.url + path)
        expect(page.locator(".cp-band")).to_have_text("国家公祭日，铭记历史，珍爱和平")
        red, green, blue = page.locator(".cp-brand__seal").evaluate(
            "seal => getComputedStyle(seal).backgroundColor.match(/[0-9]+/g).map(Number)"
        )
        assert red == green == blue
    site.close()


def test_an_ordinary_day_loads_nothing_of_a_festival(opened: Callable[..., Page], served: str) -> None:
    page = opened("about:blank")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(served, wait_until="networkidle")
    assert not [url for url in asked if "skins" in url]
    assert page.locator(".cp-band").count() == 0


def test_a_page_built_during_a_festival_takes_its_skin_off_when_that_is_over(
    opened: Callable[..., Page], project: Path, civpub: Callable[..., Result], monkeypatch: pytest.MonkeyPatch
) -> None:
    from datetime import date

    config = project / "mkdocs.yml"
    config.write_text(
        config.read_text(encoding="utf-8").replace("  - civpub:\n      as_of: 2026-11-10\n", "  - civpub\n"),
        encoding="utf-8",
    )
    monkeypatch.setattr("civpub.plugin.plugin.today_in_shanghai", lambda _now: date(2026, 10, 2))
    site = built(project, "2026-10-02", civpub)
    for instant, worn in (("2026-10-07T23:59:00+08:00", True), ("2026-10-08T00:01:00+08:00", False)):
        page = opened("about:blank")
        page.clock.install(time=instant)
        page.goto(site.url)
        expect(page.locator(".cp-band")).to_be_visible(visible=worn)
        assert page.evaluate("document.querySelector('link[data-cp-until]').disabled") is not worn
    site.close()
