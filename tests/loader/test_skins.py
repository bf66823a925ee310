"""What the site wears on a day: the built-in festivals, and what a community says otherwise."""

from datetime import date
from pathlib import Path

import pytest
from content_folder import COMMUNITY, check, write

from civpub.kinds.festival import LOOKS, Skin
from civpub.kinds.setting import Community
from civpub.loader.festivals import built_in_festivals, skin_of
from civpub.loader.profile import read_community
from civpub.plugin.plugin import THEME

NOBODY = Community(name="柳岸社区", organisation="柳岸社区居民委员会")


def worn(tmp_path: Path, day: str, text: str = "") -> Skin | None:
    folder = write(tmp_path, {"community.yml": COMMUNITY + text})
    community, problems = read_community(folder)
    assert community, problems
    return skin_of(community, date.fromisoformat(day))


def told(tmp_path: Path, text: str) -> list[tuple[str, int | None, str]]:
    found = check(write(tmp_path, {"community.yml": COMMUNITY + text}), date(2026, 11, 10))
    return [(problem.code.name, problem.place.line, problem.message) for problem in found.problems]


@pytest.mark.parametrize(
    ("day", "name", "look", "ends"),
    [
        ("2027-01-01", "元旦", "lantern", "2027-01-01"),
        ("2027-02-05", "春节", "lantern", "2027-02-20"),
        ("2026-03-05", "学雷锋日", "flower", "2026-03-05"),
        ("2026-04-05", "清明", "willow", "2026-04-05"),
        ("2026-06-19", "端午", "reed", "2026-06-19"),
        ("2026-07-01", "七一", "ribbon", "2026-07-01"),
        ("2026-09-25", "中秋", "moon", "2026-09-25"),
        ("2026-10-07", "国庆", "ribbon", "2026-10-07"),
        ("2026-10-18", "重阳", "chrysanthemum", "2026-10-18"),
        ("2026-12-13", "国家公祭日", "mourning", "2026-12-13"),
        ("2028-10-03", "中秋", "moon", "2028-10-03"),  # within the days of 国庆
    ],
)
def test_each_festival_has_its_skin(day: str, name: str, look: str, ends: str) -> None:
    skin = skin_of(NOBODY, date.fromisoformat(day))
    assert skin is not None
    assert (skin.name, skin.look, skin.ends.isoformat()) == (name, look, ends)
    assert skin.banner


@pytest.mark.parametrize("day", ["2026-11-10", "2026-12-12", "2026-12-14", "2026-10-08", "2027-02-04", "2027-02-21"])
def test_an_ordinary_day_has_none(day: str) -> None:
    assert skin_of(NOBODY, date.fromisoformat(day)) is None


def test_a_community_switches_one_festival_off_or_all(tmp_path: Path) -> None:
    assert worn(tmp_path / "a", "2026-10-01", "节日:\n  - 名称: 国庆\n    停用: 是\n") is None
    assert worn(tmp_path / "b", "2026-12-13", "节日:\n  - 名称: 国庆\n    停用: 是\n")
    assert worn(tmp_path / "c", "2026-12-13", "换装: 否\n") is None


def test_a_community_changes_the_words_of_a_festival_and_keeps_its_days(tmp_path: Path) -> None:
    skin = worn(tmp_path, "2026-10-03", "节日:\n  - 名称: 国庆\n    横幅: 祖国，生日快乐\n")
    assert skin
    assert (skin.banner, skin.look) == ("祖国，生日快乐", "ribbon")


def test_a_community_adds_a_festival_and_a_day_of_mourning(tmp_path: Path) -> None:
    text = (
        "节日:\n  - 名称: 柳溪庙会\n    日子: [3月18日至20日, 2026-10-05]\n    样式: 灯笼\n"
        "  - 名称: 哀悼日\n    日子: 2026-10-04\n    样式: 素色\n    横幅: 沉痛哀悼\n"
    )
    days = {day: worn(tmp_path / day, day, text) for day in ("2026-03-19", "2026-10-04", "2026-10-05", "2026-10-06")}
    assert [skin.name for skin in days.values() if skin] == ["柳溪庙会", "哀悼日", "柳溪庙会", "国庆"]


@pytest.mark.parametrize(
    ("text", "code", "line", "part"),
    [
        ("节日:\n  - 名称: 国庆\n    日子: 10月32日\n", "CP205", 5, "“10月32日”不是节日的日子"),
        ("节日:\n  - 名称: 国庆\n    样式: 灯龙\n", "CP209", 5, "“灯龙”不能写在这里"),
        ("节日:\n  - 名称: 国庆节庆\n    停用: 是\n", "CP209", 4, "没有叫“国庆节庆”的内置节日"),
        ("节日:\n  - 名称: 庙会\n    横幅: 逛庙会\n", "CP201", 4, "新节日“庙会”缺少日子、样式"),
        ("节日:\n  - 名称: 国庆\n  - 名称: 国庆\n", "CP203", 4, "节日“国庆”写了两次"),
        ("节日:\n  - 名称: 国庆\n    口号: 欢度国庆\n", "CP202", 5, "没有“口号”这一栏"),
    ],
)
def test_a_mistake_is_told_with_its_place(tmp_path: Path, text: str, code: str, line: int, part: str) -> None:
    found = told(tmp_path, text)
    assert (code, line) == found[0][:2], found
    assert part in found[0][2]


def test_every_look_has_its_style_and_its_ornament() -> None:
    for look in LOOKS.values():
        for suffix in ("css", "svg"):
            assert (THEME / "assets/civpub/skins" / f"{look}.{suffix}").is_file(), look
    assert {festival.look for festival in built_in_festivals()} == set(LOOKS)
