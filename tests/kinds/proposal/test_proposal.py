"""A letter has its five parts, its calls are numbered, and it says when it holds."""

from datetime import date
from pathlib import Path

import pytest
from content_folder import check, load, names, told, write
from hypothesis import given
from hypothesis import strategies as st

from civpub.kinds.page import Card
from civpub.kinds.proposal.calls import announced_calls, call_numbers, numeral

NUMERALS = [
    *"一二三四五六七八九十",
    *(f"十{unit}" for unit in "一二三四五六七八九"),
    *(f"{tens}十{unit}" for tens in "二三四五六七八九" for unit in ["", *"一二三四五六七八九"]),
]


def letter(body: str = "各位邻居好。\n\n谢谢大家。\n", extra: str = "", left_out: str = "") -> str:
    fields = ["标题: 牵绳", "称呼: 各位邻居", "日期: 2026-11-02", "落款: 居委会"]
    head = "\n".join(line for line in fields if not left_out or not line.startswith(left_out))
    return f"---\n{head}\n{extra}---\n\n{body}"


def problems(body: str) -> str:
    return told(load("proposal", letter(body)))


@pytest.mark.parametrize(
    ("part", "problem"),
    [
        ("标题", "2 CP201 缺少“标题”（title）：这一栏必填，没有写"),
        ("日期", "2 CP201 缺少“日期”（date）：这一栏必填，没有写"),
        ("落款", "2 CP201 缺少“落款”（signatories）：这一栏必填，没有写"),
        ("称呼", "2 CP311 没有写“称呼”"),
    ],
)
def test_a_letter_without_one_of_its_parts_is_told_which(part: str, problem: str) -> None:
    loaded = load("proposal", letter(left_out=part))
    assert told(loaded) == problem
    assert (loaded.record is None) == (part != "称呼")


def test_a_letter_needs_a_body_and_a_closing() -> None:
    assert [line.split()[1] for line in problems("").split("\n")] == ["CP215"]
    assert problems("请牵绳。\n") == "8 CP313 没有结尾：信停在最后一个条目上"
    assert problems("倡议：\n\n- 牵绳\n- 清便\n") == "11 CP313 没有结尾：信停在最后一个条目上"
    assert problems("倡议：\n\n- 牵绳\n- 清便\n\n谢谢。\n") == ""


def test_an_empty_list_of_signatories_is_no_signature() -> None:
    loaded = load("proposal", letter(extra="落款: []\n", left_out="落款"))
    assert told(loaded) == "5 CP201 缺少“落款”：没有写是谁发出的倡议"


@given(st.integers(1, 99))
def test_every_chinese_numeral_to_99_is_understood(number: int) -> None:
    assert numeral(NUMERALS[number - 1]) == number


def test_two_has_two_ways() -> None:
    assert numeral("两") == 2
    assert announced_calls("向大家提出以下两点倡议。") == (2, 0)


@pytest.mark.parametrize("line", ["一二、", "十十、", "二一、", "三五、", "百、", "二十十、", "、", "一", "第一、"])
def test_what_is_no_numeral_numbers_no_call(line: str) -> None:
    assert call_numbers(f"{line}牵绳") == []


@pytest.mark.parametrize(
    "style", ["## {}、牵绳", "### {}、牵绳", "**{}、**牵绳", "**{}、牵绳**", "{}、牵绳", "##{}、牵绳"]
)
def test_a_call_is_numbered_in_any_of_the_usual_styles(style: str) -> None:
    body = "\n\n".join(style.format(numeral) for numeral in "一二三")
    assert [number for number, _ in call_numbers(body)] == [1, 2, 3]


@given(st.lists(st.integers(1, 12), min_size=1, max_size=6))
def test_calls_are_accepted_exactly_when_they_run_from_one(numbers: list[int]) -> None:
    body = "\n\n".join(f"## {NUMERALS[number - 1]}、牵绳\n\n出门牵绳。" for number in numbers)
    found = [found for found in load("proposal", letter(f"{body}\n\n谢谢。\n")).problems if found.code.name == "CP314"]
    right = numbers == list(range(1, len(numbers) + 1))
    assert bool(found) != right
    if found:
        wrong = next(at for at, number in enumerate(numbers) if number != at + 1)
        assert found[0].place.line == 8 + 4 * wrong
        assert found[0].line_text.startswith(f"## {NUMERALS[numbers[wrong] - 1]}、")


