"""A page under the policy has no script, style or handler within it; blocks of data are no scripts."""

import pytest
from verify_pages import SITE

from civpub.verify import page_facts, scan

PAGE = (
    '<!doctype html><html lang="zh"><head><title>题</title>'
    f'<link rel="canonical" href="{SITE}"></head><body><h1>题</h1>{{}}</body></html>'
)


def flaws(inside: str, *, is_strict: bool = True) -> list[str]:
    page = PAGE.format(inside).encode()
    return [flaw.message for flaw in page_facts("index.html", scan(page), SITE, is_strict=is_strict)[1]]


@pytest.mark.parametrize(
    ("inside", "named"),
    [
        ("<script>let a</script>", "<script>"),
        ("<SCRIPT type=module>let a</SCRIPT>", "<script>"),
        ('<script type=" Text/JavaScript">let a</script>', "<script>"),
        ('<script type="importmap">{}</script>', "<script>"),
        ("<style>a{}</style>", "<style>"),
        ('<p class="a" style="color:red">', "<p> 的 style 属性"),
        ('<a class="a" href="#" onclick="b()">', "<a> 的 onclick 属性"),
        ('<a class="a" OnClick=b() title="c">', "<a> 的 onclick 属性"),
        ('<svg><path style="fill:red"/></svg>', "<path> 的 style 属性"),
    ],
)
def test_what_the_policy_keeps_from_working_is_refused(inside: str, named: str) -> None:
    assert flaws(inside) == [f"页面里有 {named}，网站的安全策略不让它起作用"]
    assert flaws(inside, is_strict=False) == []


@pytest.mark.parametrize(
    "inside",
    [
        '<script src="javascripts/a.js"></script>',
        '<script type="application/ld+json">{"a": 1}</script>',
        '<script id="b" type="application/json">{}</script>',
        "<p>onclick=1 style=2</p><code>&lt;script&gt;</code>",
        '<p title="onclick=a()" class="style">',
    ],
)
def test_what_the_policy_lets_be_is_let_be(inside: str) -> None:
    assert [each for each in flaws(inside) if "安全策略" in each] == []
