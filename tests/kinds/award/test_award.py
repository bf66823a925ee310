"""An honour roll: it agrees with its scheme and its totals, and shows no more than each honouree consented to."""

import tempfile
from datetime import date
from pathlib import Path

import msgspec
import pytest
from content_folder import BY_NAME, check, load, names, setting, strings, taken, told, write
from hypothesis import given, settings
from hypothesis import strategies as st

from civpub.kinds.award.index import IndexGroup
from civpub.kinds.award.people import Honour
from civpub.kinds.award.roll import ClassGroup
from civpub.kinds.kind import Shelf
from civpub.kinds.page import PlannedPage
from civpub.loader.content import url_of
from civpub.names import display_width_pad, sort_key_by_strokes

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
    return {group.label: [line.shown for line in group.people] for group in found if isinstance(group, IndexGroup)}


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


HIDDEN_OUYANG = person("欧阳建国", 编号="x-1", 同意公开="不公开姓名", 显示名="欧阳**")


@pytest.mark.parametrize(
    ("extra", "more"),
    [
        ("引言: 感谢欧阳**建国**\n", ""),
        ("引言: 感谢&#27431;阳建国\n", ""),
        ("引言: 感谢欧阳<b>建国</b>\n", ""),
        ("引言: 感谢[欧阳](https://liuan.example/)建国\n", ""),
        ("文号: 欧阳建国〔2026〕1号\n", ""),
        ("", person("欧阳建国家庭", 对象="家庭")),
        ("", person("汪守信", 编号="x-2", 同意公开="不公开姓名", 显示名="欧阳建国的邻居")),
        ("", person("汪守信", 照片="欧阳建国.jpg", 照片说明="合影", 编号="x-2")),
    ],
)
def test_no_field_of_the_roll_writes_out_a_hidden_name_however_it_is_typed(extra: str, more: str) -> None:
    assert names(load("award", roll(HIDDEN_OUYANG + more, extra)).problems).count("CP334") == 1


def test_a_hidden_family_is_known_by_the_person_it_is_named_after() -> None:
    family = person("欧阳建国家庭", 对象="家庭", 编号="x-1", 同意公开="不公开姓名", 显示名="一户居民")
    loaded = load("award", roll(family + person("汪守信", 事迹="和欧阳建国一起修伞")))
    assert names(loaded.problems).count("CP334") == 1


@pytest.mark.parametrize("id_", ["ouyang-jianguo", "jianguo-ouyang", "2026-jian-guo-ouyang", "ouyangjianguo-1"])
def test_the_id_of_a_hidden_honouree_says_the_name_in_no_order(id_: str) -> None:
    loaded = load("award", roll(HIDDEN_OUYANG.replace("x-1", id_)))
    assert "CP333" in names(loaded.problems)


@pytest.mark.parametrize(
    ("file", "told_of"),
    [
        ("2026-ouyang-jianguo", True),
        ("jianguo-ouyang", True),
        ("2026-欧阳建国", True),
        ("2026-q3-si-de-bang", False),
        ("ouyang-xiu", False),
    ],
)
def test_the_file_of_a_roll_is_not_named_after_who_is_hidden_on_it(file: str, *, told_of: bool) -> None:
    loaded = load("award", roll(HIDDEN_OUYANG), f"content/awards/{file}.yml")
    assert ("CP333" in names(loaded.problems)) == told_of


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
    assert [found.code.name for found in checked.problems] == ["CP328", "CP408"]
    assert "苏望舒" not in checked.told


def test_a_name_set_with_a_space_is_the_same_name(tmp_path: Path) -> None:
    checked = check(two_rolls(tmp_path, person("汪信", 编号="wang"), person("汪　信", 编号="wang")))
    assert checked.problems == []


def test_one_name_under_two_ids_is_asked_about_once_and_never_when_it_is_hidden(tmp_path: Path) -> None:
    hidden = person("苏望舒", 编号="x-1", 同意公开="不公开姓名", 显示名="苏*")
    again = person("苏望舒", 编号="x-2", 同意公开="不公开姓名", 显示名="苏*")
    team = person("红马甲", 编号="a", 对象="团队") + person("汪信", 编号="wang")
    other = person("红马甲", 编号="b", 对象="团队") + person("汪　信", 编号="xin")
    checked = check(two_rolls(tmp_path, hidden + team, again + other))
    asked = [found for found in checked.problems if found.code.name == "CP336"]
    assert [found.message for found in asked] == ["“汪　信”在《旧榜》里的编号是 wang，是同一个人吗？"]
    assert "苏望舒" not in str(checked.problems)


