"""Pages load and run what is the site's own and nothing else, and no page wants more."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner
from example import COMMUNITY, MKDOCS, ROOT, Once
from looks import LOST, Looks
from playwright.sync_api import Browser
from templates import TEMPLATES
from watching import violations, watched

from civpub.cli.main import main
from tools.hosting.serving import Server

MORE = """\
extra_javascript: [own.js]
markdown_extensions: [tables, admonition, footnotes, attr_list, md_in_html, pymdownx.details, pymdownx.superfences,
  pymdownx.highlight, pymdownx.keys, pymdownx.mark, pymdownx.inlinehilite, {pymdownx.tabbed: {alternate_style: true}},
  {pymdownx.tasklist: {custom_checkbox: true}}]
"""
THEME = """\
  features: [content.code.copy, content.tooltips, navigation.top, search.highlight]
  palette:
    - {media: "(prefers-color-scheme: light)", scheme: default, toggle: {icon: material/weather-night, name: 深色}}
    - {media: "(prefers-color-scheme: dark)", scheme: slate, toggle: {icon: material/weather-sunny, name: 浅色}}
plugins:
  - search
"""
COMPONENTS = """\
# 各样零件

=== "甲"

    第一页。

=== "乙"

    第二页。

!!! note "请注意"

    提醒。

??? tip "点开看"

    里面。

| 左 | 右 | 中 |
| :-- | --: | :-: |
| 一 | 二 | 三 |

- [x] 做完了

按 ++ctrl+c++。脚注[^1]。==标出==

```python
print("代码")
```

[^1]: 在这里。
"""
RESOURCE = re.compile(
    r"""(?:src|srcset|href)="(?:https?:)?//|url\(\s*["']?(?:https?:)?//|@import|sourceMappingURL=http"""
)
LOADED = re.compile(r"<(?!a\b|meta\b|link rel=\"(?:canonical|alternate)\")[a-z][^>]*>")


def complained(complaints: list[str]) -> list[str]:
    return [each for each in complaints if "status of 404" not in each]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_page_complains_breaks_its_policy_or_asks_another_host(looks: Looks, scheme: str) -> None:
    assert complained(looks["complaints"][scheme]) == []
    assert [looks["lost"][f"{path} {scheme}"] for path in LOST] == [["这一页找不到了"]] * len(LOST)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_page_does_so_on_a_host_that_sends_no_header_of_ours(
    browser: Browser, served_bare: str, scheme: str
) -> None:
    complaints: list[str] = []
    with watched(browser, served_bare, complaints, color_scheme=scheme) as page:
        for path in (*TEMPLATES, *LOST):
            page.goto(served_bare + path)
            complaints += violations(page)
            if path in LOST:
                assert page.locator("h1").inner_text() == "这一页找不到了"
    assert complained(complaints) == []


def test_a_broken_policy_would_be_seen(browser: Browser, served_bare: str) -> None:
    complaints: list[str] = []
    with watched(browser, served_bare, complaints) as page:
        page.goto(served_bare)
        page.evaluate("document.body.append(Object.assign(document.createElement('script'), {text: 'alert(1)'}))")
        page.evaluate("document.body.append(Object.assign(new Image(), {src: 'http://127.0.0.1:1/x.png'}))")
        found = violations(page)
    assert len(found) == 2
    assert complaints


def test_no_file_a_page_loads_names_another_host(example_site: Path) -> None:
    named = []
    for file in sorted(example_site.rglob("*")):
        if file.suffix == ".html":
            named += [tag for tag in LOADED.findall(file.read_text(encoding="utf-8")) if RESOURCE.search(tag)]
        elif file.suffix == ".css":
            named += RESOURCE.findall(file.read_text(encoding="utf-8"))
    assert named == []


@pytest.fixture(scope="module")
def with_components(once: Once) -> Iterator[str]:
    """A site with Material's search and colours, and hand-written pages with its components at three depths."""

    def make(project: Path) -> None:
        config = MKDOCS.replace("  font: false\nplugins:\n", f"  font: false\n{THEME}") + MORE
        (project / "mkdocs.yml").write_text(config, encoding="utf-8")
        for folder in ("content", "site_src/a/b"):
            (project / folder).mkdir(parents=True)
        (project / "content/community.yml").write_text(COMMUNITY, encoding="utf-8")
        (project / "site_src/own.js").write_text("document.body.dataset.own = '1';\n", encoding="utf-8")
        for folder in ("", "a/", "a/b/"):
            (project / "site_src" / folder / "parts.md").write_text(COMPONENTS, encoding="utf-8")
        built = CliRunner().invoke(main, ["build", "-f", str(project / "mkdocs.yml")])
        assert built.exit_code == 0, built.output

    server = Server(once("components", make) / "site", lasting=True)
    yield server.url
    server.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_material_s_components_search_and_colours_keep_to_the_policy(
    browser: Browser, with_components: str, scheme: str
) -> None:
    complaints: list[str] = []
    with watched(browser, with_components, complaints, color_scheme=scheme) as page:
        for path in ("", "parts/", "a/parts/", "a/b/parts/"):
            page.goto(with_components + path)
            page.wait_for_function("document.body.dataset.own === '1' && !document.querySelector('html.no-js')")
            if path:
                page.get_by_text("乙", exact=True).click()
                assert page.get_by_text("第二页。").is_visible()
                assert page.locator("th").nth(1).evaluate("cell => getComputedStyle(cell).textAlign") == "right"
            page.locator("label[for=__search]").first.click()
            page.get_by_role("textbox", name="搜索").press_sequentially("Ctrl")
            page.locator(".md-search-result__item").first.wait_for()
            complaints += violations(page)
    assert complaints == []


def test_the_ready_files_for_web_servers_are_made_of_the_policy_of_the_pages() -> None:
    from tools.hosting.written import HOSTING, written

    assert {name: (HOSTING / name).read_text(encoding="utf-8") for name in written()} == written(), "make hosting"
    assert (ROOT / "docs/hosting/README.md").is_file()
