"""What belongs to the site as a whole: the community, and its own words for what a kind lets people choose."""

from pathlib import Path
from textwrap import dedent

import pytest
from content_folder import check, write

from civpub.kinds.award.vocabulary import AwardVocabulary
from civpub.loader.profile import read_vocabularies

ROLL = "标题: 仁德榜\n公布日期: 2026-10-12\n榜别: 仁德榜\n级别: 村\n名单:\n  - 姓名: 汪守信\n    类别: 仁\n"


def words(folder: Path, text: str) -> AwardVocabulary:
    found = read_vocabularies(write(folder, {"vocabulary.yml": dedent(text)}))[0]["award"]
    assert isinstance(found, AwardVocabulary)
    return found


def test_a_site_without_words_of_its_own_has_the_built_in_ones(tmp_path: Path) -> None:
    found, problems = read_vocabularies(write(tmp_path, {}))
    assert problems == []
    award = found["award"]
    assert isinstance(award, AwardVocabulary)
    classes = {scheme.name: scheme.classes for scheme in award.schemes}
    assert classes["四德榜"] == ("社会公德", "职业道德", "家庭美德", "个人品德")
    assert classes["道德模范"] == ("助人为乐", "见义勇为", "诚实守信", "敬业奉献", "孝老爱亲")
    assert award.levels == ("社区", "街道", "区县", "市", "省", "国家")


def test_a_site_adds_a_scheme_and_a_level_and_uses_them_at_once(tmp_path: Path) -> None:
    added = "光荣榜:\n  榜别:\n    - 名称: 仁德榜\n      类别: [仁, 义, 诚, 敬, 孝]\n  级别: [村]\n"
    assert check(write(tmp_path, {"vocabulary.yml": added, "awards/a.yml": ROLL})).problems == []
    found = words(tmp_path, added)
    assert found.scheme("四德榜") is not None
    assert found.levels == ("社区", "街道", "区县", "市", "省", "国家", "村")


def test_a_scheme_of_the_same_name_takes_the_place_of_the_built_in_one(tmp_path: Path) -> None:
    found = words(tmp_path, "award:\n  schemes:\n    - name: 四德榜\n      classes: [孝德, 诚德, 爱德, 仁德]\n")
    changed, built_in = found.scheme("四德榜"), found.scheme("道德模范")
    assert changed is not None
    assert changed.classes == ("孝德", "诚德", "爱德", "仁德")
    assert built_in is not None


def test_a_site_may_replace_a_whole_list_and_keeps_the_others(tmp_path: Path) -> None:
    found = words(tmp_path, "光荣榜:\n  只用本站: 是\n  级别: [村, 乡镇]\n")
    assert found.levels == ("村", "乡镇")
    assert found.scheme("四德榜") is not None


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("广荣榜:\n  级别: [村]\n", "没有“广荣榜”的词表"),
        ("光荣榜: 村\n", "词表下面应分小栏"),
        ("光荣榜:\n  等级: [村]\n", "没有“等级”这一栏"),
        ("光荣榜:\n  榜别:\n    - 类别: [仁]\n", "缺少“名称”（name）：这一栏必填，没有写"),
        ("光荣榜:\n  只用本站: 对\n", "“对”不能写在这里"),
        ("光荣榜:\n  级别: [村]\naward:\n  级别: [乡]\n", "“award”和“光荣榜”是同一份词表，写了两次"),
    ],
)
def test_a_mistake_in_the_words_is_told_with_its_line(tmp_path: Path, text: str, message: str) -> None:
    problems = check(write(tmp_path, {"vocabulary.yml": text})).problems
    assert [problem.message for problem in problems] == [message]
    assert problems[0].place.line >= 1
    assert problems[0].hint


def test_a_mistake_in_one_kind_s_words_leaves_the_others_in_force(tmp_path: Path) -> None:
    text = "光荣榜:\n  等级: [村]\n公示公告:\n  类型:\n    - 名称: 听证\n      可提异议: 是\n"
    notice = "---\n标题: 听证\n类型: 听证\n发布日期: 2026-11-02\n---\n\n听证。\n"
    told = [
        found.code.name for found in check(write(tmp_path, {"vocabulary.yml": text, "notices/a.md": notice})).problems
    ]
    assert told == ["CP345", "CP342", "CP202"] or sorted(told) == ["CP202", "CP342", "CP345"]


def test_a_site_without_a_profile_is_told_how_to_write_one(tmp_path: Path) -> None:
    content = write(tmp_path, {})
    (content / "community.yml").unlink()
    problems = check(content).problems
    assert [problem.message for problem in problems] == ["没有社区简介文件"]
    assert "名称: " in problems[0].hint


def test_a_profile_with_a_mistake_is_told_with_its_line(tmp_path: Path) -> None:
    problems = check(write(tmp_path, {"community.yml": "名称: xx社区\n单位:\n电话: 五五五\n虚购: 是\n"})).problems
    assert [(problem.place.line, problem.code.name) for problem in problems] == [
        (1, "CP214"),
        (2, "CP201"),
        (3, "CP211"),
        (4, "CP202"),
    ]


def test_a_content_folder_that_does_not_exist_is_a_problem(tmp_path: Path) -> None:
    problems = check(tmp_path / "content").problems
    assert {problem.code.name for problem in problems} == {"CP001", "CP201"}


def test_a_file_outside_the_folders_of_the_kinds_is_not_passed_over_in_silence(tmp_path: Path) -> None:
    problems = check(write(tmp_path, {"si-de-bang.yml": ROLL, "news/a.yml": ROLL, "new/a.md": "正文"})).problems
    assert [(problem.place.file, problem.code.name) for problem in problems] == [
        ("content/new", "CP005"),
        ("content/news/a.yml", "CP005"),
        ("content/si-de-bang.yml", "CP005"),
    ]
