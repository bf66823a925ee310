"""Nothing that is written into content or into an address runs, loads anything or becomes an element of its own.

The site is built without its policy: what is proved here is that its pages would need none.
"""

import io
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from urllib.parse import quote

import pytest
from click.testing import CliRunner, Result
from example import Once
from hostile_content import FIELDS, write_hostile
from payloads import PAYLOADS
from PIL import Image
from playwright.sync_api import Browser, Page
from watching import watched

from civpub.cli.main import main
from tools.hosting.serving import Server

AT_ONCE = 24
IN_ONE = 20
"""Payloads in one address."""
PLACES = ("search/", "about/", "proposals/p0/", "people/by-strokes/", "404.html")
"""Pages that run different scripts."""
HOSTILE = (Path(__file__).parent / "hostile.js").read_text(encoding="utf-8")
CONFIG = """\
site_name: 柳岸社区
site_url: https://liuan.example/
repo_url: https://git.example/liuan/site
edit_uri: edit/main/site_src/
docs_dir: site_src
theme: {name: material, language: zh, font: false}
markdown_extensions: [{pymdownx.tabbed: {alternate_style: true}}]
plugins: [civpub: {as_of: 2026-11-10, csp: false}]
"""
BY_HAND = '# 关于\n\n## 怎样来\n\n=== "甲"\n\n    坐车。\n\n=== "乙"\n\n    走路。\n'


@pytest.fixture(scope="module")
def hostile(once: Once) -> tuple[Path, int]:
    """The site of all hostile content that passes the checks, and how many of the bodies were refused."""

    def make(folder: Path) -> None:
        (folder / "content").mkdir()
        (folder / "site_src").mkdir()
        (folder / "mkdocs.yml").write_text(CONFIG, encoding="utf-8")
        (folder / "site_src/about.md").write_text(BY_HAND, encoding="utf-8")
        picture = io.BytesIO()
        Image.new("RGB", (8, 8), "tan").save(picture, "WEBP")
        write_hostile(folder / "content", picture.getvalue())
        refused = refused_files(folder)
        for name in refused:
            (folder / name).unlink()
        built = civpub("build", "-f", folder / "mkdocs.yml")
        assert built.exit_code == 0, built.output[-2000:]
        assert all(name.startswith("content/news/t") for name in refused), "a field was refused: the test proves less"

    folder = once("hostile", make)
    return folder / "site", len(PAYLOADS) - len(list(folder.glob("content/news/t*.md")))


def civpub(*arguments: object) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments], catch_exceptions=False)


def refused_files(folder: Path) -> set[str]:
    told = json.loads(civpub("check", "-f", folder / "mkdocs.yml", "--format", "json").stdout)["problems"]
    return {each["file"] for each in told if each["severity"] == "error"}


@pytest.fixture
def visited(browser: Browser, hostile: tuple[Path, int]) -> Iterator[tuple[Page, str, list[str]]]:
    """A page to open others from, where they are, and what a page that was opened complained of."""
    server = Server(hostile[0], policy=None, lasting=True)
    complaints: list[str] = []
    with watched(browser, server.url, complaints) as page:
        page.goto(server.url)
        page.evaluate(HOSTILE)
        yield page, server.url, complaints
    server.close()


def visit(page: Page, addresses: list[str]) -> list[str]:
    packs = (addresses[at : at + AT_ONCE] for at in range(0, len(addresses), AT_ONCE))
    return [found for pack in packs for found in page.evaluate("pack => hostile.visit(pack)", pack)]


def test_hostile_content_runs_nothing_and_asks_nobody(
    hostile: tuple[Path, int], visited: tuple[Page, str, list[str]]
) -> None:
    folder, refused = hostile
    page, url, complaints = visited
    found_pages = (page.relative_to(folder).as_posix() for page in folder.rglob("*.html"))
    pages = [page.removesuffix("index.html") for page in found_pages if "/board/" not in page or "/f0-" in page]
    assert visit(page, [url + path for path in pages]) + complaints == []
    assert len(FIELDS) >= 200
    assert len(pages) > len(FIELDS)
    assert 0 < refused < len(PAYLOADS)


def test_hostile_addresses_are_nothing_but_text_to_the_search(visited: tuple[Page, str, list[str]]) -> None:
    page, url, complaints = visited
    page.goto(f"{url}search/")
    page.evaluate(HOSTILE)
    texts = [quote(text[:500]) for text in PAYLOADS]
    asked = [(f"?q={quoted}", quoted, in_one_line(text)) for text, quoted in zip(PAYLOADS, texts, strict=True)]
    pairs = zip(texts[::2], texts[1::2] + texts[:1], strict=True)
    chosen = [(f"?q=a&kind={one}&year={other}", one, "a") for one, other in pairs]
    answer = page.evaluate("asked => hostile.ask(asked)", asked + chosen)
    assert answer["complaints"] + complaints == []
    assert answer["titles"] > 200, "found too few of the hostile titles to have shown them"


SPACES = "\t\n\v\f\r \xa0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff" + "".join(map(chr, range(0x2000, 0x200B)))
"""What ECMAScript's trim takes away (ECMA-262, WhiteSpace and LineTerminator)."""


def in_one_line(text: str) -> str:
    """Return what a field of one line shows of a query: without the spaces around it, which say nothing."""
    return text.strip(SPACES)[:100].replace("\r", "").replace("\n", "")


def test_hostile_addresses_run_nothing_and_ask_nobody(visited: tuple[Page, str, list[str]]) -> None:
    page, url, complaints = visited
    packs = [PAYLOADS[at : at + IN_ONE] for at in range(0, len(PAYLOADS), IN_ONE)]
    asked = [f"{url}{place}{address_of(pack)}" for place in PLACES for pack in packs]
    assert visit(page, asked) + complaints == []


def address_of(texts: Sequence[str]) -> str:
    names = ("q", "h", "kind", "year", *range(IN_ONE))
    asked = (f"{name}={quote(text[:500])}" for name, text in zip(names, texts, strict=False))
    return f"?{'&'.join(asked)}#{quote(texts[0][:500])}"
