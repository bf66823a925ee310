"""An honour roll: it agrees with its scheme and its totals, and shows no more than each honouree consented to."""

import tempfile
from datetime import date
from pathlib import Path

import pytest
from content_folder import BY_NAME, check, load, names, setting, strings, told, write
from hypothesis import given, settings
from hypothesis import strategies as st

from civpub.kinds.award.index import IndexGroup
from civpub.kinds.award.people import Honour
from civpub.kinds.award.roll import ClassGroup
from civpub.kinds.kind import Shelf
from civpub.kinds.page import PlannedPage
from civpub.loader.content import url_of
from civpub.names import sort_key_by_strokes

HEAD = "标题: {title}\n公布日期: {day}\n榜别: {scheme}\n级别: 社区\n"


def roll(honorees: str, extra: str = "", scheme: str = "四德榜", title: str = "四德榜", day: str = "2026-10-12") -> str:
    return f"{HEAD.format(title=title, day=day, scheme=scheme)}{extra}名单:\n{honorees}"


def person(name: str, class_: str = "职业道德", **fields: str) -> str:
    lines = [
        f"姓名: {name}",
        *([f"类别: {class_}"] if class_ else []),
        *(f"{key}: {word}" for key, word in fields.items()),
    ]
    return "  - " + "\n    ".join(lines) + "\n"


def groups(page: PlannedPage) -> dict[str, list[str]]:
    found = page.data["groups"]
    assert isinstance(found, tuple)
    return {group.name: [entry.name for entry in group.entries] for group in found if isinstance(group, ClassGroup)}


def index(page: PlannedPage) -> dict[str, list[str]]:
    found = page.data["groups"]
    assert isinstance(found, tuple)
    return {group.label: [line.name for line in group.people] for group in found if isinstance(group, IndexGroup)}


# What the ledger must agree with


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (roll(person("甲"), "总数: 1\n分类数:\n  职业道德: 1\n"), ""),
        (roll(person("甲") * 2, "总数: 1\n"), "5 CP325 总数写的是 1，名单里有 2 条"),
        (roll(person("甲"), "分类数:\n  职业道德: 2\n"), "6 CP326 “职业道德”写的是 2，名单里有 1 条"),
        (roll(person("甲"), "分类数:\n  社会公德: 0\n"), "5 CP326 分类数里没有“职业道德”，名单里有 1 条"),
        (roll(person("甲"), "分类数:\n  职业道德: 1\n  仁: 0\n"), "7 CP322 四德榜没有“仁”这一类"),
        (roll(person("甲", "仁")), "7 CP322 四德榜没有“仁”这个类别"),
        (roll(person("甲", "")), "6 CP201 甲没有写“类别”"),
        (roll(person("甲", 名次="模范")), "8 CP323 四德榜没有“模范”这个名次"),
        (roll(person("甲", "助人为乐"), scheme="道德模范"), "6 CP201 甲没有写“名次”"),
        (roll(person("甲", "助人为乐", 名次="头名"), scheme="道德模范"), "8 CP323 道德模范没有“头名”这个名次"),
        (roll(person("甲", "仁"), scheme="最美人物"), "7 CP322 最美人物没有“仁”这个类别"),
        (roll(person("甲", ""), scheme="最美人物"), ""),
        (roll(person("甲"), scheme="五德榜"), "3 CP321 没有“五德榜”这种榜"),
        (roll(person("甲"), "系列: 最帅系列\n"), "5 CP209 “系列”里没有“最帅系列”"),
        (roll(person("甲"), "评选过程:\n  - 环节: 抽签\n"), "6 CP324 没有“抽签”这个评选环节"),
        (
            roll(
                person("甲"), "评选过程:\n  - 环节: 公示\n    日期: 2026-09-02\n  - 环节: 公布\n    日期: 2026-09-01\n"
            ),
            "9 CP330 这一环节的日期（2026年9月1日）早于上一环节（2026年9月2日）",
        ),
        (roll(person("甲", 编号="a") + person("乙", 编号="a")), "11 CP327 编号“a”已经给了甲，这里又给了乙"),
        (roll(person("甲", 编号="by-strokes")), "8 CP210 编号“by-strokes”是网站自己要用的"),
        (roll(person("甲", 对象="夫妻")), "8 CP209 “夫妻”不能写在这里"),
        (roll("  []\n"), "5 CP201 名单是空的"),
    ],
)
def test_the_ledger_agrees_with_its_scheme_and_its_totals(text: str, problem: str) -> None:
    assert told(load("award", text)) == problem


