import re

import pytest
from pypinyin import Style, pinyin

from civpub.names import reading, readings_in_use, spell
from civpub.names.spelling import SOURCE
from civpub.names.surnames import surnames

ROWS = [line for line in SOURCE.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]


@pytest.mark.parametrize(
    ("name", "spelt"),
    [
        ("单田芳", "单shan 田tian 芳fang"),
        ("欧阳乐", "欧ou 阳yang 乐le"),
        ("吕旅", "吕lv 旅lv"),
        ("阿依古丽·买买提", "阿a 依yi 古gu 丽li 买mai 买mai 提ti"),
        ("A座3号楼合唱团", "座zuo 号hao 楼lou 合he 唱chang 团tuan"),
        ("王𠮷", "王wang"),
        ("李*", "李li"),
        ("John", ""),
        ("", ""),
    ],
)
def test_each_character_of_a_name_has_its_syllable(name: str, spelt: str) -> None:
    assert ["".join(pair) for pair in spell(name, reading(name))] == spelt.split()


def test_a_reading_that_is_not_of_the_name_is_not_taken() -> None:
    assert spell("单田芳", "shan tian") == []


def test_the_readings_of_a_character_are_those_people_use() -> None:
    assert readings_in_use("乐") == ("le", "yue")
    assert readings_in_use("王") == ()


def test_every_row_is_well_formed_and_stands_once() -> None:
    form = re.compile(r"[\u3400-\u9fff]\t[a-z]+(?: [a-z]+){1,3}")
    assert [row for row in ROWS if not form.fullmatch(row)] == []
    assert len({row[0] for row in ROWS}) == len(ROWS)
    assert sorted(ROWS) == ROWS


def test_every_reading_is_known_to_the_dictionary_or_to_the_surnames() -> None:
    unknown = []
    for row in ROWS:
        char, readings = row.split("\t")
        known = {found.replace("ü", "v") for found in pinyin(char, style=Style.NORMAL, heteronym=True)[0]}
        known |= {surnames()[char].reading} if char in surnames() else set()
        unknown += [f"{char} {found}" for found in readings.split() if found not in known]
    assert unknown == ["谌 shen"]  # a reading of the surname that families use


def test_a_surname_read_otherwise_than_the_character_is_known_by_both() -> None:
    single = [row for row in surnames().values() if len(row.text) == 1]
    odd = [row for row in single if pinyin(row.text, style=Style.NORMAL, v_to_u=False)[0][0] != row.reading]
    missing = [row.text for row in odd if row.reading not in readings_in_use(row.text)]
    assert missing == []
