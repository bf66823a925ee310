import pytest
import yaml

from civpub.sources import Field, Mapping, Node, Scalar, Sequence, builder, source_from_bytes, tree
from civpub.sources.findings import MOST

LOADERS = [yaml.CBaseLoader, yaml.BaseLoader]


@pytest.fixture(autouse=True, params=LOADERS, ids=lambda loader: loader.__name__)
def _loader(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tree, "LOADER", request.param)


def fields(text: str) -> Mapping:
    source, problems = source_from_bytes(text.encode(), "content/x.yml", markdown=False)
    assert problems == []
    assert source is not None
    assert source.body is None
    return source.fields


def codes(text: str) -> list[tuple[int, int, str]]:
    source, problems = source_from_bytes(text.encode(), "content/x.yml", markdown=False)
    assert source is None
    return [(problem.place.line, problem.place.column, problem.code.name) for problem in problems]


def value(text: str) -> Node:
    return fields(text).fields[0].value


@pytest.mark.parametrize(
    "typed",
    ["0571", "8:30", "12:30:45", "no", "on", "true", "~", "null", "1.10", "1e400", "110105194912310021", "2026-13-01",
     "2026-02-30", "0x1F", "0o17", "1_000", ".5", "+1", "=", "-5", "a?b", "<<", "https://x.cn/a#b", "张#三",
     "“引用”：全角", "（一）", "【提示】、甲", "甲，乙；丙。", "——记活动", "8:30-11:30", "C:\\共享", "5%",
     "a@b.cn", "【提示】", "2026年11月5日"],
)  # fmt: skip
def test_what_is_typed_is_kept_as_text(typed: str) -> None:
    assert value(f"栏: {typed}\n") == Scalar(typed, 1, 4, len(typed))


def test_a_field_left_empty_is_an_empty_text() -> None:
    assert value("栏:\n") == Scalar("", 1, 3, 0)
    assert value("栏: \n乙: 1\n") == Scalar("", 1, 3, 0)
    assert value('栏: ""\n') == Scalar("", 1, 4, 2)


def test_places_are_file_lines_and_columns_in_characters() -> None:
    assert fields("# 备注\n𠮷田: 张三\n名单:\n  - {姓名: 李四}\n  - 王五\n") == Mapping(
        (
            Field(Scalar("𠮷田", 2, 1, 2), Scalar("张三", 2, 5, 2)),
            Field(
                Scalar("名单", 3, 1, 2),
                Sequence(
                    (
                        Mapping((Field(Scalar("姓名", 4, 6, 2), Scalar("李四", 4, 10, 2)),), 4, 5),
                        Scalar("王五", 5, 5, 2),
                    ),
                    4,
                    3,
                ),
            ),
        ),
        2,
        1,
    )


def test_lines_of_front_matter_are_lines_of_the_file() -> None:
    text = "---\n# 备注\n标题: 倡议书\n---\n正文\n\n完\n"
    source, _ = source_from_bytes(text.encode(), "content/x.md", markdown=True)
    assert source is not None
    assert source.fields.fields[0].value == Scalar("倡议书", 3, 5, 3)
    assert source.body is not None
    assert (source.body.text, source.body.first_line) == ("正文\n\n完", 5)
    assert source.line_text(source.body.first_line) == "正文"
    assert source.line_text(0) == source.line_text(99) == ""
    assert source.place(source.fields).line == 2 + 1
    assert [field.key.text for field in source.fields] == ["标题"]


