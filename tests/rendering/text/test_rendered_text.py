import itertools
import threading
from pathlib import Path

import pytest
from text_sample import PAGE, codes_of, rendered, text_of, told

from civpub.rendering.text import Heading, OutLink, Suggests, Target, codes, reading_minutes, render_text
from civpub.rendering.text import parsed as parsed_module
from civpub.rendering.text import parser as parser_module
from civpub.rendering.text.deadline import Deadline, OutOfTimeError


def test_headings_are_listed_with_the_level_and_id_they_have_on_the_page() -> None:
    result = rendered("## 一、**时间**\n### 地点", first_level=3, id_prefix="shi-ji-")
    assert result.headings == (Heading(3, "一、时间", "t-shi-ji-一-时间"), Heading(4, "地点", "t-shi-ji-地点"))
    assert '<h3 id="t-shi-ji-一-时间">' in result.html


def test_every_id_carries_the_forced_prefix_and_the_texts_own() -> None:
    result = rendered("## __config\n甲[^1]\n\n[^1]: 乙", id_prefix="a-")
    assert 'id="t-a-config"' in result.html
    assert 'id="t-a-fn:1"' in result.html
    assert 'href="#t-a-fnref:1"' in result.html


def test_a_heading_too_deep_for_the_page_is_refused() -> None:
    assert "CP511" in {flaw.code.name for flaw in rendered("## a\n### b\n#### c\n##### d", first_level=4).flaws}


def test_a_long_heading_full_of_combining_marks_gets_a_short_anchor() -> None:
    (heading,) = rendered("## 春" + "\u0301" * 500 + "游" * 300).headings
    assert heading.anchor.startswith("t-春")
    assert len(heading.anchor) < 50


def test_a_list_numbered_with_full_width_digits_keeps_its_first_number() -> None:
    assert rendered("９. 报名\n１０. 开会").html == '<ol start="9"><li>报名</li>\n<li>开会</li>\n</ol>'


def test_an_anchor_named_like_a_duplicate_does_not_collide() -> None:
    anchors = [heading.anchor for heading in rendered("## 甲\n## 甲 2\n## 甲\n## 甲").headings]
    assert anchors == ["t-甲", "t-甲-2", "t-甲-3", "t-甲-4"]


def test_anchors_on_other_pages_are_handed_back_with_their_place() -> None:
    result = rendered("正文\n[结果](../index.md#公示 结果)")
    assert result.out_links == (OutLink("", "t-公示-结果", 1, 6),)
    assert 'href="../../#t-公示-结果"' in result.html


@pytest.mark.parametrize(
    ("page", "url", "href"),
    [
        ("", "", "./"),
        ("", "news/", "news/"),
        ("news/", "", "../"),
        ("news/a/", "news/b/", "../b/"),
        ("news/a/", "news/a/x.jpg", "x.jpg"),
        ("news/a/", "news/", "../"),
        ("a/", "图 1:2.jpg", "../%E5%9B%BE%201%3A2.jpg"),
    ],
)
def test_links_are_relative_to_the_page(page: str, url: str, href: str) -> None:
    result = render_text("[x](y)", page_url=page, id_prefix="", resolve=lambda _path: Target(url))
    assert f'href="{href}"' in result.html


def test_the_resolver_gets_the_path_decoded_and_without_anchor() -> None:
    asked: list[str] = []

    def resolve(path: str) -> Target | None:
        asked.append(path)
        return None

    render_text("[a](%E5%9B%BE.md#b) [c](<d e.md>) [f](a(1).pdf)", page_url="", id_prefix="", resolve=resolve)
    assert asked == ["图.md", "d e.md", "a(1).pdf"]


def test_a_resolver_without_suggestions_will_do() -> None:
    resolve = {"a": None}.get
    assert not isinstance(resolve, Suggests)
    (flaw,) = render_text("[a](b)", page_url="", id_prefix="", resolve=resolve).flaws
    assert flaw.code is codes.MISSING_TARGET


def test_the_visible_text_has_a_line_for_each_paragraph_item_and_row() -> None:
    text = (
        "## 题\n一**二**\n三[^1]  \n四\n- 五\n- 六 `七`\n\n"
        "| 八 | 九 |\n|---|---|\n| 十 | |\n\n```\n百\n\n千\n```\n\n[^1]: 万"
    )
    assert rendered(text).plain.split("\n") == ["题", "一二三", "四", "五", "六 七", "八 九", "十", "百", "千", "万"]


def test_line_ends_of_every_system_give_the_same() -> None:
    text = "一\n二  \n三\n\n- 四\n"
    assert rendered(text) == rendered(text.replace("\n", "\r\n")) == rendered(text.replace("\n", "\r"))


def test_one_text_leaves_nothing_behind_for_the_next() -> None:
    before = rendered("[x] 甲[^1]\n\n[^1]: 乙")
    rendered("## 一\n# 二\n[^1]: 三\n[x]: http://a\n<b>")
    assert rendered("[x] 甲[^1]\n\n[^1]: 乙") == before


