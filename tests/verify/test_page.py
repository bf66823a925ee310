"""What one page alone must have and must not show."""

import pytest
from verify_pages import SITE, flaws, page

SOUND = page()


def test_a_sound_page_has_no_flaw() -> None:
    assert flaws(SOUND) == []


@pytest.mark.parametrize(
    ("there", "instead", "told"),
    [
        ("<title>动态</title>", "", "网页标题（title）有 0 个，应当正好一个"),
        ("<title>动态</title>", "<title> \n</title>", "网页标题（title）是空的"),
        ("</title>", "</title><title>又一个</title>", "网页标题（title）有 2 个，应当正好一个"),
        ("<h1>动态</h1>", "", "大标题（h1）有 0 个，应当正好一个"),
        ("<h1>动态</h1>", '<h1 class="cp-head__title">\n</h1>', "大标题（h1）是空的"),
        ("<h1>", "<h1>一</h1><H1 class=x>", "大标题（h1）有 2 个，应当正好一个"),
        (' lang="zh-Hans"', "", "没有写明语言：<html> 缺少 lang"),
        (' lang="zh-Hans"', " lang=''", "没有写明语言：<html> 缺少 lang"),
        ('<html lang="zh-Hans">', "", "没有写明语言：<html> 缺少 lang"),
        ("news/a/", "news/b/", f"正式网址（canonical）是 {SITE}news/b/，应当是 {SITE}news/a/"),
        ('rel="canonical"', 'rel="next"', "正式网址（canonical）有 0 个，应当正好一个"),
        ("<h1>", '<h1 id="x"><p id=x>', "id “x” 用了 2 次，应当只用一次"),
        ("<h1>", "<h1 id>", "有一个空的 id"),
        ("<h1>", '<h1><base href="/x/">', "有 <base href>，它会让页面上所有的相对链接改变方向"),
        ("<h1>", "<h1><img src=None alt=''>", "<img> 的 src 属性是“None”，应有的内容没有填进去"),
        ("<h1>", '<h1><p class="None">', "<p> 的 class 属性是“None”，应有的内容没有填进去"),
        ("<h1>", '<h1><time datetime="None">', "<time> 的 datetime 属性是“None”，应有的内容没有填进去"),
        ("</body>", "<script>let a = 1</body>", "<script> 没有结束，后面的内容都看不到了"),
        ("</body>", "<plaintext></body>", "<plaintext> 没有结束，后面的内容都看不到了"),
        ("</body>", "<!-- 注释</body>", "有一个标签没有写完"),
        ("</body></html>", '<a href="x', "有一个标签没有写完"),
    ],
)
def test_a_page_that_lacks_something_is_told_so(there: str, instead: str, told: str) -> None:
    found = flaws(SOUND.decode().replace(there, instead, 1).encode())
    assert told in found


@pytest.mark.parametrize(
    "body",
    [
        "<svg><title>图标</title><use href='#c'></use></svg><p id=c>",
        "<h2>小标题</h2><p id=a><p id=b><a name=a></a>",
        "<!-- <h1>x</h1> <p id=a> --><p id=a>",
        '<script>"<h1>" + "<title>"</script><textarea><h1></textarea>',
        '<p title="<h1>"><p title=\'<base href="x">\'>',
        "<p>a < b，1<2，<3</p>",
        '<base target="_blank"><p class="none" title="None of us">',
    ],
)
def test_what_only_looks_like_a_flaw_is_none(body: str) -> None:
    assert flaws(page(body)) == []


def test_the_page_for_wrong_addresses_needs_no_address_of_its_own() -> None:
    html = page().replace(b'rel="canonical"', b'rel="me"')
    assert flaws(html, "404.html") == []
    assert "正式网址（canonical）有 0 个，应当正好一个" in flaws(html, "about/404.html")


def test_an_address_of_han_characters_may_be_written_either_way() -> None:
    path = "news/社区/index.html"
    assert flaws(page(path=path), path) == []
    assert flaws(page(path=path).replace("社区".encode(), b"%E7%A4%BE%E5%8C%BA"), path) == []


@pytest.mark.parametrize(
    "text",
    [
        "{{ page.title }}", "{{ title }}", "{{- notice.title or '无' -}}", "{{ not x }}", "{{ url_for('a') }}",
        "{{ 'style.css'|url }}", "{{ items[0] }}", "{% for item in items %}", "{%- endif -%}", "{# 注释 #}",
        "{% include &#34;partials/nav.html&#34; %}", "Traceback (most recent call last):",
        "jinja2.exceptions.UndefinedError", "&lt;civpub.kinds.news.News object at 0x7f00c0ffee&gt;",
        "&lt;bound method Notice.state of &lt;x.Notice object at 0x7f00&gt;&gt;", "&lt;function f at 0x7f00&gt;",
        "Undefined", "StrictUndefined", "None",
    ],
)  # fmt: skip
def test_what_a_failed_template_or_program_leaves_is_a_flaw(text: str) -> None:
    (told,) = flaws(page(f"<p>{text}</p>"))
    assert told.startswith("页面上露出了模板或程序出错的痕迹：")
    assert len(flaws(page(head=f"""<meta name="description" content="{text.replace('"', "")}">"""))) == 1


@pytest.mark.parametrize(
    "text",
    [
        "{{ 姓名 }}", "{{7*7}}", "{{", "}}", "{{}}", "{%", "打 {% 折", "{1,2}", "集合 {{1},{2}}", "100%}", "{ title }",
        "{{ 张三 and 李四 }}", "{{ page.title", "{{ ''.__class__ }}", "None of us", "undefined", "Traceback",
        "门牌 at 0x", "{#1号楼",
        "<code>{{ page.title }}</code>", "<pre><code>{% if x %}</code></pre>", "<script>let a = '{{ x }}'</script>",
        "<!-- {{ x }} -->", "<style>a{b{{c}}</style>",
    ],
)  # fmt: skip
def test_honest_text_with_such_signs_passes(text: str) -> None:
    assert flaws(page(f"<p>{text}</p>")) == []


@pytest.mark.parametrize("text", ["{{ config }}", "{% raw %}", "{# x #}", "{{ x.__class__.__mro__ }}", "Undefined"])
def test_what_a_person_wrote_is_theirs(text: str) -> None:
    html = page(f"<p>通知：{text}。</p>")
    assert len(flaws(html)) == 1
    assert flaws(html, written=f"别的内容\n通知：{text.replace(' ', '  ')}。") == []
    assert len(flaws(html, written="别的内容 config raw")) == 1