@settings(max_examples=40)
@given(
    classes=st.lists(st.sampled_from(["社会公德", "职业道德", "家庭美德", "个人品德"]), min_size=1, max_size=12),
    total=st.integers(0, 13),
    stated=st.dictionaries(
        st.sampled_from(["社会公德", "职业道德", "家庭美德", "个人品德"]), st.integers(0, 4), min_size=1
    ),
)
def test_totals_are_accepted_exactly_when_they_equal_the_list(
    classes: list[str], total: int, stated: dict[str, int]
) -> None:
    counts = {name: classes.count(name) for name in classes}
    lines = "".join(f"  {name}: {number}\n" for name, number in stated.items())
    loaded = load("award", roll("".join(person("甲", name) for name in classes), f"总数: {total}\n分类数:\n{lines}"))
    right = all(counts.get(name, 0) == number for name, number in stated.items()) and counts.keys() <= stated.keys()
    assert ("CP325" in names(loaded.problems)) == (total != len(classes))
    assert ("CP326" in names(loaded.problems)) == (not right)


@pytest.mark.parametrize(
    ("fields", "codes"),
    [
        ({"同意公开": "不公开姓名"}, ["CP329"]),
        ({"显示名": "苏*", "编号": "x-1"}, ["CP329"]),
        ({"显示名": "苏*", "编号": "x-1", "同意公开": "全部公开"}, ["CP329"]),
        ({"显示名": "苏*", "编号": "x-1", "同意公开": "只登姓名"}, ["CP329"]),
        ({"显示名": "苏*", "编号": "x-1", "同意公开": "不公开姓名"}, []),
        ({"显示名": "苏望舒女士", "编号": "x-1", "同意公开": "不公开姓名"}, ["CP329"]),
        ({"显示名": "苏　望　舒", "编号": "x-1", "同意公开": "不公开姓名"}, ["CP329"]),
        ({"显示名": "苏*", "同意公开": "不公开姓名"}, ["CP332"]),
        ({"显示名": "苏*", "编号": "su-wangshu", "同意公开": "不公开姓名"}, ["CP333"]),
        ({"显示名": "苏*", "编号": "2026-suwangshu", "同意公开": "不公开姓名"}, ["CP333"]),
        ({"编号": "x-1", "故事": "他每周读报。", "同意公开": "只登姓名"}, ["CP329"]),
        ({"编号": "x-1", "照片": "x.jpg", "照片说明": "读报", "同意公开": "不公开姓名", "显示名": "苏*"}, ["CP329"]),
        ({"编号": "x-1", "照片": "x.jpg"}, ["CP331"]),
        ({"故事": "他每周读报。"}, ["CP332"]),
        ({"编号": "x-1", "事迹": "苏望舒每周读报", "同意公开": "不公开姓名", "显示名": "苏*"}, ["CP334"]),
        ({"编号": "x-1", "单位": "苏 望 舒之家", "同意公开": "不公开姓名", "显示名": "苏*"}, ["CP334"]),
        ({"编号": "x-1", "事迹": "苏望舒每周读报", "同意公开": "全部公开"}, []),
    ],
)
def test_nothing_is_shown_that_was_not_consented_to(fields: dict[str, str], codes: list[str]) -> None:
    assert names(load("award", roll(person("苏望舒", **fields))).problems) == codes


