"""A page built yesterday tells today's state in the reader's browser, in Beijing time."""

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner
from example import EXAMPLE_DAY, ROOT, Once, remember_pictures
from playwright.sync_api import Browser

from civpub.cli.main import main
from tools.hosting.serving import Server

# Built as of 2026-11-10: open until 2026-11-13; not begun until 2026-11-16; its result is known since 2026-10-13.
OPEN = "notices/2026-11-05-san-jian-xiao-shi/"
UPCOMING = "notices/2026-11-09-you-xiu-zhi-yuan-zhe/"
WITHDRAWN = "notices/2026-10-20-ji-xiu-xiang-ting-che/"
CLOCK = [
    (OPEN, "2026-11-10T09:00:00+08:00", "公示中"),
    (OPEN, "2026-11-13T23:59:58+08:00", "公示中"),
    (OPEN, "2026-11-14T00:00:00+08:00", "已结束"),
    (UPCOMING, "2026-11-15T23:59:58+08:00", "未开始"),
    (UPCOMING, "2026-11-16T00:00:00+08:00", "公示中"),
    (UPCOMING, "2026-12-01T12:00:00+08:00", "已结束"),
    (WITHDRAWN, "2027-01-01T12:00:00+08:00", "已撤回"),
]
"""Which notice at which instant is in which state."""


@pytest.fixture(scope="module")
def live(once: Once) -> Iterator[str]:
    """The example as a live site built on its day; one shown as of a fixed day would keep that day."""

    def make(folder: Path) -> None:
        for name in ("content", "site_src"):
            shutil.copytree(ROOT / name, folder / name)
        remember_pictures(folder)
        config = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
        (folder / "mkdocs.yml").write_text(config.replace(f"as_of: {EXAMPLE_DAY}", ""), encoding="utf-8")
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("civpub.plugin.plugin.today_in_shanghai", lambda _now: date.fromisoformat(EXAMPLE_DAY))
            built = CliRunner().invoke(main, ["build", "-f", str(folder / "mkdocs.yml")])
        assert built.exit_code == 0, built.output

    site = Server(once("live", make) / "site", lasting=True)
    yield site.url
    site.close()


@pytest.mark.parametrize("zone", ["Asia/Shanghai", "America/Los_Angeles", "Pacific/Kiritimati"])
def test_the_state_follows_the_clock_to_the_second_wherever_the_phone_is(
    browser: Browser, live: str, zone: str
) -> None:
    context = browser.new_context(timezone_id=zone)
    page = context.new_page()
    page.clock.install(time="2026-11-10T08:00:00+08:00")
    told = []
    for path, instant, _ in CLOCK:
        page.clock.set_system_time(instant)
        page.goto(live + path)
        told.append((path, instant, page.locator("main [data-cp-starts]").first.inner_text()))
    context.close()
    wrong = [(*was, wanted) for was, (_, _, wanted) in zip(told, CLOCK, strict=True) if wanted not in was[-1]]
    assert wrong == []


def test_without_scripts_the_page_reads_as_it_was_built(browser: Browser, live: str) -> None:
    context = browser.new_context(timezone_id="Asia/Shanghai", java_script_enabled=False)
    page = context.new_page()
    page.goto(live + OPEN)
    text = page.locator("main [data-cp-starts]").first.inner_text()
    context.close()
    assert "公示中" in text


def test_a_home_page_built_before_the_end_no_longer_offers_it_as_open(browser: Browser, live: str) -> None:
    context = browser.new_context(timezone_id="Asia/Shanghai")
    page = context.new_page()
    page.clock.install(time="2026-12-01T08:00:00+08:00")
    page.goto(live)
    texts = page.locator("main [data-cp-starts]").all_inner_texts()
    assert texts
    assert not [text for text in texts if "公示中" in text]
    context.close()


@pytest.mark.parametrize(
    ("instant", "told"),
    [
        ("2026-11-10T08:00:00+08:00", ["11月10日　星期二", "今天是 1 项公示的最后一天", "公示开始"]),
        ("2026-11-12T08:00:00+08:00", ["11月12日　星期四", "公示开始"]),
        ("2026-11-18T08:00:00+08:00", ["11月18日　星期三", "近几天没有到期的公示"]),
    ],
)
def test_the_day_at_the_head_of_the_home_page_is_the_reader_s(
    browser: Browser, live: str, instant: str, told: list[str]
) -> None:
    context = browser.new_context(timezone_id="Asia/Shanghai")
    page = context.new_page()
    page.clock.install(time=instant)
    page.goto(live)
    lines = [line for line in page.locator(".cp-today").inner_text().splitlines() if line.strip()]
    context.close()
    assert len(lines) == len(told)
    assert all(expected in line for expected, line in zip(told, lines, strict=True))
