"""A scaffold is a file a clerk can fill in: every field explained, nothing of it publishable as it is."""

import re
from datetime import date

import pytest
from content_folder import TODAY, load, names, setting, told

from civpub.kinds import KINDS
from civpub.kinds.kind import Kind
from civpub.kinds.record import Part
from civpub.loader.placeholders import TO_FILL
from civpub.loader.scaffold import scaffold
from civpub.loader.shape import chinese, part_of

every_kind = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
EXPLAINED = re.compile(r"(?P<indent>[# ]*)# (?P<name>\S+?)（[^（）]{0,8}填）：(?P<help>.*?)(?:例如：(?P<example>.*))?$")


def filled(text: str) -> str:
    """`text` as a person fills it in who takes each example given above the blank."""
    lines, example = [], ""
    for line in text.split("\n"):
        if found := EXPLAINED.match(line):
            example = (found["example"] or "").removeprefix("助人为乐: ")
        is_blank = TO_FILL in line and not line.startswith("# 样稿")
        lines.append(line.replace(TO_FILL, example) if is_blank else line)
    return "\n".join(lines)


def opened(text: str, without: tuple[str, ...] = ()) -> str:
    """`text` with every optional field put into force but those named in `without`."""
    lines = []
    for line in text.split("\n"):
        kept = line.startswith("# 样稿") or EXPLAINED.match(line) or any(f"# {name}:" in line for name in without)
        while not kept and (found := re.match(r"( *)# (.*)", line)) and "---" not in lines[1:]:
            line = found[1] + found[2]  # noqa: PLW2901  a field inside a group has two marks to lose
        lines.append(line)
    return "\n".join(lines)


def fields(model: type[Part]) -> list[str]:
    found = []
    for info in model.model_fields.values():
        found.append(chinese(info))
        if part := part_of(info):
            found += fields(part)
    return found


@every_kind
def test_a_scaffold_left_as_it_is_says_only_what_is_not_filled_in(kind: Kind) -> None:
    loaded = load(kind, scaffold(kind, TODAY))
    found = names(loaded.problems)
    assert set(found) <= {"CP214", "CP311"}, told(loaded)
    assert found.count("CP214") >= 2
    assert not any(problem.is_error for problem in loaded.problems if problem.code.name != "CP214")


@every_kind
def test_a_scaffold_explains_every_field_once_for_each_place_it_has(kind: Kind) -> None:
    explained = [found["name"] for line in scaffold(kind, TODAY).split("\n") if (found := EXPLAINED.match(line))]
    assert sorted(explained) == sorted(fields(kind.record))


@every_kind
def test_a_scaffold_filled_in_is_a_valid_record(kind: Kind) -> None:
    text = filled(scaffold(kind, TODAY))
    text = text.replace("# 类别:", "类别:").replace("# 名次:", "名次:")  # the scheme of the example asks for both
    loaded = load(kind, text)
    assert loaded.record is not None, told(loaded)
    assert not [problem for problem in loaded.problems if problem.is_error], told(loaded)


@every_kind
def test_the_examples_of_a_scaffold_contradict_one_another_nowhere(kind: Kind) -> None:
    # A name is either shown or hidden, and a notice of today cannot be open since yesterday.
    text = opened(filled(scaffold(kind, date(2026, 11, 9))), without=("显示名",))
    loaded = load(kind, text)
    assert loaded.record is not None, told(loaded)
    assert not [problem for problem in loaded.problems if problem.is_error], told(loaded)


@every_kind
def test_a_blank_put_into_force_but_not_filled_in_is_told(kind: Kind) -> None:
    text = scaffold(kind, TODAY)
    blanks = [line for line in opened(text).split("\n") if TO_FILL in line and not line.startswith("#")]
    loaded = load(kind, opened(text))
    assert names(loaded.problems).count("CP214") == len(blanks)
    assert len(blanks) > 5


def test_a_scaffold_of_a_notice_is_an_open_notice_but_for_what_only_a_person_knows() -> None:
    text = scaffold(KINDS[0], TODAY)
    assert "# 公示期（公示必填）" in text
    assert "\n类型: 公示\n" in text
    assert f"\n公示期:\n  # 开始（必填）：从哪天起，当天算第一天。例如：2026-11-09\n  开始: {TODAY}\n" in text
    assert "\n  工作日: 5\n" in text
    assert "\n  受理部门: 【待填】\n" in text
    assert "\n  电话: 【待填】\n" in text


def test_a_field_inside_an_open_group_is_put_into_force_by_taking_one_mark_away() -> None:
    text = filled(scaffold(KINDS[0], TODAY)).replace("  # 邮箱: ", "  邮箱: ").replace("  # 地址: ", "  地址: ")
    loaded = load(KINDS[0], text)
    assert told(loaded) == ""
    assert {("contact", "email"), ("contact", "address")} <= loaded.shaped.keys.keys()


def test_a_scaffold_of_a_roll_asks_for_the_total() -> None:
    assert "\n总数: 【待填】\n" in scaffold(KINDS[1], TODAY)


def test_a_scaffold_is_dated_today() -> None:
    assert f"日期: {setting().today}" in scaffold(KINDS[-1], TODAY)
