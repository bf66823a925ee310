"""Blanks of a model text are found wherever they were left, and nothing else is taken for one."""

import pytest
from content_folder import load, names, told


def problems(sentence: str) -> list[str]:
    text = f"---\n标题: 牵绳\n称呼: 各位邻居\n日期: 2026-11-02\n落款: 居委会\n---\n\n{sentence}\n\n谢谢大家。\n"
    return [found.message for found in load("proposal", text).problems if found.code.name == "CP214"]


@pytest.mark.parametrize(
    ("sentence", "blank"),
    [
        ("xx社区的各位邻居", "xx"),
        ("根据20xx年工作安排", "20xx"),
        ("根据20XX年工作安排", "20XX"),
        ("根据20××年工作安排", "20××"),
        ("根据20**年8月的安排", "20**"),
        ("根据二〇××年工作安排", "二〇××"),
        ("学习xx大精神", "xx"),
        ("ｘｘ街道", "ｘｘ"),
        ("○○社区居委会", "○○"),
        ("×月×日", "×"),
        ("x年x月", "x"),
        ("请到____登记", "____"),
        ("请到＿＿登记", "＿＿"),
        ("定于2026年  月  日", "年  月  日"),
        ("柳街办〔20  〕号", "〔20  〕"),
        ("20__年的", "20__"),
        ("某某居民", "某某"),
        ("联系人XXX", "XXX"),
        ("XX同志", "XX"),
        ("在XX区召开", "XX"),
        ("【待填】", "【待填】"),
        ("【此处写活动名称】", "【此处写活动名称】"),
        ("（待定）", "（待定）"),
    ],
)
def test_a_blank_is_found(sentence: str, blank: str) -> None:
    assert f"“{blank}”还没有填" in problems(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "二○一○年，社区成立。",
        "二○○○年，社区成立。",
        "今年六十岁的李××说",
        "拍了X光片",
        "照片 IMG_20_1.jpg 和 2020_1.jpg",
        "文件 chong__yang.md",
        "参加的有**20**人",
        "**20**年前的事",
        "2026年11月5日",
        "二十年一月一日",
        "停车场A区、B区",
        "XXL 号的马甲",
        "www.xxx.cn",
        "XX世纪的老照片",
        "3×4 的展板",
        "每人 2x 份",
        "- - -",
        "* * *",
        "___",
        "（10月待命）",
        "张*辉、李*",
    ],
)
def test_nothing_else_is_taken_for_a_blank(sentence: str) -> None:
    assert problems(sentence) == []


def test_a_comment_among_the_fields_may_hold_a_blank_but_a_heading_may_not() -> None:
    head = "---\n# 抄自20xx年的稿\n标题: 牵绳\n称呼: 各位邻居\n日期: 2026-11-02\n落款: 居委会\n---\n\n"
    assert names(load("proposal", f"{head}一段。\n\n谢谢。\n").problems) == []
    assert names(load("proposal", f"{head}# 20xx年\n\n一段。\n\n谢谢。\n").problems) == ["CP214"]


def test_a_blank_is_told_once_not_also_as_a_wrong_date_or_word() -> None:
    text = "---\n标题: 停水\n类型: 【待填】\n发布日期: 20xx年x月x日\n---\n\n明天停水。\n"
    assert set(names(load("notice", text).problems)) == {"CP214"}


def test_a_blank_does_not_hide_a_wrong_field_name_on_its_line() -> None:
    text = "---\n标题: 停水\n类型: 通知\n发布日期: 2026-11-02\n地点: xx社区\n---\n\n明天停水。\n"
    assert told(load("notice", text)) == "5 CP202 没有“地点”这一栏\n5 CP214 “xx”还没有填"