def test_an_entry_with_several_people_and_a_long_roll_without_a_total_are_asked_about() -> None:
    three = person("甲") + person("乙、丙") + person("丁、戊", 对象="家庭")
    assert names(load("award", roll(three)).problems) == ["CP338", "CP337"]
    assert names(load("award", roll(three, "总数: 3\n")).problems) == ["CP337"]
    assert names(load("award", roll(three, "分类数:\n  职业道德: 3\n")).problems) == ["CP337"]


def test_who_has_a_story_a_photograph_or_two_honours_has_a_page_and_nobody_else(tmp_path: Path) -> None:
    people = person("甲一", 编号="a", 故事="他每周读报。") + person("甲二", 编号="b") + person("甲三")
    checked = check(write(tmp_path, {"awards/a.yml": roll(people)}))
    assert [url for url in checked.pages if url.startswith("people/")] == ["people/a/", "people/", "people/by-strokes/"]


# Order


def test_classes_are_shown_in_the_order_of_the_scheme_and_those_without_anyone_named_after_them(tmp_path: Path) -> None:
    checked = check(write(tmp_path, {"awards/a.yml": roll(person("乔桂芝", "个人品德") + person("丁一", "职业道德"))}))
    assert list(groups(checked.pages["awards/a/"]).items()) == [("职业道德", ["丁一"]), ("个人品德", ["乔桂芝"])]
    assert checked.pages["awards/a/"].data["vacant"] == ("社会公德", "家庭美德")


def test_people_stand_by_rank_and_then_by_strokes_of_the_surname(tmp_path: Path) -> None:
    ranks = [("魏晓", "模范"), ("丁一", "提名"), ("王五", "模范"), ("欧阳修", "提名"), ("丁二", "模范")]
    people = "".join(person(name, "助人为乐", 名次=rank) for name, rank in ranks)
    checked = check(write(tmp_path, {"awards/a.yml": roll(people, scheme="道德模范")}))
    assert groups(checked.pages["awards/a/"])["助人为乐"] == ["丁二", "王五", "魏晓", "丁一", "欧阳修"]


def test_the_index_lists_everyone_by_initial_and_by_strokes(tmp_path: Path) -> None:
    families = person("王家乐家庭", 对象="家庭") + person("2号楼巡逻队", 对象="团队")
    people = person("单小明") + person("丁一") + person("某居民") + families
    checked = check(write(tmp_path, {"awards/a.yml": roll(people)}))
    by_pinyin, by_strokes = checked.pages["people/"], checked.pages["people/by-strokes/"]
    assert index(by_pinyin) == {
        "D": ["丁　一"],
        "M": ["某居民"],
        "S": ["单小明"],
        "W": ["王家乐家庭"],
        "#": ["2号楼巡逻队"],
    }
    assert list(index(by_strokes).items()) == [
        ("2 画", ["丁　一"]),
        ("8 画", ["单小明"]),
        ("其他姓名", ["某居民"]),
        ("家庭、团队、单位", ["王家乐家庭", "2号楼巡逻队"]),
    ]
    assert by_pinyin.data["total"] == by_strokes.data["total"] == 5


def test_a_hidden_name_is_not_set_apart_in_the_index(tmp_path: Path) -> None:
    hidden = person("苏望舒", 编号="x-1", 同意公开="不公开姓名", 显示名="苏*")
    page = check(write(tmp_path, {"awards/a.yml": roll(hidden + person("汪信"))})).pages["people/"]
    found = page.data["groups"]
    assert isinstance(found, tuple)
    assert sorted(line.shown for group in found for line in group.people) == ["汪　信", "苏*"]


@settings(max_examples=15)
@given(st.lists(st.text("丁王李张赵欧阳单一二三明芳", min_size=2, max_size=3), min_size=1, max_size=12, unique=True))
def test_the_index_holds_each_person_once_in_both_orders(people: list[str]) -> None:
    kind = BY_NAME["award"]
    text = roll("".join(person(name) for name in people))
    loaded = load(kind, text, "content/awards/a.yml")
    assert loaded.record is not None
    brief = kind.to_brief(loaded.record, setting())
    found = {page.url: page for page in kind.plan(Shelf(kind, (brief,), setting()))}
    shown = sorted(display_width_pad(name) for name in people)
    for url in ("people/", "people/by-strokes/"):
        assert sorted(name for group in index(found[url]).values() for name in group) == shown
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
        everything = list(strings([taken(checked, page) for page in checked.pages.values()]))
        assert any(shown in text for text in everything)
        assert not [text for text in everything if name in text]
        assert ("people/2026-x-1/" in checked.pages) == twice


