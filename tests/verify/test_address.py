"""Where a link leads."""

import pytest
from verify_pages import SITE, flaws, links, page


@pytest.mark.parametrize(
    ("written", "place"),
    [
        ("../b/", "news/b/index.html"), ("../b/#c", "news/b/index.html#c"), ("..", "news/index.html"),
        ("../..", "index.html"), ("../../.", "index.html"), ("/.", "index.html"), ("/", "index.html"),
        ("./../b/", "news/b/index.html"), ("../b/../c/", "news/c/index.html"), ("b/.", "news/a/b/index.html"),
        ("../../media/x.jpg", "media/x.jpg"), ("../../media/x.pdf#page=2", "media/x.pdf"), ("b", "news/a/b"),
        ("/news/b/", "news/b/index.html"), ("/news/../x.css?v=1&amp;w=2", "x.css"),
        (f"{SITE}about/", "about/index.html"),
        ("https://LIUAN.example", "index.html"), ("//liuan.example/x/", "x/index.html"),
        ("../b/?page=2", "news/b/index.html"),
        ("../%E7%A4%BE/#%E7%A4%BE", "news/社/index.html#社"), ("../社/#社", "news/社/index.html#社"),
        (" ../b/\n", "news/b/index.html"), ("..\\b\\", "news/b/index.html"), ("../b/#top", "news/b/index.html"),
        ("../b/#", "news/b/index.html"), ("../b/#a:~:text=x", "news/b/index.html#a"), ("../b.html#x", "news/b.html#x"),
        ("%2e%2e/b/", "news/b/index.html"), ("../b//", "news/b//index.html"), ("../&#98;/", "news/b/index.html"),
    ],
)  # fmt: skip
def test_an_internal_link_means_a_file_of_the_site(written: str, place: str) -> None:
    html = page(f'<a href="{written}">')
    assert links(html) == [place]
    assert links(html.replace(b"<a ", b"<area x ")) == [place], "the short way and the long way agree"
    assert flaws(html) == []


@pytest.mark.parametrize(
    "written",
    [
        "https://gov.example/", "http://liuan.example/", "//gov.example/x", "mailto:a@b.example", "tel:0500-5550118",
        "data:image/png;base64,AA", "sms:1", "#", "#top", "#TOP", "?page=2", "../a/", "https:liuan.example",
    ],
)  # fmt: skip
def test_other_links_are_no_matter_of_the_tree(written: str) -> None:
    html = page(f'<a href="{written}">')
    assert links(html) == []
    assert flaws(html) == []


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("", "有一个空的链接"), (" \n", "有一个空的链接"), ("../../../x", "链接超出了网站的范围"),
        ("/../x", "链接超出了网站的范围"), ("javascript:void(0)", "有一个 javascript: 链接，点了只会运行程序"),
        ("java\nscript:x", "有一个 javascript: 链接，点了只会运行程序"),
        (" JavaScript:x", "有一个 javascript: 链接，点了只会运行程序"),
        ("javascript&colon;x", "有一个 javascript: 链接，点了只会运行程序"),
        ("file:///C:/x.doc", "有一个 file: 链接，它指向制作人员自己的电脑"), ("#x", "链接指向本页不存在的位置 #x"),
        ("../a/#x", "链接指向本页不存在的位置 #x"),
    ],
)  # fmt: skip
def test_a_link_no_page_may_have_is_a_flaw(written: str, told: str) -> None:
    (found,) = flaws(page(f'<a href="{written}">'))
    assert found.startswith(told)


def test_a_link_within_the_page_finds_ids_and_anchor_names() -> None:
    assert (
        flaws(page('<p id="x"><a name=y></a><p id="一、"><a href="#x"><a href="#y"><a href="#%E4%B8%80%E3%80%81">'))
        == []
    )


@pytest.mark.parametrize(
    "tag",
    [
        '<img src="../../x.jpg">', '<img srcset="../../x.jpg 2x, https://a.example/b,c.jpg 1x">',
        "<script src=/x.jpg></script>",
        '<link rel="stylesheet" href="../../x.jpg">', '<video poster="../../x.jpg"></video>',
        '<object data="../../x.jpg">',
        '<meta property="og:image" content="https://liuan.example/x.jpg">', "<IMG SRC='/x.jpg' src='/y.jpg'>",
        '<meta name="twitter:image" content="/x.jpg">', '<meta http-equiv="Refresh" content="0; url=/x.jpg">',
        '<link rel="preload" imagesrcset="/x.jpg, /x.jpg 2x">', '<use xlink:href="/x.jpg#a">',
        "<iframe src=/x.jpg></iframe>",
        "<a/href=/x.jpg>", '<a href\n=\n"/x.jpg"class="y">', "<source srcset='data:a,b 1x,/x.jpg'>",
        "</a><a href=/x.jpg>",
    ],
)  # fmt: skip
def test_pictures_scripts_styles_and_previews_are_links(tag: str) -> None:
    assert links(page(tag)) == ["x.jpg"]


def test_a_site_below_a_folder_knows_its_own_links() -> None:
    html = (
        '<a href="/liuan/b/"><a href="/other/"><a href="../b/"><a href="/liuan"><a href="https://a.example/liuan/c/">'
    )
    assert links(html.encode(), "a/index.html", "https://a.example/liuan/") == [
        "b/index.html", "index.html", "c/index.html",
    ]  # fmt: skip