def test_a_hidden_name_may_not_stand_in_the_introduction_nor_in_another_s_story() -> None:
    hidden = person("苏望舒", 编号="x-1", 同意公开="不公开姓名", 显示名="苏*")
    other = person("汪守信", 编号="x-2", 故事="他和苏望舒一起读报。")
    loaded = load("award", roll(hidden + other, "引言: |\n  感谢苏望舒。\n"))
    assert [(found.place.line, found.code.name) for found in loaded.problems] == [(5, "CP334"), (16, "CP334")]


# People over all rolls


def two_rolls(folder: Path, first: str, second: str) -> Path:
    return write(
        folder,
        {"awards/a.yml": roll(first, title="旧榜", day="2025-10-12"), "awards/b.yml": roll(second, title="新榜")},
    )


def test_one_id_over_several_rolls_is_one_person_with_one_page(tmp_path: Path) -> None:
    checked = check(two_rolls(tmp_path, person("汪守信", 编号="wang"), person("汪守信", 编号="wang", 事迹="修伞")))
    assert checked.problems == []
    page = checked.pages["people/wang/"]
    honours = page.data["honours"]
    assert isinstance(honours, tuple)
    assert [honour.roll for honour in honours if isinstance(honour, Honour)] == ["新榜", "旧榜"]
    assert page.description == "修伞"
    entries = [text for text in strings(checked.pages["awards/b/"].data["groups"]) if text.startswith("people/")]
    assert entries == ["people/wang/"]


def test_one_id_for_two_names_is_told_at_the_later_roll(tmp_path: Path) -> None:
    checked = check(two_rolls(tmp_path, person("汪守信", 编号="wang"), person("王守信", 编号="wang")))
    assert [(found.place.file, found.code.name) for found in checked.problems] == [("content/awards/b.yml", "CP328")]


def test_one_person_hidden_here_and_named_there_is_told_without_the_name(tmp_path: Path) -> None:
    hidden = person("苏望舒", 编号="x-1", 同意公开="不公开姓名", 显示名="苏*")
    checked = check(two_rolls(tmp_path, hidden, person("苏望舒", 编号="x-1")))
    assert [found.code.name for found in checked.problems] == ["CP328"]


def test_a_name_set_with_a_space_is_the_same_name(tmp_path: Path) -> None:
    checked = check(two_rolls(tmp_path, person("汪信", 编号="wang"), person("汪　信", 编号="wang")))
    assert checked.problems == []


def test_who_has_a_story_a_photograph_or_two_honours_has_a_page_and_nobody_else(tmp_path: Path) -> None:
    people = person("甲一", 编号="a", 故事="他每周读报。") + person("甲二", 编号="b") + person("甲三")
    checked = check(write(tmp_path, {"awards/a.yml": roll(people)}))
    assert [url for url in checked.pages if url.startswith("people/")] == ["people/a/", "people/", "people/by-strokes/"]


# Order


def test_every_class_of_the_scheme_is_shown_in_its_order_empty_ones_too(tmp_path: Path) -> None:
    checked = check(write(tmp_path, {"awards/a.yml": roll(person("乔桂芝", "个人品德") + person("丁一", "职业道德"))}))
    assert groups(checked.pages["awards/a/"]) == {
        "社会公德": [], "职业道德": ["丁一"], "家庭美德": [], "个人品德": ["乔桂芝"],
    }  # fmt: skip


def test_people_stand_by_rank_and_then_by_strokes_of_the_surname(tmp_path: Path) -> None:
    ranks = [("魏晓", "模范"), ("丁一", "提名"), ("王五", "模范"), ("欧阳修", "提名"), ("丁二", "模范")]
    people = "".join(person(name, "助人为乐", 名次=rank) for name, rank in ranks)
    checked = check(write(tmp_path, {"awards/a.yml": roll(people, scheme="道德模范")}))
    assert groups(checked.pages["awards/a/"])["助人为乐"] == ["丁二", "王五", "魏晓", "丁一", "欧阳修"]


