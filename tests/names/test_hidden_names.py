"""A name that must not be shown is found however it is typed, and blanked out without moving what follows."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from civpub.names import HiddenNames, spells, spells_in_order


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("感谢欧阳建国。", "感谢○○○○。"),
        ("欧阳**建国**", "○○○○○○**"),
        ("&#27431;阳建国", "○" * 11),
        ("&#x6b27;阳&nbsp;建国", "○" * 17),
        ("欧 阳\u3000建\u200b国", "○" * 7),
        ("欧阳<b>建国</b>", "○" * 7 + "</b>"),
        ("[欧阳](a/)建国", "[" + "○" * 9),
        ("[他](欧阳建国.md)", "[他](○○○○.md)"),
        ("欧阳建国家庭", "○○○○家庭"),
        ("欧阳建", "欧阳建"),
        ("欧阳，建国", "欧阳，建国"),
    ],
)
def test_a_name_is_blanked_out_however_it_is_typed(text: str, shown: str) -> None:
    assert HiddenNames(["欧阳建国"]).veil(text) == shown


@given(st.text("欧阳建国*_<b>&#27431;[]() ，", max_size=40))
def test_what_is_blanked_out_is_as_long_as_before_and_holds_no_name(text: str) -> None:
    names = HiddenNames(["欧阳建国", "欧阳"])
    shown = names.veil(text)
    assert len(shown) == len(text)
    assert not names.find(shown)


def test_no_names_and_names_of_one_character_are_found_nowhere() -> None:
    assert HiddenNames([]).find("欧阳建国") == HiddenNames(["国", "*"]).find("欧阳建国") == []


def test_two_thousand_names_are_looked_for_at_once() -> None:
    names = HiddenNames(f"李{chr(0x4E00 + number)}{chr(0x5E00 + number)}" for number in range(2000))
    started = time.perf_counter()
    assert names.find("和李明一起读报。" * 20_000 + f"李{chr(0x4E01)}{chr(0x5E01)}") == [
        f"李{chr(0x4E01)}{chr(0x5E01)}"
    ]
    assert time.perf_counter() - started < 5


@pytest.mark.parametrize(
    ("identifier", "name", "says"),
    [
        ("jianguo-ouyang", "欧阳建国", True),
        ("dan-xiaoming", "单小明", True),
        ("shan-xiaoming", "单小明", True),
        ("lyu-fang", "吕芳", True),
        ("ouyang-1", "欧阳建国", False),
        ("2026-q3-02", "欧阳建国", False),
    ],
)
def test_an_identifier_says_a_name_in_any_order_of_its_syllables(identifier: str, name: str, *, says: bool) -> None:
    assert spells(identifier, name) == says


def test_the_words_of_an_address_are_not_taken_for_a_name() -> None:
    assert spells_in_order("2026-jia-wen-ming", "贾文明")
    assert not spells_in_order("2026-wen-ming-jia-ting", "贾文明")
