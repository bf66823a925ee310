"""A person's mobile and ID number are refused wherever they are plainly written, and no other number is."""

from pathlib import Path

import pytest
from content_folder import check, example, load, names, write

from civpub.kinds import KINDS
from civpub.kinds.kind import Kind

NEWS = "---\n标题: {title}\n日期: 2026-11-02\n{fields}---\n\n{body}\n"


def found_in(body: str, title: str = "路灯亮了", fields: str = "") -> list[str]:
    return names(load("news", NEWS.format(title=title, body=body, fields=fields)).problems)


@pytest.mark.parametrize(
    "number",
    [
        "13800138000", "138 0013 8000", "138-0013-8000", "１３８００１３８０００", "138－0013－8000", "+86 13800138000",
        "8619912345678", "110101199003071234", "11010119900307123X", "11010119900307123x", "110101 19900307 1234",
        "１１０１０１１９９００３０７１２３Ｘ", "950000200002291234",
    ],
)  # fmt: skip
def test_a_private_number_is_told_in_a_field_and_in_the_body_without_being_repeated(number: str) -> None:
    assert found_in(f"报名找小王，{number}。") == ["CP220"]
    assert found_in("亮了。", title=f"找{number}报名") == ["CP220"]
    (problem,) = load("news", NEWS.format(title="路灯", fields="", body=f"电话：{number}")).problems
    assert number not in problem.message + problem.hint + problem.line_text
    assert problem.place.line == 6


@pytest.mark.parametrize(
    "text",
    [
        "0500-5550118", "05005550118", "400-800-1234", "12345", "2026-11-02", "8:30–17:30", "订单 2026110213800138",
        "订单 138001380001", "12800138000", "1380013800", "望社〔2026〕13800号", "110101199013071234",
        "110101199002301234",
        "11010118900307123", "6222021234567890123", "图 IMG13800138000.jpg", "长 3.13800138000 米",
        "1380 和 1390 各两件", "0138-0013-8000",
    ],
)  # fmt: skip
def test_another_number_is_left_alone(text: str) -> None:
    assert found_in(f"见{text}。") == []


def test_a_remark_in_the_file_is_read_by_the_public_too() -> None:
    assert found_in("亮了。", fields="# 报名电话 13800138000\n") == ["CP220"]


def test_the_phone_of_an_office_may_be_a_mobile() -> None:
    text = example(KINDS[0], "fullest").replace("0500-5550166", "13800138000")
    assert "CP220" not in names(load("notice", text).problems)
    elsewhere = text.replace("桥头路6号", "桥头路6号，13800138000")
    assert names(load("notice", elsewhere).problems) == ["CP220"]


def test_the_profile_of_the_community_is_searched_but_for_its_phone(tmp_path: Path) -> None:
    profile = "名称: 望河社区\n单位: 望河社区居民委员会\n电话: 13800138000\n"
    assert check(write(tmp_path, {"community.yml": profile})).problems == []
    write(tmp_path, {"community.yml": profile + "简介: 找书记，13800138000。\n"})
    assert names(check(tmp_path / "content").problems) == ["CP220"]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_the_examples_hold_no_private_number(kind: Kind) -> None:
    for name in ("smallest", "fullest", "invalid"):
        assert "CP220" not in names(load(kind, example(kind, name)).problems)
