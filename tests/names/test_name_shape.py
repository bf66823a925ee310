import pytest
from hypothesis import given
from hypothesis import strategies as st

from civpub.names import display_width_pad, split_name
from civpub.names.surnames import surnames

given_names = st.text(alphabet="明建国丽华芳敏伟静䶮喆堃珺*", min_size=1, max_size=2)


@pytest.mark.parametrize(
    ("name", "surname", "given_name"),
    [
        ("张三", "张", "三"),
        ("王建国", "王", "建国"),
        ("欧阳修", "欧阳", "修"),
        ("欧阳娜娜", "欧阳", "娜娜"),
        ("万俟卨", "万俟", "卨"),
        ("欧文华", "欧", "文华"),
        ("司徒", "司徒", ""),
        ("爱新觉罗溥仪", "爱新觉罗", "溥仪"),
        ("侯莫陈悦", "侯莫陈", "悦"),
        ("张杨子涵", "张", "杨子涵"),
        ("张䶮", "张", "䶮"),
        ("陶喆", "陶", "喆"),
        ("李堃", "李", "堃"),
        ("王𠮷", "王", "𠮷"),
        ("张", "张", ""),
    ],
)
def test_a_name_is_split_after_its_surname(name: str, surname: str, given_name: str) -> None:
    assert split_name(name) == (surname, given_name)


@pytest.mark.parametrize(
    ("name", "surname", "given_name"),
    [("李*", "李", "*"), ("张*辉", "张", "*辉"), ("欧阳*", "欧阳", "*"), ("王○○", "王", "○○"), ("赵××", "赵", "××")],
)
def test_a_masked_name_keeps_its_surname(name: str, surname: str, given_name: str) -> None:
    assert split_name(name) == (surname, given_name)


@pytest.mark.parametrize("name", ["张　三", "张 三", " 张三 ", "张\u3000\u3000三"])
def test_spaces_that_align_a_name_are_no_part_of_it(name: str) -> None:
    assert split_name(name) == ("张", "三")


@pytest.mark.parametrize(
    ("name", "surname", "rest"),
    [
        ("王建国家庭", "王", "建国家庭"),
        ("欧阳修夫妇", "欧阳", "修夫妇"),
        ("单小明同志", "单", "小明同志"),
        ("张先生", "张", "先生"),
    ],
)
def test_what_follows_a_name_leaves_its_surname(name: str, surname: str, rest: str) -> None:
    assert split_name(name) == (surname, rest)


@pytest.mark.parametrize(
    "name",
    [
        "阿卜杜拉·买买提",
        "古丽•阿依",
        "John Smith",
        "红马甲巡逻队",
        "社区食堂",
        "金牌调解",
        "合唱团",
        "3号楼",
        "*三",
        "",
    ],
)
def test_there_is_no_surname_where_there_is_none_to_tell(name: str) -> None:
    assert split_name(name) == ("", name)


@given(surname=st.sampled_from(sorted(surnames())), given_name=given_names)
def test_every_surname_is_found_again(surname: str, given_name: str) -> None:
    assert split_name(surname + given_name) == (surname, given_name)


@given(st.text(alphabet="张王欧阳单于明·* ○家庭aZ3䶮", max_size=8))
def test_splitting_loses_no_character(name: str) -> None:
    assert "".join(split_name(name)).replace(" ", "") == name.replace(" ", "")


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("张三", "张　三"),
        ("张　三", "张　三"),
        ("张 三", "张　三"),
        ("李*", "李*"),
        ("李 *", "李 *"),
        ("张䶮", "张　䶮"),
        ("王𠮷", "王　𠮷"),
        ("王建国", "王建国"),
        ("欧阳修文", "欧阳修文"),
        ("张", "张"),
        ("Li", "Li"),
        ("阿·里", "阿·里"),
        ("", ""),
    ],
)
def test_a_name_of_two_characters_is_set_as_wide_as_three(name: str, shown: str) -> None:
    assert display_width_pad(name) == shown


@given(st.text(max_size=6))
def test_padding_twice_changes_nothing_more(name: str) -> None:
    assert display_width_pad(display_width_pad(name)) == display_width_pad(name)