def test_threads_render_at_once_with_parsers_of_their_own() -> None:
    wanted = rendered("## 一\n**二**")
    found: list[object] = []
    threads = [threading.Thread(target=lambda: found.append(rendered("## 一\n**二**"))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [wanted] * 8


def test_a_text_that_runs_out_of_time_is_refused_and_the_next_one_renders(monkeypatch: pytest.MonkeyPatch) -> None:
    hasty = parser_module.Parser()
    hasty.deadline.seconds = -1.0
    monkeypatch.setattr(parser_module.LOCAL, "parser", hasty)
    result = rendered("一段 **话** \n\n" * 40)
    assert [flaw.code for flaw in result.flaws] == [codes.TOO_SLOW]
    assert result.html == ""
    assert rendered("一段").html == "<p>一段</p>"


def test_the_clock_is_read_now_and_then() -> None:
    deadline = Deadline(seconds=-1.0)
    deadline.start()
    looks = iter(deadline.look, "never")
    with pytest.raises(OutOfTimeError):
        list(itertools.islice(looks, 100))


def test_a_recursion_error_becomes_a_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    def parse(_text: str) -> None:
        raise RecursionError

    monkeypatch.setattr(parsed_module, "parse", parse)
    assert codes_of("`一`") == {"CP518"}


def test_html_that_differs_from_its_sanitised_self_never_leaves(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parsed_module, "is_clean", lambda _html: False)
    result = rendered("`一`")
    assert (result.html, [flaw.code for flaw in result.flaws]) == ("", [codes.NOT_CLEAN])


@pytest.mark.parametrize(
    "html",
    [
        "<p>a</p><script>x</script>",
        '<h2 id="config">a</h2>',
        '<p class="md-header">a</p>',
        '<p style="x">a</p>',
        '<a href="javascript:x">a</a>',
        '<a href="x" onclick="y">a</a>',
        "<svg></svg>",
        "<!-- a -->",
        "<p>a",
        '<img src="x" srcset="y">',
    ],
)
def test_the_gate_lets_nothing_else_pass(html: str) -> None:
    assert not parsed_module.is_clean(html)


def test_a_table_of_5000_rows_renders_whole() -> None:
    row = "| {} | 张三 | **助人为乐** | 2026年11月5日 |\n"
    result = rendered(
        "| 序号 | 姓名 | 类别 | 日期 |\n|---|---|:-:|---|\n" + "".join(row.format(n) for n in range(5000))
    )
    assert not result.flaws
    assert result.html.count("<tr>") == 5001
    assert "4999 张三 助人为乐 2026年11月5日" in result.plain


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("字" * 200_001, "CP517"),
        ("\n" * 20_000, "CP517"),
        ("字" * 20_001, "CP517"),
        ("字\n" * 401, "CP517"),
        ("".join(f"[^{n}]: 字\n" for n in range(201)), "CP517"),
        ("[" * 601, "CP519"),
        ("字" + "`" * 121, "CP519"),
        (">" * 7 + "字", "CP518"),
        ("- " * 7 + "字", "CP518"),
        ("".join("  " * n + "- 字\n" for n in range(7)), "CP518"),
        ("> - > - > - > 字", "CP518"),
    ],
)
def test_a_text_beyond_the_limits_is_refused_before_it_is_parsed(text: str, code: str) -> None:
    result = rendered(text)
    assert code in {flaw.code.name for flaw in result.flaws}
    assert result.html == ""


def test_a_text_just_within_the_limits_renders() -> None:
    assert not rendered("字" * 20_000 + "\n\n" + "字" * 20_000).flaws
    assert not rendered(">" * 6 + "字\n\n" + "- " * 6 + "字").flaws


def test_many_control_characters_are_told_only_so_often() -> None:
    assert len(rendered("\x01" * 500).flaws) == 20


def test_problems_are_told_in_reading_order_each_once() -> None:
    lines = told(rendered("<b>x\n\n[a](b)\n\n# c\n\n![](x.jpg)"))
    assert [line.partition(" ")[2][:5] for line in lines] == ["CP501", "CP505", "CP510", "CP508"]


def test_places_are_right_in_quotations_lists_and_after_fences() -> None:
    text = "```\n[a](b)\n```\n> > 引 [a](b)\n\n1. 条\n   - 目 [a](b) <i>"
    places = [(flaw.line, flaw.column) for flaw in rendered(text).flaws]
    assert places == [(3, 11), (6, 12), (6, 15)]


def test_minutes_count_han_characters_and_words() -> None:
    assert reading_minutes("") == 1
    assert reading_minutes("字" * 350 * 12 + "，" * 900) == 12
    assert reading_minutes("字" * 350 + " word" * 200) == 2


def test_every_code_is_explained_with_an_example_before_and_after() -> None:
    names = [code.name for code in codes.ALL]
    assert names == [f"CP5{number:02}" for number in range(1, len(names) + 1)]
    for code in codes.ALL:
        assert "改前：" in code.explanation, code.name
        assert "改后：" in code.explanation, code.name


def test_messages_speak_no_jargon() -> None:
    golden = (Path(__file__).parent / "golden" / "refused.txt").read_text("utf-8")
    cures = "".join(line.partition(" → ")[2] for line in golden.splitlines())
    assert not [word for word in ("HTML", "markdown", "scheme", "URL", "href") if word.lower() in cures.lower()]
    assert PAGE.endswith("/")
    text_of(rendered("x").html)
