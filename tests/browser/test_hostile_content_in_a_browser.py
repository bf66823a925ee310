"""Nothing that is written into content or into an address runs, loads anything or becomes an element of its own.

The site is built without its policy: what is proved here is that its pages would need none.
"""

import json
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote

import pytest
from click.testing import Result
from example import ROOT
from hostile_content import FIELDS, write_hostile
from payloads import PAYLOADS
from playwright.sync_api import Browser
from watching import watched

from tools.hosting.serving import Server

AT_ONCE = 24
VISIT = """addresses => Promise.all(addresses.map(address => new Promise(resolve => {
  const frame = document.createElement("iframe");
  frame.onload = () => {
    const found = [...frame.contentDocument.querySelectorAll("*")].filter(element => {
      const odd = element.matches("iframe, object, embed, base, frame, applet, marquee, style, math");
      const handler = element.getAttributeNames().some(name => name.startsWith("on") || name === "style");
      const data = /^application\\/(ld\\+)?json$/.test(element.type);
      const script = element.tagName === "SCRIPT" && !data && !element.src.startsWith(location.origin + "/assets/");
      const address = element.getAttribute("href") || element.getAttribute("src") || "";
      const host = element.hostname || (element.src ? new URL(element.src, location).hostname : "");
      const leads = /^\\s*(javascript|data|vbscript):/i.test(address) || /evil/.test(host);
      return odd || handler || script || leads;
    }).map(element => address + ": " + element.outerHTML.slice(0, 200));
    frame.remove();
    resolve(found);
  };
  frame.src = address;
  document.body.append(frame);
})))"""


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, int]:
    """The site of all hostile content that passes the checks, and how many of the bodies were refused."""
    from click.testing import CliRunner

    from civpub.cli.main import main

    def civpub(*arguments: object) -> Result:
        return CliRunner().invoke(main, [str(argument) for argument in arguments], catch_exceptions=False)

    folder = tmp_path_factory.mktemp("hostile")
    (folder / "content").mkdir()
    (folder / "site_src").mkdir()
    config = "site_name: 柳岸社区\nsite_url: https://liuan.example/\ndocs_dir: site_src\n"
    theme = "theme: {name: material, language: zh, font: false}\n"
    plugins = "plugins: [civpub: {as_of: 2026-11-10, csp: false}]\n"
    (folder / "mkdocs.yml").write_text(config + theme + plugins, encoding="utf-8")
    write_hostile(folder / "content", (ROOT / "content/pictures/market-1.webp").read_bytes())
    refused = refused_files(civpub, folder)
    for name in refused:
        (folder / name).unlink()
    built = civpub("build", "-f", folder / "mkdocs.yml")
    assert built.exit_code == 0, built.output[-2000:]
    assert all(name.startswith("content/news/t") for name in refused), "a field was refused: the test proves less"
    return folder / "site", len(refused)


def refused_files(civpub: Callable[..., Result], folder: Path) -> set[str]:
    told = json.loads(civpub("check", "-f", folder / "mkdocs.yml", "--format", "json").stdout)["problems"]
    return {each["file"] for each in told if each["severity"] == "error"}


def test_hostile_content_runs_nothing_and_asks_nobody(browser: Browser, hostile: tuple[Path, int]) -> None:
    folder, refused = hostile
    server = Server(folder, policy=None)
    found_pages = (page.relative_to(folder).as_posix() for page in folder.rglob("*.html"))
    pages = [page.removesuffix("index.html") for page in found_pages if "/board/" not in page or "f0/" in page]
    complaints: list[str] = []
    with watched(browser, server.url, complaints) as page:
        page.goto(server.url)
        for at in range(0, len(pages), AT_ONCE):
            found = page.evaluate(VISIT, [server.url + path for path in pages[at : at + AT_ONCE]])
            complaints += [each for some in found for each in some]
    server.close()
    assert complaints == []
    assert len(FIELDS) >= 200
    assert len(pages) > len(FIELDS)
    assert 0 < refused < len(PAYLOADS)


def test_hostile_addresses_run_nothing_and_ask_nobody(browser: Browser, hostile: tuple[Path, int]) -> None:
    folder, _ = hostile
    server = Server(folder, policy=None)
    start = "search/" if (folder / "search/index.html").is_file() else "notices/f0/"
    texts = [text for text in PAYLOADS if "\x00" not in text][:220]
    # Every search starts the engine, which takes a fifth of a second: one in four is asked there, all elsewhere.
    places = [(start if number % 4 == 0 else "notices/f0/", text) for number, text in enumerate(texts)]
    asked = [f"{server.url}{place}?q={quote(text[:500])}#{quote(text[:500])}" for place, text in places]
    complaints: list[str] = []
    with watched(browser, server.url, complaints) as page:
        page.goto(server.url)
        for at in range(0, len(asked), AT_ONCE):
            found = page.evaluate(VISIT, asked[at : at + AT_ONCE])
            complaints += [each for some in found for each in some]
    server.close()
    assert complaints == []
