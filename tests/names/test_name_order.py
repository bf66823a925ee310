from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from civpub.names import initial, reading, sort_key_by_pinyin, sort_key_by_strokes, strokes
from civpub.names.surnames import surnames

ROLLS = Path(__file__).with_name("rolls.txt").read_text(encoding="utf-8")
BY_PINYIN = ROLLS.split("按拼音\n")[1].split("按姓氏笔画\n")[0].splitlines()
BY_STROKES = ROLLS.split("按姓氏笔画\n")[1].splitlines()


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("单小明", "shan xiao ming"),
        ("张单", "zhang dan"),
        ("欧阳修", "ou yang xiu"),
        ("欧阳", "ou yang"),
        ("张　三", "zhang san"),
        ("李*", "li"),
        ("曾国强家庭", "zeng guo qiang jia ting"),
        ("吕布", "lv bu"),
        ("张䶮", "zhang yan"),
        ("龚𠮷", "gong 𠮷"),
        ("红马甲巡逻队", "hong ma jia xun luo dui"),
        ("阿卜杜拉·买买提", "a bo du la mai mai ti"),
        ("John Smith", "john smith"),
        ("", ""),
    ],
)
def test_a_name_is_read_with_its_surname_s_own_reading(name: str, expected: str) -> None:
    assert reading(name) == expected


@pytest.mark.parametrize(
    ("name", "letter"),
    [
        ("单小明", "S"),
        ("区志强", "O"),
        ("䶮明", "Y"),
        ("John Smith", "J"),
        ("Élodie", "E"),
        ("Ａ座", "A"),
        ("3号楼", "#"),
        ("𠮷野", "#"),
        ("한국", "#"),
        ("Ωmega", "#"),
        ("***", "#"),
        ("", "#"),
    ],
)
def test_an_index_lists_a_name_under_its_letter(name: str, letter: str) -> None:
    assert initial(name) == letter


@pytest.mark.parametrize("name", ["红马甲巡逻队", "阿卜杜拉·买买提", "John Smith", "䶮明", ""])
def test_strokes_are_not_guessed_without_a_known_surname(name: str) -> None:
    assert strokes(name) is None


def test_a_roll_comes_in_the_order_of_pinyin() -> None:
    assert sorted(BY_STROKES, key=sort_key_by_pinyin) == BY_PINYIN


def test_a_roll_comes_in_the_order_of_strokes() -> None:
    assert sorted(BY_PINYIN, key=sort_key_by_strokes) == BY_STROKES


def test_people_of_one_surname_stay_together() -> None:
    names = ["王安", "汪安", "王边", "汪边", "王成"]
    assert sorted(names, key=sort_key_by_pinyin) == ["汪安", "汪边", "王安", "王边", "王成"]


@given(st.lists(st.sampled_from(sorted(surnames())), max_size=8), st.randoms(use_true_random=False))
def test_no_order_depends_on_the_order_before(names: list[str], random: Random) -> None:
    shuffled = [*names]
    random.shuffle(shuffled)
    for key in (sort_key_by_pinyin, sort_key_by_strokes):
        assert sorted(shuffled, key=key) == sorted(names, key=key)


@given(st.text(max_size=8), st.text(max_size=8))
def test_any_two_names_can_be_compared(one: str, other: str) -> None:
    for key in (sort_key_by_pinyin, sort_key_by_strokes):
        assert (key(one) == key(other)) is (one == other)
        assert (key(one) < key(other)) is not (key(one) >= key(other))