def test_the_index_lists_everyone_by_initial_and_by_strokes(tmp_path: Path) -> None:
    people = person("单小明") + person("丁一") + person("王家乐家庭", 对象="家庭") + person("2号楼巡逻队", 对象="团队")
    checked = check(write(tmp_path, {"awards/a.yml": roll(people)}))
    by_pinyin, by_strokes = checked.pages["people/"], checked.pages["people/by-strokes/"]
    assert index(by_pinyin) == {"D": ["丁一"], "S": ["单小明"], "W": ["王家乐家庭"], "#": ["2号楼巡逻队"]}
    assert index(by_strokes) == {"2 画": ["丁一"], "8 画": ["单小明"], "其他": ["王家乐家庭", "2号楼巡逻队"]}
    assert by_pinyin.data["total"] == by_strokes.data["total"] == 4


@settings(max_examples=15)
@given(st.lists(st.text("丁王李张赵欧阳单一二三明芳", min_size=2, max_size=3), min_size=1, max_size=12, unique=True))
def test_the_index_holds_each_person_once_in_both_orders(people: list[str]) -> None:
    kind = BY_NAME["award"]
    text = roll("".join(person(name) for name in people))
    loaded = load(kind, text, "content/awards/a.yml")
    assert loaded.record is not None
    found = {page.url: page for page in kind.plan(Shelf(kind, (loaded.record,), setting()))}
    for url in ("people/", "people/by-strokes/"):
        assert sorted(name for group in index(found[url]).values() for name in group) == sorted(people)
    (group,) = [names for names in groups(found["awards/a/"]).values() if names]
    assert group == sorted(people, key=sort_key_by_strokes)


# What is hidden stays hidden


HIDDEN = st.text("苏望舒慕容复赫连勃", min_size=2, max_size=4)


@settings(max_examples=25)
@given(name=HIDDEN, shown=st.sampled_from(["某女士", "苏*", "一位居民"]), twice=st.booleans(), photo=st.booleans())
def test_a_hidden_name_reaches_no_page(name: str, shown: str, *, twice: bool, photo: bool) -> None:
    hidden = person(name, 编号="2026-x-1", 同意公开="不公开姓名", 显示名=shown, 事迹="每周给老人读报")
    other = person("汪守信", 编号="wang", **({"故事": "他修伞。"} if photo else {}))
    with tempfile.TemporaryDirectory() as folder:
        files = {"awards/a.yml": roll(hidden + other)}
        files |= {"awards/b.yml": roll(hidden, title="旧榜", day="2025-10-12")} if twice else {}
        checked = check(write(Path(folder), dict(files)))
        assert not [found for found in checked.problems if found.is_error], checked.told
        everything = list(strings(tuple(checked.pages.values())))
        assert any(shown in text for text in everything)
        assert not [text for text in everything if name in text]
        assert ("people/2026-x-1/" in checked.pages) == twice


def test_walking_a_page_does_find_a_name_that_is_there(tmp_path: Path) -> None:
    checked = check(write(tmp_path, {"awards/a.yml": roll(person("汪守信", 编号="wang", 故事="修伞。"))}))
    for url in ("", "awards/", "awards/a/", "awards/2026/", "people/", "people/wang/"):
        assert any("汪守信" in text for text in strings(checked.pages[url])), url


def test_the_wall_of_a_year_counts_its_rolls_and_people(tmp_path: Path) -> None:
    checked = check(two_rolls(tmp_path, person("甲一") + person("甲二"), person("甲三")))
    assert (checked.pages["awards/2025/"].data["total"], checked.pages["awards/2026/"].data["rolls"]) == (2, 1)
    assert checked.pages["awards/2026/"].modified == date(2026, 10, 12)
    assert url_of("content/awards/a.yml") in checked.pages
