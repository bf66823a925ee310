"""From what a person typed to a record, or to what is wrong with it, each at its place."""

from textwrap import dedent

import pytest
from content_folder import example, load, names, told

from civpub.kinds import KINDS
from civpub.kinds.record import BODY


def letter(fields: str, body: str = "各位邻居好。\n\n谢谢大家。\n") -> str:
    head = "标题: 牵绳\n称呼: 各位邻居\n日期: 2026-11-02\n落款: 居委会\n"
    return f"---\n{head}{dedent(fields)}---\n\n{body}"


def award(fields: str, honorees: str = "  - 姓名: 汪守信\n    类别: 职业道德\n") -> str:
    return f"标题: 四德榜\n公布日期: 2026-10-12\n榜别: 四德榜\n级别: 社区\n{dedent(fields)}名单:\n{honorees}"


# Fields


def test_a_single_line_stands_for_a_list_of_one() -> None:
    record = load("proposal", letter("主题: 养犬\n")).record
    assert record is not None
    assert record.model_dump()["topics"] == ("养犬",)


def test_an_empty_value_counts_as_not_written() -> None:
    record = load("proposal", letter('摘要:\n主题: ""\n有效期:\n')).record
    assert record is not None
    assert (record.model_dump()["summary"], record.model_dump()["topics"]) == ("", ())


def test_spaces_around_a_value_fall_away_full_width_ones_too() -> None:
    record = load("proposal", letter('摘要: "\u3000 牵绳 \u3000"\n')).record
    assert record is not None
    assert record.model_dump()["summary"] == "牵绳"


@pytest.mark.parametrize(
    "text", ["0571", "8:30", "no", "1.10", "123456789012345678", "1e400", "~", "null", "2026-11-05"]
)
def test_text_that_looks_like_something_else_stays_text(text: str) -> None:
    record = load("proposal", letter(f"摘要: {text}\n")).record
    assert record is not None
    assert record.model_dump()["summary"] == text


def test_a_list_with_a_blank_names_it_once() -> None:
    loaded = load("proposal", letter("请您做到:\n  -\n  - 谁: 住户\n    做什么: 牵绳\n"))
    assert told(loaded) == "7 CP201 清单里有一项空着"
    assert loaded.record is None


def test_a_blank_count_of_a_class_is_called_blank() -> None:
    loaded = load("award", award("分类数:\n  职业道德:\n"))
    assert told(loaded) == "6 CP201 “职业道德”后面空着"


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ("摘要:\n  - 一\n", "这一栏应写一行字，这里却分了小栏或列了清单"),
        ("摘要:\n  甲: 一\n", "这一栏应写一行字，这里却分了小栏或列了清单"),
        ("有效期: 一年\n", "这一栏下面应分小栏"),
        ("有效期:\n  - 起: 2026-11-01\n", "这一栏下面应分小栏"),
        ("请您做到: 牵绳\n", "这一栏应列成清单"),
        ("请您做到:\n  谁: 住户\n  做什么: 牵绳\n", "这一栏应列成清单"),
        ("请您做到:\n  - 牵绳\n", "这一栏下面应分小栏"),
        ("主题:\n  甲: 乙\n", "这一栏应列成清单"),
        ("主题:\n  - 甲: 乙\n", "这一栏应写一行字，这里却分了小栏或列了清单"),
        ("摘要: |\n  一\n  二\n", "这一栏分成了几行"),
    ],
)
def test_a_value_of_another_shape_is_refused_with_the_right_one(fields: str, message: str) -> None:
    loaded = load("proposal", letter(fields))
    assert [found.message for found in loaded.problems] == [message]
    assert loaded.problems[0].hint
    assert loaded.problems[0].place.line >= 6


