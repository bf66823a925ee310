"""A summary opens a text for lists, and never cuts a word, a number or a pair of marks."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from civpub.kinds.summary import LONGEST_SUMMARY, opening, summarise

WORDS = st.sampled_from(
    ["社区", "楼道", "1,260", "8:30–11:30", "WeChat", "v2.0", "50%", "https://x.example/a?b=1", "，", "。", "、", "：",
     "“明天见。”", "《公约》", "（三号楼）", "！", "？", " ", "\U0001f468\u200d\U0001f467", "e\u0301te", "don't"],
)  # fmt: skip
TEXTS = st.lists(WORDS, min_size=1, max_size=120).map("".join)
PAIRS = ["“”", "《》", "（）"]


@pytest.mark.parametrize(
    ("markdown", "summary"),
    [
        ("重阳节那天，活动室里**坐满了人**。\n\n第二段。", "重阳节那天，活动室里坐满了人。"),
        ("## 一、牵绳\n\n出门牵绳。", "出门牵绳。"),
        ("\n\n> 引文\n\n- 一\n\n1. 二\n\n| 表 |\n\n正文在这里。", "正文在这里。"),
        ("![合影](a.jpg)\n\n正文。", "正文。"),
        ("看[公告](../notices/a.md)和`代码`[^1]。", "看公告和代码。"),
        ("一行\n接一行。", "一行接一行。"),
        ("English\nwords\n和汉字", "English words 和汉字"),
        ("\u3000\u3000空两格的段落。", "空两格的段落。"),
        (r"价格是 3\*4 元，\[不是\]5 元。", "价格是 3*4 元，[不是]5 元。"),
        ("1、这不是清单。", "1、这不是清单。"),
        ("", ""),
        ("## 只有标题", ""),
    ],
)
def test_a_summary_is_the_first_paragraph_in_plain_text(markdown: str, summary: str) -> None:
    assert summarise(markdown) == summary


@pytest.mark.parametrize(
    ("text", "longest", "summary"),
    [
        ("第一句。第二句写得长一些，长到放不下。", 10, "第一句。"),
        ("他说：“明天见。”然后走了很远很远。", 9, "他说：“明天见。”"),
        ("他说：“明天见。”然后走了很远很远。", 8, "他说……"),
        ("发票1,260张，收回1,206张，再数一遍", 9, "发票1,260……"),
        ("发票1,260张，收回1,206张，再数一遍", 12, "发票1,260张……"),
        ("发票1,260张，收回1,206张，再数一遍", 8, "发票……"),
        ("请看《居民公约和楼道公约》全文，再签字", 10, "请看……"),
        ("一二三四五六七八九十", 6, "一二三四……"),
        ("用 WeChat 扫码登记以后再来", 8, "用……"),
        ("比例是 50% 左右，再多就不行了", 9, "比例是 50%……"),
        ("https://x.example/a/very/long/address", 12, "https://x.……"),
    ],
)
def test_a_long_text_ends_at_a_sentence_else_a_pause_else_a_word(text: str, longest: int, summary: str) -> None:
    assert summarise(text, longest) == summary


@given(TEXTS, st.integers(12, LONGEST_SUMMARY))
def test_a_summary_never_cuts_a_word_a_number_or_a_mark(text: str, longest: int) -> None:
    whole, summary = opening(text), summarise(text, longest)
    assert len(summary) <= longest
    if summary == whole:
        return
    head = summary.removesuffix("……")
    assert whole.startswith(head)
    rest = whole[len(head) :]
    runs = re.findall(r"[A-Za-z0-9:/.?=&–',%-]+|“[^”]*|《[^》]*|（[^）]*", whole)
    if head and max(map(len, runs), default=0) < longest - 6:
        assert not (re.search(r"[A-Za-z0-9]$", head) and re.match(r"[A-Za-z0-9%]", rest)), summary
        assert not (re.search(r"[0-9][,:.–]$", head) and re.match(r"[0-9]", rest)), summary
        assert not re.match(r"[\u0300-\u036f\u200d”》）]", rest), summary
        assert not head.endswith("\u200d"), summary
        for opened, closed in PAIRS:
            assert head.count(opened) == head.count(closed), summary


@given(st.text(max_size=400), st.integers(4, 120))
def test_any_text_has_a_summary_on_one_line(text: str, longest: int) -> None:
    summary = summarise(text, longest)
    assert len(summary) <= longest
    assert "\n" not in summary