def test_walking_a_page_does_find_a_name_that_is_there(tmp_path: Path) -> None:
    text = roll(person("汪守信", 编号="wang", 故事="汪守信修伞。"), "引言: 感谢汪守信。\n")
    checked = check(write(tmp_path, {"awards/a.yml": text}))
    for url in ("", "awards/", "awards/a/", "awards/2026/", "people/", "people/wang/"):
        assert any("汪守信" in text for text in strings(checked.pages[url])), url
    for url, shown in (("awards/a/", "感谢汪守信。"), ("people/wang/", "汪守信修伞。")):
        assert shown in strings(taken(checked, checked.pages[url])), url


@settings(max_examples=25)
@given(name=HIDDEN, shown=st.sampled_from(["某女士", "苏*", "一位居民"]), quoted=st.booleans())
def test_a_hidden_name_is_in_no_brief_that_is_kept_for_the_next_build(name: str, shown: str, *, quoted: bool) -> None:
    hidden = person(name, 编号="2026-x-1", 同意公开="不公开姓名", 显示名=shown)
    news = "---\n标题: 读报\n日期: 2026-11-02\n---\n\n每周给老人读报。\n"
    files = {"awards/a.yml": roll(hidden), "awards/b.yml": roll(person("汪守信"), title="旧榜"), "news/a.md": news}
    files |= {"news/b.md": news.replace("每周", f"{name}每周")} if quoted else {}
    with tempfile.TemporaryDirectory() as folder:
        readings = check(write(Path(folder), dict(files))).draft.readings
    kept = {path: reading.brief for path, reading in readings.items() if reading.is_plain}
    assert readings["content/awards/a.yml"].hidden == {name: shown}
    assert kept.keys() == {"content/awards/b.yml", "content/news/a.md"}
    assert any("汪守信" in text for text in strings(kept))
    for brief in kept.values():
        assert not [text for text in strings(brief) if name in text]
        assert name not in msgspec.json.encode(brief).decode()
    told = [brief for path, reading in readings.items() if (brief := reading.brief) and path not in kept]
    assert all(any(name in text for text in strings(brief)) for brief in told)


def test_the_wall_of_a_year_counts_its_rolls_and_people(tmp_path: Path) -> None:
    checked = check(two_rolls(tmp_path, person("甲一") + person("甲二"), person("甲三")))
    assert (checked.pages["awards/2025/"].data["total"], checked.pages["awards/2026/"].data["rolls"]) == (2, 1)
    assert checked.pages["awards/2026/"].modified == date(2026, 10, 12)
    assert url_of("content/awards/a.yml") in checked.pages


@pytest.mark.parametrize(("count", "listed"), [(30, 0), (31, 30)])
def test_a_long_roll_keeps_plaques_for_those_with_a_story(tmp_path: Path, count: int, listed: int) -> None:
    people = person("丁一", 故事="他修好了灯。") + "".join(person(f"王{number}") for number in range(1, count))
    (group,) = [
        group
        for group in check(write(tmp_path, {"awards/a.yml": roll(people)})).pages["awards/a/"].data["groups"]  # type: ignore[attr-defined]
        if group.entries
    ]
    assert (len(group.plaques), len(group.lines)) == (count - listed, listed)


@pytest.mark.parametrize(("count", "whole"), [(8, None), (9, "看全部 9 位")])
def test_the_home_page_shows_eight_faces_and_the_way_to_all(tmp_path: Path, count: int, whole: str | None) -> None:
    people = "".join(person(f"王{number}") for number in range(count))
    panels = check(write(tmp_path, {"awards/a.yml": roll(people)})).pages[""].data["panels"]
    (data,) = [panel.data for panel in panels if panel.template == "home_award.html"]  # type: ignore[attr-defined]
    newest = data["newest"]
    assert (len(newest.entries), newest.total) == (8, count)
    assert (newest.whole.title if newest.whole else None) == whole


def test_the_list_leads_with_the_newest_roll_and_shows_the_others_once_under_their_years(tmp_path: Path) -> None:
    checked = check(two_rolls(tmp_path, person("甲一") + person("甲二"), person("甲三")))
    data = checked.pages["awards/"].data
    assert data["newest"].card.url == "awards/b/"  # type: ignore[attr-defined]
    assert [(year.year, [roll.url for roll in year.rolls]) for year in data["years"]] == [  # type: ignore[attr-defined]
        (2025, ["awards/a/"])
    ]


def test_a_roll_in_the_list_shows_its_first_faces_in_the_order_of_the_board(tmp_path: Path) -> None:
    people = "".join(person(f"{surname}一") for surname in "熊林白王丁赵陈")
    checked = check(two_rolls(tmp_path, people, person("甲三")))
    ((roll,),) = [year.rolls for year in checked.pages["awards/"].data["years"]]  # type: ignore[attr-defined]
    assert [entry.name for entry in roll.faces] == ["丁一", "王一", "白一", "陈一", "林一", "赵一"]
    assert roll.summary == "丁一、王一、白一、陈一等 7\N{NO-BREAK SPACE}位上榜。"