def test_a_text_block_is_kept_line_by_line() -> None:
    assert value("栏: |\n  时间：周六 # 不是备注\n  -不是清单\n\n    缩进\n") == Scalar(
        "时间：周六 # 不是备注\n-不是清单\n\n  缩进\n", 1, 4, 1, block=True
    )
    assert value("栏: |-\n  完\n") == Scalar("完", 1, 4, 2, block=True)


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        ("栏: 重阳节\n  将至\n", "重阳节将至"),
        ("栏: 请到 A 座\n  B 座\n  集合，\n  谢谢\n", "请到 A 座 B 座集合，谢谢"),
        ('栏: "重阳节\n  将 至"\n', "重阳节将 至"),
        ("栏: '重阳节\n\n  将至'\n", "重阳节\n将至"),
        ("栏: >\n  重阳节\n  将至\n\n  完\n", "重阳节将至\n完\n"),
        ("栏: 甲\n\n  11.5 元\n", "甲\n11.5 元"),
        ("栏: >-\n  said\n  yes\n", "said yes"),
        ('栏: "重\\u9633\n  节"\n', "重阳 节"),
    ],
)
def test_a_line_end_between_han_characters_leaves_no_space(text: str, joined: str) -> None:
    node = value(text)
    assert isinstance(node, Scalar)
    assert node.text == joined


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("甲: 1\n乙: 2\n甲: 3\n", [(3, 1, "CP113")]),
        ("甲: {乙: 1, 乙: 2}\n", [(1, 11, "CP113")]),
        ("甲: &a 1\n", [(1, 4, "CP114")]),
        (
            "甲: &a {乙: 1}\n丙: *a\n丁:\n  <<: *a\n",
            [(1, 4, "CP114"), (2, 4, "CP114"), (4, 3, "CP114"), (4, 7, "CP114")],
        ),
        ("甲: !!python/object:os.system 1\n", [(1, 4, "CP115")]),
        ("甲: !x [1]\n", [(1, 4, "CP115")]),
        ("甲: ! 1\n", [(1, 4, "CP115")]),
        ("甲: 1\n---\n乙: 2\n", [(2, 1, "CP116")]),
        ("甲: 1\n...\n", [(2, 1, "CP116")]),
        ("%YAML 1.1\n---\n甲: 1\n", [(1, 1, "CP116")]),
        ("%TAG ! tag:x,2026:\n---\n甲: 1\n", [(1, 1, "CP116")]),
        ("? [甲]\n: 1\n", [(1, 3, "CP118")]),
        ('"": 1\n', [(1, 1, "CP118")]),
        ("甲\t乙: 1\n", [(1, 2, "CP103")]),
        ("甲: 张 #三\n", [(1, 6, "CP112")]),
        ("甲: # 备注\n  - 乙\n", [(1, 4, "CP112")]),
        ("甲: 'a # b' # c\n", [(1, 12, "CP112")]),
        ("甲: [a, b] # c\n", [(1, 11, "CP112")]),
        ("甲: |  # c\n  乙\n", [(1, 7, "CP112")]),
        ('甲: "a\n  b" # c\n', [(2, 6, "CP112")]),
    ],
)
def test_what_the_format_does_not_allow_is_refused_with_its_place(text: str, told: list[tuple[int, int, str]]) -> None:
    assert codes(text) == told


def test_a_remark_on_a_line_of_its_own_is_fine() -> None:
    assert value("# 一\n\n甲:\n  # 二\n  - 乙\n# 三\n") == Sequence((Scalar("乙", 5, 5, 1),), 5, 3)


def test_a_leading_divider_is_fine_where_there_is_no_body() -> None:
    assert value("# 备注\n---\n甲: 乙\n") == Scalar("乙", 3, 4, 1)


def test_nothing_is_expanded_out_of_a_bomb() -> None:
    bomb = "a: &a [x,x,x,x,x,x,x,x,x]\n" + "".join(
        f"{name}: &{name} [{','.join([f'*{before}'] * 9)}]\n"
        for before, name in zip("abcdefgh", "bcdefghi", strict=True)
    )
    assert len(bomb) < 500
    told = codes(bomb)
    assert {code for _, _, code in told} == {"CP114"}
    assert [line for line, _, _ in told][-1] == 9


@pytest.mark.parametrize(
    "text",
    ["a: " + "[" * 20_000, "[" * 20_000, "{" * 20_000, "a: " + "[ " * 21 + "]" * 21, "- " * 20_000,
     "a: " + "[x, " * 5_000],
)  # fmt: skip
def test_lists_within_lists_without_end_are_refused(text: str) -> None:
    told = codes(text)
    assert (told[0][0], told[0][2]) == (1, "CP117")


def test_what_only_nests_is_refused_before_it_is_parsed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("civpub.sources.tree.yaml.parse", None)
    assert codes("[" * 20_000) == [(1, 1, "CP117")]


def test_twenty_levels_are_enough_for_anybody() -> None:
    fields("a: " + "[" * 19 + "]" * 19 + "\n")
    assert codes("a: " + "[" * 20 + "]" * 20 + "\n") == [(1, 23, "CP117")]


def test_a_hundred_mistakes_are_all_told_in_order() -> None:
    told = codes("".join(f"栏{number}：值\n" for number in range(100)))
    assert [line for line, _, _ in told] == list(range(1, 101))


def test_more_mistakes_than_anybody_corrects_are_counted() -> None:
    source, problems = source_from_bytes("甲: 1\n".encode() * 300, "content/x.yml", markdown=False)
    assert source is None
    assert len(problems) == MOST + 1
    assert problems[0].code.name == "CP018"
    assert str(MOST) in problems[0].message


def test_a_long_line_is_told_once_per_sort_of_mistake() -> None:
    line = "甲: {" + "乙: 1, " * 2000 + "}\n"
    assert codes(line) == [(1, 11, "CP113")]


def test_a_file_of_more_fields_than_a_record_can_have_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(builder, "MAX_TEXTS", 50)
    assert codes("甲:\n" + "- '1'\n" * 50) == [(51, 3, "CP006")]


@pytest.mark.parametrize("text", ['甲: "\\UFFFFFFFF"\n', '甲: "\\U00110000"\n', '甲: "\\xZZ"\n'])
def test_an_escape_beyond_all_characters_is_refused(text: str) -> None:
    ((line, _, code),) = codes(text)
    assert (line, code) == (1, "CP121")
