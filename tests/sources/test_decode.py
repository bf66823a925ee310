import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from civpub.problems import Problem
from civpub.sources import Source, source_from_bytes

RECORD = "---\n标题: 关于重阳节敬老活动的倡议书\n日期: 2026-10-08\n---\n\n各位居民：请多陪伴老人。\n"


def read(data: bytes) -> tuple[Source | None, list[Problem]]:
    return source_from_bytes(data, "content/x.md", markdown=True)


def only(data: bytes) -> Problem:
    source, problems = read(data)
    assert source is None
    (problem,) = problems
    return problem


@pytest.mark.parametrize(
    ("codec", "title", "code"),
    [
        ("gbk", "GBK", "CP008"),
        ("gb18030", "GBK", "CP008"),
        ("utf-16", "UTF-16", "CP009"),
        ("utf-16-le", "UTF-16", "CP009"),
        ("utf-16-be", "UTF-16", "CP009"),
        ("utf-32", "UTF-32", "CP009"),
        ("utf-32-le", "UTF-32", "CP009"),
        ("utf-32-be", "UTF-32", "CP009"),
    ],
)
def test_another_encoding_is_refused_by_name_with_its_cure(codec: str, title: str, code: str) -> None:
    problem = only(RECORD.encode(codec))
    assert problem.code.name == code
    assert title in problem.message
    assert "文件编码不是 UTF-8（" in problem.message
    assert "civpub fix-encoding content/x.md" in problem.hint
    assert (problem.place.line, problem.place.column, problem.line_text) == (2, 1, "标题: 关于重阳节敬老活动的倡议书")


@pytest.mark.parametrize("mark", [b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff"])
def test_a_marked_encoding_is_named_even_when_nothing_else_makes_sense(mark: bytes) -> None:
    assert only(mark + b"\xd8").code.name == "CP009"


def test_a_gbk_file_without_a_single_han_line_before_is_placed_at_its_first_han() -> None:
    assert only("title: 重阳节\n".encode("gbk")).place.column == 8


def test_utf16_of_nothing_but_ascii_is_no_text_full_of_nul() -> None:
    problem = only("title: letter\n".encode("utf-16-le"))
    assert (problem.code.name, problem.place.line, problem.place.column) == ("CP009", 1, 1)


def test_one_byte_order_mark_changes_nothing() -> None:
    assert read(b"\xef\xbb\xbf" + RECORD.encode()) == read(RECORD.encode())


@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_line_ends_of_other_systems_change_nothing(end: str) -> None:
    assert read(RECORD.replace("\n", end).encode()) == read(RECORD.encode())


def test_mixed_line_ends_change_nothing() -> None:
    ends = iter(["\r\n", "\r", "\n"] * 3)
    mixed = re.sub("\n", lambda _: next(ends), RECORD)
    assert read(mixed.encode()) == read(RECORD.encode())


@pytest.mark.parametrize("cut", [1, 2])
def test_a_file_cut_short_in_its_last_character_is_refused(cut: int) -> None:
    problem = only(RECORD.strip().rstrip("。").encode()[:-cut])
    assert problem.code.name == "CP010"
    assert "不完整" in problem.message
    assert (problem.place.line, problem.place.column) == (6, 11)


@given(st.sampled_from([RECORD, "标题: 张三\n", "a: é"]), st.data())
def test_a_file_cut_anywhere_within_a_character_is_refused(text: str, data: st.DataObject) -> None:
    cut = text.encode()[: data.draw(st.integers(0, len(text.encode())))]
    try:
        cut.decode()
    except UnicodeDecodeError:
        assert only(cut).code.name == "CP010"


def test_a_broken_character_in_good_text_is_told_with_its_place() -> None:
    data = RECORD.encode().replace("敬老".encode(), "敬".encode() + b"\xff")
    problem = only(data)
    assert problem.code.name == "CP010"
    assert (problem.place.line, problem.place.column) == (2, 11)
    assert "损坏" in problem.message


def test_bytes_of_no_encoding_at_all_are_damaged_text() -> None:
    assert only(b"\x80\x81\xff" * 9).code.name == "CP010"


@pytest.mark.parametrize("data", [b"", b" \n", "　\r\n\t".encode(), b"\xef\xbb\xbf", b"\n\n"])
def test_an_empty_file_is_refused_on_its_first_line(data: bytes) -> None:
    problem = only(data)
    assert (problem.code.name, problem.place.line) == ("CP007", 1)


def test_a_file_of_nul_bytes_is_refused_for_them() -> None:
    source, problems = read(b"\x00" * 40)
    assert source is None
    assert any(problem.code.name == "CP012" for problem in problems)
