"""The index of people: everyone on a roll as the public sees them, small enough for a phone."""

import gzip
import json
from pathlib import Path

import pytest
from content_folder import check, write
from example import ROOT
from honourees import honourees, rolls

from civpub.assemble.people import people_index
from civpub.catalog import Catalog

HEAD = "标题: 柳岸社区{month}月四德榜\n公布日期: 2026-{month:02}-12\n榜别: 四德榜\n级别: 社区\n名单:\n"


def roll(*names: str, month: int = 10, **fields: str) -> str:
    more = "".join(f"    {field}: {value}\n" for field, value in fields.items())
    return HEAD.format(month=month) + "".join(f"  - 姓名: {name}\n    类别: 职业道德\n{more}" for name in names)


def catalog(folder: Path, **texts: str) -> Catalog:
    return check(write(folder, {f"awards/{name}.yml": text for name, text in texts.items()})).catalog


def index(folder: Path, **texts: str) -> dict[str, list[str]]:
    made = json.loads(people_index(catalog(folder, **texts)))
    assert isinstance(made, dict)
    return made


def people(made: dict[str, list[str]]) -> dict[str, tuple[str, str]]:
    """The address and the note of everyone, by name."""
    rows = {}
    for name, home, rest, _, *note in made["people"]:
        rows[name] = (made["homes"][int(home)] + rest, "".join(made["notes"][int(number)] for number in note))
    return rows


def readings(made: dict[str, list[str]], name: str) -> str:
    """How the index spells `name`: as it says of the name, or else of its characters."""
    usual = {char: row.rstrip(row.lstrip("abcdefghijklmnopqrstuvwxyz")) for row in made["read"] for char in row}
    row = next(row for row in made["people"] if row[0] == name)
    return row[3] or " ".join(usual[char] for char in name)


def test_people_families_and_teams_are_found_with_their_latest_honour(tmp_path: Path) -> None:
    first = roll("顾长庚", month=3, 编号="gu-changgeng")
    second = roll("顾长庚", 编号="gu-changgeng")
    second += "  - {姓名: 温素琴家庭, 对象: 家庭, 类别: 家庭美德}\n  - {姓名: 巧手维修队, 对象: 团队, 类别: 社会公德}\n"
    assert people(index(tmp_path, a=first, b=second)) == {
        "顾长庚": ("people/gu-changgeng/", "2 项荣誉 · 最近：柳岸社区10月四德榜"),
        "巧手维修队": ("awards/b/#entry-3", "柳岸社区10月四德榜"),
        "温素琴家庭": ("awards/b/#entry-2", "柳岸社区10月四德榜"),
    }


def test_a_surname_is_spelt_as_the_surname_it_is(tmp_path: Path) -> None:
    names = ["单小明", "仇小明", "曾小明", "解小明", "区小明", "查小明", "欧阳单", "张　单"]
    made = index(tmp_path, a=roll(*names, 对象="个人"))
    spelt = [readings(made, name.replace("　", "")) for name in names]
    assert [words.split()[0] for words in spelt] == ["shan", "qiu", "zeng", "xie", "ou", "zha", "ou", "zhang"]
    assert spelt[-2:] == ["ou yang dan", "zhang dan"]


def test_what_people_read_otherwise_is_known_too(tmp_path: Path) -> None:
    also = index(tmp_path, a=roll("高乐", "单朝阳"))["also"]
    assert [row for row in also if row[-1] in "乐朝单"] == ["chan单", "chao朝", "dan单", "yue乐"]


def test_a_character_nobody_can_read_is_still_in_the_name(tmp_path: Path) -> None:
    made = index(tmp_path, a=roll("王𠮷", "赵䶮", "阿依古丽·买买提", "A座合唱团"))
    assert list(people(made)) == ["A座合唱团", "阿依古丽·买买提", "王𠮷", "赵䶮"]
    assert "yan䶮" in made["read"]
    assert not [row for row in made["read"] if "𠮷" in row]


def test_a_site_without_rolls_has_an_index_of_nobody(tmp_path: Path) -> None:
    assert index(tmp_path) == {"read": [], "also": [], "homes": [], "notes": [], "people": []}


def test_two_thousand_people_are_a_hundred_kilobytes_at_most_and_the_same_every_time(tmp_path: Path) -> None:
    files = rolls(honourees())
    made, again = (people_index(check(write(tmp_path / half, files)).catalog) for half in ("one", "two"))
    assert made == again
    assert len(json.loads(made)["people"]) == 2000
    assert len(made) <= 100_000
    assert len(gzip.compress(made, 9)) <= 30_000


@pytest.mark.parametrize("shown", ["李*", "李**", "李女士"])
def test_of_a_hidden_name_nothing_is_in_the_index_but_what_is_shown(tmp_path: Path, shown: str) -> None:
    text = roll("李曦玥", 编号="2026-q3-02", 同意公开="不公开姓名", 显示名=shown)
    data = people_index(catalog(tmp_path, a=text)).decode()
    assert f'["{shown}",' in data
    for told in ("曦", "玥", "xi", "yue", "lxy", "李曦玥"):
        assert told not in data


def test_no_hidden_name_of_the_example_is_in_its_index() -> None:
    checked = check(ROOT / "content")
    data = people_index(checked.catalog).decode()
    shown = {row[0] for row in json.loads(data)["people"]}
    assert checked.draft.hidden
    assert not checked.draft.hidden & shown
    for name in checked.draft.hidden:
        assert name not in data
        given = name[1:]
        spelt = [char for row in (*json.loads(data)["read"], *json.loads(data)["also"]) for char in row]
        elsewhere = {char for other in shown for char in other}
        assert not [char for char in given if char in spelt and char not in elsewhere]