def test_a_missing_field_is_named_as_the_file_names_its_fields() -> None:
    chinese = load("notice", "---\n标题: 停水\n类型: 通知\n---\n\n明天停水。\n")
    english = load("notice", "---\ntitle: 停水\ntype: 通知\n---\n\n明天停水。\n")
    assert told(chinese) == "2 CP201 缺少“发布日期”（date）：这一栏必填，没有写"
    assert told(english) == "2 CP201 缺少“date”（发布日期）：这一栏必填，没有写"


def test_one_wrong_field_does_not_hide_what_the_others_contradict() -> None:
    text = "---\n标题: 停水\n类型: 公式\n发布日期: 2026-11-02\n公示期:\n  开始: 2026-11-09\n  截止: 2026-11-03\n"
    loaded = load("notice", f"{text}异议截止: 明天\n---\n\n正文。\n")
    assert names(loaded.problems) == ["CP341", "CP204", "CP205"]
    assert loaded.record is None


def test_what_is_judged_by_a_wrong_field_is_not_judged() -> None:
    fields = "照片:\n  - 文件: 照片/a.jpg\n    说明: 合影\n封面: a.jpg\n"
    loaded = load("news", f"---\n标题: 合影\n日期: 2026-11-02\n{fields}---\n\n正文。\n")
    assert names(loaded.problems) == ["CP213"]


def test_a_hundred_mistakes_are_all_told_in_the_order_of_the_file() -> None:
    people = "".join(f"  - 姓名: 甲{number}\n    类别: 没有的类\n" for number in range(100))
    loaded = load("award", award("总数: 100\n", people))
    assert names(loaded.problems) == ["CP322"] * 100
    lines = [found.place.line for found in loaded.problems]
    assert lines == sorted(lines) == list(range(8, 208, 2))


# Places of texts


def test_the_place_of_the_body_is_its_first_line() -> None:
    record = load("proposal", letter("", "\n\n各位邻居好。\n\n谢谢。\n")).record
    assert record is not None
    assert record.body.line + record.body.text.split("\n").index("各位邻居好。") == 10


@pytest.mark.parametrize(
    ("story", "line", "column", "first"),
    [
        ("故事: |\n      他在楼下\n      支起摊子。\n", 10, 6, "他在楼下"),
        ("故事: |-\n          他在楼下\n          支起摊子。\n", 10, 10, "他在楼下"),
        ("故事: 他在楼下支起摊子。\n", 9, 8, "他在楼下支起摊子。"),
        ('故事: "他在楼下支起摊子。"\n', 9, None, "他在楼下支起摊子。"),
    ],
)
def test_a_text_inside_a_ledger_knows_where_it_was_typed(story: str, line: int, column: int | None, first: str) -> None:
    people = f"  - 编号: wang\n    姓名: 汪守信\n    类别: 职业道德\n    {story}"
    loaded = load("award", award("", people))
    assert loaded.record is not None, told(loaded)
    block = loaded.record.text(("honorees", 0, "story"))
    assert block.line == line
    assert block.text.split("\n")[0] == first
    assert column is None or block.column == column
    assert loaded.source.line_text(block.line)[block.column :].lstrip('"').startswith(first)


def test_every_text_of_the_fullest_examples_stands_where_it_says() -> None:
    found = 0
    for kind in KINDS:
        loaded = load(kind, example(kind, "fullest"))
        assert loaded.record is not None
        for block in loaded.record.origin.texts.values():
            for number, line in enumerate(block.text.rstrip("\n").split("\n")):
                assert loaded.source.line_text(block.line + number)[block.column :] == line
                found += 1
    assert found > 20


def test_a_record_without_a_text_has_an_empty_one() -> None:
    record = load("award", award("")).record
    assert record is not None
    assert (record.text(BODY).text, record.text(("intro",)).text) == ("", "")


def test_a_wrong_value_in_a_long_text_is_shown_at_its_name() -> None:
    loaded = load("proposal", letter("摘要: |\n  一\n  二\n"))
    assert [(found.place.line, found.place.column) for found in loaded.problems] == [(6, 1)]