@pytest.mark.parametrize(
    ("sentence", "announced"),
    [
        ("向大家发出以下三条倡议。", 3),
        ("倡议如下五点：", 5),
        ("提出三点倡议：", 3),
        ("请做到下列的十二项：", 12),
        ("请看第三条倡议。", None),
        ("以下几条倡议。", None),
        ("以下三五条。", None),
        ("大家好。", None),
    ],
)
def test_how_many_calls_a_letter_announces(sentence: str, announced: int | None) -> None:
    found = announced_calls(f"各位好。\n\n{sentence}")
    assert found == ((announced, 2) if announced else None)


def test_a_number_announced_must_be_the_number_of_calls() -> None:
    assert problems("以下两条倡议：\n\n一、牵绳\n\n二、清便\n\n谢谢。\n") == ""
    assert problems("各位好。\n以下三条倡议：\n\n一、牵绳\n\n谢谢。\n") == "9 CP315 信里说有 3 条，下面列了 1 条"
    assert problems("以下三条倡议见附件。\n\n谢谢。\n") == ""


@pytest.mark.parametrize(
    ("period", "today", "mark"),
    [
        ("", "2026-11-10", ""),
        ("有效期:\n  起: 2026-11-05\n", "2026-11-04", "尚未生效"),
        ("有效期:\n  起: 2026-11-05\n", "2026-11-05", ""),
        ("有效期:\n  止: 2026-11-05\n", "2026-11-05", ""),
        ("有效期:\n  止: 2026-11-05\n", "2026-11-06", "已过有效期"),
        ("有效期:\n  起: 2026-11-05\n  止: 2026-11-07\n", "2026-11-06", ""),
    ],
)
def test_a_letter_is_marked_when_it_is_not_in_force(tmp_path: Path, period: str, today: str, mark: str) -> None:
    checked = check(write(tmp_path, {"proposals/a.md": letter(extra=period)}), date.fromisoformat(today))
    assert not [found for found in checked.problems if found.is_error]
    card = checked.pages["proposals/a/"].data["card"]
    assert isinstance(card, Card)
    assert card.mark == mark
    home = str([getattr(panel, "template", "") for panel in checked.pages[""].data["panels"]])  # type: ignore[attr-defined]
    assert ("home_proposal.html" in home) == (mark == "")


@pytest.mark.parametrize(
    ("period", "codes"),
    [
        ("  起: 2026-11-05\n  止: 2026-11-04\n", ["CP204"]),
        ("  止: 2026-11-01\n", ["CP312"]),
        ("  起: 2025-11-05\n  止: 2025-12-31\n", ["CP312"]),
        ("  起: 2026-11-05\n  止: 2026-11-05\n", []),
    ],
)
def test_a_period_that_contradicts_itself_or_the_date_is_refused(period: str, codes: list[str]) -> None:
    assert names(load("proposal", letter(extra=f"有效期:\n{period}")).problems) == codes


def test_the_newest_letter_in_force_is_on_the_home_page(tmp_path: Path) -> None:
    old, new = letter(), letter(extra="有效期:\n  起: 2026-12-01\n").replace("2026-11-02", "2026-11-09")
    checked = check(write(tmp_path, {"proposals/a.md": old, "proposals/b.md": new}))
    panels = checked.pages[""].data["panels"]
    assert isinstance(panels, tuple)
    (current,) = [panel.data["card"] for panel in panels if panel.template == "home_proposal.html"]
    assert current.url == "proposals/a/"


def test_letters_lie_on_piles_by_what_holds_today_each_newest_first(tmp_path: Path) -> None:
    files = {
        "old": letter(extra="有效期:\n  止: 2026-11-05\n"),
        "first": letter(),
        "second": letter().replace("2026-11-02", "2026-11-03"),
        "later": letter(extra="有效期:\n  起: 2026-12-01\n"),
    }
    checked = check(write(tmp_path, {f"proposals/{name}.md": text for name, text in files.items()}))
    piles = checked.pages["proposals/"].data["piles"]
    assert [(pile.name, [card.url for card in pile.cards]) for pile in piles] == [  # type: ignore[attr-defined]
        ("newest", ["proposals/second/"]),
        ("holds", ["proposals/first/"]),
        ("upcoming", ["proposals/later/"]),
        ("ended", ["proposals/old/"]),
    ]
